import { describe, expect, test } from '@jest/globals';
import type { Blueprint } from '../../src/blueprint/schema.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { importBlueprint } from '../../src/export/import/import-blueprint.js';
import { migrateBlueprint } from '../../src/export/import/migrate-blueprint.js';
import { readPrompt } from '../../src/export/import/read-prompt.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { anOfflineBuilder } from './evaluated-agents.js';
import { inputFor, prompts } from './export-input.js';

const VENDORS = ['elevenlabs', 'vapi', 'retell', 'openai', 'anthropic'] as const;
const exported = (target: (typeof VENDORS)[number], blueprint: Blueprint): string =>
  String(exportTargets[target].write(inputFor(blueprint)));
const read = (content: string, format?: string) => {
  const { blueprint, ...rest } = importBlueprint({ content, format });
  if (!blueprint) throw new Error('nothing was read');
  return { blueprint, ...rest };
};
const json = (value: unknown) => JSON.stringify(value);

const shop = aBlueprint({ model: { provider: 'openai', name: 'gpt-4.1', temperature: 0.3, maxTokens: 400 } });

describe.each(VENDORS)('a configuration of %s', (vendor) => {
  test('is recognised by its shape, and gives back what it was written from', () => {
    const { blueprint } = read(exported(vendor, shop));
    expect(blueprint.goals.map(({ text }) => text)).toEqual(shop.goals.map(({ text }) => text));
    expect(blueprint.goals[0]?.successCriteria).toBe(shop.goals[0]?.successCriteria);
    expect(blueprint.guardrails.map(({ kind, text }) => ({ kind, text }))).toEqual(
      shop.guardrails.map(({ kind, text }) => ({ kind, text })),
    );
    expect(blueprint.escalation).toEqual(shop.escalation);
    expect(blueprint.edgeCases).toEqual(shop.edgeCases);
    expect(blueprint.style.examples).toEqual(shop.style.examples);
    expect(blueprint.tools).toMatchObject([
      { id: 'order_lookup', inputSchema: { type: 'object', properties: { order_number: { type: 'string' } } } },
    ]);
    expect(blueprint.tools[0]?.inputSchema.required).toEqual(['order_number']);
    if (vendor !== 'openai' && vendor !== 'anthropic') {
      expect(blueprint.style.greeting).toBe(shop.style.greeting);
      expect(blueprint.identity).toMatchObject({ name: 'Mara', channels: ['voice'] });
    }
  });

  test('marks every fact as imported', () => {
    const { blueprint } = read(exported(vendor, shop), vendor);
    const sources = new Set(Object.values(blueprint.evidence).map(({ source }) => source));
    expect([...sources]).toEqual(['imported']);
    expect(blueprint.evidence).toHaveProperty('/tools/0');
  });

  test('says what it held that a blueprint does not', () => {
    const document = { ...JSON.parse(exported(vendor, shop)), extra_setting: { deep: [1, 2] }, nothing: null };
    expect(read(json(document)).notCarriedOver).toContain('/extra_setting');
    expect(read(json(document)).notCarriedOver).not.toContain('/nothing');
  });
});

