import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blueprintSchema } from '../../src/blueprint/schema.js';
import { workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { rehearse } from '../../src/workflow/rehearse.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { randomWorkflow, TOOLS } from './random-workflows.js';

const shop = blueprintSchema.parse({
  schemaVersion: 1,
  goals: [{ id: 'g1', text: 'Refund orders' }],
  tools: [
    {
      id: 'payments',
      capability: 'payments',
      name: 'Refund',
      effect: 'write',
      approval: 'always',
      requires: ['order number', 'email'],
      inputSchema: { properties: { 'order number': { type: 'string' }, email: { type: 'string', format: 'email' } } },
    },
  ],
  procedure: [
    { kind: 'do', act: 'ask', text: 'Ask how old the order is', slots: [{ name: 'days', type: 'integer' }] },
    {
      kind: 'if',
      condition: {
        text: 'it is older than 30 days',
        expression: 'slots.days > 30',
        slots: [{ name: 'days', type: 'integer' }],
      },
      then: [{ kind: 'do', act: 'say', text: 'Say that it is too late' }],
      otherwise: [{ kind: 'do', act: 'use', text: 'Pay it back', capability: 'payments' }],
    },
  ],
});
const flow = synthesise(shop);
const titles = (rehearsal: ReturnType<typeof rehearse>) => rehearsal.steps.map((step) => step.title);

describe('B14 rehearsal', () => {
  it('walks by what is said, and tells branch, reason, and what a tool would be sent', () => {
    const rehearsal = rehearse(
      flow,
      { messages: ['I need a refund for my order', '12 days', 'A-77', 'me@example.com', 'yes', 'no'] },
      shop,
    );
    expect(rehearsal.outcome).toBe('ended');
    expect(titles(rehearsal)).toEqual([
      'Start',
      'Greet the person',
      'What does the person want?',
      'Ask how old the order is',
      'it is older than 30 days',
      'Ask for: order number, email',
      'Get approval: Pay it back',
      'Pay it back',
      'Anything else?',
      'Is there anything else?',
      'Say goodbye',
      'End',
    ]);
    const decision = rehearsal.steps.find((step) => step.kind === 'decide');
    expect(decision).toMatchObject({ branch: 'false', why: 'slots.days > 30 is false', slots: { days: 12 } });
    expect(rehearsal.steps.find((step) => step.call)?.call).toEqual({
      toolId: 'payments',
      input: { 'order number': 'A-77', email: 'me@example.com' },
    });
  });

  it('walks by answers without a word', () => {
    const rehearsal = rehearse(
      flow,
      { answers: { route: ['refund_orders', 'goodbye'], days: 40, anything_else: true } },
      shop,
    );
    expect(rehearsal.outcome).toBe('ended');
    expect(titles(rehearsal)).toContain('Say that it is too late');
    expect(rehearsal.steps.filter((step) => step.kind === 'route')).toHaveLength(2);
  });

  it('stops where an answer is missing and says which', () => {
    expect(rehearse(flow, { messages: ['refund my order'] }, shop)).toMatchObject({
      outcome: 'waiting',
      why: 'asks for days',
    });
    expect(rehearse(flow, {}, shop)).toMatchObject({ outcome: 'waiting', why: 'waits to hear what is wanted' });
  });

  it('leaves undone what is refused, and follows the failure of a tool', () => {
    const answers = { route: 'refund_orders', days: 3, order_number: 'A', email: 'a@b.c', anything_else: false };
    const approval = flow.nodes.find((node) => node.kind === 'approve')?.id ?? '';
    const tool = flow.nodes.find((node) => node.kind === 'tool')?.id ?? '';
    expect(titles(rehearse(flow, { answers: { ...answers, [approval]: 'rejected' } }, shop))).toContain(
      'Leave it undone',
    );
    const failed = rehearse(flow, { answers: { ...answers, [approval]: true, [tool]: 'error' } }, shop);
    expect(titles(failed)).toContain('Say that it did not work');
    expect(failed.results).toEqual({});
  });

  it('sends what no intent fits to the rest', () => {
    const rehearsal = rehearse(flow, { messages: ['zzz'] }, shop);
    expect(rehearsal.steps.find((step) => step.kind === 'route')).toMatchObject({ branch: 'else' });
  });

  it('goes round a loop as often as it may, and until it holds', () => {
    const loop = workflowSchema.parse({
      entry: 's',
      nodes: [
        { id: 's', kind: 'start' },
        { id: 'a', kind: 'ask', slots: [{ name: 'ok', type: 'boolean' }] },
        { id: 'l', kind: 'loop', until: 'slots.ok', maxIterations: 3 },
        { id: 'e', kind: 'end' },
      ],
      edges: [
        { from: 's', to: 'a' },
        { from: 'a', to: 'l' },
        { from: 'l', to: 'a', when: 'again' },
        { from: 'l', to: 'e', when: 'done' },
      ],
    });
    const rounds = (input: object) =>
      rehearse(loop, input, { tools: [] }).steps.filter((step) => step.kind === 'ask').length;
    expect(rounds({ answers: { ok: false } })).toBe(3);
    expect(rounds({ messages: ['no', 'yes', 'no'] })).toBe(2);
  });

  it('never throws and never runs for ever, whatever is said', () => {
    fc.assert(
      fc.property(randomWorkflow, fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (workflow, messages) => {
        const rehearsal = rehearse(workflow, { messages, answers: { base: 'x' } }, { tools: TOOLS });
        expect(['ended', 'waiting', 'stuck', 'too_long']).toContain(rehearsal.outcome);
        expect(rehearsal.steps.length).toBeLessThanOrEqual(1001);
        if (rehearsal.outcome === 'stuck') throw new Error(rehearsal.why);
      }),
      { numRuns: 200 },
    );
  });
});
