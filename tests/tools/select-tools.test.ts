import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../src/blueprint/patch.js';
import { type Blueprint, CAPABILITIES, emptyBlueprint, toolSchema } from '../../src/blueprint/schema.js';
import { isConfigured, knows } from '../../src/blueprint/stage.js';
import type { ToolNeed } from '../../src/blueprint/tool-need.js';
import { selectTools } from '../../src/tools/select-tools.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';

const aNeed = (need: Partial<ToolNeed> = {}): ToolNeed => ({
  capability: 'calendar',
  wanted: true,
  product: '',
  quote: 'it should book appointments',
  confidence: 0.9,
  ...need,
});

const told = (blueprint: Blueprint, ...turns: ToolNeed[][]): Blueprint =>
  turns.reduce(
    (before, needs, at) => applyChanges(before, selectTools(before, needs, { turnId: `turn-${at + 1}` })),
    blueprint,
  );

const noTools = (quote: string | null = 'no tools, please') =>
  CAPABILITIES.map((capability) => aNeed({ capability, wanted: false, quote }));

const ids = ({ tools }: Blueprint) => tools.map(({ id }) => id);

describe('B5 B13 a tool from a need', () => {
  test('the tool for any product is added when none was named, with the words of the user as its evidence', () => {
    const blueprint = told(emptyBlueprint(), [aNeed()]);
    expect(blueprint.tools).toHaveLength(1);
    expect(blueprint.tools[0]).toMatchObject({ id: 'calendar', capability: 'calendar', connector: { kind: 'unset' } });
    expect(blueprint.evidence['/tools/0']).toEqual({
      source: 'user',
      turn: 'turn-1',
      quote: 'it should book appointments',
      confidence: 0.9,
    });
  });

  test('has name, description, endpoint, method, schemas, use, triggers and headers when the product is known', () => {
    const [tool] = told(emptyBlueprint(), [aNeed({ product: 'Google Calendar' })]).tools;
    expect(tool).toMatchObject({
      id: 'google_calendar_create_event',
      connector: { kind: 'http', method: 'POST', url: expect.stringContaining('googleapis.com'), headers: {} },
      auth: { kind: 'oauth2', secretRef: 'GOOGLE_CALENDAR_TOKEN' },
      effect: 'write',
      approval: 'on_write',
      requires: ['start_time'],
    });
    for (const key of ['name', 'description', 'usage', 'onError'] as const) expect(tool?.[key]).not.toBe('');
    expect(tool?.triggers).not.toEqual([]);
    expect(Object.keys(Object(tool?.inputSchema.properties))).toContain('attendee_email');
    expect(Object.keys(Object(tool?.outputSchema.properties))).toContain('htmlLink');
  });

  test('an inferred need is an assumption without a quote', () => {
    const blueprint = told(emptyBlueprint(), [aNeed({ quote: null, confidence: 0.5 })]);
    expect(blueprint.evidence['/tools/0']).toEqual({
      source: 'inferred',
      turn: 'turn-1',
      quote: null,
      confidence: 0.5,
    });
  });

  test('a product that is not catalogued gets its own tool, which still has to be connected', () => {
    const blueprint = told(emptyBlueprint(), [aNeed({ capability: 'crm', product: 'Acme Desk 3000!' })]);
    expect(blueprint.tools[0]).toMatchObject({
      id: 'acme_desk_3000_crm',
      name: 'Acme Desk 3000!',
      connector: { kind: 'unset' },
    });
    expect(blueprint.tools.every((tool, at) => isConfigured(blueprint, tool, at))).toBe(false);
  });

  test('a name without Latin letters, or with code in it, gives a usable id', () => {
    const blueprint = told(emptyBlueprint(), [
      aNeed({ capability: 'crm', product: 'Битрикс24' }),
      aNeed({ capability: 'email', product: '"; DROP TABLE tools; --' }),
      aNeed({ capability: 'sms', product: '123' }),
    ]);
    for (const id of ids(blueprint)) expect(id).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
    expect(blueprint.tools[0]?.name).toBe('Битрикс24');
  });

  test('a spelling near the product, or its maker, names its tool', () => {
    expect(ids(told(emptyBlueprint(), [aNeed({ product: 'google-calendar' })]))).toEqual([
      'google_calendar_create_event',
    ]);
    expect(ids(told(emptyBlueprint(), [aNeed({ capability: 'email', product: 'our Outlook account' })]))).toEqual([
      'outlook_send_mail',
    ]);
    expect(ids(told(emptyBlueprint(), [aNeed({ capability: 'spreadsheet', product: 'Google' })]))).toEqual([
      'google_sheets_append_rows',
    ]);
  });
});

