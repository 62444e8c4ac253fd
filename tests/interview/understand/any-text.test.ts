import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TOPICS } from '../../../src/blueprint/question.js';
import { blueprintSchema } from '../../../src/blueprint/schema.js';
import { aTalk } from './say.fixture.js';

const WORDS =
  'if,when,unless,otherwise,then,first,never,must,only,always,no,not,calendar,book,send,ask,the,a,customer,under,5000,"hello",(,),- ,\n,\n# Rules\n,1. ,: ,, ,. ,? ,→,wenn,sonst,nicht,Termin,予約,如果,если,é,😀,\u0000,{{x}},```,**bold**,User: ,Agent: '.split(
    /,(?! )/,
  );
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
);

describe('any text', () => {
  test('never throws, and leaves a valid blueprint whose quotes stand in the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, ...TOPICS), (text, topic) => {
        const talk = aTalk();
        talk.say('I need a bot that books appointments for patients.');
        talk.say(text, topic ? { topic } : {});
        expect(blueprintSchema.safeParse(talk.blueprint).success).toBe(true);
        for (const { source, quote } of Object.values(talk.blueprint.evidence)) {
          if (source === 'user' && quote !== null) expect(talk.said.some((said) => said.includes(quote))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  const PIECES = {
    prose:
      'If the budget is under 5000 send the brochure, otherwise book a visit with the sales team and never promise a price. ',
    'no stops': 'if and never book calendar send, ',
    'one word': 'a',
    quotes: '"',
    brackets: '([{',
    commas: ',',
    'new lines': '\n- book',
    numbers: '1. 2. 3. ',
    colons: 'a: b: ',
    german: 'Wenn der Kunde wartet, den Termin verschieben, sonst absagen. ',
    han: '如果客户预约，请查询日历。',
    slips: 'calenderr apointmennt spredsheeet ',
  };

  test.each(Object.entries(PIECES))('B12 time grows with the length of the text, no faster: %s', (_, piece) => {
    // processor time, so that other work on the machine does not count
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const times = Array.from({ length: 3 }, () => {
        const started = process.cpuUsage();
        aTalk().say(text);
        return process.cpuUsage(started).user / 1000;
      });
      return Math.min(...times);
    };
    timeOf(2000);
    const [short, long] = [timeOf(5000), timeOf(20_000)];
    // four times the text: linear is 4, quadratic is 16; the constant is for what costs the same every time
    expect(long).toBeLessThan(8 * short + 60);
  });
});
