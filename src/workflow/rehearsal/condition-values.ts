import type { Slot, Workflow } from '../../blueprint/workflow-schema.js';
import { evaluateExpression, readExpression } from '../expression.js';

/** Values of slots, by name. */
export type SlotValues = Readonly<Record<string, unknown>>;

const MOST_COMBINATIONS = 256;

/**
 * Values of the slots that a condition reads for which it comes out as wanted, as far as trying can tell: around every
 * number and text that stands in the condition.
 * @param given values that are settled already
 */
export function valuesFor(
  expression: string,
  wanted: boolean,
  { given, slots }: { given: SlotValues; slots: ReadonlyMap<string, Slot> },
): SlotValues[] {
  const read = readExpression(expression);
  if (!read.ok) return [];
  const open = [...new Set([...read.reads.slots, ...namesIn(expression)])].filter(
    (name) => !Object.hasOwn(given, name),
  );
  const results: SlotValues[] = [];
  for (const values of combinations(open.map((name) => [name, candidates(slots.get(name), expression)]))) {
    const all = { ...given, ...values };
    const evaluated = evaluateExpression(expression, { slots: all, results: {} });
    if ('value' in evaluated && (evaluated.value === true) === wanted) results.push(all);
  }
  return results;
}

/** Slots that are only tested with has() are not read, but their values count. */
const namesIn = (expression: string): string[] =>
  [...expression.matchAll(/slots\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name);

function candidates(slot: Slot | undefined, expression: string): unknown[] {
  const numbers = [...expression.matchAll(/(?<![\w."'])-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  const texts = [...expression.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(([, a, b]) => a ?? b ?? '');
  const around = numbers.flatMap((number) => [number, number - 1, number + 1]);
  switch (slot?.type) {
    case 'boolean':
      return [true, false];
    case 'number':
    case 'integer':
      return around.length > 0 ? around : [1, 0];
    case 'list':
      return [texts.slice(0, 1), []];
    default:
      return [...texts, 'something else', ...(slot === undefined ? [true, false, ...around] : [])];
  }
}

function* combinations(slots: readonly (readonly [string, readonly unknown[]])[]): Generator<Record<string, unknown>> {
  const total = slots.reduce((product, [, values]) => product * values.length, 1);
  for (let index = 0; index < Math.min(total, MOST_COMBINATIONS); index++) {
    let rest = index;
    const values: Record<string, unknown> = {};
    for (const [name, choices] of slots) {
      values[name] = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
    }
    yield values;
  }
}

/** Every slot that some node asks for; the first that asks tells its type. */
export function slotsOf(workflow: Workflow): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const node of workflow.nodes) {
    if (node.kind === 'ask') for (const slot of node.slots) if (!slots.has(slot.name)) slots.set(slot.name, slot);
  }
  return slots;
}
