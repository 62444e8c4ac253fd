import type { Blueprint, Tool } from '../blueprint/schema.js';
import { functionNames } from './platforms/function-names.js';
import { modelOf, modelWarnings } from './platforms/model-of.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const USUAL_MODEL = 'gpt-4.1';
const REALTIME_MODEL = 'gpt-realtime';
const REALTIME_VOICE = 'marin';

/** A body of the Responses API and a session of the Realtime API, to be completed with the conversation. */
export const openaiTarget = jsonBodyTarget({
  target: 'openai',
  title: 'OpenAI (Responses and Realtime)',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: ['mcp'] }),
    ...modelWarnings(blueprint, 'openai', USUAL_MODEL),
    ...(blueprint.style.greeting
      ? ['/style/greeting: is an instruction; the model speaks first only when it is asked to.']
      : []),
  ],
  body: ({ blueprint, prompt }) => ({
    responses: {
      model: modelOf(blueprint, 'openai', USUAL_MODEL),
      instructions: prompt('openai_chat'),
      tools: toolsOf(blueprint, { strict: false }),
      ...(blueprint.model.temperature === undefined ? {} : { temperature: blueprint.model.temperature }),
      ...(blueprint.model.maxTokens === undefined ? {} : { max_output_tokens: blueprint.model.maxTokens }),
    },
    realtime: {
      type: 'realtime',
      model: REALTIME_MODEL,
      instructions: prompt('openai_chat'),
      tools: toolsOf(blueprint, {}),
      audio: { output: { voice: REALTIME_VOICE } },
    },
  }),
});

function toolsOf({ tools }: Blueprint, more: { strict?: false }) {
  const names = functionNames(tools);
  return tools.map((tool, at) => mcpTool(tool, names[at] ?? tool.id) ?? functionTool(tool, names[at] ?? tool.id, more));
}

const functionTool = (tool: Tool, name: string, more: { strict?: false }) => ({
  type: 'function',
  name,
  description: toolDescription(tool),
  parameters: { type: 'object', properties: {}, ...tool.inputSchema },
  ...more,
});

/** A tool of an MCP server that is reached over HTTP is called by the platform itself. */
function mcpTool(tool: Tool, name: string) {
  const { connector, approval } = tool;
  if (connector.kind !== 'mcp' || !/^https?:\/\//.test(connector.server)) return null;
  return {
    type: 'mcp',
    server_label: name,
    server_url: connector.server,
    allowed_tools: [connector.tool],
    require_approval: approval === 'never' ? 'never' : 'always',
  };
}
