import { skipLeading, splitClauses } from './clauses.js';
import { conditionSpans } from './condition-clauses.js';
import type { Facts, Said } from './facts.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

type Escalation = Facts['escalation'];

/** When the agent hands over to a person, and to whom. */
export function findEscalation(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Escalation {
  const found: Escalation = { when: [], to: null, message: null };
  for (const sentence of sentences) {
    const { hits } = sentence;
    const isTold = isAnswer || sentence.section === 'escalation';
    const conditions = conditionSpans(reading, sentence);
    const first = cuesOf(hits, 'escalate').find(
      (hit) => !conditions.some(({ from, to }) => hit.from >= from && hit.from < to),
    );
    const cue = first ? { ...first } : undefined;
    if (!isTold && (cue === undefined || !isHandover(sentence))) continue;
    if (cue)
      cue.to = Math.max(
        ...cuesOf(hits, 'escalate', cue.from)
          .filter((hit) => hit.from <= cue.to)
          .map((hit) => hit.to),
      );
    const reason = reasonOf(reading, sentence, conditions, cue, isTold);
    const target = targetOf(reading, sentence, cue, isTold && reason === null);
    if (reason) found.when.push({ value: reason.value, quote: reason.quote, confidence: isTold ? 0.9 : 0.8 });
    if (target && found.to === null)
      found.to = { value: target.value, quote: target.quote, confidence: isTold ? 0.9 : 0.75 };
  }
  return found;
}

/** A handover goes to a person; "go to the website" is none. */
function isHandover({ hits }: Sentence): boolean {
  if (hitsOf(hits, 'tool_task').some(({ key }) => key === 'human_handoff')) return true;
  return cuesOf(hits, 'escalate').some((cue) =>
    cuesOf(hits, 'human').some((human) => human.from >= cue.from && human.from <= cue.to + 4),
  );
}

/** The condition of the sentence, or what stands before "goes to" or an arrow. */
function reasonOf(
  reading: Reading,
  sentence: Sentence,
  conditions: ReturnType<typeof conditionSpans>,
  cue: Hit | undefined,
  isTold: boolean,
) {
  const condition = conditions[0];
  if (condition) return wordsOf(reading, condition.from, condition.to);
  if (!isTold && !(cue && isBrief(reading, sentence, cue))) return null;
  const from = sentence.label && sentence.section !== null ? sentence.label.to : sentence.from;
  const clauses = splitClauses(reading, sentence.hits, from, sentence.to);
  const arrow = clauses.find(({ joint }) => joint === 'arrow' || joint === 'stop');
  const start = skipLeading(sentence.hits, from, sentence.to);
  if (arrow && arrow.from > start) return wordsOf(reading, start, arrow.from);
  if (cue && cue.from > start + 1) return wordsOf(reading, start, cue.from);
  return null;
}

/** The person named after the words that hand over, else what the answer itself names. */
function targetOf(reading: Reading, sentence: Sentence, cue: Hit | undefined, isAll: boolean): Said<string> | null {
  const { hits } = sentence;
  const people = longest(cuesOf(hits, 'human'));
  const person =
    people.find((hit) => cue !== undefined && hit.from >= cue.from) ??
    (cue ? undefined : people.at(-1)) ??
    people.at(-1);
  if (person) {
    const to = endOfName(reading, sentence, person.to);
    const isWithin =
      cue !== undefined &&
      ((person.to <= cue.to && !cue.loose) || cuesOf(hits, 'human_self', person.from, person.to).length > 0);
    const from = isWithin ? cue.from : startOfName(reading, sentence, person.from, cue?.to ?? sentence.from);
    return { ...wordsOf(reading, from, to), confidence: 0.8 };
  }
  if (cue) return { ...wordsOf(reading, cue.from, endOfName(reading, sentence, cue.to)), confidence: 0.6 };
  if (!isAll) return null;
  const from = skipLeading(hits, sentence.from, sentence.to);
  return { ...wordsOf(reading, from, sentence.to), confidence: 0.7 };
}

function startOfName(reading: Reading, { from }: Sentence, at: number, least: number): number {
  let start = at;
  while (
    start - 1 >= Math.max(from, least) &&
    at - start < 2 &&
    !/[,;:，；：、]|->|→/u.test(gapBefore(reading, start))
  ) {
    if (reading.lexicon.functionWords.has(reading.tokens[start - 1]?.word ?? '')) break;
    start--;
  }
  return start;
}

/** "HR team by ticket": a short rest of the clause belongs to the name. */
function endOfName(reading: Reading, { to, hits }: Sentence, at: number): number {
  let end = at;
  while (
    end < to &&
    end - at < 4 &&
    !/[,;:.，；：。、]|->|→/u.test(gapBefore(reading, end)) &&
    !hasCue(hits, 'if', end, end + 2) &&
    !hasCue(hits, 'and', end, end + 1)
  )
    end++;
  return end;
}

const BRIEF = 12;
const FIRST = 2;

/** "退费一律转前台": where no spaces part words, a few of them with nothing to do before the handover are its reason. */
function isBrief(reading: Reading, { hits, from, to }: Sentence, cue: Hit): boolean {
  const start = skipLeading(hits, from, to);
  const isOther = ['agent', 'subject', 'want', 'order', 'never'].some((key) => hasCue(hits, key, from, cue.from));
  if (reading.lexicon.data.writing.spaces || to - from > BRIEF || cue.from - start < FIRST || isOther) return false;
  return hitsOf(hits, 'verb', start, cue.from).length === 0;
}
