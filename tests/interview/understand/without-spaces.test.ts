import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/interview/data/languages.js';
import { readHanNumber } from '../../../src/interview/understand/han-numbers.js';
import { compileLexicon } from '../../../src/interview/understand/lexicon.js';
import { findNumber } from '../../../src/interview/understand/numbers.js';
import { readText } from '../../../src/interview/understand/reading.js';

const lexiconOf = (tag: string) => {
  const data = LANGUAGES.find((language) => language.tag === tag);
  if (!data) throw new Error(tag);
  return compileLexicon(data);
};
const chinese = lexiconOf('zh');
const wordsOf = (text: string) => {
  const { tokens } = readText(text, chinese);
  return tokens.map(({ start, end }) => text.slice(start, end));
};

describe('writing without spaces', () => {
  test('a text becomes words, cut where known phrases end', () => {
    expect(wordsOf('我们不需要支付功能')).toEqual(['我们', '不', '需要', '支付', '功能']);
    expect(wordsOf('email发给Anna，然后等24小时')).toEqual(expect.arrayContaining(['email', 'Anna', '24']));
  });

  test('a phrase of one character does not match inside of a word', () => {
    const { hits } = readText('成就和不锈钢都很重要', chinese);
    expect(hits.filter(({ key }) => key === 'then' || key === 'never' || key === 'not')).toEqual([]);
  });

  test('traditional characters match the simplified tables', () => {
    const found = (text: string) => readText(text, chinese).hits.some(({ key }) => key === 'order_management');
    expect(found('查询订单')).toBe(true);
    expect(found('查詢訂單')).toBe(true);
  });

  test('straight quotation marks right behind a character open a quote', () => {
    expect(readText('名字叫"小美"，说中文', chinese).quotes).toHaveLength(1);
  });
});

describe('numbers in Chinese characters', () => {
  test.each([
    ['三', 3],
    ['十五', 15],
    ['二十四', 24],
    ['五千', 5000],
    ['一万二千', 12_000],
    ['三百零五', 305],
    ['两百', 200],
    ['二〇二六', 2026],
    ['三次', null],
    ['钱', null],
  ])('%s', (word, value) => expect(readHanNumber(word)).toBe(value));

  test.each([
    ['金额超过五千元', 5000],
    ['问了三次', 3],
    ['5万元以上', 50_000],
    ['满３０天', 30],
    ['一般情况', null],
  ])('%s', (text, value) => {
    const { tokens } = readText(text, chinese);
    expect(findNumber(tokens, 0, tokens.length, chinese)?.value ?? null).toBe(value);
  });
});
