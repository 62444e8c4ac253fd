import { actionVerbs, type Clause, formOf, skipLeading, skipTrailing, splitClauses } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import type { Said } from './facts.js';
import { isToneOnly } from './find-tone.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { gapBefore, wordsOf } from './spans.js';

const LONGEST = 380;

/** "1. **Assess fit**: decide if ...": the name of the item and its first sentence are the goal. */
export function goalsOfItem(reading: Reading, sentence: Sentence): Said<string>[] {
  if (hasCue(sentence.hits, 'never') || isToneOnly(reading, sentence)) return [];
  const from = skipLeading(sentence.hits, sentence.from, sentence.to);
  if (sentence.to - from < 1 || conditionCues(reading, sentence).some(({ cue }) => cue.from === from)) return [];
  return [said(reading, from, sentence.to, 0.85)];
}

/** One goal for each thing that is done. */
export function splitGoals(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  nouns = false,
): Said<string>[] {
  const clauses = splitClauses(reading, sentence.hits, from, to, nouns);
  const conditions = conditionCues(reading, sentence).flatMap(({ cue, isBehind }) => (isBehind ? [] : [cue.from]));
  const merged: Clause[] = [];
  let form: string | null = null;
  for (const clause of clauses) {
    const last = merged.at(-1);
    const condition = conditions.find((at) => at >= clause.from && at < clause.to);
    if (condition !== undefined && condition <= clause.from + 1) continue;
    if (condition !== undefined) clause.to = condition;
    const begin = skipLeading(sentence.hits, clause.from, clause.to);
    const verbs = actionVerbs(sentence.hits, begin, clause.to);
    const verb = verbs.find((hit) => hit.from <= begin + 1);
    const isSameForm = verb !== undefined && (form === null || form === formOf(reading, verb.from));
    const opens = reading.lexicon.data.writing.verb === 'last' ? verbs.length > 0 : isSameForm;
    if (opens && verb && form === null) form = formOf(reading, verb.from);
    const isOpen = last !== undefined && verbs.length > 0 && lacksObject(sentence.hits, last);
    if (last && ((!opens && clause.joint !== 'stop') || isOpen) && !nouns) last.to = clause.to;
    else merged.push({ ...clause });
  }
  return merged
    .map(({ from: start, to: end }) => ({
      start: skipLeading(sentence.hits, start, end),
      end: skipTrailing(sentence.hits, start, end),
    }))
    .filter(({ start, end }) => end > start && isContent(reading, start, end))
    .filter(({ start, end }) => sentence.section === 'goals' || !isEmptyTask(reading, sentence, start, end, nouns))
    .map(({ start, end }) => said(reading, start, end, 0.8));
}

/** "change, cancel or look up a booking": the object of the verb is still to come. */
const lacksObject = (hits: readonly Hit[], { from, to }: Clause): boolean => {
  const begin = skipLeading(hits, from, to);
  const people = hitsOf(hits, 'person', begin, to);
  return actionVerbs(hits, begin, to).some(
    (hit) => hit.to === to && (hit.from === begin || people.some((person) => person.to === hit.from)),
  );
};

/** "say", "not from the internet", "49 a month", "I confirm it myself", "be patient": nothing that the agent does. */
function isEmptyTask(reading: Reading, sentence: Sentence, from: number, to: number, nouns: boolean): boolean {
  const { hits } = sentence;
  const { writing } = reading.lexicon.data;
  const isPlain = ({ to: end }: Hit) => gapBefore(reading, end) !== '-';
  if (NOT_A_TASK.some((cue) => cuesOf(hits, cue).some((hit) => hit.from === from && isPlain(hit)))) return true;
  if (nouns) return false;
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
  if (isToneOnly(reading, { ...sentence, from, to, hits: inside, label: null })) return true;
  if (!writing.spaces || writing.verb === 'last') return false;
  const meant = reading.tokens.slice(from, to).filter(({ word }) => !reading.lexicon.functionWords.has(word));
  return hitsOf(hits, 'verb', from, to).length === 0 || meant.length < 2;
}

const NOT_A_TASK = ['not', 'never', 'reason', 'self'];

const isContent = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => !lexicon.functionWords.has(word) && word.length > 1) ||
  (tokens[from] !== undefined && !lexicon.data.writing.spaces);

/** Words as a fact; cut at a mark where they are too long to quote. */
export function said(reading: Reading, from: number, to: number, confidence: number): Said<string> {
  let end = to;
  while (end > from + 1 && (reading.tokens[end - 1]?.end ?? 0) - (reading.tokens[from]?.start ?? 0) > LONGEST) end--;
  if (end < to)
    for (let at = end; at > from + 3; at--)
      if (/[,;:，、]/u.test(gapBefore(reading, at))) return { ...wordsOf(reading, from, at), confidence };
  return { ...wordsOf(reading, from, end), confidence };
}
