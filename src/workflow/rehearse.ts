import type { Slot, Workflow, WorkflowNode } from '../blueprint/workflow-schema.js';
import { evaluateExpression } from './expression.js';
import { type Graph, indexGraph, type Link } from './graph.js';
import { joinOf } from './join-of.js';
import { matchIntent, readSlot, readYesNo } from './rehearsal/read-answer.js';
import type { ToolFacts } from './rule.js';

/**
 * What a person says and what tools answer in a rehearsal. `messages` are heard one after the other where the workflow
 * waits. `answers` decide without words: by the name of a slot its value, by the id of a node its branch (an intent,
 * `approved`, `error` …), by what a tool saves its result. A branch is taken once; a list gives one for each time.
 */
export type RehearsalInput = {
  messages?: readonly string[] | undefined;
  answers?: Readonly<Record<string, unknown>> | undefined;
};

export type RehearsalStep = {
  nodeId: string;
  kind: WorkflowNode['kind'];
  title: string;
  /** The case that was followed; null where there was none to choose. */
  branch: string | null;
  /** Why that case, in words. */
  why: string;
  /** What the agent would say here; '' where it says nothing that is written. */
  says: string;
  /** What the tool would be sent; nothing is sent. */
  call: { toolId: string; input: Record<string, unknown> } | null;
  slots: Record<string, unknown>;
};

export type Rehearsal = {
  /** `waiting`: the workflow needs an answer that was not given; `stuck`: it cannot go on; `too_long`: stopped. */
  outcome: 'ended' | 'waiting' | 'stuck' | 'too_long';
  why: string;
  steps: RehearsalStep[];
  slots: Record<string, unknown>;
  results: Record<string, unknown>;
};

const MAX_STEPS = 1000;

/** Walks a workflow without a model and without calling anything. Deterministic; never throws for a parsed workflow. */
export function rehearse(
  workflow: Workflow,
  input: RehearsalInput,
  { tools }: { tools: readonly ToolFacts[] },
): Rehearsal {
  const walk: Walk = {
    answers: new Map(Object.entries(input.answers ?? {}).map(([key, value]) => [key, structuredClone(value)])),
    messages: [...(input.messages ?? [])],
    heard: '',
    slots: {},
    results: {},
    steps: [],
    rounds: new Map(),
    tools: new Set(tools.map((tool) => tool.id)),
  };
  const stop = walkLevel(workflow, walk, null);
  return {
    outcome: stop.outcome === 'met' ? 'ended' : stop.outcome,
    why: stop.why,
    steps: walk.steps,
    slots: walk.slots,
    results: walk.results,
  };
}

type Walk = {
  answers: Map<string, unknown>;
  messages: string[];
  /** The message that was heard last. */
  heard: string;
  slots: Record<string, unknown>;
  results: Record<string, unknown>;
  steps: RehearsalStep[];
  rounds: Map<string, number>;
  tools: ReadonlySet<string>;
};

type Stop = { outcome: Rehearsal['outcome'] | 'met'; why: string };
/** The case to follow (null: the plain edge), or why the walk stops here. */
type Choice = { branch: string | null; why: string; says?: string; call?: RehearsalStep['call'] } | { stop: Stop };

/** @param until a join at which the walk of one parallel branch stops */
function walkLevel(workflow: Workflow, walk: Walk, until: { from: number; join: number } | null): Stop {
  const graph = indexGraph(workflow);
  let at = until?.from ?? graph.starts[0];
  while (at !== undefined && at !== until?.join) {
    const node = graph.nodes[at];
    if (node === undefined) break;
    if (walk.steps.length >= MAX_STEPS) return { outcome: 'too_long', why: `stopped after ${MAX_STEPS} steps` };
    const hasElse = (graph.out[at] ?? []).some((link) => link.when === 'else');
    const choice = visit(node, walk, hasElse);
    if ('stop' in choice) {
      note(walk, node, { branch: null, why: choice.stop.why });
      return choice.stop;
    }
    note(walk, node, choice);
    if (node.kind === 'end') return { outcome: 'ended', why: 'the end is reached' };
    if (node.kind === 'parallel') {
      const met = walkBranches(graph, { at, walk, workflow });
      if ('outcome' in met) return met;
      at = met.join;
      continue;
    }
    if (node.kind === 'subflow') {
      const inner = walkLevel(node.workflow, walk, null);
      if (inner.outcome !== 'ended') return inner;
    }
    const link = follow(graph.out[at] ?? [], choice.branch);
    if (link === undefined) {
      return {
        outcome: 'stuck',
        why: `“${node.title || node.id}” has no edge for ${choice.branch ?? 'the next step'}`,
      };
    }
    at = link.to;
  }
  return { outcome: 'met', why: 'the branches meet' };
}

