import { actionVerbs, type Clause, formOf, skipLeading, skipTrailing, splitClauses } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import type { Said } from './facts.js';
import { kindOf } from './find-rules.js';
import { isToneOnly } from './find-tone.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

export type FoundPurpose = { purpose: Said<string> | null; goals: Said<string>[] };

const LONGEST = 380;

/** What the agent is for, from the sentences that introduce it and those that say what it shall do. */
export function findPurpose(reading: Reading, sentences: readonly Sentence[]): FoundPurpose {
  let purpose: Said<string> | null = null;
  const goals: Said<string>[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    const isItem = sentence.section === 'goals' && sentence.kind === 'item' && sentence.beginsLine;
    if (isItem && sentence.lead?.kind === 'item') continue;
    if (isItem) {
      goals.push(...goalsOfItem(reading, sentence));
      continue;
    }
    const task = taskOf(reading, sentence);
    if (task === null) continue;
    const { from, to } = task;
    if (purpose === null && to > from) purpose = said(reading, from, to, task.isClear ? 0.85 : 0.7);
    if (task.hasVerb) goals.push(...splitGoals(reading, sentence, from, to));
  }
  return { purpose, goals };
}

/** The words that say what the agent does: after "that", "to", "your goal is to", "helps"; else what the agent is. */
function taskOf(
  reading: Reading,
  sentence: Sentence,
): { from: number; to: number; isClear: boolean; hasVerb: boolean } | null {
  const { hits, to } = sentence;
  const from = sentence.label && sentence.section ? sentence.label.to : sentence.from;
  const introduces = introductionOf(sentence);
  const roles = longest(cuesOf(hits, 'role', from, to)).filter((hit) => saidOfAgent(sentence, hit));
  if (
    isToneOnly(reading, sentence) ||
    sentence.section === 'rules' ||
    sentence.section === 'output' ||
    sentence.section === 'tone'
  )
    return null;
  if (sentence.section === 'examples') return null;
  if (conditionCues(reading, sentence).some(({ cue }) => cue.from <= from + 2)) return null;
  const inGoals = sentence.section === 'goals';
  if (introduces === null && roles.length === 0 && !inGoals) return null;
  if (introduces === null && kindOf(reading, sentence, false) !== null) return null;
  if (introduces !== null && hasCue(hits, 'never', introduces.from, to)) return null;

  const link = introduces === null ? null : linkAfter(reading, sentence, introduces.to);
  const role = roles.find((hit) => introduces === null || hit.to > introduces.from);
  const start = earliest(link, role?.to ?? null) ?? introduces?.to ?? (inGoals ? from : null);
  if (start === null || start >= to)
    return introduces ? { from: introduces.from, to, isClear: false, hasVerb: false } : null;
  const begin = (start === role?.to ? verbInside(role, hits) : null) ?? skipLeading(hits, start, to);
  const verb = actionVerbs(hits, begin, to).some(
    (hit) => hit.from <= begin + 3 || reading.lexicon.data.writing.verb === 'last',
  );
  if (!verb && introduces === null && !inGoals) return null;
  if (!verb && introduces)
    return {
      from: skipLeading(hits, introduces.to, to),
      to: endOf(reading, sentence, to),
      isClear: introduces.isWish,
      hasVerb: false,
    };
  return { from: begin, to: endOf(reading, sentence, to), isClear: true, hasVerb: verb };
}

/** "helps customers" carries its verb inside the cue. */
const verbInside = (role: Hit | undefined, hits: readonly Hit[]): number | null => {
  if (!role) return null;
  const verb = actionVerbs(hits, role.from, role.to + 1).find((hit) => hit.to >= role.to && hit.from < role.to);
  return verb ? verb.from : null;
};

