import { callTool } from './call-tool.js';
import type { Definition, Slot, Step, Tool } from './definition.js';
import { evaluate } from './expression.js';
import type { Mind, Situation } from './mind.js';
import { readValue } from './read-value.js';
import { beginning, said, type Update, type WalkState } from './walk-state.js';

/** What a step did: what it says, what changes, and where it leads. */
export type Outcome = {
  says?: string;
  update?: Update;
  next: { to: string } | { case: string | null } | 'wait' | 'end';
};

export type Deps = { definition: Definition; mind: Mind };

/** Takes one step of the workflow. @throws when it fails and its policy is `fail` */
export async function takeStep(step: Step, state: WalkState, deps: Deps): Promise<Outcome> {
  try {
    return await take(step, state, deps);
  } catch (error) {
    if (step.policy.onError === 'branch') return { next: { case: 'error' } };
    if (step.policy.onError === 'continue') return { next: { case: null } };
    throw error;
  }
}

/** The step that follows in a case, else the one for all other cases. */
export function stepAfter({ workflow }: Definition, id: string, branch: string | null): string {
  const leaving = workflow.edges.filter(({ from }) => from === id);
  const edge =
    leaving.find(({ when }) => when === (branch ?? undefined)) ?? leaving.find(({ when }) => when === 'else');
  if (!edge) throw new Error(`the step "${id}" leads nowhere in the case ${branch ?? 'that it goes on'}`);
  return edge.to;
}

async function take(step: Step, state: WalkState, deps: Deps): Promise<Outcome> {
  switch (step.kind) {
    case 'start':
      return { update: beginning(state), next: GO_ON };
    case 'pass':
      return { next: GO_ON };
    case 'end':
      return { next: 'end' };
    case 'say':
      return { says: step.text, next: GO_ON };
    case 'ask':
      return ask(step, state, deps);
    case 'route':
      return route(step, state, deps);
    case 'respond':
      return respond(step, state, deps);
    case 'tool':
      return runTool(step, state, deps);
    case 'decide':
      return { next: { case: String(evaluate(step.expression, state) === true) } };
    case 'approve':
      return approve(step, state, deps);
    case 'handoff':
      return { says: step.message, update: { handedOverTo: step.to || 'a person' }, next: GO_ON };
    case 'loop':
      return goAround(step, state);
    case 'parallel':
      return fork(step, state, deps);
    case 'join':
      return meet(state);
    default:
      return step satisfies never;
  }
}

const GO_ON = { case: null };

/** Asks for one thing at a time, and for nothing that was already told. */
async function ask(step: Extract<Step, { kind: 'ask' }>, state: WalkState, { mind }: Deps): Promise<Outcome> {
  const isBack = state.waitingAt === step.id;
  const before = isBack ? state.slots : without(state.slots, step.slots);
  const open = step.slots.filter(({ name }) => before[name] === undefined || before[name] === null);
  const heardOf = { ...state, slots: before, messages: state.messages.slice(state.since[step.id] ?? state.begins) };
  const told = heardOf.messages.some(({ role }) => role === 'user') ? await mind.read(open, heardOf) : {};
  const read = open.flatMap((slot) => {
    const value = readValue(slot, told[slot.name]);
    return value === undefined ? [] : [{ slot, value }];
  });
  const slots = { ...before, ...Object.fromEntries(read.map(({ slot, value }) => [slot.name, value])) };
  const missing = open.find(({ name, required }) => required && slots[name] === undefined);
  if (missing) return { says: missing.prompt || step.title, update: { slots }, next: 'wait' };
  for (const { name } of open) slots[name] ??= null;
  return {
    update: {
      slots,
      since: { ...state.since, [step.id]: state.messages.length },
      // A bare yes or no leaves the rest of the message to be heard.
      ...(read.some(({ slot }) => slot.type !== 'boolean') ? { heard: said(state) } : {}),
    },
    next: GO_ON,
  };
}

const without = (slots: WalkState['slots'], gone: readonly Slot[]): WalkState['slots'] =>
  Object.fromEntries(Object.entries(slots).filter(([key]) => !gone.some(({ name }) => name === key)));

async function route(
  step: Extract<Step, { kind: 'route' }>,
  state: WalkState,
  { mind, definition }: Deps,
): Promise<Outcome> {
  if (said(state) <= state.heard) return { next: 'wait' };
  const chosen = await mind.choose(step.title, step.intents, state);
  const leaving = definition.workflow.edges.filter(({ from }) => from === step.id).map(({ when }) => when);
  const update = { heard: said(state) };
  if (leaving.includes(chosen)) return { update, next: { case: chosen } };
  return leaving.includes('else') ? { update, next: { case: 'else' } } : { says: step.title, update, next: 'wait' };
}

