import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { coverBranches } from '../../src/workflow/cover-branches.js';
import { rehearse } from '../../src/workflow/rehearse.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { randomBlueprint } from './random-blueprints.js';
import { TOOLS } from './random-workflows.js';

const deciding = (first: string, second: string) =>
  workflowSchema.parse({
    entry: 'start',
    nodes: [
      { id: 'start', kind: 'start' },
      {
        id: 'ask',
        kind: 'ask',
        slots: [{ name: 'age', type: 'integer' }, { name: 'country' }, { name: 'vip', type: 'boolean' }],
      },
      { id: 'one', kind: 'decide', expression: first },
      { id: 'two', kind: 'decide', expression: second },
      { id: 'end', kind: 'end' },
    ],
    edges: [
      { from: 'start', to: 'ask' },
      { from: 'ask', to: 'one' },
      { from: 'one', to: 'two', when: 'true' },
      { from: 'one', to: 'end', when: 'false' },
      { from: 'two', to: 'end', when: 'true' },
      { from: 'two', to: 'end', when: 'false' },
    ],
  });

describe('B15 branch coverage', () => {
  it('finds answers for every branch, over numbers, texts and truths', () => {
    const workflow = deciding('slots.age >= 18 && slots.country == "CH"', '!slots.vip || slots.age > 65');
    const coverage = coverBranches(workflow, { tools: TOOLS });
    expect(coverage).toMatchObject({ covered: 4, findings: [] });
    for (const { nodeId, branch, answers } of coverage.branches) {
      const { steps } = rehearse(workflow, { answers: answers ?? {} }, { tools: TOOLS });
      expect(steps).toContainEqual(expect.objectContaining({ nodeId, branch }));
    }
  });

  it('tells a branch that no answers can reach', () => {
    const { findings, covered } = coverBranches(deciding('slots.age > 30', 'slots.age > 20'), { tools: TOOLS });
    expect(covered).toBe(3);
    expect(findings).toMatchObject([{ code: 'BRANCH_UNREACHED', nodeId: 'two', severity: 'warning' }]);
  });

  it('covers what is drawn from a blueprint, whose conditions are all open', () => {
    fc.assert(
      fc.property(randomBlueprint(), (blueprint) => {
        const open = { ...blueprint, procedure: [] };
        const { findings } = coverBranches(synthesise(open), open);
        expect(findings).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
