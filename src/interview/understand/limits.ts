import { actionVerbs, skipLeading } from './clauses.js';
import { findNumber } from './numbers.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore } from './spans.js';

/** Comparators that set a limit wherever they stand beside a number; "after" and "from" tell a time as often. */
const LIMITS = new Set(['<=', '<', '>', '==']);
const LARGEST_RANGE = 100_000;

/** "no more than two changes", "under 40 words", "400-500 words", "between 2 and 6 instalments". */
export function limitsNumber(reading: Reading, { hits, from, to }: Pick<Sentence, 'hits' | 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) {
    const number = findNumber(reading.tokens, at, at + 1, reading.lexicon);
    if (number === null) continue;
    const isCompared = hitsOf(hits, 'compare', from, to).some(
      (hit) => LIMITS.has(hit.key) && (hit.to === number.from || hit.from === number.to),
    );
    if (isCompared || isRange(reading, number, to)) return true;
  }
  return false;
}

/** Two numbers, the smaller first, with a dash or one small word between them. */
function isRange(reading: Reading, first: { value: number; to: number }, to: number): boolean {
  const { tokens, lexicon } = reading;
  for (const start of [first.to, first.to + 1]) {
    const second = start < to ? findNumber(tokens, start, Math.min(to, start + 1), lexicon) : null;
    if (second === null) continue;
    const gap = gapBefore(reading, start);
    const isJoined =
      start === first.to ? /^\s?[-–—]\s?$/u.test(gap) : lexicon.functionWords.has(tokens[first.to]?.word ?? '');
    const isOfTime = /[:/.]/u.test(gap);
    if (isJoined && !isOfTime && first.value < second.value && second.value < LARGEST_RANGE) return true;
  }
  return false;
}

/** "Tell the exact amount before cancelling", "wait for a clear yes before you save it", "confirm the address". */
export function isPrecondition(reading: Reading, hits: readonly Hit[], from: number, to: number): boolean {
  const { lexicon } = reading;
  if (lexicon.data.writing.verb === 'last') return false;
  const begin = skipLeading(hits, from, to);
  const verbs = longest(actionVerbs(hits, from, to));
  if (verbs.some((hit) => hit.key === 'confirm' && hit.from === begin)) return true;
  const before = cuesOf(hits, 'order', from, to).filter((hit) =>
    hits.some(
      (other) => other.table === 'compare' && other.key === '<' && other.from === hit.from && other.to === hit.to,
    ),
  );
  return before.some((hit) => {
    if (hit.from <= begin) return verbs.some((verb) => verb.from > hit.from);
    const next = reading.tokens[hit.to]?.word ?? '';
    const isTime = lexicon.articles.has(next) || findNumber(reading.tokens, hit.to, hit.to + 1, lexicon) !== null;
    const told = verbs.find((verb) => verb.from >= begin && verb.to <= hit.from);
    const isOfPeople = told !== undefined && hitsOf(hits, 'person', from, told.from).length > 0;
    return told !== undefined && !isTime && (!isOfPeople || told.from === begin) && hit.to < to;
  });
}
