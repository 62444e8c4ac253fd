import type { Finding, WorkflowEdge } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import type { Graph } from '../graph.js';

/** Every edge resolves, and none is drawn twice. */
export function findBrokenEdges({ workflow, indexOf }: Graph): Finding[] {
  const findings: Finding[] = [];
  const drawn = new Set<string>();
  for (const edge of workflow.edges) {
    const hasFrom = indexOf.has(edge.from);
    const hasTo = indexOf.has(edge.to);
    if (!hasFrom) {
      const message = `An edge starts at “${edge.from}”, which does not exist.`;
      findings.push(finding('EDGE_FROM_UNKNOWN', hasTo ? edge.to : null, message, REMOVE));
    }
    if (!hasTo) {
      const message = `The edge ${inWords(edge)} leads to a node that does not exist.`;
      findings.push(finding('EDGE_TO_UNKNOWN', hasFrom ? edge.from : null, message, REMOVE));
    }
    const key = `${edge.from}\n${edge.to}\n${edge.when ?? ''}`;
    if (drawn.has(key)) {
      const message = `The edge ${inWords(edge)} is drawn twice.`;
      findings.push(finding('EDGE_DUPLICATE', hasFrom ? edge.from : null, message, 'Remove one of the two.'));
    }
    drawn.add(key);
  }
  return findings;
}

const REMOVE = 'Remove the edge, or connect it to a node that exists.';

const inWords = ({ from, to, when }: WorkflowEdge): string =>
  `from “${from}” to “${to}”${when === undefined ? '' : ` (${when})`}`;
