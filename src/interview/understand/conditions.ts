import type { Condition } from '../../blueprint/procedure-schema.js';
import type { Slot } from '../../blueprint/workflow-schema.js';
import { SLOT_TYPES, type SlotName } from '../data/slots.js';
import { findNumber } from './numbers.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hitsOf, type Reading } from './reading.js';
import { longest, nameFromWords } from './slot-finder.js';
import { wordsOf } from './spans.js';

export type ConditionSpan = {
  /** The words of the condition, without "if". */
  from: number;
  to: number;
  /** "unless" turns it round. */
  negated: boolean;
};

const LONGEST_TEXT = 300;

/**
 * A condition as CEL over slots: a number is compared, anything else becomes a question of yes or no.
 * @param counted what was counted before, which "it" may stand for
 * @param number where the condition stands among all, for a name where its words give none
 */
export function readCondition(
  reading: Reading,
  hits: readonly Hit[],
  span: ConditionSpan,
  number: number,
  counted: Slot | null = null,
): Condition {
  const text = wordsOf(reading, span.from, span.to).value.slice(0, LONGEST_TEXT);
  const compared = comparison(reading, hits, span, counted);
  if (compared) {
    const { slot, comparator, value } = compared;
    const plain = `slots.${slot.name} ${comparator} ${value}`;
    return { text, expression: span.negated ? `!(${plain})` : plain, slots: [slot] };
  }
  const name = nameFromWords(reading, span.from, span.to) ?? namedSlot(hits, span) ?? `condition_${number}`;
  const slot: Slot = { name, type: 'boolean', prompt: text, required: true };
  return { text, expression: `slots.${name} == ${span.negated ? 'false' : 'true'}`, slots: [slot] };
}

function comparison(reading: Reading, hits: readonly Hit[], { from, to }: ConditionSpan, counted: Slot | null) {
  const number = findNumber(reading.tokens, from, to, reading.lexicon);
  if (number === null) return null;
  const comparator = longest(hitsOf(hits, 'compare', from, to)).at(0)?.key;
  const times = cuesOf(hits, 'times', number.to, to).some((hit) => hit.from <= number.to + 1);
  const named = longest(hitsOf(hits, 'slot', from, to)).find((hit) => isNumeric(hit.key)) ?? null;
  if (times && (comparator === undefined || comparator === '>=' || comparator === '>')) {
    const name = nameFromWords(reading, number.to, Math.min(to, number.to + 1));
    const attempts = name === null || named?.key === 'attempts' ? 'attempts' : name;
    return { slot: slotOf(attempts, 'integer'), comparator: comparator ?? '>=', value: number.value };
  }
  if (comparator === undefined) return null;
  const mark = longest(hitsOf(hits, 'compare', from, number.from)).at(0);
  const before = namedBefore(reading, from, mark ? mark.from : number.from, counted);
  const name = named?.key ?? before ?? nameFromWords(reading, number.to, Math.min(to, number.to + 2)) ?? 'amount';
  const type = isSlotName(name) ? SLOT_TYPES[name] : 'number';
  return { slot: slotOf(name, type), comparator, value: number.value };
}

/** The words before the number; pronouns alone stand for what was counted before. */
function namedBefore(reading: Reading, from: number, to: number, counted: Slot | null): string | null {
  const says = reading.tokens.slice(from, to).some(({ word }) => !reading.lexicon.functionWords.has(word));
  const name = says ? nameFromWords(reading, from, to) : null;
  return name ?? (says && !reading.lexicon.data.writing.spaces ? null : (counted?.name ?? null));
}

const slotOf = (name: string, type: Slot['type']): Slot => ({ name, type, prompt: '', required: true });
const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOT_TYPES, name);
const isNumeric = (name: string): boolean =>
  isSlotName(name) && (SLOT_TYPES[name] === 'number' || SLOT_TYPES[name] === 'integer');

function namedSlot(hits: readonly Hit[], { from, to }: ConditionSpan): string | null {
  const hit = longest(hitsOf(hits, 'slot', from, to)).at(0);
  return hit ? `has_${hit.key}` : null;
}
