import type { Slot } from '../../blueprint/workflow-schema.js';
import { slotFact } from '../known-facts.js';
import { after, type Cursor, knownAt } from './flow-writer.js';
import type { SynthesisContext } from './synthesis-context.js';
import { fill, shortTitle } from './words.js';

const SLOTS_OF_A_NODE = 50;

/** Asks for those slots that are not known yet, in as few nodes as possible; the cursor stays where all are known. */
export function collect(
  context: SynthesisContext,
  cursor: Cursor,
  { slots, name, title }: { slots: readonly Slot[]; name: string; title: string },
): Cursor {
  const known = knownAt(cursor);
  const missing = distinct(slots).filter((slot) => !known.has(slotFact(slot.name)));
  let at = cursor;
  for (let from = 0; from < missing.length; from += SLOTS_OF_A_NODE) {
    at = ask(context, at, { slots: missing.slice(from, from + SLOTS_OF_A_NODE), name, title });
  }
  return at;
}

/** Asks for slots, known or not. */
export function ask(
  { writer, messages }: SynthesisContext,
  cursor: Cursor,
  { slots, name, title }: { slots: readonly Slot[]; name: string; title: string },
): Cursor {
  const prompted = distinct(slots).map((slot) => ({
    ...slot,
    prompt: slot.prompt || fill(messages.slotPrompt, { what: slot.name.replaceAll('_', ' ') }),
  }));
  const id = writer.add(cursor, name, { kind: 'ask', title: shortTitle(title), slots: prompted });
  return after(id, new Set([...knownAt(cursor), ...prompted.map((slot) => slotFact(slot.name))]));
}

const distinct = (slots: readonly Slot[]): Slot[] => [...new Map(slots.map((slot) => [slot.name, slot])).values()];
