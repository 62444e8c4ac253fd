import type { IfStep } from '../../blueprint/procedure-schema.js';
import type { Topic } from '../../blueprint/question.js';
import { actionVerbs, skipLeading } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import { prohibitions } from './find-rules.js';
import { isToneOnly } from './find-tone.js';
import { createProcedureBuilder, type FoundStep } from './procedure.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { situationOf } from './situations.js';
import { findSlots } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** The procedure that a text states: numbered steps, instructions in order, and every condition. */
export function findSteps(reading: Reading, sentences: readonly Sentence[], topic: Topic | null): FoundStep[] {
  const isAnswer = topic === 'workflow';
  const isAside = topic !== null && topic !== 'workflow' && topic !== 'other' && !tellsOrder(reading, sentences);
  const builder = createProcedureBuilder(reading);
  const merged = new Map<Sentence, FoundStep>();
  const under = new Map<Sentence, IfStep>();
  for (const sentence of sentences) {
    if (sentence.kind === 'heading' || sentence.to <= sentence.from) continue;
    if (!isAside && joinLead(reading, sentence, merged, builder)) continue;
    const how = isAnswer
      ? 'step'
      : isAside
        ? conditionCues(reading, sentence).length > 0 || isOtherwise(sentence)
          ? 'condition'
          : null
        : roleOf(reading, sentence);
    if (how === null) continue;
    const before = builder.steps().length;
    const above = sentence.lead ? (under.get(sentence.lead) ?? null) : null;
    builder.add(sentence, { isAnswer, onlyConditions: how === 'condition', under: above });
    const open = /[:：]$/.test(reading.text.slice(sentence.start, sentence.end)) ? builder.openCondition() : null;
    if (open) under.set(sentence, open);
    const last = builder.steps().at(-1);
    if (last && builder.steps().length > before) merged.set(sentence, last);
  }
  return builder.steps();
}

/**
 * "First … then …", or instructions in a row with a condition among them: who tells how the work is done tells it
 * whatever was asked.
 */
function tellsOrder(reading: Reading, sentences: readonly Sentence[]): boolean {
  const count = (matches: (sentence: Sentence) => number) => sentences.reduce((sum, each) => sum + matches(each), 0);
  const ordered = count(({ hits }) => cuesOf(hits, 'order').length + cuesOf(hits, 'then').length);
  if (ordered >= 2) return true;
  const conditions = count((sentence) => conditionCues(reading, sentence).length);
  return ordered + conditions > 0 && count((sentence) => Number(isInstruction(reading, sentence))) >= 2;
}

function isInstruction(reading: Reading, { hits, from, to }: Sentence): boolean {
  const start = skipLeading(hits, from, to);
  const isLast = reading.lexicon.data.writing.verb === 'last';
  return actionVerbs(hits, start, to).some((hit) => hit.from === start || (isLast && hit.to >= to - 2));
}

/** "Otherwise explain the policy": the other branch of the condition before. */
const isOtherwise = ({ hits, from }: Sentence): boolean =>
  cuesOf(hits, 'otherwise').some((hit) => hit.from <= from + 1);

