import type { Finding } from '../blueprint/workflow-schema.js';

/**
 * Every rule of a workflow, by the code of its finding. Errors stop approval and exports; warnings tell what a person
 * probably did not mean.
 */
export const FINDING_TABLE = {
  NODE_ID_DUPLICATE: { severity: 'error', rule: 'Ids of nodes are unique.' },
  EDGE_FROM_UNKNOWN: { severity: 'error', rule: 'Every edge starts at a node that exists.' },
  EDGE_TO_UNKNOWN: { severity: 'error', rule: 'Every edge leads to a node that exists.' },
  EDGE_DUPLICATE: { severity: 'warning', rule: 'No edge is drawn twice.' },
  START_MISSING: { severity: 'error', rule: 'There is a start.' },
  START_DUPLICATE: { severity: 'error', rule: 'There is only one start.' },
  ENTRY_NOT_START: { severity: 'error', rule: 'The entry is the start.' },
  ENTRY_MISSING: { severity: 'warning', rule: 'The entry is named.' },
  END_MISSING: { severity: 'error', rule: 'There is an end.' },
  NODE_UNREACHABLE: { severity: 'error', rule: 'Every node is reachable from the start.' },
  NODE_DEAD_END: { severity: 'error', rule: 'Every node can reach an end.' },
  BRANCH_MISSING: { severity: 'error', rule: 'Every branching node covers all its cases or has an else.' },
  BRANCH_UNKNOWN: { severity: 'warning', rule: 'An edge of a branching node is for one of its cases.' },
  BRANCH_UNLABELLED: { severity: 'warning', rule: 'An edge that leaves a branching node says for which case.' },
  BRANCH_AMBIGUOUS: {
    severity: 'warning',
    rule: 'One case leads to one node; where it leads to more, the first counts.',
  },
  LOOP_UNBOUNDED: { severity: 'error', rule: 'Every loop has a largest number of rounds.' },
  CYCLE_UNBOUNDED: { severity: 'error', rule: 'Every way round waits for a person or is bounded by a loop.' },
  LOOP_OPEN: { severity: 'warning', rule: 'What a loop repeats comes back to the loop.' },
  TOOL_UNKNOWN: { severity: 'error', rule: 'Every tool that is named exists.' },
  TOOL_INPUT_MISSING: { severity: 'warning', rule: 'A tool is given what its input schema requires.' },
  EXPRESSION_INVALID: { severity: 'error', rule: 'Every expression is CEL over slots and results.' },
  EXPRESSION_NOT_BOOLEAN: { severity: 'warning', rule: 'A condition is true or false.' },
  SLOT_NOT_COLLECTED: { severity: 'error', rule: 'Every slot that is read was collected on every path before.' },
  RESULT_UNKNOWN: { severity: 'error', rule: 'Every result that is read is saved by a tool.' },
  RESULT_NOT_ALWAYS_SAVED: { severity: 'warning', rule: 'Every result that is read was saved on every path before.' },
  REQUIREMENT_NOT_MET: {
    severity: 'error',
    rule: 'No tool that writes or destroys is reachable without what it requires.',
  },
  REQUIREMENT_OPEN: { severity: 'warning', rule: 'A tool that reads is called with what it requires.' },
  APPROVAL_MISSING: { severity: 'warning', rule: 'A tool that asks for approval is called after one.' },
  PARALLEL_WITHOUT_JOIN: { severity: 'error', rule: 'Parallel branches meet in a join.' },
  BRANCH_UNREACHED: { severity: 'warning', rule: 'Every branch is taken in some rehearsal.' },
  PARALLEL_SINGLE: { severity: 'warning', rule: 'Parallel work has at least two branches.' },
} as const satisfies Record<string, { severity: Finding['severity']; rule: string }>;

export type FindingCode = keyof typeof FINDING_TABLE;

/** A finding with the severity of its code; `fix` is a sentence that says what would mend it. */
export const finding = (code: FindingCode, nodeId: string | null, message: string, fix: string): Finding => ({
  code,
  severity: FINDING_TABLE[code].severity,
  nodeId,
  message,
  fix,
});
