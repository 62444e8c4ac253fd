import { nodeSchema, type Workflow, type WorkflowEdge, type WorkflowNode } from '../../blueprint/workflow-schema.js';
import { distancesFrom, indexGraph } from '../graph.js';

/** Changes of a graph that keep everything else as it is. They give a new workflow and leave the given one alone. */

/** Where the way goes on behind a node: the case of its main edge; null where a node has several that are equal. */
export function mainCase(node: WorkflowNode): string | undefined | null {
  if (node.kind === 'approve') return 'approved';
  if (node.kind === 'loop') return 'done';
  return node.kind === 'decide' || node.kind === 'route' || node.kind === 'parallel' ? null : undefined;
}

/** Nodes that stand directly before a node for it alone: its approval, and what is asked for it. The node is the last. */
export function unitOf(workflow: Workflow, id: string): string[] {
  const unit = [id];
  for (;;) {
    const [first = id] = unit;
    const into = workflow.edges.filter((edge) => edge.to === first);
    const before = workflow.nodes.find((node) => node.id === into[0]?.from);
    if (into.length !== 1 || before === undefined || unit.includes(before.id) || !isServant(workflow, before, id))
      return unit;
    unit.unshift(before.id);
  }
}

function isServant(workflow: Workflow, before: WorkflowNode, id: string): boolean {
  const served = workflow.nodes.find((node) => node.id === id);
  if (served?.kind !== 'tool') return false;
  // A confirmation that was told as a step of its own belongs to nothing else.
  const isApproval = before.kind === 'approve' && (before.id.startsWith(`${id}_`) || !before.id.startsWith('step_'));
  return isApproval || (before.kind === 'ask' && before.id.startsWith(`${id}_details`));
}

/** Takes a node out; what led to it leads on to what came behind it. What nothing leads to any more goes with it. */
export function removeNode(workflow: Workflow, id: string): Workflow {
  const node = workflow.nodes.find((one) => one.id === id);
  if (node === undefined) return workflow;
  const main = mainCase(node);
  const next = workflow.edges.find((edge) => edge.from === id && (main === null || edge.when === main))?.to;
  const edges = workflow.edges.flatMap((edge): WorkflowEdge[] => {
    if (edge.from === id) return [];
    if (edge.to !== id) return [edge];
    return next === undefined || next === id ? [] : [{ ...edge, to: next }];
  });
  return prune(workflow, { ...workflow, nodes: workflow.nodes.filter((one) => one.id !== id), edges: distinct(edges) });
}

/** Puts a node on every way that leads to another one. */
export function insertBefore(workflow: Workflow, target: string, node: WorkflowNode): Workflow {
  const edges = workflow.edges.map((edge) => (edge.to === target ? { ...edge, to: node.id } : edge));
  return {
    ...workflow,
    nodes: putBefore(workflow.nodes, target, node),
    edges: [...edges, { from: node.id, to: target, ...caseOf(node) }],
  };
}

/** Puts a node behind another one, on the way that its success takes. */
export function insertAfter(workflow: Workflow, target: string, node: WorkflowNode): Workflow {
  const from = workflow.nodes.find((one) => one.id === target);
  const main = from ? mainCase(from) : undefined;
  const next = workflow.edges.find((edge) => edge.from === target && (main === null || edge.when === main));
  if (next === undefined) return workflow;
  const edges = workflow.edges.map((edge) => (edge === next ? { ...edge, to: node.id } : edge));
  return {
    ...workflow,
    nodes: putAfter(workflow.nodes, target, node),
    edges: [...edges, { from: node.id, to: next.to, ...caseOf(node) }],
  };
}

const caseOf = (node: WorkflowNode): { when?: string } => {
  const main = mainCase(node);
  return typeof main === 'string' ? { when: main } : {};
};

