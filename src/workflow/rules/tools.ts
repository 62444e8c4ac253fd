import type { Finding, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';
import type { RuleContext } from '../rule.js';

/** Every tool that is named exists, and is given the parameters that it must have. */
export function findToolFaults({ nodes }: Graph, { tools }: RuleContext): Finding[] {
  return nodes.flatMap((node) => {
    const unknown = toolsOf(node).filter((id) => !tools.has(id));
    const findings = unknown.map((id) => {
      const message = `“${node.title || node.id}” uses the tool “${id}”, which the agent does not have.`;
      return finding('TOOL_UNKNOWN', node.id, message, 'Choose one of the tools of the agent, or add this one.');
    });
    return [...findings, ...missingInput(node, tools)];
  });
}

/** The ids of the tools that a node may call. */
export function toolsOf(node: WorkflowNode): string[] {
  if (node.kind === 'tool') return [node.toolId];
  return node.kind === 'respond' ? node.tools : [];
}

function missingInput(node: WorkflowNode, tools: RuleContext['tools']): Finding[] {
  if (node.kind !== 'tool') return [];
  const required = tools.get(node.toolId)?.inputSchema.required;
  const names = Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
  return names
    .filter((name) => !Object.hasOwn(node.input, name))
    .map((name) => {
      const message = `“${node.title || node.id}” does not give the tool its required “${name}”.`;
      return finding(
        'TOOL_INPUT_MISSING',
        node.id,
        message,
        `Set the input “${name}” to an expression such as slots.NAME.`,
      );
    });
}
