import type { Hit } from './phrase-index.js';
import { isWordOfOneCharacter, type Token } from './tokens.js';

/** The places of a text where a word begins or ends. */
export type WordBreaker = (text: string) => ReadonlySet<number>;

const HAN_NUMBER = /[〇零一二两兩三四五六七八九十百千万萬億亿]+/gu;
/** What stands right behind a number that counts: pieces, times, days, money, people. */
const COUNTER =
  /^(?:小时|小時|时间|時間|分钟|分鐘|个月|個月|か月|ヶ月|公里|[个個次元块塊天日月年岁歳歲人位名条條件回度分时時点點遍轮輪间間张張台円秒周週倍颗顆套份页頁つ])/u;
const COUNTED = /\d[万萬千百亿億]?/gu;
const KANA_ONLY = /^[\p{sc=Hiragana}ー]+$/u;

/** Finds words by the dictionary of ICU (Unicode Standard Annex 29); a number is a word apart from what it counts. */
export function createWordBreaker(tag: string): WordBreaker {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return (text) => {
    const breaks = new Set<number>([text.length]);
    for (const { index } of segmenter.segment(text)) breaks.add(index);
    for (const { 0: number, index } of text.matchAll(HAN_NUMBER)) {
      const end = index + number.length;
      if (!breaks.has(index) || (number.length === 1 && !COUNTER.test(text.slice(end, end + 2)))) continue;
      for (let at = index + 1; at < end; at++) breaks.delete(at);
      const counter = COUNTER.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      breaks.add(end).add(end + counter);
    }
    for (const { 0: number, index } of text.matchAll(COUNTED)) {
      const end = index + number.length;
      const counter = COUNTER.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      if (counter > 0) breaks.add(end).add(end + counter);
    }
    return breaks;
  };
}

/**
 * Joins the characters of a text without spaces into words: a word ends where the breaker or a known phrase ends. A
 * phrase of one character counts only as a word of its own ("就" is no word in "成就"), a longer one only if it begins
 * or ends where a word does ("决不" is none in "解决不了").
 */
export function joinCharacters(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  breaker: WordBreaker,
): { tokens: Token[]; hits: Hit[] } {
  const breaks = breaker(text);
  const isWhole = ({ from, to }: Hit): boolean => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const isShort = to - from === 1 || (to - from === 2 && KANA_ONLY.test(text.slice(start, end)));
    return isShort ? breaks.has(start) && breaks.has(end) : breaks.has(start) || breaks.has(end);
  };
  const whole = withoutCovered(hits.filter(isWhole), tokens.length);
  const begins = tokens.map((token, at) => {
    const before = tokens[at - 1];
    return !before || !areJoined(text, before, token) || breaks.has(token.start);
  });
  for (const { from, to, loose } of whole)
    for (let at = from + 1; at < to && !loose; at++) {
      const [before, token] = [tokens[at - 1], tokens[at]];
      if (before && token && areJoined(text, before, token)) begins[at] = false;
    }
  for (const { from, to } of whole) {
    begins[from] = true;
    if (to < begins.length) begins[to] = true;
  }
  const words: Token[] = [];
  const places: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = words.at(-1);
    if (begins[at] || !last) words.push({ ...token });
    else {
      last.end = token.end;
      last.word += token.word;
    }
    places.push(words.length - 1);
  }
  places.push(words.length);
  const placeOf = (at: number): number => places[at] ?? words.length;
  return { tokens: words, hits: whole.map((hit) => ({ ...hit, from: placeOf(hit.from), to: placeOf(hit.to) })) };
}

/** A character inside of a known phrase is no word of its own. */
function withoutCovered(hits: readonly Hit[], length: number): Hit[] {
  const covered = new Array<boolean>(length).fill(false);
  for (const { from, to, loose } of hits) if (to - from > 1 && !loose) covered.fill(true, from, to);
  return hits.filter(({ from, to }) => to - from > 1 || !covered[from]);
}

const areJoined = (text: string, a: Token, b: Token): boolean =>
  a.end === b.start && isWordOfOneCharacter(text, a) && isWordOfOneCharacter(text, b);
