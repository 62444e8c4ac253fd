import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow, WorkflowEdge, WorkflowNode } from '../blueprint/workflow-schema.js';

/** A step that does nothing but lead on. */
type PassStep = { id: string; kind: 'pass'; title: string; policy: WorkflowNode['policy'] };
export type FlatStep = Exclude<WorkflowNode, { kind: 'subflow' }> | PassStep;
export type FlatWorkflow = { entry: string; nodes: FlatStep[]; edges: WorkflowEdge[] };

const SAFE_ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
/** The names of what a graph keeps. */
const TAKEN = ['messages', 'walk'];

/**
 * The workflow in one level: a subflow becomes its steps, from a step that leads in to one that leads out. Ids are such
 * that they can name the nodes of a graph; a good id stays. Edges that lead nowhere are left out.
 */
export function flatWorkflow(blueprint: Blueprint): FlatWorkflow {
  const workflow = blueprint.workflow.nodes.length > 0 ? blueprint.workflow : talk(blueprint);
  const flat = flatten(workflow, '');
  const rename = safeIds(flat.nodes.map(({ id }) => id));
  const renamed = (id: string) => rename.get(id) ?? id;
  return {
    entry: renamed(flat.entry),
    nodes: flat.nodes.map((node) => ({ ...node, id: renamed(node.id) })),
    edges: flat.edges
      .filter(({ from, to }) => rename.has(from) && rename.has(to))
      .map((edge) => ({ ...edge, from: renamed(edge.from), to: renamed(edge.to) })),
  };
}

function flatten({ entry, nodes, edges }: Workflow, prefix: string): FlatWorkflow {
  const inner = (id: string) => prefix + id;
  const first = nodes.find(({ id }) => id === entry) ?? nodes.find(({ kind }) => kind === 'start') ?? nodes[0];
  const flat: FlatWorkflow = { entry: inner(first?.id ?? ''), nodes: [], edges: [] };
  const ways = new Map<string, string>();
  for (const node of nodes) {
    const id = inner(node.id);
    if (node.kind === 'subflow') ways.set(id, openSubflow(flat, node, id));
    else flat.nodes.push({ ...node, id });
  }
  flat.edges.push(
    ...edges.map((edge) => ({ ...edge, from: ways.get(inner(edge.from)) ?? inner(edge.from), to: inner(edge.to) })),
  );
  return flat;
}

/** @returns the step that leads out of the subflow */
function openSubflow(flat: FlatWorkflow, node: Extract<WorkflowNode, { kind: 'subflow' }>, id: string): string {
  const { title, policy } = node;
  const inside = flatten(node.workflow, `${id}.`);
  const out = `${id}.out`;
  // A start inside must not begin the conversation anew, nor an end inside end it.
  const passes = inside.nodes.map(
    (step): FlatStep =>
      step.kind === 'start' || step.kind === 'end'
        ? { id: step.id, kind: 'pass', title: step.title, policy: step.policy }
        : step,
  );
  const ends = inside.nodes.filter(({ kind }) => kind === 'end');
  flat.nodes.push({ id, kind: 'pass', title, policy }, ...passes, { id: out, kind: 'pass', title, policy });
  flat.edges.push({ from: id, to: inside.entry }, ...inside.edges, ...ends.map((end) => ({ from: end.id, to: out })));
  return out;
}

function safeIds(ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>(TAKEN);
  const result = new Map<string, string>();
  for (const id of [...ids.filter((each) => SAFE_ID.test(each)), ...ids]) {
    if (result.has(id)) continue;
    const base = SAFE_ID.test(id) ? id : slug(id);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
    taken.add(name);
    result.set(id, name);
  }
  return result;
}

const slug = (id: string): string => {
  const plain = id
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^[^A-Za-z]+|_+$/g, '')
    .slice(0, 80);
  return plain === '' ? 'step' : plain;
};

/** Where nothing was drawn: the agent greets, and answers with all its tools. */
function talk({ style, tools }: Blueprint): Workflow {
  const policy = { timeoutMs: 10_000, retries: 0, backoffMs: 500, onError: 'fail' } as const;
  return {
    entry: 'start',
    nodes: [
      { id: 'start', kind: 'start', title: '', policy },
      { id: 'greeting', kind: 'say', title: '', policy, text: style.greeting },
      { id: 'listen', kind: 'route', title: '', policy, intents: [] },
      { id: 'answer', kind: 'respond', title: '', policy, instructions: '', tools: tools.map(({ id }) => id) },
    ],
    edges: [
      { from: 'start', to: 'greeting' },
      { from: 'greeting', to: 'listen' },
      { from: 'listen', to: 'answer', when: 'else' },
      { from: 'answer', to: 'listen' },
    ],
  };
}
