import { stringify } from 'yaml';
import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { asLine } from '../blueprint/plain-text.js';
import type { Tool } from '../blueprint/schema.js';
import { blueprintWarnings } from './blueprint-warnings.js';
import type { ExportTarget } from './export-target.js';
import { agentDescription } from './platforms/agent-words.js';
import { notExpressed } from './platforms/not-expressed.js';

const USUAL_MODEL = { provider: 'openai', name: 'gpt-4.1' };
const LONGEST_DESCRIPTION = 200;

/** The configuration of a Docker agent; tools of MCP servers are its toolsets. */
export const cagentTarget: ExportTarget = {
  target: 'cagent',
  title: 'Docker agent (cagent)',
  mediaType: 'application/yaml',
  extension: 'yaml',
  missing: missingForPrompt,
  warnings: (blueprint) => [
    ...blueprintWarnings(blueprint),
    ...notExpressed(blueprint, { connectors: ['mcp'] }).map((warning) =>
      warning.replace('the call has to be answered by your own code', 'it needs an MCP server of its own'),
    ),
  ],
  write: ({ blueprint, prompt }) => {
    const { model, style, tools } = blueprint;
    const toolsets = tools.flatMap(mcpToolset);
    return stringify(
      {
        models: {
          main: {
            provider: model.provider ?? USUAL_MODEL.provider,
            model: model.name ?? USUAL_MODEL.name,
            ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
            ...(model.maxTokens === undefined ? {} : { max_tokens: model.maxTokens }),
          },
        },
        agents: {
          root: {
            model: 'main',
            description: agentDescription(blueprint, LONGEST_DESCRIPTION),
            instruction: prompt('generic'),
            ...(style.greeting ? { welcome_message: asLine(style.greeting) } : {}),
            ...(toolsets.length > 0 ? { toolsets } : {}),
          },
        },
      },
      { lineWidth: 0 },
    );
  },
};

function mcpToolset({ connector }: Tool): object[] {
  if (connector.kind !== 'mcp') return [];
  const { server, tool } = connector;
  if (/^https?:\/\//.test(server)) {
    return [{ type: 'mcp', remote: { url: server, transport_type: 'streamable' }, tools: [tool] }];
  }
  const [command = server, ...args] = server.split(/\s+/);
  return [{ type: 'mcp', command, ...(args.length > 0 ? { args } : {}), tools: [tool] }];
}
