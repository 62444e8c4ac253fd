import { readHanNumber } from './han-numbers.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

export type FoundNumber = { value: number; from: number; to: number };

/** The first number among some tokens, in digits ("5,000", "5k") or in words ("five thousand"). */
export function findNumber(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): FoundNumber | null {
  for (let at = from; at < to; at++) {
    const first = numberOf(tokens[at]?.word ?? '', lexicon);
    if (first === null) continue;
    let value = first;
    let end = at + 1;
    while (end < to && isNextThousand(tokens[end - 1], tokens[end])) {
      value = value * 1000 + Number(tokens[end]?.word);
      end++;
    }
    while (end < to) {
      const word = tokens[end]?.word ?? '';
      const factor = lexicon.multipliers.get(word);
      const more = lexicon.numbers.get(word);
      if (factor !== undefined) value *= factor;
      else if (more !== undefined && value >= 20 && more < 10) value += more;
      else break;
      end++;
    }
    return { value, from: at, to: end };
  }
  return null;
}

/** "1 500": a space between the thousands. */
const isNextThousand = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  /^\d{1,3}$/.test(before.word) &&
  /^\d{3}$/.test(after.word) &&
  after.start - before.end === 1;

function numberOf(word: string, lexicon: Lexicon): number | null {
  const named = lexicon.numbers.get(word);
  if (named !== undefined) return named;
  const multiplier = lexicon.multipliers.get(word);
  if (multiplier !== undefined && word.length > 1) return multiplier;
  const written = readHanNumber(word);
  if (written !== null) return written;
  const match = /^(\d{1,12}(?:[.,]\d{1,6}){0,4})(\p{L}{0,3})$/u.exec(word);
  if (!match?.[1]) return null;
  const value = parseDigits(match[1]);
  const factor = lexicon.multipliers.get(match[2] ?? '');
  return factor === undefined ? value : value * factor;
}

/** A group of three digits after a mark is thousands; any other is a fraction. */
function parseDigits(digits: string): number {
  const parts = digits.split(/[.,]/);
  const isThousands = parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
  return isThousands ? Number(parts.join('')) : Number(`${parts[0]}.${parts.slice(1).join('')}`);
}
