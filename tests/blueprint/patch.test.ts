import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/blueprint/evidence.js';
import {
  applyChanges,
  type Change,
  diffBlueprints,
  type PatchOperation,
  replayPatch,
  valueAt,
} from '../../src/blueprint/patch.js';
import { emptyBlueprint } from '../../src/blueprint/schema.js';
import { AppError } from '../../src/errors.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';

const user = (quote: string): Evidence => ({ source: 'user', turn: 't1', quote, confidence: 0.9 });
const change = (operation: PatchOperation, evidence: Evidence = user('so')): Change => ({ operation, evidence });
const goal = (id: string) => ({ id, text: `goal ${id}`, successCriteria: '' });
const addGoal = (id: string, at = '-'): Change =>
  change({ op: 'add', path: `/goals/${at}`, value: goal(id) }, user(`goal ${id}`));

describe('applyChanges', () => {
  const three = applyChanges(emptyBlueprint(), [addGoal('a'), addGoal('b'), addGoal('c')]);

  test('records evidence at the place where an appended fact ends up', () => {
    expect(Object.entries(three.evidence).map(([at, { quote }]) => [at, quote])).toEqual([
      ['/goals/0', 'goal a'],
      ['/goals/1', 'goal b'],
      ['/goals/2', 'goal c'],
    ]);
  });

  test('keeps the evidence with its goal when an earlier one is removed', () => {
    const two = applyChanges(three, [change({ op: 'remove', path: '/goals/0' })]);
    expect(two.goals.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(two.evidence['/goals/0']?.quote).toBe('goal b');
    expect(two.evidence['/goals/1']?.quote).toBe('goal c');
    expect(two.evidence['/goals/2']).toBeUndefined();
  });

  test('keeps the evidence with its goal when one is put in before it', () => {
    const four = applyChanges(three, [addGoal('d', '0')]);
    expect(four.goals.map((each, at) => [each.id, four.evidence[`/goals/${at}`]?.quote])).toEqual([
      ['d', 'goal d'],
      ['a', 'goal a'],
      ['b', 'goal b'],
      ['c', 'goal c'],
    ]);
  });

  test('moves the evidence with a goal that moves', () => {
    const moved = applyChanges(three, [change({ op: 'move', from: '/goals/2', path: '/goals/0' })]);
    expect(moved.goals.map((each, at) => [each.id, moved.evidence[`/goals/${at}`]?.quote])).toEqual([
      ['c', 'goal c'],
      ['a', 'goal a'],
      ['b', 'goal b'],
    ]);
  });

  test('drops the evidence of the parts of a value that is replaced', () => {
    const blueprint = applyChanges(emptyBlueprint(), [
      change({ op: 'add', path: '/style/tone/-', value: 'calm' }, user('calm')),
      change({ op: 'replace', path: '/style/tone', value: ['warm'] }, user('warm')),
    ]);
    expect(blueprint.evidence).toEqual({ '/style/tone': user('warm') });
  });

  test('names the operation that cannot be applied, and leaves the blueprint as it was', () => {
    const before = structuredClone(three);
    const wrong = [addGoal('d'), change({ op: 'remove', path: '/goals/9' })];
    expect(() => applyChanges(three, wrong)).toThrow(AppError);
    expect(refusal(() => applyChanges(three, wrong))).toMatchObject({
      code: 'PATCH_INVALID',
      errors: [{ pointer: '/1/path' }],
    });
    expect(three).toEqual(before);
  });

  test('names every place where the result would not be valid', () => {
    const wrong = [
      change({ op: 'replace', path: '/identity/type', value: 'wizard' }),
      change({ op: 'add', path: '/goals/-', value: { id: 'x', text: 'x', colour: 'red' } }),
      change({ op: 'add', path: '/unknown', value: 1 }),
    ];
    const { code, errors } = refusal(() => applyChanges(three, wrong));
    expect(code).toBe('PATCH_INVALID');
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['', '/goals/3', '/identity/type']);
  });

  test('refuses a path through the prototype', () => {
    const wrong = change({ op: 'add', path: '/__proto__/polluted', value: true });
    expect(() => applyChanges(three, [wrong])).toThrow(AppError);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('evidence always leads to a value, whatever happens to a list', () => {
    const step = fc.oneof(
      fc.nat(9).map((id) => ({ op: 'add' as const, path: '/goals/-', value: goal(`n${id}`) })),
      fc.nat(5).map((at) => ({ op: 'add' as const, path: `/goals/${at}`, value: goal(`i${at}`) })),
      fc.nat(5).map((at) => ({ op: 'remove' as const, path: `/goals/${at}` })),
      fc
        .tuple(fc.nat(5), fc.nat(5))
        .map(([from, to]) => ({ op: 'move' as const, from: `/goals/${from}`, path: `/goals/${to}` })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let blueprint = three;
        for (const operation of steps) {
          const words = 'value' in operation ? user(operation.value.text) : user('moved');
          try {
            blueprint = applyChanges(blueprint, [change(operation, words)]);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
          }
        }
        for (const [at, { quote }] of Object.entries(blueprint.evidence)) {
          expect(valueAt(blueprint, at)).toMatchObject({ text: quote });
        }
        expect(Object.keys(blueprint.evidence)).toHaveLength(blueprint.goals.length);
      }),
    );
  });
});

describe('diffBlueprints', () => {
  test('leads from one blueprint to the other, evidence and workflow included', () => {
    const before = aBlueprint();
    const after = applyChanges(before, [
      addGoal('new'),
      change({ op: 'remove', path: '/style/tone/0' }),
      change({ op: 'replace', path: '/workflow', value: { entry: '', nodes: [], edges: [] } }),
    ]);
    expect(replayPatch(before, diffBlueprints(before, after))).toEqual(after);
  });

  test('is empty between equals', () => {
    expect(diffBlueprints(aBlueprint(), aBlueprint())).toEqual([]);
  });
});

function refusal(act: () => unknown): AppError {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('nothing was refused');
}
