import { afterEach, describe, expect, test } from '@jest/globals';
import { FAULTS, type Fault } from '../../fakes/model-provider.mjs';
import { anthropicAt, openAiAt } from '../../llm/llm.fixture.js';
import { ANNA, aChange, aModelBuilder, anAnswer, asksFor, aTalk, type Setup, type Talk } from './model.fixture.js';

const open: Talk[] = [];
async function start(setup: Setup) {
  const talk = await aModelBuilder(setup);
  open.push(talk);
  return { ...talk, ...(await aTalk(talk)) };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const DENTIST =
  'A bot for our dental practice. It books appointments for patients, should sound calm, and must never give medical advice.';
const UNAVAILABLE = 'The language model does not answer at the moment, so I answer this without it.';
const DECLINED = 'The language model declined to answer this, so I answer without it.';
const MISCONFIGURED = 'The language model is not set up correctly, so I answer without it.';

const SENTENCES: Partial<Record<Fault, string>> = {
  refused: DECLINED,
  content_filter: DECLINED,
  context_too_long: DECLINED,
  wrong_key: MISCONFIGURED,
  unknown_model: MISCONFIGURED,
};

describe.each(['openai', 'anthropic'] as const)('B11 when %s fails in every way', (vendor) => {
  test.each(FAULTS)('%s: the turn is answered offline, says so, and no fact is lost', async (fault) => {
    const { say, blueprint, builder, id, faults, deltas } = await start({
      behave: () => ({ kind: 'fault', fault, text: anAnswer() }),
      ports: (url) => [vendor === 'openai' ? openAiAt(url) : anthropicAt(url)],
    });
    const turn = await say(DENTIST);
    expect(turn.reply).toContain(SENTENCES[fault] ?? UNAVAILABLE);
    expect(turn.question).not.toBeNull();
    expect(deltas().join('')).toBe(turn.reply);
    const { style, guardrails } = await blueprint();
    expect(style.tone).toEqual(['calm']);
    expect(guardrails).toHaveLength(1);
    const [entry] = await builder.history(ANNA, id);
    expect(entry?.interviewer).toBe('offline');
    expect(entry?.usage.calls).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe('B11 a model that fails', () => {
  test('comes back with the next turn, and nothing that was said is asked again', async () => {
    const { say, blueprint } = await start({
      behave: (_heard, number) =>
        number <= 3
          ? { kind: 'fault', fault: 'overloaded' }
          : anAnswer({
              reply: 'Back again.',
              changes: [aChange({ op: 'set', field: 'name', value: 'Mia', quote: 'call it Mia' })],
            }),
    });
    const first = await say(DENTIST);
    expect(first.reply).toContain(UNAVAILABLE);
    const second = await say('call it Mia');
    expect(second.reply).toMatch(/^Back again\./);
    expect(second.reply).not.toContain(UNAVAILABLE);
    expect(await blueprint()).toMatchObject({ identity: { name: 'Mia' }, style: { tone: ['calm'] } });
  });

  test('an answer that breaks off after its first words is begun anew: what was heard stays, and it is said', async () => {
    const { say, deltas } = await start({
      behave: (_heard, number) =>
        number === 1
          ? { kind: 'fault', fault: 'cut_off', text: anAnswer({ reply: 'Lovely, a dental practice. '.repeat(12) }) }
          : anAnswer({
              reply: 'A dental practice, good.',
              question: asksFor('tools', 'Where are the appointments kept?'),
            }),
    });
    const turn = await say('A bot for our dental practice.');
    const [heard = ''] = turn.reply.split('\n\n');
    expect(heard).toMatch(/^Lovely, a dental/);
    expect(turn.reply.slice(heard.length)).toBe(
      '\n\nMy answer broke off there; what follows counts.\n\nA dental practice, good.\n\nWhere are the appointments kept?',
    );
    expect(deltas().join('')).toBe(turn.reply);
    expect(turn.usage.calls).toBe(2);
  });

  test('where it cannot be begun anew, the offline answer follows with its reason', async () => {
    const { say } = await start({
      behave: () => ({
        kind: 'fault',
        fault: 'stalled',
        text: anAnswer({ reply: 'Lovely, a dental practice. '.repeat(12) }),
      }),
    });
    const turn = await say(DENTIST);
    expect(turn.reply).toMatch(
      /^Lovely, a dental[\s\S]*\n\nMy answer broke off there; what follows counts\.\n\nThe language model does not answer/,
    );
  });

  test('the next provider answers in its place, and the usage names it', async () => {
    const { say } = await start({
      behave: ({ path }) =>
        path.endsWith('/messages')
          ? anAnswer({ reply: 'Hello from the second.' })
          : { kind: 'fault', fault: 'server_error' },
      ports: (url) => [openAiAt(url), anthropicAt(url)],
    });
    const turn = await say(DENTIST);
    expect(turn.reply).toMatch(/^Hello from the second/);
    expect(turn.usage).toMatchObject({ provider: 'anthropic', calls: 4 });
  });

  test('turn:stop closes the call at the provider, and the session is as before the turn', async () => {
    const { builder, id, say, provider, blueprint, events, faults } = await start({
      behave: () => ({
        kind: 'answer',
        text: anAnswer({ reply: 'One two three four five. '.repeat(20) }),
        piece: 8,
        betweenMs: 20,
      }),
    });
    const before = await blueprint();
    const turn = say(DENTIST);
    const outcome = turn.catch((error: unknown) => error);
    while (events.length < 3) await new Promise((go) => setTimeout(go, 5));
    const [first] = events;
    if (first?.event.type !== 'message:delta') throw new Error('no words yet');
    await builder.stopTurn(ANNA, id, first.event.turnId);
    expect(await outcome).toMatchObject({ code: 'TURN_STOPPED' });
    for (let tries = 0; tries < 100 && !provider.heard[0]?.hungUp; tries += 1)
      await new Promise((go) => setTimeout(go, 10));
    expect(provider.heard).toHaveLength(1);
    expect(provider.heard[0]?.hungUp).toBe(true);
    expect(await blueprint()).toEqual(before);
    expect((await builder.get(ANNA, id)).history).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('at the limit of the budget the interview goes on offline, and says so once', async () => {
    const { say, provider, blueprint } = await start({
      behave: () => ({ kind: 'answer', text: anAnswer({ reply: 'I see.' }), tokens: { input: 3000, output: 1500 } }),
      budgets: { session: 0.0022 },
    });
    const replies = [];
    for (const text of [
      'A bot for our dental practice.',
      'For patients.',
      'Calm, please.',
      'It must never give medical advice.',
    ]) {
      replies.push((await say(text)).reply);
    }
    const over = 'The budget for the language model is used up, so I go on without it.';
    expect(replies[0]).toMatch(/^I see\./);
    expect(provider.heard.length).toBeLessThan(4);
    expect(replies.filter((reply) => reply.includes(over))).toHaveLength(1);
    expect((await blueprint()).guardrails).toHaveLength(1);
  });

  test('B11 an answer in a fence, with thoughts before it, is read like any other', async () => {
    const fenced = `<think>They want a bot.</think>\n\`\`\`json\n${anAnswer({ reply: 'A bot, good.', changes: [aChange({ field: 'tone', value: 'calm', quote: 'calm' })] })}\n\`\`\``;
    const { say, blueprint, deltas } = await start({ behave: () => fenced });
    const turn = await say(DENTIST);
    expect(turn.reply).toMatch(/^A bot, good\./);
    expect(deltas().join('')).toBe(turn.reply);
    expect((await blueprint()).style.tone).toEqual(['calm']);
  });

  test('B11 a plain-text answer is said, its question becomes the question, and the facts are read by rule', async () => {
    const { say, blueprint, provider } = await start({
      behave: () => 'A dental practice, how nice. Who answers the phone today?',
    });
    const turn = await say(DENTIST);
    expect(turn.reply).toBe('A dental practice, how nice.\n\nWho answers the phone today?');
    expect(turn.question?.text).toBe('Who answers the phone today?');
    expect((await blueprint()).style.tone).toEqual(['calm']);
    expect(provider.heard).toHaveLength(1);
  });

  test('the end of a message that is too long for the model is read by rule', async () => {
    const filler = Array.from(
      { length: 300 },
      (_, number) => `On day ${number} we looked after ${number} people in room ${number % 7}.`,
    ).join(' ');
    const { say, blueprint } = await start({
      behave: () => anAnswer({ changes: [aChange({ field: 'tone', value: 'calm', quote: 'calm' })] }),
    });
    await say(`A calm bot for our practice. ${filler} It must never give medical advice.`);
    const { style, guardrails } = await blueprint();
    expect(style.tone).toContain('calm');
    expect(guardrails.map(({ text }) => text).join()).toContain('medical advice');
  });
});
