import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Workflow, workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { fixFinding } from '../../src/workflow/fix-finding.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';
import { DAMAGES, plant } from './damages.js';
import { randomWorkflow, TOOLS } from './random-workflows.js';

const tools = [
  ...TOOLS,
  {
    id: 'needs much',
    effect: 'destructive' as const,
    approval: 'never' as const,
    requires: ['what nobody collects'],
    inputSchema: {},
  },
];

/** What only a person can decide. */
const OPEN = new Set(['LOOP_OPEN', 'PARALLEL_WITHOUT_JOIN', 'NODE_DEAD_END', 'END_MISSING']);

/** Applies fixes one by one until none applies; the findings that are left. */
function mend(broken: Workflow): { left: string[]; steps: number } {
  let workflow = broken;
  for (let steps = 0; steps < 60; steps++) {
    const findings = validateWorkflow(workflow, { tools });
    const mended = findings.map((found) => fixFinding(workflow, found)).find((one) => one !== null);
    if (mended === undefined || mended === null) return { left: findings.map((found) => found.code), steps };
    workflow = mended;
  }
  return { left: ['never settles'], steps: 60 };
}

describe('B15 the fix of a finding', () => {
  it.each(DAMAGES)('mends %s', (name) => {
    fc.assert(
      fc.property(randomWorkflow, fc.nat(), (valid, choice) => {
        const damage = plant(name, valid, choice);
        if (damage === null) return;
        expect(mend(damage.workflow).left.filter((code) => !OPEN.has(code))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves everything else as it is', () => {
    const workflow = workflowSchema.parse({
      entry: 'start',
      nodes: [
        { id: 'start', kind: 'start' },
        { id: 'old', kind: 'decide', title: 'Is it old?', expression: 'slots.age > 30' },
        { id: 'end', kind: 'end' },
      ],
      edges: [
        { from: 'start', to: 'old' },
        { from: 'old', to: 'end', when: 'true' },
        { from: 'old', to: 'end', when: 'false' },
      ],
    });
    const [finding] = validateWorkflow(workflow, { tools });
    if (finding === undefined) throw new Error('nothing found');
    expect(fixFinding(workflow, finding)).toEqual({
      ...workflow,
      nodes: [
        workflow.nodes[0],
        expect.objectContaining({ kind: 'ask', slots: [expect.objectContaining({ name: 'age' })] }),
        ...workflow.nodes.slice(1),
      ],
      edges: [{ from: 'start', to: 'ask_age' }, ...workflow.edges.slice(1), { from: 'ask_age', to: 'old' }],
    });
  });

  it('answers null to a code that it does not know', () => {
    const empty = workflowSchema.parse({});
    expect(fixFinding(empty, { code: 'SOMETHING', severity: 'error', nodeId: null, message: '', fix: '' })).toBeNull();
  });
});
