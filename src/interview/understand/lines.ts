import { isInside, type Span } from './quotes.js';

/** A line of a text without its list mark: a heading, an item of a list, or plain text. */
export type Line = {
  start: number;
  end: number;
  kind: 'heading' | 'item' | 'text';
  marker: 'number' | 'bullet' | null;
  /** Columns by which an item is set in. */
  indent: number;
  /** Whether blank space stands before it. */
  afterBlank: boolean;
};

const BULLETS = new Set([
  '-',
  '*',
  '•',
  '–',
  '—',
  '·',
  '◦',
  '▪',
  '‣',
  '●',
  '○',
  '■',
  '+',
  '✓',
  '✔',
  '→',
  '➤',
  '►',
  '・',
]);
const NUMBER_MARK =
  /^(?:[([]?\d{1,3}[.)\]:、．]|[([]?[a-z][)\]]|[①-⑳]|[((]\d{1,2}[))]|第?[一二三四五六七八九十]{1,2}[、.．])/u;
const ENDS_OPEN = /[,;，、；&/]$|[\p{Ll}\p{Lo}\p{N}]$/u;
const LONG_LINE = 50;

/** Cuts a text into its lines; a line break inside a quote, or inside a sentence that goes on, cuts nothing. */
export function splitLines(text: string, quotes: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length;
    const isBreak = text.charAt(at) === '\n' || text.charAt(at) === '\r' || text.charAt(at) === '\u2028';
    if (!isEnd && (!isBreak || isInside(quotes, at))) continue;
    const line = readLine(text, start, at, afterBlank);
    const last = lines.at(-1);
    if (line === null) afterBlank = afterBlank || at > start || isEnd || text.charAt(at - 1) === '\n';
    else {
      if (last && goesOn(text, last, line)) last.end = line.end;
      else lines.push(line);
      afterBlank = false;
    }
    start = at + 1;
  }
  return lines;
}

function readLine(text: string, from: number, to: number, afterBlank: boolean): Line | null {
  let start = from;
  while (start < to && /\s/u.test(text.charAt(start))) start++;
  const indent = start - from;
  const line = (kind: Line['kind'], marker: Line['marker'], skip: number): Line | null => {
    const span = trimSpan(text, { start: start + skip, end: to });
    return span.start < span.end ? { ...span, kind, marker, indent, afterBlank } : null;
  };
  const hashes = countOf(text, start, to, '#');
  if (hashes > 0 && hashes <= 6 && /\s/u.test(text.charAt(start + hashes))) return line('heading', null, hashes);
  const numbered = NUMBER_MARK.exec(text.slice(start, Math.min(to, start + 8)))?.[0];
  if (numbered !== undefined && isMark(text, start + numbered.length, numbered))
    return line('item', 'number', numbered.length);
  const char = text.charAt(start);
  if (BULLETS.has(char) && (/\s/u.test(text.charAt(start + 1)) || char === '•' || char === '・' || char === '●')) {
    return line('item', 'bullet', 1);
  }
  const body = text.slice(start, to).trim();
  const isBold =
    body.length < 120 && body.startsWith('**') && /\*\*[:：]?$/.test(body) && body.indexOf('**', 2) >= body.length - 3;
  return line(isBold ? 'heading' : 'text', null, 0);
}

/** "1." and "a)" begin an item when a space follows; "12.50" and "1、" are told apart by what follows. */
const isMark = (text: string, after: number, mark: string): boolean =>
  /[、．①-⑳]$/u.test(mark) ? true : /\s/u.test(text.charAt(after)) || /\p{Lo}|\*/u.test(text.charAt(after));

function countOf(text: string, start: number, end: number, char: string): number {
  let at = start;
  while (at < end && text.charAt(at) === char) at++;
  return at - start;
}

/** A plain line that begins small after a line that was left open is the rest of a sentence. */
function goesOn(text: string, last: Line, line: Line): boolean {
  if (line.kind !== 'text' || line.afterBlank || last.kind === 'heading') return false;
  const before = text.slice(last.start, last.end);
  const first = text.charAt(line.start);
  const beginsSmall = /\p{Ll}/u.test(first);
  const isOpen = ENDS_OPEN.test(before) && !/[:：]$/u.test(before);
  const isLong = last.end - last.start >= LONG_LINE;
  const endsWithLittleWord = /\s\p{L}{1,4}$/u.test(before);
  return (
    beginsSmall && isOpen && (isLong || endsWithLittleWord || /[,，、]$/u.test(before) || line.indent > last.indent)
  );
}

/** A span without the white space and the emphasis marks around it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s*_~#>\\|]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s*_~#\\|]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
