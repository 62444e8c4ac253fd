import type { Line } from './lines.js';
import { trimSpan } from './lines.js';
import { isInside, type Span } from './quotes.js';

const ENDS = new Set(['.', '!', '?', '。', '！', '？', '…', '．']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '」', '』', '»', '*', '）']);
const FULL_WIDTH = new Set(['。', '！', '？', '．']);

/** A text without stops is cut all the same, so that no sentence is long. */
const LONGEST = 700;

/** A sentence, and whether a number stood before it inside its line ("1. Do this. 2. Do that."). */
export type RawSentence = Span & { numbered: boolean };

/** Cuts a line into sentences, in one pass. Stops inside quotes, numbers, addresses and abbreviations cut nothing. */
export function splitSentences(
  text: string,
  line: Line,
  quotes: readonly Span[],
  abbreviations: ReadonlySet<string>,
): RawSentence[] {
  const found: RawSentence[] = [];
  let start = line.start;
  let numbered = false;
  let expected = line.marker === 'number' ? 2 : 1;
  const push = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) found.push({ ...span, numbered });
    numbered = false;
  };
  for (let at = line.start; at < line.end; at++) {
    const char = text.charAt(at);
    const mark = inlineNumber(text, at, line.end, expected);
    if (mark > 0 && at > line.start) {
      push(at);
      numbered = true;
      expected += 1;
      start = at + mark;
      at += mark;
      continue;
    }
    if (at - start >= LONGEST && (/[\s,，、]/u.test(char) || at - start >= LONGEST + 100)) {
      push(at);
      start = at;
      continue;
    }
    if (!ENDS.has(char) || (isInside(quotes, at) && !closesQuote(quotes, at))) continue;
    if (char === '.' && !isFullStop(text, at, line, abbreviations)) continue;
    let end = at + 1;
    while (end < line.end && (ENDS.has(text.charAt(end)) || CLOSERS.has(text.charAt(end)))) end++;
    if (end < line.end && !/\s/u.test(text.charAt(end)) && !FULL_WIDTH.has(char)) continue;
    if (end - at > 1 && char === '.' && /^\s*\p{Ll}/u.test(text.slice(end, end + 3))) continue;
    push(end);
    start = end;
    at = end - 1;
  }
  push(line.end);
  return found;
}

const closesQuote = (quotes: readonly Span[], at: number): boolean => !isInside(quotes, at + 2);

/** The length of "2. " at this place when 2 is the number that is expected next, else 0. */
function inlineNumber(text: string, at: number, end: number, expected: number): number {
  const digits = String(expected);
  if (!/[1-9]/.test(text.charAt(at)) || !text.startsWith(digits, at)) return 0;
  const after = at + digits.length;
  const isMark = text.charAt(after) === '.' || text.charAt(after) === ')';
  if (!isMark || !/\s/u.test(text.charAt(after + 1)) || after + 2 >= end) return 0;
  return /[\s(]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(after + 2)) ? digits.length + 1 : 0;
}

function isFullStop(text: string, at: number, line: Line, abbreviations: ReadonlySet<string>): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"”’')\]*]/u.test(next) && at + 1 < line.end) return false;
  let from = at;
  while (from > line.start && at - from < 12 && /[\p{L}\p{N}.'’]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  if (abbreviations.has(word)) return at + 1 >= line.end;
  const isInitial = /^\p{L}$/u.test(word) && word !== 'i';
  return !isInitial || at + 1 >= line.end;
}
