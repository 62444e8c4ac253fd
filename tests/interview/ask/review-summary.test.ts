import { describe, expect, test } from '@jest/globals';
import { applyChanges } from '../../../src/blueprint/patch.js';
import { emptyBlueprint, toolSchema } from '../../../src/blueprint/schema.js';
import { assumptionWords } from '../../../src/interview/ask/assumption-words.js';
import { flowWords } from '../../../src/interview/ask/flow-words.js';
import { reviewSummary } from '../../../src/interview/ask/review-summary.js';
import { aBlueprint, assumed } from '../../fixtures/a-blueprint.js';

const step = (text: string) => ({ kind: 'do' as const, text, act: 'respond' as const, slots: [], capability: '' });
const condition = (text: string) => ({ text, expression: '', slots: [] });

describe('the summary under review', () => {
  test('names purpose, goals, tools, rules, flow and hand-over in the words of the user', () => {
    const summary = reviewSummary(aBlueprint(), 'en');
    for (const words of [
      '**Mara** – answer questions about orders and returns of our web shop',
      'tell customers where their order is',
      'tools: order system',
      'promise a refund',
      'ask for the order number → look up the order → tell the delivery day',
      'the customer is angry or the parcel is lost → the support team',
    ]) {
      expect(summary).toContain(words);
    }
    expect(summary).not.toContain('Left for later');
  });

  test('tells conditions and repetitions of the flow, and cuts a long one', () => {
    const steps = [
      step('ask the budget'),
      {
        kind: 'if' as const,
        condition: condition('it is under 5000'),
        then: [step('send it')],
        otherwise: [step('visit')],
      },
      { kind: 'repeat' as const, until: condition(''), times: 3, steps: [step('try again')] },
    ];
    expect(flowWords(steps, 'en')).toEqual([
      'ask the budget',
      'if it is under 5000: send it',
      'otherwise: visit',
      'try again, until 3×',
    ]);
    expect(
      flowWords(
        Array.from({ length: 30 }, () => step('next')),
        'en',
      ),
    ).toHaveLength(13);
  });

  test('says so where there are no tools and no rules', () => {
    const summary = reviewSummary(emptyBlueprint(), 'en');
    expect(summary).toContain('- tools: none');
    expect(summary).toContain('- rules: none');
  });

  test('tools that were inferred, and what the catalogue says of them, are assumptions', () => {
    const tool = toolSchema.parse({
      id: 'a',
      capability: 'crm',
      name: 'CRM',
      connector: { kind: 'builtin', name: 'x' },
    });
    const blueprint = applyChanges(emptyBlueprint(), [
      {
        operation: { op: 'add', path: '/tools/-', value: JSON.parse(JSON.stringify(tool)) },
        evidence: assumed('inferred'),
      },
      { operation: { op: 'replace', path: '/tools/0/usage', value: 'always' }, evidence: assumed() },
      { operation: { op: 'replace', path: '/memory', value: { scope: 'user', maxTurns: 7 } }, evidence: assumed() },
    ]);
    expect(assumptionWords(blueprint, 'en')).toEqual([
      'memory: user and 7',
      'tools: CRM',
      'CRM: how it is called is taken from the catalogue',
    ]);
  });
});