async function respond(step: Extract<Step, { kind: 'respond' }>, state: WalkState, deps: Deps): Promise<Outcome> {
  const tools = deps.definition.tools.filter(({ id }) => step.tools.includes(id));
  const askedFor = { ...state.askedFor };
  const results = { ...state.results };
  const says = await deps.mind.answer(step.instructions || step.title, tools, state, async (tool, args) => {
    const refusal = refusalOf(tool, args, askedFor, state);
    if (refusal) return refusal;
    delete askedFor[tool.id];
    try {
      const answer = await callTool(tool, args, step.policy, deps.definition);
      results[tool.id] = answer;
      return JSON.stringify(answer) ?? '';
    } catch (error) {
      return `It failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  });
  return { says, update: { askedFor, results, heard: said(state) }, next: GO_ON };
}

/** Why a call has to wait; undefined where it may be made. */
function refusalOf(
  tool: Tool,
  args: Record<string, unknown>,
  askedFor: WalkState['askedFor'],
  state: WalkState,
): string | undefined {
  const missing = missingOf(tool, args);
  if (missing.length > 0) return `Not called: ask the person first for ${missing.join(', ')}.`;
  const asked = askedFor[tool.id];
  if (!tool.needsYes || (asked !== undefined && said(state) > asked)) return undefined;
  askedFor[tool.id] = said(state);
  return 'Not called: say what will be done and wait for a clear yes; call it again when it was given.';
}

const missingOf = ({ requires }: Tool, args: Record<string, unknown>): string[] =>
  requires.filter((name) => args[name] === undefined || args[name] === null || args[name] === '');

async function runTool(step: Extract<Step, { kind: 'tool' }>, state: WalkState, deps: Deps): Promise<Outcome> {
  const tool = deps.definition.tools.find(({ id }) => id === step.toolId);
  if (!tool) throw new Error(`there is no tool "${step.toolId}"`);
  const given = Object.fromEntries(Object.entries(step.input).map(([name, cel]) => [name, evaluate(cel, state)]));
  const args = isComplete(tool, given) ? given : { ...(await deps.mind.fill(tool, state)), ...given };
  const missing = missingOf(tool, args);
  if (missing.length > 0) throw new Error(`"${tool.name}" cannot be called without ${missing.join(', ')}`);
  const answer = await callTool(tool, args, step.policy, deps.definition);
  return { update: { results: { ...state.results, [step.saveAs || tool.id]: answer } }, next: GO_ON };
}

const isComplete = ({ inputSchema }: Tool, args: Record<string, unknown>): boolean => {
  const { required } = inputSchema;
  return !Array.isArray(required) || required.every((name) => args[String(name)] !== undefined);
};

const ANSWERS = [
  { id: 'approved', description: 'a clear yes', examples: [] },
  { id: 'rejected', description: 'a no, or the wish to change something', examples: [] },
];

async function approve(step: Extract<Step, { kind: 'approve' }>, state: WalkState, { mind }: Deps): Promise<Outcome> {
  const question = step.prompt || step.title;
  const update = { heard: said(state) };
  if (state.waitingAt !== step.id) return { says: question, update, next: 'wait' };
  const answer = await mind.choose(question, ANSWERS, state);
  return ANSWERS.some(({ id }) => id === answer)
    ? { update, next: { case: answer } }
    : { says: question, update, next: 'wait' };
}

/** Done when the condition holds, or when it was passed as often as it may be. */
function goAround(step: Extract<Step, { kind: 'loop' }>, state: WalkState): Outcome {
  const round = (state.rounds[step.id] ?? 0) + 1;
  const isDone = round >= step.maxIterations || isTrue(step.until, state);
  return {
    update: { rounds: { ...state.rounds, [step.id]: isDone ? 0 : round } },
    next: { case: isDone ? 'done' : 'again' },
  };
}

/** Before the first round, what ends a loop may not be known yet. */
function isTrue(expression: string, state: Situation): boolean {
  try {
    return evaluate(expression, state) === true;
  } catch {
    return false;
  }
}

/** A conversation has one thread: branches are walked one after the other. */
function fork(step: Step, state: WalkState, { definition }: Deps): Outcome {
  const [first, ...others] = new Set(
    definition.workflow.edges.filter(({ from }) => from === step.id).map(({ to }) => to),
  );
  if (first === undefined) throw new Error(`the step "${step.id}" has no branches`);
  return { update: { branches: [...state.branches, others] }, next: { to: first } };
}

function meet({ branches }: WalkState): Outcome {
  const [next, ...others] = branches.at(-1) ?? [];
  const outer = branches.slice(0, -1);
  return next === undefined
    ? { update: { branches: outer }, next: GO_ON }
    : { update: { branches: [...outer, others] }, next: { to: next } };
}
