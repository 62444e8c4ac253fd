import { afterEach, describe, expect, test } from '@jest/globals';
import { type Blueprint, blueprintSchema, emptyBlueprint } from '../../../src/blueprint/schema.js';
import type { Heard } from '../../fakes/model-provider.mjs';
import { A_KEY } from '../../llm/llm.fixture.js';
import { type Attack, FOREIGN, MESSAGES, OUTPUTS, PLANTED, systemOf, takenOver } from './attacks.js';
import { ANNA, aChange, aModelBuilder, anAnswer, messageIn, type Setup, type Talk } from './model.fixture.js';

const open: Talk[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const RULE = 'never promise a delivery date';
const FIRST = `A bot for my shop that sells shoes. It must ${RULE}.`;
const FIRST_ANSWER = anAnswer({
  reply: 'Shoes, good.',
  changes: [
    aChange({ op: 'set', field: 'purpose', value: 'sells shoes', quote: 'sells shoes' }),
    aChange({ field: 'goals', value: 'sells shoes', quote: 'sells shoes' }),
    aChange({ field: 'rules', value: RULE, detail: 'must_not', quote: RULE }),
    aChange({ field: 'tools', value: 'crm', detail: '', quote: 'my shop' }),
  ],
});

/** A session with one rule that the user said, whose model is taken over from the second turn on. */
async function start(behave: (heard: Heard) => string) {
  const setup: Setup = { behave: (heard, number) => (number === 1 ? FIRST_ANSWER : behave(heard)) };
  const talk = await aModelBuilder(setup);
  open.push(talk);
  const { session } = await talk.builder.create(ANNA, {});
  const id = session.sessionId;
  const said = [FIRST];
  await talk.builder.send(ANNA, id, { text: FIRST });
  const before = await talk.builder.get(ANNA, id);
  const say = async (text: string) => {
    said.push(text);
    return talk.builder.send(ANNA, id, { text }, { stream: true });
  };
  return { ...talk, id, said, say, before };
}

type Started = Awaited<ReturnType<typeof start>>;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many words in a row are no chance. */
const RUN = 12;

const runsIn = (text: string): string[] => {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '));
};

const sharesRun = (a: string, b: string): boolean => {
  const known = new Set(runsIn(a));
  return runsIn(b).some((run) => known.has(run));
};

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');

/** What no attack may change, whatever the model did. */
async function expectUnharmed({ builder, id, said, provider, before, store }: Started, reply: string) {
  const session = await builder.get(ANNA, id);
  expect(session.status).toBe('active');
  expect(session.blueprint.guardrails.map(({ text }) => text)).toContain(RULE);
  expect(session.blueprint.identity.purpose).toBe(before.blueprint.identity.purpose);
  expect(withoutSaid(session.blueprint, said)).not.toContain(PLANTED);
  expect(JSON.stringify(await store.load(id))).not.toContain(A_KEY);

  expect(reply).not.toContain(A_KEY);
  expect(reply).not.toContain('![');
  const system = systemOf(provider.heard[0]?.body ?? {});
  expect(sharesRun(reply, system)).toBe(false);
  expect(sharesRun(JSON.stringify({ ...session.blueprint, evidence: {} }), system)).toBe(false);

  const messages = fold(said.join('\n'));
  for (const [pointer, { source, quote }] of Object.entries(session.blueprint.evidence)) {
    if (source === 'user') expect([pointer, messages.includes(fold(quote ?? '–'))]).toEqual([pointer, true]);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
}

/** The blueprint's text without what the user wrote themselves. */
const withoutSaid = (blueprint: Blueprint, said: readonly string[]): string =>
  said.some((text) => text.includes(PLANTED)) ? '' : JSON.stringify({ ...blueprint, evidence: {} });

describe('injection by the user’s text', () => {
  test.each(MESSAGES.map((attack) => [attack.goal, attack.text, attack] as const))(
    '%s: %s',
    async (_goal, text, attack: Attack) => {
      const session = await start((heard) => takenOver(attack.goal, heard, messageIn(heard)));
      const turn = await session.say(text);
      await expectUnharmed(session, turn.reply);
    },
  );
});

/** An imported agent in which somebody else's text stands in one place. */
const PLACES: Record<string, (text: string) => Partial<Blueprint>> = {
  'a tool’s description': (text) => ({
    tools: blueprintSchema.shape.tools.parse([
      { id: 'crm', capability: 'crm', name: 'CRM', description: text, usage: text, triggers: [text] },
    ]),
  }),
  'an imported document': (text) => ({
    notes: [text],
    knowledge: [{ id: 'k1', kind: 'text', source: text, usage: '' }],
    edgeCases: [{ situation: text, response: text }],
  }),
};

describe.each(Object.keys(PLACES))('injection by %s', (place) => {
  test.each(FOREIGN.map((attack) => [attack.goal, attack.text, attack] as const))(
    '%s: %s',
    async (_goal, text, attack: Attack) => {
      const talk = await aModelBuilder({ behave: (heard) => takenOver(attack.goal, heard, messageIn(heard)) });
      open.push(talk);
      const empty = emptyBlueprint();
      const blueprint: Blueprint = {
        ...empty,
        identity: { ...empty.identity, purpose: 'sells shoes', type: 'sales' },
        guardrails: [{ id: 'rule_1', kind: 'must_not', text: RULE, enforcement: 'prompt' }],
        ...PLACES[place]?.(text),
      };
      const { session } = await talk.builder.create(ANNA, { blueprint });
      const id = session.sessionId;
      const before = await talk.builder.get(ANNA, id);
      const said = ['It should sound friendly, and open at nine.'];
      const turn = await talk.builder.send(ANNA, id, { text: said[0] ?? '' }, { stream: true });

      const after = await talk.builder.get(ANNA, id);
      expect(after.status).toBe('active');
      // The user's own words may be misfiled; nobody else's are taken, and none of theirs is lost.
      expect(after.blueprint.guardrails).toEqual(expect.arrayContaining(before.blueprint.guardrails));
      expect(JSON.stringify(after.blueprint.guardrails)).not.toContain(PLANTED);
      expect(JSON.stringify(after.blueprint.identity)).not.toContain(PLANTED);
      expect(JSON.stringify(after.blueprint.goals)).not.toContain(PLANTED);
      expect(turn.reply).not.toContain(A_KEY);
      expect(sharesRun(turn.reply, systemOf(talk.provider.heard[0]?.body ?? {}))).toBe(false);
      for (const { source, quote } of Object.values(after.blueprint.evidence)) {
        if (source === 'user') expect(fold(said[0] ?? '')).toContain(fold(quote ?? '–'));
      }
      // Of tools, nobody else's words reach the model at all.
      if (place === 'a tool’s description')
        expect(JSON.stringify(talk.provider.heard[0]?.body)).not.toContain(text.slice(0, 30));
    },
  );
});

describe('injection by a model’s output', () => {
  test.each(OUTPUTS)('%s', async (_name, output) => {
    const session = await start((heard) => output(heard, messageIn(heard)));
    const turn = await session.say('People should find shoes in their size, in a friendly tone.');
    await expectUnharmed(session, turn.reply);
    const heard = (await session.builder.get(ANNA, session.id)).history.at(-1)?.reply;
    expect(heard).toBe(turn.reply);
  });
});

test('there are at least sixty attacks', () => {
  expect(MESSAGES.length + FOREIGN.length * Object.keys(PLACES).length + OUTPUTS.length).toBeGreaterThanOrEqual(60);
});
