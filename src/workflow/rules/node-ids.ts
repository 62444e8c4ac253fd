import type { Finding } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';

/** Ids are unique: one finding for each id that more than one node has. */
export function findDuplicateIds({ workflow }: Graph): Finding[] {
  const times = new Map<string, number>();
  for (const { id } of workflow.nodes) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .map(([id, count]) =>
      finding('NODE_ID_DUPLICATE', id, `${count} nodes have the id “${id}”.`, 'Give each of them an id of its own.'),
    );
}
