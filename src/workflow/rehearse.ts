import type { Workflow, WorkflowNode } from '../blueprint/workflow-schema.js';
import { type Graph, indexGraph, type Link } from './graph.js';
import { joinOf } from './join-of.js';
import { visit } from './rehearsal/visit-node.js';
import type { Choice, RehearsalStep, Stop, Walk } from './rehearsal/walk.js';
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
