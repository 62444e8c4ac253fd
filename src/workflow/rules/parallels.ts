import type { Finding } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';
import { joinOf } from '../join-of.js';

/** Parallel work has branches, and they meet in a join. */
export function findUnjoinedParallels(graph: Graph): Finding[] {
  return graph.nodes.flatMap((node, at) => {
    if (node.kind !== 'parallel') return [];
    const name = node.title || node.id;
    const branches = new Set((graph.out[at] ?? []).map((link) => link.to));
    if (branches.size < 2) {
      const message = `“${name}” has fewer than two branches.`;
      return [finding('PARALLEL_SINGLE', node.id, message, 'Draw an edge to each branch, or remove the node.')];
    }
    if (joinOf(graph, at) !== null) return [];
    const message = `The branches of “${name}” do not meet in a join.`;
    return [finding('PARALLEL_WITHOUT_JOIN', node.id, message, 'Lead every branch to one join node.')];
  });
}
