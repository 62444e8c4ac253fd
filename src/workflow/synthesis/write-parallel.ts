import type { Step } from '../../blueprint/procedure-schema.js';
import { after, type Cursor, knownAt, type Written } from './flow-writer.js';
import type { SynthesisContext } from './synthesis-context.js';

/** Whether a step is told to be done together with the one before it. */
export function isTogether(step: Step | undefined, before: Step | undefined, { messages }: SynthesisContext): boolean {
  if (step?.kind !== 'do' || before?.kind !== 'do' || !CAN_WAIT.has(step.act) || !CAN_WAIT.has(before.act))
    return false;
  const text = step.text.toLowerCase();
  return messages.parallelWords.some((word) => text.includes(word));
}

/** What can be done beside something else; a person is asked one thing at a time. */
const CAN_WAIT: ReadonlySet<string> = new Set(['use', 'respond', 'say']);

/** Branches that begin together and meet in a join. A branch that fails or is refused meets the others all the same. */
export function writeParallel(
  context: SynthesisContext,
  cursor: Cursor,
  { name, branches }: { name: string; branches: readonly ((context: SynthesisContext, cursor: Cursor) => Written)[] },
): Cursor {
  const { writer, messages } = context;
  const known = knownAt(cursor);
  const parallel = writer.add(cursor, name, { kind: 'parallel', title: messages.title.parallel });
  const ends = branches.map((write): Cursor => {
    const own: SynthesisContext = { ...context, toHub: [], sayings: new Map() };
    const { open, closed } = write(own, after(parallel, known));
    return [...open, ...closed, ...own.toHub.flat()];
  });
  const join = writer.add(ends.flat(), `${name}_join`, { kind: 'join', title: messages.title.join });
  return after(join, new Set(ends.flatMap((end) => [...knownAt(end)])));
}