describe('what the vendors keep', () => {
  test('elevenlabs: webhooks with path, query, body, constants and secrets; blocked topics; criteria', () => {
    const { blueprint, notCarriedOver } = read(
      json({
        name: 'Desk',
        conversation_config: {
          tts: { voice_id: 'abc', stability: 0.5 },
          agent: {
            first_message: 'Hi!',
            language: 'de',
            prompt: {
              prompt: 'You help with bookings.',
              llm: 'gemini-2.5-flash',
              temperature: 0,
              tools: [
                {
                  type: 'webhook',
                  name: 'find_slot',
                  description: 'Finds a slot.',
                  api_schema: {
                    url: 'https://api.example.com/rooms/{room_id}/slots',
                    method: 'POST',
                    request_headers: { 'X-Api-Key': { secret_id: 'room-key' }, Accept: 'application/json' },
                    path_params_schema: { room_id: { type: 'string', description: 'The room.' } },
                    query_params_schema: { properties: { limit: { type: 'integer', constant_value: 3 } } },
                    request_body_schema: {
                      type: 'object',
                      required: ['day'],
                      properties: {
                        day: { type: 'string', description: 'The day.' },
                        kind: { type: 'string', constant_value: 'visit' },
                      },
                    },
                  },
                },
                { type: 'system', name: 'end_call', params: { system_tool_type: 'end_call' } },
              ],
            },
          },
        },
        platform_settings: {
          guardrails: { custom: { config: { configs: [{ name: 'x', prompt: 'give medical advice' }] } } },
          evaluation: { criteria: [{ id: 'a', name: 'book a room', conversation_goal_prompt: 'a room is booked' }] },
        },
      }),
    );
    expect(blueprint.tools[0]).toMatchObject({
      id: 'find_slot',
      connector: {
        kind: 'http',
        method: 'POST',
        url: 'https://api.example.com/rooms/{room_id}/slots',
        headers: { 'X-Api-Key': '{ROOM_KEY}', Accept: 'application/json' },
        query: { limit: '3' },
        body: { day: '{day}', kind: 'visit' },
      },
      inputSchema: { required: ['room_id', 'day'] },
      auth: { kind: 'api_key', secretRef: 'ROOM_KEY' },
      effect: 'write',
    });
    expect(Object.keys(Object(blueprint.tools[0]?.inputSchema.properties))).toEqual(['room_id', 'day']);
    expect(blueprint.tools[1]?.connector).toEqual({ kind: 'builtin', name: 'system' });
    expect(blueprint.guardrails).toMatchObject([
      { kind: 'must_not', text: 'give medical advice', enforcement: 'output' },
    ]);
    expect(blueprint.goals).toMatchObject([{ text: 'book a room', successCriteria: 'a room is booked' }]);
    expect(blueprint.model).toEqual({ name: 'gemini-2.5-flash', temperature: 0 });
    expect(notCarriedOver.sort()).toEqual([
      '/conversation_config/agent/prompt/tools/1/params',
      '/conversation_config/tts',
    ]);
  });

  test('openai: an assistant with its functions, hosted tools and files', () => {
    const { blueprint, plainText, notCarriedOver } = read(
      json({
        object: 'assistant',
        name: 'Tutor',
        model: 'gpt-4o',
        instructions: 'You teach maths to children of ten.',
        tools: [
          { type: 'code_interpreter' },
          {
            type: 'function',
            function: {
              name: 'grade',
              description: 'Grades.',
              parameters: { type: 'object', properties: { text: { type: 'string' } } },
            },
          },
        ],
        tool_resources: { file_search: { vector_store_ids: ['vs_1'] } },
      }),
    );
    expect(blueprint.identity.name).toBe('Tutor');
    expect(blueprint.tools.map(({ id, connector }) => [id, connector.kind])).toEqual([
      ['code_interpreter', 'builtin'],
      ['grade', 'unset'],
    ]);
    expect(plainText).toBe('You teach maths to children of ten.');
    expect(notCarriedOver).toEqual(['/tool_resources']);
  });

  test('a tool that is not valid as one is kept by its name', () => {
    const { blueprint } = read(
      json({
        general_prompt: 'x',
        general_tools: [{ type: 'custom', name: 'odd', url: 'x'.repeat(3000), parameters: 7 }],
      }),
    );
    expect(blueprint.tools).toMatchObject([{ id: 'odd', connector: { kind: 'unset' } }]);
  });

  test('what is no configuration of the vendor that is named is refused', () => {
    expect(() => importBlueprint({ format: 'vapi', content: '{"a": 1}' })).toThrow(/vapi/);
    expect(() => importBlueprint({ content: '{"a": 1}' })).toThrow(/parts of a blueprint/);
  });
});

