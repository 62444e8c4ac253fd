import type { Step } from '../../blueprint/procedure-schema.js';
import { after, type Cursor, createFlowWriter, knownAt, type Written } from './flow-writer.js';
import { keyOf, type Subflow, type SynthesisContext } from './synthesis-context.js';
import { shortTitle } from './words.js';

type WriteSteps = (
  context: SynthesisContext,
  cursor: Cursor,
  list: { steps: readonly Step[]; path: readonly number[] },
) => Written;

/** Steps that the user told more than once: drawn once, as a workflow of its own, and entered where they were told. */
export function writeSubflow(
  context: SynthesisContext,
  cursor: Cursor,
  { steps, name, write }: { steps: readonly Step[]; name: string; write: WriteSteps },
): Written {
  const key = keyOf(steps);
  const subflow = context.subflows.get(key) ?? drawSubflow(context, steps, write);
  context.subflows.set(key, subflow);
  const texts = steps.map((step) =>
    step.kind === 'do' ? step.text : step.kind === 'if' ? step.condition.text : step.until.text,
  );
  const title = shortTitle(texts.filter((text) => text !== '').join(', '));
  const id = context.writer.add(cursor, name, { kind: 'subflow', title, workflow: structuredClone(subflow.workflow) });
  return { open: after(id, new Set([...knownAt(cursor), ...subflow.gained])), closed: [] };
}

function drawSubflow(context: SynthesisContext, steps: readonly Step[], write: WriteSteps): Subflow {
  const { messages, blueprint } = context;
  const writer = createFlowWriter();
  const own: SynthesisContext = {
    ...context,
    writer,
    toHub: [],
    toEnd: [],
    toHandoff: [],
    sayings: new Map(),
    resultNames: new Set(),
  };
  const start = writer.add([], 'start', { kind: 'start', title: messages.title.start });
  const { open, closed } = write(own, after(start, new Set()), { steps, path: [] });
  const handedOver = own.toHandoff.flat();
  const handoff =
    handedOver.length === 0
      ? []
      : after(
          writer.add(handedOver, 'handoff', {
            kind: 'handoff',
            title: messages.title.handoff,
            to: blueprint.escalation.to,
            message: blueprint.escalation.message || messages.handoff,
          }),
          new Set(),
        );
  const ends = [...open, ...closed, ...own.toHub.flat(), ...own.toEnd.flat(), ...handoff];
  writer.add(ends, 'end', { kind: 'end', title: messages.title.end });
  return { workflow: writer.workflow(start), gained: knownAt(ends) };
}
