import type { Finding, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';
import type { RuleContext } from '../rule.js';

/** Every expression is CEL over `slots` and `results`, and every condition is true or false. */
export function findBadExpressions({ nodes }: Graph, { read }: RuleContext): Finding[] {
  return nodes.flatMap((node) =>
    expressionsOf(node).flatMap(({ name, expression, isCondition }) => {
      const found = read(expression);
      if (!found.ok) {
        const message = `The ${name} of “${node.title || node.id}” is not a valid expression: ${found.message}.`;
        return [finding('EXPRESSION_INVALID', node.id, message, 'Write it in CEL over slots.NAME and results.NAME.')];
      }
      if (!isCondition || found.type === 'bool' || found.type === 'dyn') return [];
      const message = `The ${name} of “${node.title || node.id}” is ${found.type}, not true or false.`;
      return [finding('EXPRESSION_NOT_BOOLEAN', node.id, message, 'Compare it with a value, for example with ==.')];
    }),
  );
}

/** The expressions on a node, with what each is called in a message. */
export function expressionsOf(node: WorkflowNode): { name: string; expression: string; isCondition: boolean }[] {
  if (node.kind === 'decide') return [{ name: 'condition', expression: node.expression, isCondition: true }];
  if (node.kind === 'loop') return [{ name: 'ending condition', expression: node.until, isCondition: true }];
  if (node.kind !== 'tool') return [];
  return Object.entries(node.input).map(([name, expression]) => ({
    name: `input “${name}”`,
    expression,
    isCondition: false,
  }));
}
