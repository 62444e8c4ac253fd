import { asLine } from '../../blueprint/plain-text.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { type FlatStep, type FlatWorkflow, flatWorkflow } from '../flat-workflow.js';
import { cut } from '../platforms/agent-words.js';
import { conditionOf, inWords } from './conditions.js';
import { instructionFor } from './instructions.js';

const START = 'start_node';
const LONGEST_LABEL = 100;
const COLUMN = 400;
const ROW = 250;

type Condition = { type: 'unconditional' } | { type: 'llm'; condition: string };
type Edge = { source: string; target: string; forward_condition?: Condition; backward_condition?: Condition };

/** A way from a step at which the agent speaks or listens to the next one, over steps that only choose. */
type Way = { to: string; conditions: string[] };

/**
 * The workflow as the platform's graph: what is said becomes a say node, what needs the model a subagent with its
 * instructions. Steps that only choose become the conditions of the edges. The greeting is the first message.
 * @returns null where the workflow has parallel branches, which the platform has not, or nothing at all
 */
export function elevenlabsWorkflow(blueprint: Blueprint): object | null {
  if (blueprint.workflow.nodes.length === 0) return null;
  const flat = flatWorkflow(blueprint);
  if (flat.nodes.some(({ kind }) => kind === 'parallel')) return null;
  const steps = new Map(flat.nodes.map((step) => [step.id, step]));
  const isGreeting = (id: string) => isFirstMessage(steps.get(id), blueprint);
  const shown = flat.nodes.filter(({ id, kind }) => !SILENT.has(kind) && !isGreeting(id));
  const ways = (from: string) => waysFrom(from, flat, steps, isGreeting);
  const edges = edgesOf([START, ...shown.map(({ id }) => id)], (id) => ways(id === START ? flat.entry : id));
  const orderOf = (id: string) =>
    Object.entries(edges)
      .filter(([, { source, target, forward_condition: on, backward_condition: back }]) =>
        source === id ? on !== undefined : target === id && back !== undefined,
      )
      .map(([name]) => name);
  return {
    nodes: Object.fromEntries([
      [START, { type: 'start', position: { x: 0, y: 0 }, edge_order: orderOf(START) }],
      ...shown.map((step, at) => [
        step.id,
        { ...nodeOf(step, blueprint), position: positionOf(at), edge_order: orderOf(step.id) },
      ]),
    ]),
    edges,
  };
}

/** Steps at which nothing is said and nobody is heard. */
const SILENT: ReadonlySet<FlatStep['kind']> = new Set(['start', 'pass', 'join', 'parallel', 'decide', 'loop']);

const isFirstMessage = (step: FlatStep | undefined, { style }: Blueprint): boolean =>
  step?.kind === 'say' && style.greeting !== '' && step.text === style.greeting;

const positionOf = (at: number) => ({ x: (at % 4) * COLUMN, y: (Math.floor(at / 4) + 1) * ROW });

function nodeOf(step: FlatStep, blueprint: Blueprint): object {
  const label = cut(asLine(step.title) || step.id, LONGEST_LABEL);
  if (step.kind === 'end') return { type: 'end' };
  if (step.kind === 'say') {
    const isInstruction = step.text === step.title;
    const text = asLine(step.text) || label;
    return {
      type: 'say',
      label,
      message: isInstruction ? { type: 'prompt', prompt: text } : { type: 'literal', text },
    };
  }
  return {
    type: 'override_agent',
    label,
    additional_prompt: instructionFor(step, blueprint),
    ...(step.kind === 'respond' || step.kind === 'tool' || step.kind === 'handoff'
      ? { entry_behavior: 'generate_immediately' }
      : {}),
  };
}

function waysFrom(
  from: string,
  { edges }: FlatWorkflow,
  steps: ReadonlyMap<string, FlatStep>,
  isGreeting: (id: string) => boolean,
): Way[] {
  const found: Way[] = [];
  const follow = (id: string, conditions: string[], passed: readonly string[]): void => {
    for (const { from: source, to, when } of edges) {
      const step = steps.get(source);
      if (source !== id || !step) continue;
      const own = conditionOf(step, when);
      const all = own === '' ? conditions : [...conditions, own];
      const next = steps.get(to);
      if (!next || passed.includes(to)) continue;
      if (SILENT.has(next.kind) || isGreeting(to)) follow(to, all, [...passed, to]);
      else found.push({ to, conditions: all });
    }
  };
  follow(from, [], [from]);
  return found;
}

/** Between two nodes there is one edge, which may be walked both ways; a node that is stayed at needs none. */
function edgesOf(ids: readonly string[], waysOf: (id: string) => Way[]): Record<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const source of ids) {
    const ways = waysOf(source).filter(({ to }) => to !== source);
    for (const target of new Set(ways.map(({ to }) => to))) {
      const condition = together(ways.filter(({ to }) => to === target));
      const back = edges.get(`${target}-${source}`);
      if (back) back.backward_condition = condition;
      else edges.set(`${source}-${target}`, { source, target, forward_condition: condition });
    }
  }
  return Object.fromEntries([...edges.values()].map((edge, at) => [`edge_${at + 1}`, edge]));
}

/** Any of the ways will do; each with all of its conditions. */
function together(ways: readonly Way[]): Condition {
  if (ways.some(({ conditions }) => conditions.length === 0)) return { type: 'unconditional' };
  const each = [...new Set(ways.map(({ conditions }) => inWords(conditions.join(' And: '))))];
  return { type: 'llm', condition: each.join(' Or: ') };
}
