import fc from 'fast-check';
import type { Step } from '../../src/blueprint/procedure-schema.js';
import { type Blueprint, blueprintSchema, CAPABILITIES } from '../../src/blueprint/schema.js';

/** Blueprints as nobody would write them: any text, any mixture of steps, tools that require anything. */

const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Ask for the order number',
    'greet the customer',
    'Bestellnummer prüfen',
    '订单号',
    'Передать человеку',
    'at the same time look it up',
    'gleichzeitig nachsehen',
    'end',
    'else',
    '"quoted" [and] {braced} `ticked` <b>bold</b>',
    '',
    ' ',
    '🎉',
    'x'.repeat(500),
  ),
);

const slot = fc.record({
  name: fc.constantFrom('date', 'order_number', 'email', 'in', 'confirmed', 'a'),
  type: fc.constantFrom('string', 'number', 'boolean', 'date'),
  prompt: text,
});

const condition = fc.record({
  text,
  expression: fc.constantFrom(
    '',
    'slots.a > 3',
    'slots.confirmed',
    'broken(',
    'results.x == 1',
    'foo',
    'slots.in',
    '1 + 1',
    'has(slots.date)',
    'true',
  ),
  slots: fc.array(slot, { maxLength: 2 }),
});

const { steps } = fc.letrec<{ steps: Step[]; step: Step }>((tie) => ({
  steps: fc.array(tie('step'), { maxLength: 4, depthIdentifier: 'steps' }) as fc.Arbitrary<Step[]>,
  step: fc.oneof(
    { depthIdentifier: 'steps', maxDepth: 4 },
    fc.record({
      kind: fc.constant('do'),
      text,
      act: fc.constantFrom('ask', 'say', 'use', 'confirm', 'handoff', 'respond'),
      slots: fc.array(slot, { maxLength: 3 }),
      capability: fc.constantFrom('', ...CAPABILITIES.slice(0, 6), 'human_handoff'),
    }),
    fc.record({ kind: fc.constant('if'), condition, then: tie('steps'), otherwise: tie('steps') }),
    fc.record({
      kind: fc.constant('repeat'),
      until: condition,
      times: fc.integer({ min: 1, max: 5 }),
      steps: tie('steps'),
    }),
  ) as fc.Arbitrary<Step>,
}));

const tool = fc.record({
  capability: fc.constantFrom(...CAPABILITIES.slice(0, 6), 'human_handoff'),
  name: text,
  description: text,
  usage: text,
  triggers: fc.array(text, { maxLength: 3 }),
  inputSchema: fc.constantFrom(
    { type: 'object', properties: {} },
    {
      type: 'object',
      properties: { date: { type: 'string', format: 'date', description: 'The date' } },
      required: ['date'],
    },
    {
      type: 'object',
      properties: { 'order-number': { type: 'integer' } },
      required: ['order-number', 'else', '订单号'],
    },
    { required: 'nothing', properties: [1, 2] },
  ),
  effect: fc.constantFrom('read', 'write', 'destructive'),
  approval: fc.constantFrom('never', 'always', 'on_write'),
  requires: fc.array(fc.constantFrom('date', 'order number', '订单号', 'in', ''), { maxLength: 3 }),
  onError: fc.constantFrom('', 'Say sorry', 'hand over to a human'),
});

/** The same steps under two conditions. */
const tellTwice = (told: Step[]): Step[] => {
  const twice = told.length > 1 ? told : [...told, ...told];
  const condition = { text: 'it is so', expression: '', slots: [] };
  return [
    { kind: 'if', condition, then: twice, otherwise: [] },
    { kind: 'repeat', until: condition, times: 2, steps: twice },
  ];
};

/** @param size how many goals, edge cases and reasons there may be */
export const randomBlueprint = (size = 4): fc.Arbitrary<Blueprint> =>
  fc
    .record({
      identity: fc.record({
        name: text,
        purpose: text,
        languages: fc.constantFrom([], ['en'], ['de-CH'], ['zh'], ['xx', 'ja']),
      }),
      goals: fc.array(fc.record({ id: fc.constantFrom('g1', 'g2'), text }), { maxLength: size }),
      tools: fc.uniqueArray(tool, { maxLength: 4, selector: ({ capability, name }) => capability + name }),
      procedure: fc.oneof(steps, steps.map(tellTwice)),
      escalation: fc.record({ when: fc.array(text, { maxLength: size }), to: text, message: text }),
      edgeCases: fc.array(fc.record({ situation: text, response: text }), { maxLength: size }),
      style: fc.record({ greeting: text }),
    })
    .map((parts) =>
      blueprintSchema.parse({
        ...parts,
        schemaVersion: 1,
        tools: parts.tools.map((one, at) => ({ ...one, id: `${one.capability}_${at}` })),
      }),
    );