describe('a prompt', () => {
  test.each(['generic', 'openai_chat', 'openai_assistant', 'anthropic', 'elevenlabs', 'vapi', 'retell'] as const)(
    'in the shape %s gives back its lists',
    (format) => {
      const facts = readPrompt(prompts.write(shop, format));
      expect(facts.goals).toEqual(shop.goals.map(({ text, successCriteria }) => ({ text, successCriteria })));
      expect(facts.guardrails).toEqual([
        { kind: 'must_not', text: 'promise a refund' },
        { kind: 'only_if', text: 'share order details only if the order number was given' },
      ]);
      expect(facts.tone).toEqual(shop.style.tone);
      expect(facts.edgeCases).toEqual(shop.edgeCases);
      expect(facts.escalation).toEqual(shop.escalation);
      expect(facts.rest).toContain('You are Mara');
    },
  );

  test('as people write it: rules say themselves whether they forbid', () => {
    const facts = readPrompt(
      '# Persona\nYou are a nurse.\n\n## Guardrails\n- Never diagnose.\n- Always ask for the date of birth.\n- Only if they agree, take notes.\n- Stay on topic\n\n**Goals**\n1. Book visits\n2. Answer questions',
    );
    expect(facts.guardrails).toEqual([
      { kind: 'must_not', text: 'diagnose.' },
      { kind: 'must', text: 'ask for the date of birth.' },
      { kind: 'only_if', text: 'Only if they agree, take notes.' },
      { kind: 'must', text: 'Stay on topic' },
    ]);
    expect(facts.goals.map(({ text }) => text)).toEqual(['Book visits', 'Answer questions']);
    expect(facts.rest).toBe('You are a nurse.');
  });

  test('starts a session with what was understood as imported facts, and a report of the rest', async () => {
    const builder = await anOfflineBuilder();
    const content =
      'You are a friendly support agent for our bike shop. Help customers find the right bike and answer questions about repairs.\nThe quick brown fox jumps over the lazy dog.\n\n# Rules\n- Never promise a discount.';
    const session = await builder.importSession({ ownerId: 'o' }, { content });
    expect(session.stage).not.toBe('initial');
    expect(session.blueprint.guardrails.map(({ text }) => text)).toContain('promise a discount.');
    expect(session.blueprint.goals.length).toBeGreaterThan(0);
    const sources = Object.values(session.blueprint.evidence).map(({ source }) => source);
    expect(sources).toContain('imported');
    expect(sources).not.toContain('user');
    expect(session.reply).not.toBe('');
    expect(session.notCarriedOver.some((line) => line.includes('quick brown fox'))).toBe(true);
    expect(session.notCarriedOver.some((line) => line.includes('right bike'))).toBe(false);
  });

  test('of a vendor is understood together with its settings', async () => {
    const builder = await anOfflineBuilder();
    const session = await builder.importSession({ ownerId: 'o' }, { content: exported('vapi', shop) });
    expect(session.blueprint.identity.name).toBe('Mara');
    expect(session.blueprint.identity.channels).toContain('voice');
    expect(session.blueprint.tools.map(({ id }) => id)).toContain('order_lookup');
    expect(session.blueprint.goals.map(({ text }) => text)).toEqual(
      expect.arrayContaining(shop.goals.map(({ text }) => text)),
    );
    expect(session.blueprint.workflow.nodes.length).toBeGreaterThan(3);
  });
});

describe('the version of the schema', () => {
  const renames = {
    1: (old: Record<string, unknown>) => ({ ...old, b: old.a }),
    2: (old: Record<string, unknown>) => ({ ...old, c: old.b }),
  };

  test('is led to step by step', () => {
    expect(migrateBlueprint({ schemaVersion: 1, a: 'x' }, renames, 3)).toEqual({
      schemaVersion: 3,
      a: 'x',
      b: 'x',
      c: 'x',
    });
    expect(migrateBlueprint({ schemaVersion: 2, b: 'x' }, renames, 3)).toMatchObject({ schemaVersion: 3, c: 'x' });
  });

  test('is the present one where none is named, and unknown where no way leads there', () => {
    expect(migrateBlueprint({ a: 1 }, renames, 3)).toEqual({ a: 1, schemaVersion: 3 });
    expect(migrateBlueprint({ schemaVersion: 4 }, renames, 3)).toBeUndefined();
    expect(migrateBlueprint({ schemaVersion: 0 }, renames, 3)).toBeUndefined();
    expect(migrateBlueprint({ schemaVersion: 'one' }, renames, 3)).toBeUndefined();
  });
});
