import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppError } from '../../../src/errors.js';
import { type Behaviour, FAULTS } from '../../fakes/model-provider.mjs';
import { anthropicAt, openAiAt } from '../../llm/llm.fixture.js';
import { ANNA, aChange, aModelBuilder, anAnswer, asksFor, type Talk } from './model.fixture.js';

/** `npm run chaos` plays a thousand. */
const TURNS = Number(process.env.CHAOS_TURNS ?? 100);
const SESSIONS = Math.ceil(TURNS / 10);

/** Numbers that look random and are the same in every run. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = [
  'I want a bot for our bakery that takes orders.',
  'Our customers, mostly people from the village.',
  'Friendly and short.',
  'It must never promise a delivery on Sundays.',
  'you decide',
  'We keep the orders in Shopify.',
  'First it asks what they want, then when, then it confirms.',
  'skip',
  'What do you mean by that?',
  'That is all, just build it.',
];

describe('a provider that fails at random in all the ways there are', () => {
  const dice = createDice(20_261_120);
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => rejections.push(reason);
  let talk: Talk;

  const behave = (): Behaviour => {
    const answer = anAnswer({
      reply: 'I see what you mean.',
      changes: dice() < 0.3 ? [aChange({ field: 'tone', value: 'friendly', quote: 'Friendly' }), { broken: true }] : [],
      question: dice() < 0.5 ? asksFor('tone', 'How should it sound?') : null,
    });
    if (dice() < 0.5) return { kind: 'answer', text: answer, piece: 20, firstMs: dice() * 5 };
    const fault = FAULTS[Math.floor(dice() * FAULTS.length)] ?? 'server_error';
    return { kind: 'fault', fault, text: answer, retryAfter: '0.01' };
  };

  beforeAll(async () => {
    process.on('unhandledRejection', onRejection);
    talk = await aModelBuilder({
      behave,
      ports: (url) => [openAiAt(url), anthropicAt(url)],
      turnMs: 6000,
      patienceMs: 600,
    });
  });

  afterAll(async () => {
    process.off('unhandledRejection', onRejection);
    await talk.close();
  });

  test(
    `loses none of ${TURNS} turns, leaves no session stuck, and answers nothing with an error`,
    async () => {
      const { builder, faults } = talk;
      const refusals: unknown[] = [];
      let answered = 0;

      const interview = async () => {
        const { session } = await builder.create(ANNA, {});
        for (const text of WORDS) {
          const before = await builder.get(ANNA, session.sessionId);
          if (before.status !== 'active') await builder.resume(ANNA, session.sessionId, { reopen: true });
          try {
            const turn = await builder.send(ANNA, session.sessionId, { text }, { stream: dice() < 0.5 });
            answered += 1;
            expect(turn.reply.trim()).not.toBe('');
            expect(turn.status === 'completed' || turn.question !== null).toBe(true);
          } catch (error) {
            refusals.push(error);
          }
        }
        const { history, findings } = await builder.get(ANNA, session.sessionId);
        expect(history).toHaveLength(WORDS.length);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      };

      const waiting = Array.from({ length: SESSIONS }, () => interview);
      const worker = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) await next();
      };
      await Promise.all(Array.from({ length: 10 }, worker));

      expect(refusals.map((error) => (error instanceof AppError ? error.code : error))).toEqual([]);
      expect(answered).toBe(SESSIONS * WORDS.length);
      expect(faults).toEqual([]);
      await new Promise((done) => setTimeout(done, 50));
      expect(rejections).toEqual([]);
      const kinds = new Set(talk.offline.map((reason) => JSON.stringify(reason)));
      expect(kinds.size).toBeGreaterThan(3);
    },
    120_000 + TURNS * 500,
  );
});
