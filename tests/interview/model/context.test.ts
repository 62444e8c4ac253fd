import { describe, expect, test } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer';
import { lastMessage } from '../../fakes/model-provider.mjs';
import { anthropicAt, openAiAt } from '../../llm/llm.fixture.js';
import { aChange, aModelBuilder, anAnswer, asksFor, aTalk, messageIn } from './model.fixture.js';

const TURNS = 30;
const MOST_TOKENS = 6000;

/** Answers as long as people write them who like to write. */
const LONG = {
  en: 'When somebody calls about an order we first look at what they bought and when, because half of them mix up the order number with the invoice number, and then we see whether it left the house already. ',
  de: 'Wenn jemand wegen einer Bestellung anruft, schauen wir zuerst nach, was gekauft wurde und wann, weil die Hälfte die Bestellnummer mit der Rechnungsnummer verwechselt, und dann, ob das Paket schon unterwegs ist. ',
  ru: 'Когда кто-то звонит по поводу заказа, мы сначала смотрим, что было куплено и когда, потому что половина людей путает номер заказа с номером счёта, а потом проверяем, отправлена ли уже посылка. ',
  zh: '有人打电话询问订单时,我们先看他们买了什么、什么时候买的,因为一半的人会把订单号和发票号弄混,然后再看包裹是否已经寄出。',
} as const;

const factOf = (number: number, words: string) => {
  if (number % 3 === 0)
    return aChange({ field: 'goals', value: `${words.slice(0, 120)} ${number}`, quote: words.slice(0, 120) });
  if (number % 3 === 1)
    return aChange({
      field: 'rules',
      value: `${words.slice(20, 180)} ${number}`,
      detail: 'must',
      quote: words.slice(20, 180),
    });
  return aChange({
    field: 'edge_cases',
    value: `${words.slice(0, 90)} ${number}`,
    detail: words.slice(90, 180),
    quote: words.slice(0, 90),
  });
};

const answerTo = (number: number, words: string) =>
  anAnswer({
    reply: `That is clear, number ${number}: I keep it with the rest of what you told me about the orders and the parcels.`,
    changes: [factOf(number, words)],
    question: asksFor(
      'workflow',
      `And what happens after step ${number}, when the parcel has left the house and they call again?`,
      {
        options: ['We look it up', 'We call the carrier', 'A colleague takes over', 'It depends on the order'],
        clarifies: true,
      },
    ),
  });

async function interview(words: string, portAt: typeof openAiAt) {
  const talk = await aModelBuilder({
    behave: (_heard, number) => answerTo(number, words),
    ports: (url) => [portAt(url)],
  });
  const { say } = await aTalk(talk);
  for (let turn = 0; turn < TURNS; turn += 1) await say(`${words.repeat(turn % 3 === 0 ? 14 : 5)} (${turn})`);
  await talk.close();
  return talk.provider.heard;
}

describe('what a model gets to read', () => {
  test.each(Object.entries(LONG))(
    'a 30-turn interview with long answers stays within its tokens (%s)',
    async (_language, words) => {
      const heard = await interview(words, openAiAt);
      expect(heard.length).toBeGreaterThanOrEqual(TURNS);
      const counts = heard.map(({ body }) => countTokens(JSON.stringify([body.messages, body.response_format])));
      expect(Math.max(...counts)).toBeLessThan(MOST_TOKENS);
      // Nothing is won by leaving out the interview.
      expect(Math.max(...counts)).toBeGreaterThan(2500);
    },
  );

  test('the prefix is the same, byte for byte, in every call; what changes comes after it', async () => {
    const heard = await interview(LONG.en, openAiAt);
    const prefixes = heard.map(({ body }) =>
      JSON.stringify([body.model, (body.messages as unknown[])[0], body.response_format]),
    );
    expect(new Set(prefixes.slice(0, TURNS)).size).toBe(1);
    const marked = await interview(LONG.zh, anthropicAt);
    expect(new Set(marked.map(({ body }) => JSON.stringify(body.system))).size).toBe(1);
    expect(marked[0]?.body.system).toMatchObject([{ cache_control: { type: 'ephemeral' } }]);
  });

  test('B11 the last turns are there, the message is whole, and so is what is known', async () => {
    const talk = await aModelBuilder({
      behave: (_heard, number) =>
        anAnswer({
          reply: `Reply ${number}.`,
          changes: number === 1 ? [aChange({ field: 'tone', value: 'calm', quote: 'calm' })] : [],
          question: asksFor('name', 'What is it called?', { clarifies: true }),
        }),
    });
    const { say } = await aTalk(talk);
    await say('A calm bot for my shop.');
    await say('We sell bicycles.');
    await say('In the old town.');
    await talk.close();
    const last = talk.provider.heard.at(-1);
    if (!last) throw new Error('nothing was asked');
    expect(messageIn(last)).toBe('In the old town.');
    const text = lastMessage(last.body);
    expect(text).toContain('user: We sell bicycles.\nparley: Reply 2.');
    expect(text).toContain('tone: calm');
    expect(text).toMatch(/<open>\n\S+/);
    expect(text).toContain('name: What is it called?');
  });
});