function walkBranches(
  graph: Graph,
  { at, walk, workflow }: { at: number; walk: Walk; workflow: Workflow },
): Stop | { join: number } {
  const meeting = joinOf(graph, at);
  if (meeting === null) return { outcome: 'stuck', why: 'the parallel branches do not meet' };
  for (const first of new Set((graph.out[at] ?? []).map((link) => link.to))) {
    const stop = walkLevel(workflow, walk, { from: first, join: meeting.join });
    if (stop.outcome !== 'met') return stop;
  }
  return { join: meeting.join };
}

/** The edge for a case, else the one for everything else. */
const follow = (links: readonly Link[], branch: string | null): Link | undefined =>
  links.find((link) => link.when === (branch ?? undefined)) ?? links.find((link) => link.when === 'else');

function note(
  walk: Walk,
  node: WorkflowNode,
  { branch, why, says = '', call = null }: Exclude<Choice, { stop: Stop }>,
): void {
  const { id: nodeId, kind, title } = node;
  walk.steps.push({ nodeId, kind, title, branch, why, says, call, slots: { ...walk.slots } });
}

function visit(node: WorkflowNode, walk: Walk, hasElse: boolean): Choice {
  switch (node.kind) {
    case 'ask':
      return fillSlots(node.slots, walk);
    case 'route':
      return chooseIntent(node, walk, hasElse);
    case 'decide':
      return decide(node.expression, walk);
    case 'approve':
      return chooseApproval(node, walk);
    case 'loop':
      return chooseRound(node, walk);
    case 'tool':
      return callTool(node, walk);
    case 'say':
      return { branch: null, why: '', says: node.text };
    case 'handoff':
      return {
        branch: null,
        why: node.to === '' ? 'a person takes over' : `${node.to} takes over`,
        says: node.message,
      };
    case 'respond':
    case 'start':
    case 'end':
    case 'join':
    case 'parallel':
    case 'subflow':
      return { branch: null, why: '' };
    default:
      return node satisfies never;
  }
}

function fillSlots(slots: readonly Slot[], walk: Walk): Choice {
  const asked: string[] = [];
  for (const slot of slots) {
    const given = answerFor(slot, walk) ?? hear(slot, walk);
    if (given !== undefined) walk.slots[slot.name] = given;
    else if (slot.required) asked.push(slot.name);
  }
  const says = slots.map((slot) => slot.prompt).join(' ');
  if (asked.length === 0) return { branch: null, why: `known now: ${slots.map((slot) => slot.name).join(', ')}`, says };
  return { stop: { outcome: 'waiting', why: `asks for ${asked.join(', ')}` } };
}

/** A value stays; a list of values gives one for each time, unless the slot itself is a list. */
function answerFor(slot: Slot, walk: Walk): unknown {
  const given = walk.answers.get(slot.name);
  return Array.isArray(given) && slot.type !== 'list' ? given.shift() : given;
}

/** A branch that was chosen is taken once, a list of branches one after the other. */
function choiceFor(nodeId: string, walk: Walk): unknown {
  const given = walk.answers.get(nodeId);
  if (Array.isArray(given)) return given.shift();
  walk.answers.delete(nodeId);
  return given;
}

