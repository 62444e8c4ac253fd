import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Blueprint, blueprintSchema } from '../../src/blueprint/schema.js';
import { workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';
import { randomBlueprint } from './random-blueprints.js';

const errorsOf = (blueprint: Blueprint) =>
  validateWorkflow(synthesise(blueprint), blueprint).filter((found) => found.severity === 'error');

describe('B14 synthesis holds for any blueprint', () => {
  it('gives a workflow without an error, that its schema accepts, twice the same', () => {
    fc.assert(
      fc.property(randomBlueprint(), (blueprint) => {
        const workflow = synthesise(blueprint);
        expect(errorsOf(blueprint)).toEqual([]);
        expect(workflowSchema.parse(workflow)).toEqual(workflow);
        expect(synthesise(structuredClone(blueprint))).toEqual(workflow);
      }),
      { numRuns: 200 },
    );
  });

  it('has room for more intents than one route may have', () => {
    const blueprint = blueprintSchema.parse({
      schemaVersion: 1,
      goals: Array.from({ length: 100 }, (_, at) => ({ id: `g${at}`, text: `Goal number ${at}` })),
      edgeCases: Array.from({ length: 150 }, (_, at) => ({ situation: `Situation ${at}`, response: 'Say so' })),
    });
    expect(errorsOf(blueprint)).toEqual([]);
  });
});