describe('B13 several needs', () => {
  test('each capability is added once, however often it is said', () => {
    const blueprint = told(emptyBlueprint(), [aNeed(), aNeed(), aNeed({ capability: 'email' })], [aNeed()]);
    expect(ids(blueprint)).toEqual(['calendar', 'send_email']);
  });

  test('a product that is named later takes the place of the unnamed tool', () => {
    const blueprint = told(
      emptyBlueprint(),
      [aNeed(), aNeed({ capability: 'email' })],
      [aNeed({ product: 'Calendly', quote: 'we use Calendly' })],
    );
    expect(ids(blueprint)).toEqual(['calendly_available_times', 'send_email']);
    expect(blueprint.evidence['/tools/0']?.quote).toBe('we use Calendly');
  });

  test('two products of one capability stand beside each other', () => {
    const needs = [
      aNeed({ capability: 'messaging', product: 'Slack' }),
      aNeed({ capability: 'messaging', product: 'Microsoft Teams' }),
    ];
    expect(ids(told(emptyBlueprint(), needs))).toEqual(['slack_post_message', 'teams_post_message']);
    expect(ids(told(emptyBlueprint(), needs, [aNeed({ capability: 'messaging' })]))).toHaveLength(2);
  });

  test('what was assumed becomes said when the user says it, and settled details stay', () => {
    const assumed = told(emptyBlueprint(), [aNeed({ quote: null, confidence: 0.4 })]);
    expect(told(assumed, [aNeed({ quote: 'yes, a calendar' })]).evidence['/tools/0']?.quote).toBe('yes, a calendar');

    const settled = applyChanges(assumed, [
      {
        operation: { op: 'replace', path: '/tools/0/connector', value: { kind: 'unset' } },
        evidence: { source: 'default', turn: 'turn-1', quote: null, confidence: 0.5 },
      },
    ]);
    expect(told(settled, [aNeed()]).evidence['/tools/0/connector']?.source).toBe('default');
  });

  test('a need that says nothing new changes nothing', () => {
    const blueprint = told(emptyBlueprint(), [aNeed()]);
    expect(selectTools(blueprint, [aNeed({ quote: null })], { turnId: 'turn-2' })).toEqual([]);
    expect(selectTools(blueprint, [], { turnId: 'turn-2' })).toEqual([]);
    expect(selectTools(blueprint, [aNeed({ capability: 'crm', wanted: false })], { turnId: 'turn-2' })).toEqual([]);
  });
});

describe('tools that are not wanted', () => {
  test('are taken out, and the evidence of the others moves with them', () => {
    const three = told(emptyBlueprint(), [
      aNeed(),
      aNeed({ capability: 'email', quote: 'mails' }),
      aNeed({ capability: 'crm', quote: 'our CRM' }),
    ]);
    const two = told(three, [aNeed({ capability: 'email', wanted: false })]);
    expect(ids(two)).toEqual(['calendar', 'crm']);
    expect(two.evidence['/tools/1']?.quote).toBe('our CRM');
    expect(two.evidence['/tools/2']).toBeUndefined();
  });

  test('of one product go alone', () => {
    const both = told(emptyBlueprint(), [
      aNeed({ capability: 'messaging', product: 'Slack' }),
      aNeed({ capability: 'messaging', product: 'Telegram' }),
    ]);
    expect(ids(told(both, [aNeed({ capability: 'messaging', product: 'slack', wanted: false })]))).toEqual([
      'telegram_send_message',
    ]);
  });

  test('can be swapped in one message', () => {
    const blueprint = told(
      emptyBlueprint(),
      [aNeed({ capability: 'crm', product: 'Salesforce' })],
      [
        aNeed({ capability: 'crm', product: 'Pipedrive' }),
        aNeed({ capability: 'crm', product: 'Salesforce', wanted: false }),
      ],
    );
    expect(ids(blueprint)).toEqual(['pipedrive_create_person']);
  });

  test('B2 "no tools" is a fact at /tools, before and after there were any', () => {
    for (const start of [emptyBlueprint(), aBlueprint()]) {
      const blueprint = told(start, noTools());
      expect(blueprint.tools).toEqual([]);
      expect(blueprint.evidence['/tools']).toMatchObject({ source: 'user', quote: 'no tools, please' });
      expect(Object.keys(blueprint.evidence).filter((key) => key.startsWith('/tools/'))).toEqual([]);
    }
    expect(told(emptyBlueprint(), noTools(null)).evidence['/tools']?.source).toBe('inferred');
  });

  test('leave the decision for none when the last one goes', () => {
    const blueprint = told(emptyBlueprint(), [aNeed()], [aNeed({ wanted: false, quote: 'drop the calendar' })]);
    expect(blueprint.tools).toEqual([]);
    expect(blueprint.evidence['/tools']?.quote).toBe('drop the calendar');
  });

  test('are forgotten when a tool is wanted after all', () => {
    const blueprint = told(emptyBlueprint(), noTools(), [aNeed()]);
    expect(ids(blueprint)).toEqual(['calendar']);
    expect(blueprint.evidence['/tools']).toBeUndefined();
    expect(knows(blueprint, '/tools')).toBe(true);
  });
});

test('any needs in any order lead to a valid blueprint with unique ids and evidence for each tool', () => {
  const need = fc.record({
    capability: fc.constantFrom(...CAPABILITIES),
    wanted: fc.boolean(),
    product: fc.oneof(
      fc.constantFrom('', 'Google', 'Slack', 'HubSpot', 'Stripe', 'Microsoft'),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    ),
    quote: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 })),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(need, { maxLength: 8 }), { maxLength: 4 }), (turns) => {
      const blueprint = told(emptyBlueprint(), ...turns);
      expect(new Set(ids(blueprint)).size).toBe(blueprint.tools.length);
      for (const [at, tool] of blueprint.tools.entries()) {
        expect(toolSchema.parse(tool)).toEqual(tool);
        expect(tool.id).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
        expect(blueprint.evidence[`/tools/${at}`]).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});
