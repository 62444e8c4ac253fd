import type { Finding } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';

/** There is one start, and the entry is that start. */
export function findStartFaults({ workflow, nodes, starts }: Graph): Finding[] {
  const [first, ...others] = starts.flatMap((at) => nodes[at]?.id ?? []);
  if (first === undefined) {
    return [
      finding('START_MISSING', null, 'The workflow has no start.', 'Add a start node and lead it to the first step.'),
    ];
  }
  return [
    ...others.map((id) =>
      finding(
        'START_DUPLICATE',
        id,
        `“${id}” is a second start beside “${first}”.`,
        'Remove it, or make it another kind of node.',
      ),
    ),
    ...entryFaults(workflow.entry, [first, ...others]),
  ];
}

function entryFaults(entry: string, starts: readonly [string, ...string[]]): Finding[] {
  const fix = `Set the entry to “${starts[0]}”.`;
  if (entry === '') return [finding('ENTRY_MISSING', null, 'The workflow does not name its entry.', fix)];
  if (starts.includes(entry)) return [];
  return [finding('ENTRY_NOT_START', null, `The entry is “${entry}”, which is not the start.`, fix)];
}
