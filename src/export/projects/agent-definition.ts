import { asLine } from '../../blueprint/plain-text.js';
import type { PromptFormat } from '../../blueprint/prompt-format.js';
import type { Blueprint, Tool } from '../../blueprint/schema.js';
import type { ExportInput } from '../export-target.js';
import { type FlatWorkflow, flatWorkflow } from '../flat-workflow.js';
import { agentName } from '../platforms/agent-words.js';
import { functionNames } from '../platforms/function-names.js';
import { httpConnectorOf } from '../platforms/http-connector.js';
import { modelOf } from '../platforms/model-of.js';
import { asksFirst, toolDescription } from '../platforms/tool-words.js';

const LONGEST_NAME = 100;
const PROVIDER = 'openai';
export const USUAL_MODEL = 'gpt-4.1';

/** What `agent.json` of a generated project holds: the agent as the code of the project reads it. */
export function agentDefinition({ blueprint, prompt }: ExportInput, format: PromptFormat) {
  const { model, memory, knowledge, tools } = blueprint;
  const names = functionNames(tools);
  return {
    name: agentName(blueprint, LONGEST_NAME),
    instructions: prompt(format),
    model: {
      name: modelOf(blueprint, PROVIDER, USUAL_MODEL),
      ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
      ...(model.maxTokens === undefined ? {} : { maxTokens: model.maxTokens }),
    },
    memoryTurns: memory.scope === 'none' ? 1 : memory.maxTurns,
    tools: tools.map((tool, at) => toolOf(tool, names[at] ?? tool.id)),
    knowledge: knowledge.flatMap(({ id, kind, source, usage }) =>
      kind === 'text' ? [{ title: asLine(usage) || id, text: source }] : [],
    ),
    workflow: spoken(flatWorkflow(blueprint)),
  };
}

/**
 * What is to be said is words, or how the work is done in the words of whoever told it. Such a step is titled with the
 * same words; the model finds what to say.
 */
const spoken = ({ nodes, ...workflow }: FlatWorkflow) => ({
  ...workflow,
  nodes: nodes.map((node) =>
    node.kind === 'say' && node.text !== '' && node.text === node.title
      ? { id: node.id, kind: 'respond', title: node.title, policy: node.policy, instructions: node.text, tools: [] }
      : node,
  ),
});

const toolOf = (tool: Tool, functionName: string) => ({
  id: tool.id,
  functionName,
  name: asLine(tool.name) || tool.id,
  description: toolDescription(tool),
  inputSchema: { type: 'object', properties: {}, ...tool.inputSchema },
  connector: connectorOf(tool),
  auth: tool.auth,
  needsYes: asksFirst(tool),
  requires: tool.requires,
});

function connectorOf(tool: Tool): object {
  const { connector } = tool;
  const http = httpConnectorOf(tool);
  if (http) return http;
  switch (connector.kind) {
    case 'builtin':
      return BUILTINS[connector.name] ?? { kind: 'unset', reason: `"${connector.name}" was built into another system` };
    case 'mcp':
      return { kind: 'unset', reason: `it is the tool "${connector.tool}" of the MCP server ${connector.server}` };
    case 'openapi':
      return { kind: 'unset', reason: `it is the operation "${connector.operationId}" of an OpenAPI document` };
    case 'http':
    case 'unset':
      return { kind: 'unset', reason: 'no system was chosen for it' };
    default: {
      const unknown: never = connector;
      return unknown;
    }
  }
}

const BUILTINS: Record<string, object> = {
  human_handoff: { kind: 'handoff' },
  knowledge_search: { kind: 'knowledge' },
};

/** Whether a generated project can call the tool by itself. */
export const canCall = (tool: Tool): boolean => !Object.hasOwn(connectorOf(tool), 'reason');

/** The settings and secrets that the tools are called with, by the names that they have in the environment. */
export function environmentOf({ tools }: Blueprint): string[] {
  const settings = tools.flatMap((tool) =>
    [...JSON.stringify(httpConnectorOf(tool) ?? {}).matchAll(SETTING)].map(([, name]) => String(name)),
  );
  const secrets = tools.flatMap((tool) =>
    httpConnectorOf(tool) && tool.auth.kind !== 'none' && tool.auth.secretRef ? [tool.auth.secretRef] : [],
  );
  return [...new Set([...settings, ...secrets])].filter((name) => NAME.test(name)).sort();
}

const SETTING = /\{([A-Z][A-Z0-9_]*)\}/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
