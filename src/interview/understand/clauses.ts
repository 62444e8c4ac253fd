import type { Hit } from './phrase-index.js';
import { cuesOf, hitsOf, type Reading } from './reading.js';
import { gapBefore } from './spans.js';

/** A part of a sentence, and what joins it to the part before. */
export type Clause = { from: number; to: number; joint: Joint };
export type Joint = 'start' | 'comma' | 'stop' | 'and' | 'then' | 'arrow';

const ARROW = /→|->|=>|➜|⇒/;
const STOP = /[;；:：\n]|\s[-–—]\s|—/;
const COMMA = /[,，、]/;
const LIST_MARK = /[+&/·|]/;

/**
 * Cuts a stretch of a sentence at every comma, stop, arrow and "then", and at an "and" between two actions or before
 * a condition.
 * @param nouns whether "and" between things, and `+`, cut as well: for answers that are plain lists
 */
export function splitClauses(
  reading: Reading,
  hits: readonly Hit[],
  from: number,
  to: number,
  nouns = false,
): Clause[] {
  const thens = startsOf(cuesOf(hits, 'then', from, to));
  const ands = startsOf(cuesOf(hits, 'and', from, to));
  const conditional = [...cuesOf(hits, 'if', from, to), ...cuesOf(hits, 'otherwise', from, to)];
  const turns = startsOf(conditional);
  const inTurn = (at: number) => conditional.some((hit) => hit.from < at && hit.to > at);
  const verbs = new Set(actionVerbs(hits).map((hit) => hit.from));
  const clauses: Clause[] = [];
  let start = from;
  let joint: Joint = 'start';
  const cut = (at: number, next: number, how: Joint) => {
    if (at > start) clauses.push({ from: start, to: at, joint });
    start = next;
    joint = how;
  };
  let depth = 0;
  for (let at = from; at < to; at++) {
    const gap = at > from ? gapBefore(reading, at) : '';
    depth = Math.max(0, depth + (gap.match(/[([（]/gu)?.length ?? 0) - (gap.match(/[)\]）]/gu)?.length ?? 0));
    if (depth > 0) continue;
    if (ARROW.test(gap)) cut(at, at, 'arrow');
    else if (STOP.test(gap)) cut(at, at, 'stop');
    else if (COMMA.test(gap)) cut(at, at, 'comma');
    else if (nouns && LIST_MARK.test(gap) && !isRatio(reading, at)) cut(at, at, 'and');
    const then = thens.get(at);
    const isAdjective = reading.lexicon.articles.has(reading.tokens[at - 1]?.word ?? '');
    if (then !== undefined && at + then < to && at > from && !isAdjective) {
      cut(at, at + then, 'then');
      at += then - 1;
      continue;
    }
    const and = ands.get(at);
    if (and === undefined || at + and >= to || at === from) continue;
    if (turns.has(at + and) && !inTurn(at)) {
      cut(at, at + and, 'and');
      at += and - 1;
      continue;
    }
    const beginsAction = verbs.has(skipLeading(hits, at + and, to)) || thens.has(at + and);
    if (beginsAction ? agrees(reading, hits, start, at, at + and) : nouns) cut(at, at + and, 'and');
    at += and - 1;
  }
  if (to > start) clauses.push({ from: start, to, joint });
  return clauses;
}

/** Verbs of doing something; those of being somehow are left out. */
export const actionVerbs = (hits: readonly Hit[], from = 0, to = Number.POSITIVE_INFINITY): Hit[] =>
  hitsOf(hits, 'verb', from, to).filter((hit) => hit.key !== 'be');

/** Where what is said begins, after "well", "please", "it should", "and then". */
export function skipLeading(hits: readonly Hit[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const skip = longestAt(hits, at, to, ['filler', 'leading', 'then', 'and']);
    if (skip === 0 || at + skip >= to) return at;
    at += skip;
  }
}

/** Where what is said ends, before "please" or "that is it". */
export function skipTrailing(hits: readonly Hit[], from: number, to: number): number {
  let end = to;
  for (;;) {
    const filler = hits.find((hit) => hit.table === 'cue' && hit.key === 'filler' && hit.to === end && hit.from > from);
    if (filler === undefined) return end;
    end = filler.from;
  }
}

function longestAt(hits: readonly Hit[], at: number, to: number, cues: readonly string[]): number {
  let longest = 0;
  for (const hit of hits) {
    if (hit.from > at) break;
    if (hit.from === at && hit.table === 'cue' && hit.to <= to && cues.includes(hit.key))
      longest = Math.max(longest, hit.to - hit.from);
  }
  return longest;
}

/** The longest hit at each token. */
function startsOf(hits: readonly Hit[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const hit of hits) starts.set(hit.from, Math.max(starts.get(hit.from) ?? 0, hit.to - hit.from));
  return starts;
}

/** Whether the verb after "and" has the form of the verb before it; "handle bookings and order changes" is one thing. */
function agrees(reading: Reading, hits: readonly Hit[], from: number, at: number, next: number): boolean {
  const { verb } = reading.lexicon.data.writing;
  const before = actionVerbs(hits, from, at);
  const begin = skipLeading(hits, from, at);
  if (before.length === 0 || before.some((hit) => hit.from === begin && hit.to === at)) return false;
  if (verb === 'last') return true;
  const target = skipLeading(hits, next, next + 6);
  return before.some((hit) => formOf(reading, hit.from) === formOf(reading, target));
}

/** The form of a verb, by its ending; empty for the plain one. */
export const formOf = ({ lexicon, tokens }: Reading, at: number): string => {
  const word = tokens[at]?.word ?? '';
  return lexicon.data.verbEndings.find((endings) => endings.split(', ').some((end) => word.endsWith(end))) ?? '';
};

/** Whether a verb has a form that gives no order: "asks" and "asking", not "ask", nor "preguntar" in Spanish. */
export const isStatement = (reading: Reading, at: number): boolean => {
  const form = formOf(reading, at);
  return form !== '' && !(reading.lexicon.data.orderEndings?.includes(form) ?? false);
};

/** "24/7" and "and/or" are no lists. */
const isRatio = ({ tokens }: Reading, at: number): boolean =>
  /^\p{N}/u.test(tokens[at]?.word ?? '') || (tokens[at - 1]?.word.length ?? 0) <= 3;
