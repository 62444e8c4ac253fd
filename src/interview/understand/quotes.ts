/** A stretch of a text, `end` not included. */
export type Span = { start: number; end: number };

const LONGEST_QUOTE = 1500;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '「': '」', '『': '』', '‹': '›' };
const OPENS_AFTER = /[\s([{:：,，。！？、；（>\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}-]/u;
const CLOSES_BEFORE = /[\s)\]}.,;:!?。，；：！？、）<\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}-]/u;

/** The quoted stretches of a text, marks included: what somebody else says, or data. They never nest. */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = closingOf(text, at);
    if (end > at) {
      quotes.push({ start: at, end });
      at = end;
    } else at += 1;
  }
  return quotes;
}

/** Where the quote that opens at `at` ends, or -1. Looks at most LONGEST_QUOTE characters ahead, and then not again. */
function closingOf(text: string, at: number): number {
  const mark = text.charAt(at);
  const opens = at === 0 || OPENS_AFTER.test(text.charAt(at - 1));
  if (mark === '„') return nearest(text, at, ['“', '”', '"']);
  if (PAIRS[mark] !== undefined) return nearest(text, at, [PAIRS[mark]]);
  if (!opens || /\s/u.test(text.charAt(at + 1))) return -1;
  if (mark === '"') return nearest(text, at, ['"']);
  if (mark === "'" || mark === '‘') return singleClosing(text, at);
  return -1;
}

function nearest(text: string, at: number, marks: readonly string[]): number {
  const window = text.slice(at + 1, at + LONGEST_QUOTE);
  const found = marks.map((mark) => window.indexOf(mark)).filter((place) => place >= 0);
  return found.length === 0 ? -1 : at + 2 + Math.min(...found);
}

/** A single mark is also an apostrophe: it closes only after a letter or a stop and before a space or a stop. */
function singleClosing(text: string, at: number): number {
  const limit = Math.min(text.length, at + 300);
  for (let end = at + 2; end < limit && text.charAt(end) !== '\n'; end++) {
    const isMark = text.charAt(end) === "'" || text.charAt(end) === '’';
    const next = text.charAt(end + 1);
    if (isMark && !/\s/u.test(text.charAt(end - 1)) && (next === '' || CLOSES_BEFORE.test(next))) return end + 1;
  }
  return -1;
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']' };
const LONGEST_BRACKET = 400;

/** The stretches in round or square brackets that end on their own line; the outermost ones. */
export function findBrackets(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const close = BRACKETS[text.charAt(at)];
    const end =
      close === undefined
        ? -1
        : (text
            .slice(at, at + LONGEST_BRACKET)
            .split('\n', 1)[0]
            ?.indexOf(close) ?? -1);
    if (end > 0) {
      found.push({ start: at, end: at + end + 1 });
      at += end + 1;
    } else at += 1;
  }
  return found;
}

/** The words inside a quote's marks. */
export const insideQuote = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 });

/** Whether a place is inside one of the spans, which are in their order and hardly overlap. */
export function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || span.end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at;
}
