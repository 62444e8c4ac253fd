import type { Condition } from '../../blueprint/procedure-schema.js';
import { type Slot, slotSchema } from '../../blueprint/workflow-schema.js';
import { readExpression } from '../expression.js';
import { slotName } from '../slot-name.js';

export type ConditionExpression = { expression: string; slots: Slot[] };

/**
 * A condition as CEL, with every slot that it reads. Where the condition has no expression that can be evaluated, its
 * truth itself becomes a slot.
 */
export function conditionExpression(condition: Condition): ConditionExpression {
  const read = readExpression(condition.expression);
  const isUsable =
    read.ok &&
    (read.type === 'bool' || read.type === 'dyn') &&
    read.reads.results.size === 0 &&
    [...read.reads.slots].every(isSlotName);
  if (isUsable) return { expression: condition.expression, slots: slotsRead(read.reads.slots, condition) };
  const [only] = condition.slots;
  if (only && condition.slots.length === 1 && only.type === 'boolean' && isCelName(only.name)) {
    return { expression: `slots.${only.name}`, slots: [{ ...only, prompt: only.prompt || condition.text }] };
  }
  const name = slotName(condition.text);
  return { expression: `slots.${name}`, slots: [{ name, type: 'boolean', prompt: condition.text, required: true }] };
}

const slotsRead = (names: ReadonlySet<string>, condition: Condition): Slot[] =>
  [...names].map((name) => {
    const declared = condition.slots.find((slot) => slot.name === name);
    return { ...(declared ?? slotSchema.parse({ name })), prompt: declared?.prompt || condition.text };
  });

const isSlotName = (name: string): boolean => slotSchema.shape.name.safeParse(name).success;

const isCelName = (name: string): boolean => slotName(name) === name;
