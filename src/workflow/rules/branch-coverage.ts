import type { Finding, WorkflowEdge, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import { branchCases, type Graph, isChoice } from '../graph.js';

/** Every branching node covers all its cases or has an `else`; edges name cases that exist. */
export function findUncoveredBranches({ workflow, nodes }: Graph): Finding[] {
  // An edge that leads nowhere is another finding; its case is covered.
  const drawn = new Map<string, WorkflowEdge[]>(nodes.map((node) => [node.id, []]));
  for (const edge of workflow.edges) drawn.get(edge.from)?.push(edge);
  return nodes.flatMap((node) => {
    const edges = drawn.get(node.id) ?? [];
    return [...missingCases(node, edges), ...oddLabels(node, edges), ...ambiguous(node, edges)];
  });
}

function missingCases(node: WorkflowNode, edges: readonly WorkflowEdge[]): Finding[] {
  const cases = branchCases(node);
  const drawn = new Set(edges.map((edge) => edge.when));
  if (cases === null || drawn.has('else')) return [];
  const missing = cases.filter((name) => !drawn.has(name));
  const findings = missing.map((name) => {
    const message = `“${nameOf(node)}” has no branch for “${name}”.`;
    return finding('BRANCH_MISSING', node.id, message, `Draw an edge for “${name}”, or one for “else”.`);
  });
  const goesOn = isChoice(node) || node.kind === 'end' || edges.some((edge) => edge.when !== 'error');
  if (goesOn) return findings;
  const message = `“${nameOf(node)}” has a branch for its failure but none for its success.`;
  return [...findings, finding('BRANCH_MISSING', node.id, message, 'Draw an edge without a label to the next step.')];
}

function oddLabels(node: WorkflowNode, edges: readonly WorkflowEdge[]): Finding[] {
  const known = new Set([...(branchCases(node) ?? []), 'else', 'error']);
  return edges.flatMap(({ when }) => {
    if (when === undefined) {
      if (!isChoice(node)) return [];
      const message = `An edge leaves “${nameOf(node)}” without saying for which case.`;
      return [finding('BRANCH_UNLABELLED', node.id, message, 'Label the edge with one of the cases, or with “else”.')];
    }
    if (known.has(when)) return [];
    const message = `“${nameOf(node)}” has an edge for “${when}”, which is not one of its cases.`;
    return [finding('BRANCH_UNKNOWN', node.id, message, 'Rename the edge to one of the cases, or remove it.')];
  });
}

function ambiguous(node: WorkflowNode, edges: readonly WorkflowEdge[]): Finding[] {
  if (node.kind === 'parallel') return [];
  const targets = new Map<string | undefined, Set<string>>();
  for (const { when, to } of edges) targets.set(when, (targets.get(when) ?? new Set()).add(to));
  return [...targets]
    .filter(([, to]) => to.size > 1)
    .map(([when]) => {
      const which = when === undefined ? 'the next step' : `“${when}”`;
      const message = `“${nameOf(node)}” leads to several nodes for ${which}; only the first would be followed.`;
      return finding(
        'BRANCH_AMBIGUOUS',
        node.id,
        message,
        'Keep one of these edges, or put a parallel node in between.',
      );
    });
}

const nameOf = (node: WorkflowNode): string => node.title || node.id;
