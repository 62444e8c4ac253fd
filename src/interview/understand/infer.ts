import type { Step } from '../../blueprint/procedure-schema.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { skipLeading } from './clauses.js';
import type { Facts } from './facts.js';
import { isToneOnly } from './find-tone.js';
import { hasCue, type Reading, type Sentence } from './reading.js';
import { wordsOf } from './spans.js';
import { tokenize } from './tokens.js';

const MOST_GOALS = 8;
const SURE_ENOUGH = 0.55;

/** Fills what the text does not say outright from what it does: what is done is what the agent is for. */
export function fallBack(
  reading: Reading,
  sentences: readonly Sentence[],
  facts: Facts,
  blueprint: Blueprint,
  isFirst: boolean,
): void {
  if (facts.goals.length === 0 && blueprint.goals.length === 0) {
    const done = facts.procedure.flatMap(({ step }) => actionsOf(step, reading));
    facts.goals = done.slice(0, MOST_GOALS).map((value) => ({ value, quote: null, confidence: SURE_ENOUGH }));
  }
  if (!isFirst || facts.purpose !== null || blueprint.identity.purpose !== '') return;
  const first = sentences.find(
    (sentence) =>
      sentence.kind !== 'heading' &&
      !isToneOnly(reading, sentence) &&
      !hasCue(sentence.hits, 'never') &&
      sentence.to - sentence.from >= 2,
  );
  if (!first) return;
  const from = skipLeading(first.hits, first.from, first.to);
  const words = wordsOf(reading, from, first.to);
  facts.purpose = { ...words, confidence: 0.65 };
}

/** The plain actions of a step. "When summarizing e-mails, include the sender" says that it summarizes e-mails. */
function actionsOf(step: Step, reading: Reading): string[] {
  if (step.kind === 'do') return step.act === 'confirm' || step.act === 'handoff' ? [] : [step.text];
  if (step.kind === 'repeat') return step.steps.flatMap((inner) => actionsOf(inner, reading));
  const { data, index } = reading.lexicon;
  const words = tokenize(step.condition.text, data.writing).map(({ word }) => word);
  const isWork = index.find(words).some((hit) => hit.table === 'verb' && hit.key !== 'be' && hit.from === 0);
  return isWork ? [step.condition.text] : step.then.flatMap((inner) => actionsOf(inner, reading)).slice(0, 1);
}
