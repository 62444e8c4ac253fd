import type { DoStep, IfStep, RepeatStep, Step } from '../../blueprint/procedure-schema.js';
import { type Slot, slotSchema } from '../../blueprint/workflow-schema.js';
import { slotName } from '../slot-name.js';
import { ask, collect } from './collect.js';
import { type ConditionExpression, conditionExpression } from './condition-expression.js';
import { after, type Cursor, knownAt, type Written } from './flow-writer.js';
import { isHandoffTool, keyOf, type SynthesisContext, toolFor } from './synthesis-context.js';
import { approve, callTool } from './tool-call.js';
import { fill, idWords, shortTitle } from './words.js';
import { isTogether, writeParallel } from './write-parallel.js';
import { writeSubflow } from './write-subflow.js';

/**
 * Writes the user's steps in their order. What a condition reads is asked before it, where no step has collected it.
 * @param path numbers that lead to these steps, for the ids: the second step's own steps have `[2]`
 */
export function writeSteps(
  context: SynthesisContext,
  cursor: Cursor,
  { steps, path }: { steps: readonly Step[]; path: readonly number[] },
): Written {
  let written: Written = { open: cursor, closed: [] };
  for (let at = 0; at < steps.length; ) {
    let end = at + 1;
    while (isTogether(steps[end], steps[end - 1], context)) end++;
    // After a hand-over on every way, what the user wants done next is done still.
    const from: Written = written.open.length > 0 ? written : { open: written.closed, closed: [] };
    const next = writeTogether(context, from.open, { steps: steps.slice(at, end), path, at });
    written = { open: next.open, closed: [...from.closed, ...next.closed] };
    at = end;
  }
  return written;
}

/** One step, or several that are done at the same time. */
function writeTogether(
  context: SynthesisContext,
  cursor: Cursor,
  { steps, path, at }: { steps: readonly Step[]; path: readonly number[]; at: number },
): Written {
  const [step] = steps;
  if (step === undefined) return { open: cursor, closed: [] };
  const pathOf = (index: number) => [...path, at + index + 1];
  if (steps.length === 1) return writeStep(context, cursor, { step, path: pathOf(0) });
  const branches = steps.map(
    (one, index) => (own: SynthesisContext, from: Cursor) => writeStep(own, from, { step: one, path: pathOf(index) }),
  );
  return { open: writeParallel(context, cursor, { name: stepId(pathOf(0), 'parallel', ''), branches }), closed: [] };
}

/** The steps of a branch; where they are told elsewhere too, they are a workflow of their own. */
function writeList(
  context: SynthesisContext,
  cursor: Cursor,
  list: { steps: readonly Step[]; path: readonly number[] },
): Written {
  if (!context.repeated.has(keyOf(list.steps))) return writeSteps(context, cursor, list);
  return writeSubflow(context, cursor, {
    steps: list.steps,
    name: stepId(list.path, 'subflow', ''),
    write: writeSteps,
  });
}

function writeStep(
  context: SynthesisContext,
  cursor: Cursor,
  { step, path }: { step: Step; path: readonly number[] },
): Written {
  switch (step.kind) {
    case 'do':
      return writeDo(context, cursor, { step, path });
    case 'if':
      return writeIf(context, cursor, { step, path });
    case 'repeat':
      return writeRepeat(context, cursor, { step, path });
    default:
      return step satisfies never;
  }
}

function writeDo(
  context: SynthesisContext,
  cursor: Cursor,
  { step, path }: { step: DoStep; path: readonly number[] },
): Written {
  const { writer, messages, blueprint } = context;
  const known = knownAt(cursor);
  const title = shortTitle(step.text);
  const name = stepId(path, step.act, step.text);
  const goOn = (open: Cursor): Written => ({ open, closed: [] });
  switch (step.act) {
    case 'ask':
      return goOn(ask(context, cursor, { slots: slotsOf(step), name, title }));
    case 'say':
      return goOn(after(writer.add(cursor, name, { kind: 'say', title, text: step.text }), known));
    case 'confirm':
      return goOn(approve(context, cursor, { name, title, prompt: step.text }));
    case 'handoff':
      return handOver(context, cursor, { name, text: step.text });
    case 'use': {
      const tool = toolFor(blueprint.tools, step.capability, step.text);
      if (step.capability === 'human_handoff' || (tool && isHandoffTool(tool))) {
        return handOver(context, cursor, { name, text: step.text });
      }
      if (tool) return goOn(callTool(context, cursor, { tool, name, title: step.text || tool.name }));
      return goOn(respond(context, cursor, { name, title, instructions: step.text }));
    }
    case 'respond':
      return goOn(respond(context, cursor, { name, title, instructions: step.text || messages.fallback }));
    default:
      return step.act satisfies never;
  }
}

