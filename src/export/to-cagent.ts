import { stringify } from 'yaml';
import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';
import { apiToolset } from './cagent/api-toolset.js';
import type { ExportTarget } from './export-target.js';
import { agentDescription } from './platforms/agent-words.js';
import { functionNames } from './platforms/function-names.js';
import { notExpressed } from './platforms/not-expressed.js';
import { platformWarnings } from './platforms/target.js';
import { asksFirst } from './platforms/tool-words.js';

const USUAL_MODEL = { provider: 'openai', name: 'gpt-4.1' };
const LONGEST_DESCRIPTION = 200;

/** The configuration of a Docker agent; its toolsets are requests and tools of MCP servers. */
export const cagentTarget: ExportTarget = {
  target: 'cagent',
  title: 'Docker agent (cagent)',
  mediaType: 'application/yaml',
  extension: 'yaml',
  missing: missingForPrompt,
  warnings: (input) => platformWarnings(input, 'generic', ownWarnings(input.blueprint)),
  write: ({ blueprint, prompt }) => {
    const { style, memory } = blueprint;
    const asked = namedTools(blueprint).flatMap(({ tool, name }) => (asksFirst(tool) ? [calledName(tool, name)] : []));
    const toolsets = namedTools(blueprint).flatMap(({ tool, name }) => toolsetOf(tool, name) ?? []);
    return stringify(
      {
        models: { main: modelOf(blueprint) },
        agents: {
          root: {
            model: 'main',
            description: agentDescription(blueprint, LONGEST_DESCRIPTION),
            instruction: prompt('generic'),
            ...(style.greeting ? { welcome_message: asLine(style.greeting) } : {}),
            ...(memory.scope === 'user' || memory.maxTurns === 0 ? {} : { num_history_items: historyOf(blueprint) }),
            ...(toolsets.length > 0 ? { toolsets } : {}),
          },
        },
        ...(toolsets.length > 0 && asked.length > 0 ? { permissions: { ask: asked } } : {}),
      },
      { lineWidth: 0 },
    );
  },
};

const ownWarnings = (blueprint: Blueprint): string[] => [
  ...notExpressed(blueprint, {
    connectors: ['http', 'openapi', 'mcp', 'builtin'],
    approval: true,
    memory: blueprint.memory.scope !== 'user',
    results: true,
  }),
  ...namedTools(blueprint).flatMap(({ tool, name }, at) =>
    toolsetOf(tool, name) || tool.connector.kind === 'unset'
      ? []
      : [`/tools/${at}/connector: cannot be said here; "${asLine(tool.name)}" needs an MCP server of its own.`],
  ),
];

const namedTools = ({ tools }: Blueprint): { tool: Tool; name: string }[] => {
  const names = functionNames(tools);
  return tools.map((tool, at) => ({ tool, name: names[at] ?? tool.id }));
};

/** A tool of an MCP server keeps the name that it has there. */
const calledName = ({ connector }: Tool, name: string): string => (connector.kind === 'mcp' ? connector.tool : name);

const modelOf = ({ model }: Blueprint) => ({
  provider: model.provider ?? USUAL_MODEL.provider,
  model: model.name ?? USUAL_MODEL.name,
  ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
  ...(model.maxTokens === undefined ? {} : { max_tokens: model.maxTokens }),
});

/** A turn is a message and its answer. */
const historyOf = ({ memory }: Blueprint): number => (memory.scope === 'none' ? 2 : 2 * memory.maxTurns);

const toolsetOf = (tool: Tool, name: string): object | undefined =>
  tool.connector.kind === 'mcp' ? mcpToolset(tool.connector) : apiToolset(tool, name);

function mcpToolset({ server, tool }: Extract<Tool['connector'], { kind: 'mcp' }>): object {
  if (/^https?:\/\//.test(server)) {
    return { type: 'mcp', remote: { url: server, transport_type: 'streamable' }, tools: [tool] };
  }
  const [command = server, ...args] = server.split(/\s+/);
  return { type: 'mcp', command, ...(args.length > 0 ? { args } : {}), tools: [tool] };
}
