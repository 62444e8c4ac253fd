import { actionVerbs, skipLeading } from './clauses.js';
import type { Hit } from './phrase-index.js';
import { hasCue, type Reading, type Sentence } from './reading.js';
import { gapBefore } from './spans.js';

const BREAK = /[,;:，；：、。]/u;
/** How soon after the word of condition an instruction says what is done. */
const REACH = 3;

/**
 * Whether a word of condition that stands behind its condition has one ("客户投诉时，…", "超过五千就…"): something is
 * said before it, and where no comma follows, something to do after it.
 */
export function hasConditionBefore(reading: Reading, { hits, from, to }: Sentence, cue: Hit): boolean {
  const start = clauseStart(reading, from, cue.from);
  const says = reading.tokens
    .slice(start, cue.from)
    .some(
      ({ word }) =>
        !reading.lexicon.functionWords.has(word) && (word.length > 1 || reading.lexicon.data.writing.spaces),
    );
  if (!says || !isStrong(reading, hits, start, cue)) return false;
  if (cue.to >= to || BREAK.test(gapBefore(reading, cue.to))) return true;
  const end = clauseEnd(reading, cue.to, to);
  if (reading.lexicon.data.writing.verb === 'last')
    return actionVerbs(hits, cue.to, end).length > 0 || hasCue(hits, 'escalate', cue.to, end);
  const begin = skipLeading(hits, cue.to, end);
  const isDone = (hit: Hit) => hit.from >= cue.to && hit.from <= begin + REACH && hit.to <= end;
  return actionVerbs(hits).some(isDone) || hits.some((hit) => hit.table === 'cue' && TURNS.has(hit.key) && isDone(hit));
}

/** A small word that has other work ("的") makes a condition only of people or trouble: "客户有异议的，记录原因". */
function isStrong(reading: Reading, hits: readonly Hit[], from: number, cue: Hit): boolean {
  const { tokens, lexicon } = reading;
  if (cue.to - cue.from > 1 || !lexicon.articles.has(tokens[cue.from]?.word ?? '')) return true;
  const isSaid = hits.some(
    (hit) => hit.from >= from && hit.to <= cue.from && SITUATIONS.has(hit.table === 'cue' ? hit.key : hit.table),
  );
  const does = actionVerbs(hits, cue.to).some((hit) => hit.from <= skipLeading(hits, cue.to, cue.to + REACH) + 1);
  return cue.from - from >= REACH && isSaid && does && BREAK.test(gapBefore(reading, cue.to));
}

const SITUATIONS = new Set(['person', 'compare', 'exception', 'not']);
const TURNS = new Set(['escalate', 'never', 'must']);

/** Where the words before a place begin, at the last comma or stop; at the one before when the place follows it. */
export function clauseStart(reading: Reading, from: number, at: number): number {
  let start = BREAK.test(gapBefore(reading, at)) && at > from ? at - 1 : at;
  while (start > from && !BREAK.test(gapBefore(reading, start))) start--;
  return start;
}

function clauseEnd(reading: Reading, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !BREAK.test(gapBefore(reading, end))) end++;
  return end;
}