/** What was said last may hold the answer to a later question too, where its type leaves no doubt. */
function hear(slot: Slot, walk: Walk): unknown {
  const isClear = slot.type === 'email' || slot.type === 'phone' || slot.type === 'integer' || slot.type === 'number';
  const heard = isClear && walk.heard !== '' ? readSlot(slot, walk.heard) : undefined;
  if (heard !== undefined) return heard;
  const message = walk.messages[0];
  const read = message === undefined ? undefined : readSlot(slot, message);
  if (read !== undefined) walk.heard = walk.messages.shift() ?? '';
  return read;
}

/** A message that fits no intent goes the way of everything else; where there is none, it is asked for again. */
function chooseIntent({ id, intents }: Extract<WorkflowNode, { kind: 'route' }>, walk: Walk, hasElse: boolean): Choice {
  const chosen = choiceFor(id, walk);
  if (typeof chosen === 'string') return { branch: chosen, why: 'it was chosen' };
  for (let message = walk.messages.shift(); message !== undefined; message = walk.messages.shift()) {
    walk.heard = message;
    const match = matchIntent(intents, message);
    if (match) return { branch: match.intent.id, why: match.why };
    if (hasElse) return { branch: 'else', why: `no intent shares a word with “${message}”` };
  }
  return { stop: { outcome: 'waiting', why: 'waits to hear what is wanted' } };
}

function decide(expression: string, walk: Walk): Choice {
  const evaluated = evaluateExpression(expression, walk);
  if ('error' in evaluated)
    return { stop: { outcome: 'stuck', why: `${expression} cannot be evaluated: ${evaluated.error}` } };
  return { branch: String(evaluated.value === true), why: `${expression} is ${String(evaluated.value)}` };
}

function chooseApproval({ id, prompt }: Extract<WorkflowNode, { kind: 'approve' }>, walk: Walk): Choice {
  const chosen = choiceFor(id, walk);
  if (typeof chosen === 'string') return { branch: chosen, why: 'it was chosen', says: prompt };
  if (typeof chosen === 'boolean')
    return { branch: chosen ? 'approved' : 'rejected', why: 'it was chosen', says: prompt };
  const message = walk.messages.shift();
  if (message === undefined) return { stop: { outcome: 'waiting', why: 'waits for an approval' } };
  walk.heard = message;
  return {
    branch: readYesNo(message) === true ? 'approved' : 'rejected',
    why: `the answer is “${message}”`,
    says: prompt,
  };
}

/** A loop is done when its condition holds, or when it has come by as often as it may. */
function chooseRound({ id, until, maxIterations }: Extract<WorkflowNode, { kind: 'loop' }>, walk: Walk): Choice {
  const round = (walk.rounds.get(id) ?? 0) + 1;
  walk.rounds.set(id, round);
  const evaluated = evaluateExpression(until, walk);
  const isMet = 'value' in evaluated && evaluated.value === true;
  if (!isMet && round < maxIterations)
    return { branch: 'again', why: `round ${round} of ${maxIterations}: ${until} does not hold` };
  walk.rounds.delete(id);
  return { branch: 'done', why: isMet ? `${until} holds` : `round ${round} was the last` };
}

function callTool(node: Extract<WorkflowNode, { kind: 'tool' }>, walk: Walk): Choice {
  const input: Record<string, unknown> = {};
  for (const [name, expression] of Object.entries(node.input)) {
    const evaluated = evaluateExpression(expression, walk);
    if ('error' in evaluated) return { stop: { outcome: 'stuck', why: `input “${name}”: ${evaluated.error}` } };
    input[name] = typeof evaluated.value === 'bigint' ? Number(evaluated.value) : evaluated.value;
  }
  const call = { toolId: node.toolId, input };
  if (!walk.tools.has(node.toolId)) return { stop: { outcome: 'stuck', why: `there is no tool “${node.toolId}”` } };
  if (choiceFor(node.id, walk) === 'error') {
    if (node.policy.onError === 'fail') return { stop: { outcome: 'stuck', why: 'the call fails' } };
    return { branch: node.policy.onError === 'branch' ? 'error' : null, why: 'the call fails', call };
  }
  if (node.saveAs !== '') walk.results[node.saveAs] = walk.answers.get(node.saveAs) ?? {};
  return { branch: null, why: 'nothing is sent in a rehearsal', call };
}
