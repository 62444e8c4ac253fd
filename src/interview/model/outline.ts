import { type Condition, procedureSchema, type Step } from '../../blueprint/procedure-schema.js';
import { CAPABILITIES } from '../../blueprint/schema.js';
import { type Slot, slotSchema } from '../../blueprint/workflow-schema.js';
import type { OutlineLine } from './answer-schema.js';

const DEEPEST = 6;
const MOST_LINES = 60;
const TIMES = 3;

/**
 * An outline as a procedure: the lines below an `if`, an `else` or a `repeat`, as long as they are deeper, belong to it.
 * @returns null when it is no procedure: too long, too deep, or empty
 */
export function readOutline(lines: readonly OutlineLine[]): Step[] | null {
  if (lines.length === 0 || lines.length > MOST_LINES || lines.some(({ depth }) => depth > DEEPEST)) return null;
  const cursor = { at: 0 };
  const steps = readBlock(lines, cursor, 0);
  const parsed = procedureSchema.safeParse(steps);
  return parsed.success && steps.length > 0 ? parsed.data : null;
}

/** The procedure as an outline, one line each, as it is shown to a model. */
export function writeOutline(steps: readonly Step[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return steps.flatMap((step) => {
    if (step.kind === 'do') return [`${indent}${step.act}: ${step.text}`];
    if (step.kind === 'repeat') {
      return [`${indent}repeat until ${step.until.text}:`, ...writeOutline(step.steps, depth + 1)];
    }
    return [
      `${indent}if ${step.condition.text}:`,
      ...writeOutline(step.then, depth + 1),
      ...(step.otherwise.length > 0 ? [`${indent}else:`, ...writeOutline(step.otherwise, depth + 1)] : []),
    ];
  });
}

type Cursor = { at: number };

function readBlock(lines: readonly OutlineLine[], cursor: Cursor, depth: number): Step[] {
  const steps: Step[] = [];
  for (let line = lines[cursor.at]; line && line.depth >= depth; line = lines[cursor.at]) {
    cursor.at += 1;
    const inner = () => readBlock(lines, cursor, line.depth + 1);
    switch (line.kind) {
      case 'do':
        steps.push(doStep(line));
        break;
      case 'if':
        steps.push({ kind: 'if', condition: conditionOf(line), then: inner(), otherwise: [] });
        break;
      case 'else': {
        const last = steps.at(-1);
        const otherwise = inner();
        // An else without its if is what is done anyway.
        if (last?.kind === 'if' && last.otherwise.length === 0) last.otherwise = otherwise;
        else steps.push(...otherwise);
        break;
      }
      case 'repeat':
        steps.push({ kind: 'repeat', until: conditionOf(line), times: TIMES, steps: inner() });
        break;
      default:
        line.kind satisfies never;
    }
  }
  return steps;
}

const doStep = (line: OutlineLine): Step => ({
  kind: 'do',
  text: line.text,
  act: line.act,
  slots: slotsOf(line),
  capability: CAPABILITIES.find((known) => known === line.capability) ?? '',
});

const conditionOf = (line: OutlineLine): Condition => ({
  text: line.text,
  expression: line.expression.trim(),
  slots: slotsOf(line),
});

/** `name:type`; what is no slot is left out. */
function slotsOf({ slots, text }: OutlineLine): Slot[] {
  return slots.flatMap((slot) => {
    const [name = '', type = 'string'] = slot.split(':').map((part) => part.trim());
    const parsed = slotSchema.safeParse({ name, type, prompt: text });
    return parsed.success ? [parsed.data] : [];
  });
}
