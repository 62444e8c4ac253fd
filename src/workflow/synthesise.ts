import type { Step } from '../blueprint/procedure-schema.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';
import type { Workflow } from '../blueprint/workflow-schema.js';
import { type Branch, planBranches } from './synthesis/branches.js';
import { ask } from './synthesis/collect.js';
import { after, type Cursor } from './synthesis/flow-writer.js';
import { withUniqueIds } from './synthesis/intents.js';
import { createContext, isHandoffTool, type SynthesisContext } from './synthesis/synthesis-context.js';
import { fill, shortTitle } from './synthesis/words.js';

const INTENTS_OF_A_ROUTE = 90;
const TOOLS_OF_A_RESPONSE = 100;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Draws the workflow of an agent from its goals, procedure, tools, edge cases and reasons to hand over: start, greeting,
 * a route by intent, a branch for each wish in the user's words and order, and back to the route until nothing is left.
 * Pure; the same blueprint gives the same workflow. The result has no finding of severity `error`.
 */
export function synthesise(blueprint: Blueprint): Workflow {
  const context = createContext(blueprint);
  const { writer, messages } = context;
  const start = writer.add([], 'start', { kind: 'start', title: messages.title.start });
  const { cursor, steps } = writeGreeting(context, after(start, NOTHING));
  const route = writeBranches(context, cursor, planBranches(context, steps));
  writeHandoff(context);
  writeHub(context, route);
  writeGoodbye(context);
  writer.add(context.toEnd.flat(), 'end', { kind: 'end', title: messages.title.end });
  return writer.workflow(start);
}

/** A greeting that the user gave as the first step is the greeting. */
function writeGreeting(context: SynthesisContext, cursor: Cursor): { cursor: Cursor; steps: readonly Step[] } {
  const { writer, messages, blueprint } = context;
  const [first, ...rest] = blueprint.procedure;
  const isGreeting =
    first?.kind === 'do' &&
    (first.act === 'say' || first.act === 'respond') &&
    shortTitle(first.text) === first.text &&
    messages.greetingWords.some((word) => first.text.toLowerCase().includes(word));
  const name = blueprint.identity.name;
  const text =
    blueprint.style.greeting || fill(name === '' ? messages.greeting.unnamed : messages.greeting.named, { name });
  const title = isGreeting ? first.text : messages.title.greeting;
  const id = writer.add(cursor, 'greeting', { kind: 'say', title, text });
  return { cursor: after(id, NOTHING), steps: isGreeting ? rest : blueprint.procedure };
}

/**
 * Writes a route with every branch behind it; what no intent fits is answered as well as possible.
 * @returns the id of the route; one that has no room for all intents leads on to a further one
 */
function writeBranches(context: SynthesisContext, cursor: Cursor, branches: readonly Branch[]): string {
  const { writer, messages } = context;
  const intents = withUniqueIds(branches.flatMap((branch) => branch.intents));
  const routes: string[] = [];
  let at = cursor;
  for (let from = 0; from < intents.length; from += INTENTS_OF_A_ROUTE) {
    const some = intents.slice(from, from + INTENTS_OF_A_ROUTE);
    const title = from === 0 ? messages.title.route : messages.moreIntents;
    const id = writer.add(at, from === 0 ? 'route' : 'route_more', { kind: 'route', title, intents: some });
    routes.push(id);
    at = after(id, NOTHING, 'else');
  }
  const [first = ''] = routes;
  const leading = intents.map((intent, index) =>
    after(routes[Math.floor(index / INTENTS_OF_A_ROUTE)] ?? first, NOTHING, intent.id),
  );
  let next = 0;
  for (const branch of branches) {
    const until = next + branch.intents.length;
    branch.write(leading.slice(next, until).flat());
    next = until;
  }
  writeFallback(context, at, first);
  return first;
}

function writeFallback({ writer, messages, blueprint }: SynthesisContext, cursor: Cursor, route: string): void {
  const tools = blueprint.tools.filter(canAlwaysBeCalled).map((tool) => tool.id);
  const id = writer.add(cursor, 'fallback', {
    kind: 'respond',
    title: messages.title.fallback,
    instructions: messages.fallback,
    tools: [...new Set(tools)].slice(0, TOOLS_OF_A_RESPONSE),
  });
  writer.connect(after(id, NOTHING), route);
}

/** A tool that only reads, needs no approval and nothing to be known may be called in any answer. */
const canAlwaysBeCalled = (tool: Tool): boolean =>
  tool.effect === 'read' && tool.approval !== 'always' && tool.requires.length === 0 && !isHandoffTool(tool);

function writeHandoff({ writer, messages, blueprint, toHandoff, toEnd }: SynthesisContext): void {
  if (toHandoff.length === 0) return;
  const { to, message } = blueprint.escalation;
  const id = writer.add(toHandoff.flat(), 'handoff', {
    kind: 'handoff',
    title: messages.title.handoff,
    to,
    message: message || messages.handoff,
  });
  toEnd.push(after(id, NOTHING));
}

/** "Anything else?": yes leads back to the route. */
function writeHub(context: SynthesisContext, route: string): void {
  const { writer, messages, toHub, toGoodbye } = context;
  if (toHub.flat().length === 0) return;
  const slot = { name: 'anything_else', type: 'boolean' as const, prompt: messages.anythingElse, required: true };
  const asked = ask(context, toHub.flat(), {
    slots: [slot],
    name: 'anything_else',
    title: messages.title.anythingElse,
  });
  const id = writer.add(asked, 'is_there_more', {
    kind: 'decide',
    title: messages.title.isThereMore,
    expression: 'slots.anything_else',
  });
  writer.connect(after(id, NOTHING, 'true'), route);
  toGoodbye.push(after(id, NOTHING, 'false'));
}

function writeGoodbye({ writer, messages, toGoodbye, toEnd }: SynthesisContext): void {
  const id = writer.add(toGoodbye.flat(), 'goodbye', {
    kind: 'say',
    title: messages.title.goodbye,
    text: messages.goodbye,
  });
  toEnd.push(after(id, NOTHING));
}