/** Items without a verb belong to the step that introduces them: "get answers for: number, size, toppings". */
function joinLead(
  reading: Reading,
  sentence: Sentence,
  merged: Map<Sentence, FoundStep>,
  builder: ReturnType<typeof createProcedureBuilder>,
): boolean {
  const { lead } = sentence;
  if (lead === null || !sentence.beginsLine || sentence.section === 'rules' || sentence.section === 'tone')
    return false;
  const begin = skipLeading(sentence.hits, sentence.from, sentence.to);
  const isThing =
    !actionVerbs(sentence.hits, begin, sentence.to).some(
      (hit) => hit.from <= begin + 1 || (hit.from > begin + 1 && /[,，]/u.test(gapBefore(reading, hit.from))),
    ) && conditionCues(reading, sentence).length === 0;
  if (!isThing) return false;
  if (
    !merged.has(lead) &&
    actionVerbs(lead.hits).length > 0 &&
    sentence.section !== 'goals' &&
    sentence.section !== 'output'
  ) {
    builder.add(lead);
    const made = builder.steps().at(-1);
    if (made) merged.set(lead, made);
  }
  const step = merged.get(lead)?.step;
  if (step?.kind !== 'do') return false;
  const { value } = wordsOf(reading, sentence.from, sentence.to);
  if (step.text.length + value.length > 360) return true;
  step.text =
    /[:：]$/.test(step.text) || !step.text.includes(': ')
      ? `${step.text.replace(/[:：]$/, '')}: ${value}`
      : `${step.text}, ${value}`;
  if (step.act === 'ask') {
    const slots = findSlots(sentence.hits, sentence.from, sentence.to);
    const isPlaceholder = step.slots.length === 1 && step.slots[0]?.type === 'string' && step.slots[0].name.length > 12;
    if (slots.length > 0 && isPlaceholder) step.slots.length = 0;
    for (const slot of slots)
      if (step.slots.length < 12 && !step.slots.some(({ name }) => name === slot.name)) step.slots.push(slot);
  }
  return true;
}

/** Whether a sentence is part of how the work is done, only holds a condition of it, or neither. */
function roleOf(reading: Reading, sentence: Sentence): 'step' | 'condition' | null {
  const { hits, from, to, section } = sentence;
  if (
    section === 'output' ||
    section === 'tone' ||
    section === 'tools' ||
    section === 'examples' ||
    section === 'success'
  )
    return null;
  const start = skipLeading(hits, sentence.label && section !== null ? sentence.label.to : from, to);
  const hasCondition = conditionCues(reading, sentence).length > 0 || situationOf(reading, sentence) !== null;
  const verbs = actionVerbs(hits, start, to);
  const isImperative = verbs.some(
    (hit) => hit.from === start || (reading.lexicon.data.writing.verb === 'last' && hit.to >= to - 2),
  );
  const ordered = longestOrder(hits, from, start + 1) || opensInOrder(reading, sentence);
  if (isOtherwise(sentence) && verbs.length > 0) return 'step';
  if (section === 'steps') return verbs.length > 0 || sentence.marker !== null ? 'step' : null;
  if (isToneOnly(reading, sentence)) return hasCondition ? 'condition' : null;
  const forbids = prohibitions(reading, sentence).length > 0;
  if (section === 'rules' || forbids) {
    if (hasCondition) return 'condition';
    return ordered && verbs.length > 0 && !forbids ? 'step' : null;
  }
  if (hasCondition) return 'step';
  if (ordered && verbs.length > 0) return 'step';
  if (sentence.marker === 'number' && isImperative) return 'step';
  if (section === 'goals' || hasCue(hits, 'want') || hasCue(hits, 'persona')) return null;
  const asks = hitsOf(hits, 'verb', from, to).some(
    (hit) => (hit.key === 'ask' || hit.key === 'confirm') && hit.from <= start + 6,
  );
  if (asks && hitsOf(hits, 'slot', from, to).length > 0) return 'step';
  return isImperative ? 'step' : null;
}

/** "First ...", "Before ...", "Once ...", "At the end ...", or "then" between two actions. */
const longestOrder = (hits: Sentence['hits'], from: number, near: number): boolean =>
  cuesOf(hits, 'order').some((hit) => hit.from >= from && hit.from <= near) || cuesOf(hits, 'then').length > 0;

/** "收到报警后，先…": where commas string sentences together, any of them may begin with a word of order. */
const opensInOrder = (reading: Reading, { hits }: Sentence): boolean =>
  !reading.lexicon.data.writing.spaces &&
  cuesOf(hits, 'order').some((hit) => /[,，；]/u.test(gapBefore(reading, hit.from)));
