import type { Step } from '../../blueprint/procedure-schema.js';
import type { Goal, Tool } from '../../blueprint/schema.js';
import type { Intent } from '../../blueprint/workflow-schema.js';
import { fitTools, goalsOfProcedure, toolsInSteps } from './fit.js';
import { after, type Cursor, knownAt } from './flow-writer.js';
import { situationIntent, wishIntent } from './intents.js';
import { isHandoffTool, namesPerson, type SynthesisContext } from './synthesis-context.js';
import { callTool } from './tool-call.js';
import { idWords, shortTitle } from './words.js';
import { writeSteps } from './write-steps.js';

/** A way that begins at the route: the intents that lead into it, and what is written there. */
export type Branch = { intents: readonly Intent[]; write: (cursor: Cursor) => void };

/** The branches of an agent, in this order: the user's procedure, goals, further tools, edge cases, a person, the end. */
export function planBranches(context: SynthesisContext, steps: readonly Step[]): Branch[] {
  const { blueprint } = context;
  const goals = blueprint.goals.filter((goal) => goal.text.trim() !== '');
  const inProcedure = goalsOfProcedure(goals, steps);
  const others = goals.filter((goal) => !inProcedure.includes(goal));
  const used = toolsInSteps(blueprint.tools, steps);
  const tools = blueprint.tools.filter((tool) => !used.has(tool) && !isHandoffTool(tool));
  const fitting = fitTools(tools, others);
  const placed = new Set([...fitting.values()].flat());
  const branches = [
    ...(steps.length > 0 ? [procedureBranch(context, { steps, goals: inProcedure, tools: [...used] })] : []),
    ...others.map((goal, at) => goalBranch(context, { goal, tools: fitting.get(goal) ?? [], number: at + 1 })),
    ...tools.filter((tool) => !placed.has(tool)).map((tool) => toolBranch(context, tool)),
    ...blueprint.edgeCases.flatMap((edgeCase, at) => edgeCaseBranch(context, { ...edgeCase, number: at + 1 })),
  ];
  return [
    ...(branches.length > 0 ? branches : [requestBranch(context)]),
    ...personBranch(context),
    doneBranch(context),
  ];
}

function procedureBranch(
  context: SynthesisContext,
  { steps, goals, tools }: { steps: readonly Step[]; goals: readonly Goal[]; tools: readonly Tool[] },
): Branch {
  const { messages, blueprint } = context;
  const triggers = tools.flatMap((tool) => tool.triggers);
  const texts =
    goals.length > 0
      ? goals.map((goal) => goal.text)
      : [blueprint.identity.purpose].filter((text) => text.trim() !== '');
  const intents = texts.map((text, at) => wishIntent(text, { messages, triggers: at === 0 ? triggers : [] }));
  return {
    intents: intents.length > 0 ? intents : [requestIntent(context)],
    write: (cursor) => {
      const { open, closed } = writeSteps(context, cursor, { steps, path: [] });
      const last = steps.at(-1);
      const isReported = last?.kind !== 'do' || last.act !== 'use' || open.length === 0;
      context.toHub.push(isReported ? open : respond(context, open, { name: 'report', ...report(context) }));
      context.toEnd.push(closed);
    },
  };
}

const report = ({ messages }: SynthesisContext) => ({ title: messages.title.report, instructions: messages.report });

function goalBranch(
  context: SynthesisContext,
  { goal, tools, number }: { goal: Goal; tools: readonly Tool[]; number: number },
): Branch {
  const { messages } = context;
  const name = nameOf('goal', number, goal.text);
  return {
    intents: [wishIntent(goal.text, { messages, triggers: tools.flatMap((tool) => tool.triggers) })],
    write: (cursor) => {
      const called = tools.reduce(
        (at, tool) => callTool(context, at, { tool, name: toolName(tool), title: tool.name || tool.id }),
        cursor,
      );
      context.toHub.push(respond(context, called, { name, title: goal.text, instructions: goal.text }));
    },
  };
}

function toolBranch(context: SynthesisContext, tool: Tool): Branch {
  const { messages } = context;
  const wish = [tool.usage, tool.description, tool.name, tool.id].find((text) => text.trim() !== '') ?? tool.id;
  return {
    intents: [wishIntent(wish, { messages, triggers: tool.triggers })],
    write: (cursor) => {
      const called = callTool(context, cursor, { tool, name: toolName(tool), title: tool.name || tool.id });
      context.toHub.push(respond(context, called, { name: `${toolName(tool)}_report`, ...report(context) }));
    },
  };
}

function edgeCaseBranch(
  context: SynthesisContext,
  { situation, response, number }: { situation: string; response: string; number: number },
): Branch[] {
  if (situation.trim() === '') return [];
  const isHandedOver = context.hasHandoff && namesPerson(response, context.messages);
  const write = (cursor: Cursor) => {
    const name = nameOf('case', number, situation);
    const answered = respond(context, cursor, { name, title: situation, instructions: response || situation });
    (isHandedOver ? context.toHandoff : context.toHub).push(answered);
  };
  return [{ intents: [situationIntent(situation, context)], write }];
}

/** Whoever asks for a person, and every reason to hand over that was given, lead to the hand-over. */
function personBranch(context: SynthesisContext): Branch[] {
  if (!context.hasHandoff) return [];
  const { blueprint, messages } = context;
  const reasons = blueprint.escalation.when.filter((reason) => reason.trim() !== '');
  const human = { id: 'human', description: messages.human.description, examples: [...messages.human.examples] };
  return [
    {
      intents: [human, ...reasons.map((reason) => situationIntent(reason, context))],
      write: (cursor) => context.toHandoff.push(cursor),
    },
  ];
}

function doneBranch({ messages, toGoodbye }: SynthesisContext): Branch {
  const done = { id: 'goodbye', description: messages.done.description, examples: [...messages.done.examples] };
  return { intents: [done], write: (cursor) => toGoodbye.push(cursor) };
}

/** All that an agent can do of which nothing is known yet. */
function requestBranch(context: SynthesisContext): Branch {
  const { messages, blueprint } = context;
  const purpose = blueprint.identity.purpose.trim();
  const text = purpose || messages.title.fallback;
  return {
    intents: [purpose === '' ? requestIntent(context) : wishIntent(purpose, { messages })],
    write: (cursor) => {
      context.toHub.push(
        respond(context, cursor, { name: 'answer', title: text, instructions: purpose || messages.fallback }),
      );
    },
  };
}

const requestIntent = ({ messages }: SynthesisContext): Intent => ({
  id: 'request',
  description: messages.request.description,
  examples: [...messages.request.examples],
});

function respond(
  { writer }: SynthesisContext,
  cursor: Cursor,
  { name, title, instructions }: { name: string; title: string; instructions: string },
): Cursor {
  const id = writer.add(cursor, name, { kind: 'respond', title: shortTitle(title), instructions, tools: [] });
  return after(id, knownAt(cursor));
}

const toolName = (tool: Tool): string =>
  ['use', idWords(tool.id) || idWords(tool.capability)].filter((part) => part !== '').join('_');

const nameOf = (kind: string, number: number, text: string): string =>
  [kind, String(number), idWords(text)].filter((part) => part !== '').join('_');
