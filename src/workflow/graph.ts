import type { Workflow, WorkflowEdge, WorkflowNode } from '../blueprint/workflow-schema.js';

/** A workflow indexed for graph algorithms: nodes by number, edges that resolve by their two ends. */
export type Graph = {
  workflow: Workflow;
  /** Each id once; the first node wins where an id is used twice. */
  nodes: readonly WorkflowNode[];
  indexOf: ReadonlyMap<string, number>;
  out: readonly (readonly Link[])[];
  into: readonly (readonly Link[])[];
  /** The numbers of the start nodes. */
  starts: readonly number[];
  ends: readonly number[];
};

export type Link = { from: number; to: number; when: string | undefined; edge: WorkflowEdge };

/** Indexes a workflow in linear time; edges that do not resolve are left out. */
export function indexGraph(workflow: Workflow): Graph {
  const nodes: WorkflowNode[] = [];
  const indexOf = new Map<string, number>();
  for (const node of workflow.nodes) {
    if (indexOf.has(node.id)) continue;
    indexOf.set(node.id, nodes.length);
    nodes.push(node);
  }
  const out: Link[][] = nodes.map(() => []);
  const into: Link[][] = nodes.map(() => []);
  for (const edge of workflow.edges) {
    const from = indexOf.get(edge.from);
    const to = indexOf.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const link = { from, to, when: edge.when, edge };
    out[from]?.push(link);
    into[to]?.push(link);
  }
  const ofKind = (kind: WorkflowNode['kind']) => [...nodes.keys()].filter((at) => nodes[at]?.kind === kind);
  return { workflow, nodes, indexOf, out, into, starts: ofKind('start'), ends: ofKind('end') };
}

/**
 * Breadth first from some nodes.
 * @param blocked nodes that are reached but not passed
 * @returns the number of steps to each node, -1 where none leads there
 */
export function distancesFrom(
  links: readonly (readonly Link[])[],
  from: readonly number[],
  { forward, blocked = new Set() }: { forward: boolean; blocked?: ReadonlySet<number> },
): Int32Array {
  const distance = new Int32Array(links.length).fill(-1);
  const queue = [...from];
  for (const at of from) distance[at] = 0;
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? 0;
    if (blocked.has(at) && !from.includes(at)) continue;
    for (const link of links[at] ?? []) {
      const next = forward ? link.to : link.from;
      if (distance[next] !== -1) continue;
      distance[next] = (distance[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return distance;
}

/**
 * The cases that a node must have an edge for; null where one plain edge is all it needs.
 * A node that branches on its failure has the case `error` beside its own.
 */
export function branchCases(node: WorkflowNode): string[] | null {
  const own = OWN_CASES[node.kind] ?? (node.kind === 'route' ? node.intents.map((intent) => intent.id) : null);
  if (node.policy.onError !== 'branch') return own;
  return [...(own ?? []), 'error'];
}

/** Whether the node chooses among its own cases, failure aside. */
export const isChoice = (node: WorkflowNode): boolean => node.kind === 'route' || OWN_CASES[node.kind] !== undefined;

const OWN_CASES: Partial<Record<WorkflowNode['kind'], string[]>> = {
  decide: ['true', 'false'],
  approve: ['approved', 'rejected'],
  loop: ['again', 'done'],
};

/** Whether a link is followed when its node has failed, so that the node's work was not done. */
export function isFailure(graph: Graph, link: Link): boolean {
  if (link.when === 'error') return true;
  const node = graph.nodes[link.from];
  if (link.when !== 'else' || node === undefined || isChoice(node) || node.policy.onError !== 'branch') return false;
  return !(graph.out[link.from] ?? []).some((other) => other.when === 'error');
}
