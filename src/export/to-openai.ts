import type { Blueprint, Tool } from '../blueprint/schema.js';
import { functionNames } from './platforms/function-names.js';
import { modelOf, modelWarnings } from './platforms/model-of.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const USUAL_MODEL = 'gpt-4.1';
const REALTIME_MODEL = 'gpt-realtime';
const REALTIME_VOICE = 'marin';
const MOST_REALTIME_TOKENS = 4096;
const FIRST_MESSAGE = 'REPLACE_WITH_THE_MESSAGE_OF_THE_USER';

/** A body of the Responses API and a session of the Realtime API; the message of the user is a placeholder. */
export const openaiTarget = jsonBodyTarget({
  target: 'openai',
  title: 'OpenAI (Responses and Realtime)',
  format: 'openai_chat',
  warnings: ({ blueprint }) => {
    const { model, style, tools } = blueprint;
    return [
      ...notExpressed(blueprint, { connectors: tools.some(isCalledByOpenai) ? ['mcp'] : [] }),
      ...modelWarnings(blueprint, modelOf(blueprint, 'openai', USUAL_MODEL)),
      `/responses/input: is a placeholder, "${FIRST_MESSAGE}".`,
      ...(style.greeting
        ? ['/style/greeting: is an instruction; the model speaks first only when it is asked to.']
        : []),
      ...(model.temperature === undefined ? [] : ['/model/temperature: is set for responses, not for the voice.']),
      ...((model.maxTokens ?? 0) > MOST_REALTIME_TOKENS
        ? [`/model/maxTokens: goes up to ${MOST_REALTIME_TOKENS} for the voice and was cut there.`]
        : []),
    ];
  },
  body: ({ blueprint, prompt }) => {
    const { temperature, maxTokens } = blueprint.model;
    return {
      responses: {
        model: modelOf(blueprint, 'openai', USUAL_MODEL),
        instructions: prompt('openai_chat'),
        input: FIRST_MESSAGE,
        tools: toolsOf(blueprint, { strict: false }),
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined ? {} : { max_output_tokens: Math.max(LEAST_TOKENS, maxTokens) }),
      },
      realtime: {
        type: 'realtime',
        model: REALTIME_MODEL,
        instructions: prompt('openai_chat', { isSpoken: true }),
        tools: toolsOf(blueprint, {}),
        audio: { output: { voice: REALTIME_VOICE } },
        ...(maxTokens === undefined ? {} : { max_output_tokens: Math.min(MOST_REALTIME_TOKENS, maxTokens) }),
      },
    };
  },
});

/** The Responses API takes no fewer. */
const LEAST_TOKENS = 16;

function toolsOf({ tools }: Blueprint, more: { strict?: false }) {
  const names = functionNames(tools);
  return tools.map((tool, at) => mcpTool(tool, names[at] ?? tool.id) ?? functionTool(tool, names[at] ?? tool.id, more));
}

const functionTool = (tool: Tool, name: string, more: { strict?: false }) => ({
  type: 'function',
  name,
  description: toolDescription(tool),
  parameters: { properties: {}, ...tool.inputSchema, type: 'object' },
  ...more,
});

/** A tool of an MCP server that is reached over HTTP is called by the platform itself. */
function mcpTool(tool: Tool, name: string) {
  const { connector, approval } = tool;
  if (connector.kind !== 'mcp' || !isCalledByOpenai(tool)) return null;
  return {
    type: 'mcp',
    server_label: name,
    server_url: connector.server,
    server_description: toolDescription(tool),
    allowed_tools: [connector.tool],
    require_approval: approval === 'never' ? 'never' : 'always',
  };
}

const isCalledByOpenai = ({ connector }: Tool): boolean =>
  connector.kind === 'mcp' && /^https?:\/\//.test(connector.server);