/** Moves a node, with what stands before it for it alone, in front of another one or behind it. */
export function moveNode(
  workflow: Workflow,
  id: string,
  { where, target }: { where: 'before' | 'after'; target: string },
): Workflow {
  const unit = unitOf(workflow, id);
  const goal = where === 'before' ? (unitOf(workflow, target)[0] ?? target) : target;
  if (unit.includes(goal)) return workflow;
  const [first = id] = unit;
  const last = workflow.nodes.find((node) => node.id === id);
  const main = last ? mainCase(last) : undefined;
  const exit = workflow.edges.find((edge) => edge.from === id && edge.when === main);
  if (last === undefined || main === null || exit === undefined) return workflow;

  // Closed behind it, …
  const closed = workflow.edges
    .filter((edge) => edge !== exit)
    .map((edge) => (edge.to === first && !unit.includes(edge.from) ? { ...edge, to: exit.to } : edge));
  const moved = workflow.nodes.filter((node) => unit.includes(node.id));
  const others = workflow.nodes.filter((node) => !unit.includes(node.id));
  // … and opened in front of or behind the goal.
  if (where === 'before') {
    const edges = closed.map((edge) => (edge.to === goal && !unit.includes(edge.from) ? { ...edge, to: first } : edge));
    const at = others.findIndex((node) => node.id === goal);
    return { ...workflow, nodes: others.toSpliced(at, 0, ...moved), edges: [...edges, { ...exit, to: goal }] };
  }
  const anchor = workflow.nodes.find((node) => node.id === goal);
  const way = closed.find((edge) => edge.from === goal && anchor !== undefined && edge.when === mainCase(anchor));
  if (way === undefined) return workflow;
  const edges = closed.map((edge) => (edge === way ? { ...edge, to: first } : edge));
  const at = others.findIndex((node) => node.id === goal) + 1;
  return { ...workflow, nodes: others.toSpliced(at, 0, ...moved), edges: [...edges, { ...exit, to: way.to }] };
}

/** Lets two nodes, each with what stands before it for it alone, change places. */
export function swapNodes(workflow: Workflow, a: string, b: string): Workflow {
  const placeholder = nodeSchema.parse({ id: freshId(workflow, 'placeholder'), kind: 'say' });
  const held = insertBefore(workflow, unitOf(workflow, a)[0] ?? a, placeholder);
  const first = moveNode(held, a, { where: 'after', target: b });
  const second = moveNode(first, b, { where: 'before', target: placeholder.id });
  return removeNode(second, placeholder.id);
}

/** Where the way goes on when a step is not done. */
export function wayAround(workflow: Workflow, node: WorkflowNode): string | null {
  const main = mainCase(node);
  if (main === null) return endOf(workflow);
  return workflow.edges.find((edge) => edge.from === node.id && edge.when === main)?.to ?? endOf(workflow);
}

/** The end of a workflow. */
export const endOf = (workflow: Workflow): string | null =>
  workflow.nodes.find((node) => node.kind === 'end')?.id ?? null;

/** Draws an edge; none where there is nowhere to lead it. */
export const addEdge = (workflow: Workflow, from: string, to: string | null, when?: string): Workflow =>
  to === null
    ? workflow
    : { ...workflow, edges: [...workflow.edges, when === undefined ? { from, to } : { from, to, when }] };

/** Puts a node in the place of the one with its id. */
export const replaceNode = (workflow: Workflow, node: WorkflowNode): Workflow => ({
  ...workflow,
  nodes: workflow.nodes.map((one) => (one.id === node.id ? node : one)),
});

/** An id that no node has, made of a name. */
export function freshId(workflow: Workflow, name: string): string {
  const used = new Set(workflow.nodes.map((node) => node.id));
  let id = name;
  for (let count = 2; used.has(id); count++) id = `${name}_${count}`;
  return id;
}

/** Takes out what was reachable before and is not any more. */
export function prune(before: Workflow, after: Workflow): Workflow {
  const reachedBefore = reached(before);
  const reachedAfter = reached(after);
  const isLost = (id: string): boolean => reachedBefore.has(id) && !reachedAfter.has(id);
  return {
    ...after,
    nodes: after.nodes.filter((node) => !isLost(node.id)),
    edges: after.edges.filter((edge) => !isLost(edge.from) && !isLost(edge.to)),
  };
}

function reached(workflow: Workflow): Set<string> {
  const graph = indexGraph(workflow);
  const distance = distancesFrom(graph.out, graph.starts, { forward: true });
  return new Set(graph.nodes.filter((_, at) => distance[at] !== -1).map((node) => node.id));
}

const putBefore = (nodes: readonly WorkflowNode[], target: string, node: WorkflowNode): WorkflowNode[] =>
  nodes.flatMap((one) => (one.id === target ? [node, one] : [one]));

const putAfter = (nodes: readonly WorkflowNode[], target: string, node: WorkflowNode): WorkflowNode[] =>
  nodes.flatMap((one) => (one.id === target ? [one, node] : [one]));

const distinct = (edges: readonly WorkflowEdge[]): WorkflowEdge[] => [
  ...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.when]), edge])).values(),
];
