import { actionVerbs, skipLeading } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import type { Hit } from './phrase-index.js';
import { hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { gapBefore } from './spans.js';

/** What a clause opens that is a sentence of its own: a rule, a wish, a name, a greeting. */
const OPENERS = new Set(['never', 'must', 'only_if', 'named', 'greet', 'want', 'unwanted', 'persona', 'no_tools']);
/**
 * Chinese strings whole sentences together with commas, or with spaces in a chat. Cuts such a sentence before a clause
 * that turns to something else, unless a condition is still open.
 */
export function splitAtCommas(reading: Reading, sentence: Sentence): Sentence[] {
  const cuts = [sentence.from];
  const conditions = conditionCues(reading, sentence).map(({ cue }) => cue);
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!isCommaBefore(reading, at)) continue;
    const end = clauseEnd(reading, at, sentence.to);
    const from = cuts.at(-1) ?? sentence.from;
    const isUnder = conditions.some((cue) => cue.from >= from && cue.from < at);
    if (turnsAway(sentence.hits, { from, at, end, isUnder })) cuts.push(at);
  }
  if (cuts.length === 1) return [sentence];
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? sentence.to;
    return {
      ...sentence,
      from,
      to,
      start: index === 0 ? sentence.start : (reading.tokens[from]?.start ?? sentence.start),
      end: to === sentence.to ? sentence.end : (reading.tokens[to - 1]?.end ?? sentence.end),
      hits: sentence.hits.filter((hit) => hit.from >= from && hit.to <= to),
      beginsLine: index === 0 && sentence.beginsLine,
    };
  });
}

type Turn = {
  from: number;
  at: number;
  end: number;
  /** A condition is open. */
  isUnder: boolean;
};

/** Whether the clause from `at` to `end` is about something else than what stands from `from` to `at`. */
function turnsAway(hits: readonly Hit[], { from, at, end, isUnder }: Turn): boolean {
  if (isManner(hits, at, end)) return true;
  if (isUnder || hasCue(hits, 'otherwise', at, end)) return false;
  if (hasCue(hits, 'unless', at, Math.min(end, at + 2)) || isTooShort(hits, at, end)) return false;
  if (isIntroduction(hits, from, at) && hasCue(hits, 'order', at)) return true;
  const isWhole =
    actionVerbs(hits, from, at).length > 0 || hits.some((hit) => isOpener(hit) && hit.from >= from && hit.to <= at);
  if (!isWhole && !isManner(hits, from, at) && !hasCue(hits, 'agent', from, at)) return isWish(hits, at, end);
  const begin = skipLeading(hits, at, end);
  return hits.some(
    (hit) => isOpener(hit) && hit.from >= at && hit.to <= end && (hit.from <= begin + 1 || MARKS.has(hit.key)),
  );
}

/** "友好一点": a few words of tone, and nothing to do. */
const isManner = (hits: readonly Hit[], from: number, to: number): boolean =>
  to - from <= SHORT && hitsOf(hits, 'tone', from, to).length > 0 && actionVerbs(hits, from, to).length === 0;

const SHORT = 10;

/** "不能更多": nothing that could stand alone. */
const isTooShort = (hits: readonly Hit[], from: number, to: number): boolean =>
  to - from < 3 && actionVerbs(hits, from, to).length === 0;

/** "想要一个智能体，收到报警后，先…": after the wish comes how the work is done. */
const isIntroduction = (hits: readonly Hit[], from: number, to: number): boolean =>
  hasCue(hits, 'want', from, to) && hasCue(hits, 'agent', from, to) && actionVerbs(hits, from, to).length === 0;

const MARKS = new Set(['never', 'must']);
const isOpener = (hit: Hit): boolean => hit.table === 'cue' && OPENERS.has(hit.key);
const isWish = (hits: readonly Hit[], at: number, end: number): boolean =>
  hasCue(hits, 'want', at, Math.min(end, at + 3));

const isCommaBefore = (reading: Reading, at: number): boolean => {
  const gap = gapBefore(reading, at);
  return /[,，;；]/u.test(gap) || (/^\s+$/u.test(gap) && isHanBeside(reading, at));
};

/** A space between two Chinese characters stands for a comma. */
function isHanBeside({ text, tokens }: Reading, at: number): boolean {
  const before = text.slice(tokens[at - 1]?.start ?? 0, tokens[at - 1]?.end ?? 0);
  const after = text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  return /\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after);
}

function clauseEnd(reading: Reading, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !isCommaBefore(reading, end)) end++;
  return end;
}
