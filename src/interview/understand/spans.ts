import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

/** Words of the user: as they were written, and with slips mended. */
export type Words = { quote: string; value: string };

const LONGEST_QUOTE = 400;

/** What stands from one token to another, the marks around it left out; cut at a word when it is too long to quote. */
export function wordsOf({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, from: number, to: number): Words {
  let last = to;
  const start = tokens[from]?.start ?? 0;
  while (last - 1 > from && (tokens[last - 1]?.end ?? 0) - start > LONGEST_QUOTE) last--;
  const end = tokens[last - 1]?.end ?? start;
  if (from >= last || end - start > LONGEST_QUOTE)
    return { quote: text.slice(start, start + LONGEST_QUOTE), value: text.slice(start, start + LONGEST_QUOTE) };
  return { quote: text.slice(start, end + closingLength(text, start, end)), value: mended(text, tokens, from, last) };
}

/** The text of some tokens with the right spelling, white space made single. */
function mended(text: string, tokens: readonly Token[], from: number, to: number): string {
  let value = '';
  let at = tokens[from]?.start ?? 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    value += text.slice(at, token.start) + (token.mended ?? text.slice(token.start, token.end));
    at = token.end;
  }
  value += text.slice(at, at + closingLength(text, tokens[from]?.start ?? 0, at));
  return value
    .replace(/\*\*|__/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A bracket, a quotation mark or a sign of percent that belongs to the words before it. */
function closingLength(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  if (/[%€$£¥°℃]/u.test(next)) return 1;
  const inside = text.slice(start, end);
  if (next === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')')) return 1;
  if (next === '"' && inside.split('"').length % 2 === 0) return 1;
  if (next === '”' && inside.lastIndexOf('“') > inside.lastIndexOf('”')) return 1;
  if (next === '」' && inside.lastIndexOf('「') > inside.lastIndexOf('」')) return 1;
  return 0;
}

/** What stands between two neighbouring tokens. */
export const gapBefore = ({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