const respond = (
  { writer }: SynthesisContext,
  cursor: Cursor,
  { name, title, instructions }: { name: string; title: string; instructions: string },
): Cursor => after(writer.add(cursor, name, { kind: 'respond', title, instructions, tools: [] }), knownAt(cursor));

function handOver(
  { writer, messages, blueprint }: SynthesisContext,
  cursor: Cursor,
  { name, text }: { name: string; text: string },
): Written {
  const { to, message } = blueprint.escalation;
  const title = shortTitle(text || messages.title.handoff);
  const isWhole = title === text;
  const id = writer.add(cursor, name, {
    kind: 'handoff',
    title,
    to: to || (isWhole ? '' : text),
    message: message || messages.handoff,
  });
  return { open: [], closed: after(id, knownAt(cursor)) };
}

/** What an `ask` step collects; a step that names nothing collects one slot, called by its own words. */
const slotsOf = (step: DoStep): Slot[] =>
  step.slots.length > 0 ? step.slots : [slotSchema.parse({ name: slotName(step.text), prompt: step.text })];

function writeIf(
  context: SynthesisContext,
  cursor: Cursor,
  { step, path }: { step: IfStep; path: readonly number[] },
): Written {
  const { writer } = context;
  const { expression, open } = readyFor(context, cursor, {
    condition: conditionExpression(step.condition),
    text: step.condition.text,
    path,
  });
  const known = knownAt(open);
  const id = writer.add(open, stepId(path, 'if', step.condition.text), {
    kind: 'decide',
    title: shortTitle(step.condition.text || expression),
    expression,
  });
  const yes = writeList(context, after(id, known, 'true'), { steps: step.then, path: [...path, 1] });
  const no = writeList(context, after(id, known, 'false'), { steps: step.otherwise, path: [...path, 2] });
  return { open: [...yes.open, ...no.open], closed: [...yes.closed, ...no.closed] };
}

/** The body comes first and the loop node after it, so that what its end depends on was collected when it is read. */
function writeRepeat(
  context: SynthesisContext,
  cursor: Cursor,
  { step, path }: { step: RepeatStep; path: readonly number[] },
): Written {
  const { writer, messages } = context;
  const until: ConditionExpression =
    step.until.text === '' && step.until.expression === ''
      ? { expression: 'false', slots: [] }
      : conditionExpression(step.until);
  const first = writer.size();
  const body = writeList(context, cursor, { steps: askInLastStep(step, until), path });
  const from: Written = body.open.length > 0 ? body : { open: body.closed, closed: [] };
  const text = step.until.text || messages.title.isThereMore;
  const { open } = readyFor(context, from.open, { condition: until, text, path });
  const begin = writer.idAt(first);
  if (begin === undefined) return { open, closed: [] };
  const known = knownAt(open);
  const id = writer.add(open, stepId(path, 'loop', step.until.text), {
    kind: 'loop',
    title: shortTitle(step.until.text || `≤ ${step.times}`),
    until: until.expression,
    maxIterations: step.times,
  });
  writer.connect(after(id, known, 'again'), begin);
  return { open: after(id, known, 'done'), closed: from.closed };
}

/** Where a confirmation is what ends the repetition, the confirming step itself collects it. */
function askInLastStep({ steps }: RepeatStep, until: ConditionExpression): Step[] {
  const last = steps.at(-1);
  const [slot] = until.slots;
  const isAnswer = until.slots.length === 1 && slot?.type === 'boolean';
  if (last?.kind !== 'do' || last.act !== 'confirm' || !isAnswer || slot === undefined) return [...steps];
  return [...steps.slice(0, -1), { ...last, act: 'ask', slots: [{ ...slot, prompt: last.text }] }];
}

/** Asks for what a condition reads and nothing has collected. */
function readyFor(
  context: SynthesisContext,
  cursor: Cursor,
  { condition, text, path }: { condition: ConditionExpression; text: string; path: readonly number[] },
): { expression: string; open: Cursor } {
  const { messages } = context;
  const title = fill(messages.findOut, { what: text || condition.slots.map((slot) => slot.name).join(', ') });
  const open = collect(context, cursor, { slots: condition.slots, name: stepId(path, 'find_out', text), title });
  return { expression: condition.expression, open };
}

const stepId = (path: readonly number[], kind: string, text: string): string =>
  ['step', ...path, kind, idWords(text)].filter((part) => part !== '').join('_');
