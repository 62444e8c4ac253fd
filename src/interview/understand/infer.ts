import type { Step } from '../../blueprint/procedure-schema.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { actionVerbs, skipLeading } from './clauses.js';
import type { Facts } from './facts.js';
import { isToneOnly } from './find-tone.js';
import { hasCue, type Reading, readWords, type Sentence } from './reading.js';
import { type Fingerprint, fingerprintOf, overlap } from './same-fact.js';
import { wordsOf } from './spans.js';

const MOST_GOALS = 8;
/** With fewer goals than this told, what is done tells more of them. */
const FEW_GOALS = 2;
const SURE_ENOUGH = 0.55;

/** Fills what the text does not say outright from what it does: what is done is what the agent is for. */
export function fallBack(
  reading: Reading,
  sentences: readonly Sentence[],
  facts: Facts,
  blueprint: Blueprint,
  isFirst: boolean,
): void {
  if (facts.goals.length < FEW_GOALS && blueprint.goals.length === 0 && (isFirst || facts.goals.length === 0)) {
    const done = facts.procedure
      .flatMap(({ step }) => actionsOf(step, reading))
      .filter((text) => isTask(text, reading));
    for (const value of done) {
      const print = fingerprintOf(value, reading.lexicon);
      const isTold = facts.goals.some((goal) => tells(fingerprintOf(goal.value, reading.lexicon), print));
      if (!isTold && facts.goals.length < MOST_GOALS) facts.goals.push({ value, quote: null, confidence: SURE_ENOUGH });
    }
  }
  if (!isFirst || facts.purpose !== null || blueprint.identity.purpose !== '') return;
  const candidates = sentences.filter(
    (sentence) =>
      sentence.kind !== 'heading' &&
      !isToneOnly(reading, sentence) &&
      !hasCue(sentence.hits, 'never') &&
      sentence.to - sentence.from >= 2,
  );
  const first =
    candidates.slice(0, NEAR_THE_TOP).find((sentence) => saysWhatIsDone(reading, sentence)) ?? candidates.at(0);
  if (!first) return;
  const from = skipLeading(first.hits, first.from, first.to);
  const words = wordsOf(reading, from, first.to);
  facts.purpose = { ...words, confidence: 0.65 };
}

/** How far down a text may still introduce itself. */
const NEAR_THE_TOP = 4;

/** "Triage the mailbox ...": the sentence begins with what is done, not with a fact about the world. */
function saysWhatIsDone({ lexicon }: Reading, { hits, from, to }: Sentence): boolean {
  const begin = skipLeading(hits, from, to);
  const verbs = actionVerbs(hits, begin, to);
  return lexicon.data.writing.verb === 'last' ? verbs.length > 0 : verbs.some((hit) => hit.from === begin);
}

/** A task begins with what is done and has an object: "say" or "wait" alone is a move in a talk. */
function isTask(text: string, { lexicon }: Reading): boolean {
  const { writing } = lexicon.data;
  const read = readWords(text, lexicon);
  const words = read.tokens.map(({ word }) => word);
  const hits = read.hits.filter((hit) => hit.to <= FIRST_WORDS);
  const isForbidden = hits.some(
    (hit) => hit.table === 'cue' && (hit.key === 'never' || hit.key === 'not') && hit.from === 0,
  );
  const begins =
    writing.verb === 'last' ||
    !writing.spaces ||
    hits.some((hit) => hit.table === 'verb' && hit.key !== 'be' && hit.from <= 1);
  const meant = words.filter((word) => !lexicon.functionWords.has(word)).length;
  return begins && !isForbidden && meant >= (writing.spaces ? 2 : 1);
}

const FIRST_WORDS = 6;

/** Whether what is done is part of a goal that was told. */
const tells = (goal: Fingerprint, done: Fingerprint): boolean =>
  done.stems.size > 0 && overlap(goal, done) / done.stems.size >= PART;
const PART = 0.6;

/** The plain actions of a step. "When summarizing e-mails, include the sender" says that it summarizes e-mails. */
function actionsOf(step: Step, reading: Reading): string[] {
  if (step.kind === 'do') return step.act === 'confirm' || step.act === 'handoff' ? [] : [step.text];
  if (step.kind === 'repeat') return step.steps.flatMap((inner) => actionsOf(inner, reading));
  const { hits } = readWords(step.condition.text, reading.lexicon);
  const isWork = hits.some((hit) => hit.table === 'verb' && hit.key !== 'be' && hit.from === 0);
  if (isWork) return [step.condition.text];
  const branches = [step.then.slice(0, 2), step.otherwise.slice(0, 1)];
  return branches.flat().flatMap((inner) => actionsOf(inner, reading));
}