const earliest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** "I need a bot", "You are a tax chatbot": where the words about the agent begin. */
function introductionOf({ hits, from, to }: Sentence): { from: number; to: number; isWish: boolean } | null {
  const wants = longest(cuesOf(hits, 'want', from, to));
  const persona = longest(cuesOf(hits, 'persona', from, Math.min(to, from + 8))).at(0);
  const agent = cuesOf(hits, 'agent', from, to).at(0);
  const want = wants.filter((hit) => agent === undefined || hit.from <= agent.from).at(-1) ?? wants[0];
  const link = agent ? cuesOf(hits, 'purpose_link', agent.to, to).find((hit) => hit.from <= agent.to + 1) : undefined;
  if (agent && link && actionVerbs(hits, link.to, to).some((hit) => hit.from <= link.to + 1))
    return { from: agent.from, to: agent.to, isWish: true };
  if (want && (agent ? agent.from >= want.from : want.to - want.from > 1))
    return { from: want.from, to: want.to, isWish: true };
  return persona ? { from: persona.from, to: persona.to, isWish: false } : null;
}

/** A bare "can" or "should" speaks of the agent only right after it: "it can", not "users can". */
function saidOfAgent({ hits, from }: Sentence, role: Hit): boolean {
  if (role.to - role.from > 1 || hits.some((hit) => hit.table === 'verb' && hit.from === role.from)) return true;
  return (
    role.from <= from + 1 ||
    hits.some((hit) => hit.table === 'cue' && (hit.key === 'subject' || hit.key === 'agent') && hit.to === role.from)
  );
}

/** The first "to", "that" or "which" after the agent's name with a verb right behind it. */
function linkAfter(reading: Reading, { hits, to }: Sentence, from: number): number | null {
  const verbs = actionVerbs(hits, from, to);
  const isLast = reading.lexicon.data.writing.verb === 'last';
  for (const link of longest(cuesOf(hits, 'purpose_link', from, to))) {
    const begin = skipLeading(hits, link.to, to);
    const end = isLast ? endOfClause(reading, begin, to) : to;
    if (
      verbs.some(
        (verb) => verb.from === begin || verb.from === begin + 1 || (isLast && verb.from >= begin && verb.to <= end),
      )
    )
      return link.to;
  }
  return null;
}

function endOfClause(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !/[,;:，；：、]/u.test(gapBefore(reading, at))) at++;
  return at;
}

/** The clauses up to one that turns to something else: a condition, a rule, a place. */
function endOf(reading: Reading, sentence: Sentence, to: number): number {
  const condition = conditionCues(reading, sentence).at(0);
  const end = condition && condition.cue.from > sentence.from + 3 ? condition.cue.from : to;
  return skipTrailing(sentence.hits, sentence.from, end);
}

/** "1. **Assess fit**: decide if ...": the name of the item and its first sentence are the goal. */
function goalsOfItem(reading: Reading, sentence: Sentence): Said<string>[] {
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
  const merged: Clause[] = [];
  let form: string | null = null;
  for (const clause of clauses) {
    const last = merged.at(-1);
    const begin = skipLeading(sentence.hits, clause.from, clause.to);
    const verbs = actionVerbs(sentence.hits, begin, clause.to);
    const verb = verbs.find((hit) => hit.from <= begin + 1);
    const isSameForm = verb !== undefined && (form === null || form === formOf(reading, verb.from));
    const opens = reading.lexicon.data.writing.verb === 'last' ? verbs.length > 0 : isSameForm;
    if (opens && verb && form === null) form = formOf(reading, verb.from);
    if (last && !opens && !nouns && clause.joint !== 'stop') last.to = clause.to;
    else merged.push({ ...clause });
  }
  return merged
    .map(({ from: start, to: end }) => ({
      start: skipLeading(sentence.hits, start, end),
      end: skipTrailing(sentence.hits, start, end),
    }))
    .filter(({ start, end }) => end > start && isContent(reading, start, end))
    .map(({ start, end }) => said(reading, start, end, 0.8));
}

const isContent = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => !lexicon.functionWords.has(word) && word.length > 1) ||
  (tokens[from] !== undefined && !lexicon.data.writing.spaces);

export function said(reading: Reading, from: number, to: number, confidence: number): Said<string> {
  let end = to;
  while (end > from + 1 && (reading.tokens[end - 1]?.end ?? 0) - (reading.tokens[from]?.start ?? 0) > LONGEST) end--;
  if (end < to)
    for (let at = end; at > from + 3; at--)
      if (/[,;:，、]/u.test(gapBefore(reading, at))) return { ...wordsOf(reading, from, at), confidence };
  return { ...wordsOf(reading, from, end), confidence };
}
