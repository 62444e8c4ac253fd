import type { Finding, Workflow } from '../blueprint/workflow-schema.js';
import { type ReadExpression, readExpression } from './expression.js';
import { indexGraph } from './graph.js';
import type { Rule, RuleContext, ToolFacts } from './rule.js';
import { findUnboundedCycles } from './rules/bounded-cycles.js';
import { findUncoveredBranches } from './rules/branch-coverage.js';
import { findDataFlowFaults } from './rules/data-flow.js';
import { findBrokenEdges } from './rules/edges.js';
import { findBadExpressions } from './rules/expressions.js';
import { findDuplicateIds } from './rules/node-ids.js';
import { findUnjoinedParallels } from './rules/parallels.js';
import { findReachabilityFaults } from './rules/reachability.js';
import { findStartFaults } from './rules/start.js';
import { findToolFaults } from './rules/tools.js';

/** Rules over one level of a workflow, in the order in which their findings are told. */
const RULES: readonly Rule[] = [
  findDuplicateIds,
  findStartFaults,
  findBrokenEdges,
  findReachabilityFaults,
  findUncoveredBranches,
  findUnboundedCycles,
  findUnjoinedParallels,
  findToolFaults,
  findBadExpressions,
];

/**
 * Proves a workflow, its subflows included, against the rules of the finding table.
 * Time grows linearly with nodes and edges (times the number of slots / 32 for the data flow).
 * @returns [] for a workflow without a fault. A node of a subflow is named by its id, and where that id is used on
 *   another level too by its path: `subflow/node`
 */
export function validateWorkflow(workflow: Workflow, { tools }: { tools: readonly ToolFacts[] }): Finding[] {
  const context: RuleContext = { tools: new Map(tools.map((tool) => [tool.id, tool])), read: createExpressionReader() };
  const nameOf = createNaming(workflow);
  const findings: Finding[] = [];
  const visit = (level: Workflow, prefix: string): void => {
    const graph = indexGraph(level);
    for (const rule of RULES) findings.push(...rule(graph, context).map((found) => nameOf(found, prefix)));
    for (const node of graph.nodes) {
      if (node.kind === 'subflow') visit(node.workflow, `${prefix}${node.id}/`);
    }
  };
  visit(workflow, '');
  findings.push(...findDataFlowFaults(workflow, context).map(({ found, prefix }) => nameOf(found, prefix)));
  return findings;
}

/** Names a finding's node by its id alone where no other level uses that id. */
function createNaming(workflow: Workflow): (found: Finding, prefix: string) => Finding {
  const levels = new Map<string, number>();
  const count = (level: Workflow): void => {
    for (const id of new Set(level.nodes.map((node) => node.id))) levels.set(id, (levels.get(id) ?? 0) + 1);
    for (const node of level.nodes) if (node.kind === 'subflow') count(node.workflow);
  };
  count(workflow);
  return (found, prefix) => {
    if (prefix === '') return found;
    // What is wrong with a whole subflow is told at the subflow.
    if (found.nodeId === null) return { ...found, nodeId: prefix.slice(0, -1) };
    return (levels.get(found.nodeId) ?? 0) > 1 ? { ...found, nodeId: prefix + found.nodeId } : found;
  };
}

function createExpressionReader(): RuleContext['read'] {
  const known = new Map<string, ReadExpression>();
  return (expression) => {
    const read = known.get(expression) ?? readExpression(expression);
    known.set(expression, read);
    return read;
  };
}
