import { distancesFrom, type Graph } from './graph.js';

/** Where the branches of a parallel node meet: the join, and for each branch the links by which it arrives there. */
export type Meeting = { join: number; branches: readonly ReadonlySet<number>[] };

/**
 * The nearest join that every branch of a parallel node reaches without passing the parallel node again.
 * @returns null where there is none; `branches` holds, for each branch, the nodes on it
 */
export function joinOf(graph: Graph, parallel: number): Meeting | null {
  const firsts = [...new Set((graph.out[parallel] ?? []).map((link) => link.to))];
  const distances = firsts.map((first) =>
    distancesFrom(graph.out, [first], { forward: true, blocked: new Set([parallel]) }),
  );
  let join: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, node] of graph.nodes.entries()) {
    if (node.kind !== 'join') continue;
    const steps = distances.map((distance) => distance[at] ?? -1);
    if (steps.length === 0 || steps.includes(-1) || Math.max(...steps) >= nearest) continue;
    nearest = Math.max(...steps);
    join = at;
  }
  if (join === null) return null;
  const blocked = new Set([parallel, join]);
  const branches = firsts.map((first) => {
    if (first === join) return new Set([parallel]);
    const distance = distancesFrom(graph.out, [first], { forward: true, blocked });
    return new Set([...graph.nodes.keys()].filter((at) => at !== join && at !== parallel && distance[at] !== -1));
  });
  return { join, branches };
}
