import type { Finding } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import { distancesFrom, type Graph } from '../graph.js';

/** Every node is reachable from the start and can reach an end. */
export function findReachabilityFaults({ nodes, out, into, starts, ends }: Graph): Finding[] {
  const findings: Finding[] = [];
  if (starts.length > 0) {
    const fromStart = distancesFrom(out, starts, { forward: true });
    for (const [at, node] of nodes.entries()) {
      if (fromStart[at] !== -1) continue;
      const message = `Nothing leads to “${node.title || node.id}”.`;
      findings.push(
        finding('NODE_UNREACHABLE', node.id, message, 'Lead an edge to it from a step before, or remove it.'),
      );
    }
  }
  if (ends.length === 0) {
    const fix = 'Add an end node and lead the last steps to it.';
    return [...findings, finding('END_MISSING', null, 'The workflow has no end.', fix)];
  }
  const toEnd = distancesFrom(into, ends, { forward: false });
  for (const [at, node] of nodes.entries()) {
    if (toEnd[at] !== -1) continue;
    const message = `From “${node.title || node.id}” no way leads to an end.`;
    findings.push(finding('NODE_DEAD_END', node.id, message, 'Lead an edge from it to the next step or to the end.'));
  }
  return findings;
}
