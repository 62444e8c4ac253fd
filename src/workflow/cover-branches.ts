import type { Finding, Slot, Workflow } from '../blueprint/workflow-schema.js';
import { finding } from './finding-table.js';
import { distancesFrom, type Graph, indexGraph, isChoice, type Link } from './graph.js';
import { type SlotValues, slotsOf, valuesFor } from './rehearsal/condition-values.js';
import { rehearse } from './rehearse.js';
import type { ToolFacts } from './rule.js';

/** A branch, and the answers with which a rehearsal takes it; null where none were found. */
export type CoveredBranch = { nodeId: string; branch: string; answers: Record<string, unknown> | null };

export type BranchCoverage = {
  branches: CoveredBranch[];
  covered: number;
  /** One warning for each branch that no answers lead to. */
  findings: Finding[];
};

/**
 * Looks for answers that take each branch of a workflow, and takes them in a rehearsal. A branch that is not covered
 * cannot be reached, as far as a bounded search can tell. Subflows are covered by themselves.
 */
export function coverBranches(workflow: Workflow, { tools }: { tools: readonly ToolFacts[] }): BranchCoverage {
  const graph = indexGraph(workflow);
  const slots = slotsOf(workflow);
  const links = graph.out.flat().filter((link) => link.when !== undefined && branches(graph, link));
  const covered = links.map((link): CoveredBranch => {
    const nodeId = graph.nodes[link.from]?.id ?? '';
    const branch = link.when ?? '';
    const answers = answersTo(graph, link, slots);
    const steps = answers === null ? [] : rehearse(workflow, { answers }, { tools }).steps;
    const isTaken = steps.some((step) => step.nodeId === nodeId && (step.branch === branch || branch === 'else'));
    return { nodeId, branch, answers: isTaken ? answers : null };
  });
  const missed = covered.filter(({ answers }) => answers === null);
  return {
    branches: covered,
    covered: covered.length - missed.length,
    findings: missed.map(({ nodeId, branch }) => unreached(graph, nodeId, branch)),
  };
}

const branches = (graph: Graph, { from, when }: Link): boolean => {
  const node = graph.nodes[from];
  return node !== undefined && (isChoice(node) || (when === 'error' && node.policy.onError === 'branch'));
};

function unreached({ nodes }: Graph, nodeId: string, branch: string): Finding {
  const title = nodes.find((node) => node.id === nodeId)?.title || nodeId;
  const message = `No answers were found that take the branch “${branch}” of “${title}”.`;
  return finding('BRANCH_UNREACHED', nodeId, message, 'Check the conditions before it, or remove the branch.');
}

const MOST_TRIES = 2000;

/** A search in depth for a way to a link, by nodes that lead nearer to it first, with values that fit every condition. */
function answersTo(graph: Graph, target: Link, slots: ReadonlyMap<string, Slot>): Record<string, unknown> | null {
  const distance = distancesFrom(graph.into, [target.from], { forward: false });
  let tries = 0;
  const search = (
    at: number,
    values: SlotValues,
    choices: ReadonlyMap<string, string>,
    passed: ReadonlySet<number>,
  ): Record<string, unknown> | null => {
    if (tries++ > MOST_TRIES || passed.has(at)) return null;
    const ways = at === target.from ? [target] : (graph.out[at] ?? []).filter((link) => distance[link.to] !== -1);
    const nearest = ways.toSorted((a, b) => (distance[a.to] ?? 0) - (distance[b.to] ?? 0));
    for (const link of nearest) {
      for (const fitting of valuesAlong(graph, link, { values, slots })) {
        const chosen = choiceOn(graph, link, choices);
        if (link === target) return answersFrom(fitting, chosen, slots);
        const found = search(link.to, fitting, chosen, new Set([...passed, at]));
        if (found !== null) return found;
      }
    }
    return null;
  };
  const [start] = graph.starts;
  return start === undefined ? null : search(start, {}, new Map(), new Set());
}

/** Values with which a link is followed; the values as they are where no condition decides. */
function valuesAlong(
  graph: Graph,
  { from, when }: Link,
  { values, slots }: { values: SlotValues; slots: ReadonlyMap<string, Slot> },
): SlotValues[] {
  const node = graph.nodes[from];
  if (node?.kind === 'decide') {
    const drawn = new Set((graph.out[from] ?? []).map((link) => link.when));
    const wanted = when === 'else' ? !drawn.has('true') : when === 'true';
    return valuesFor(node.expression, wanted, { given: values, slots });
  }
  if (node?.kind === 'loop' && when === 'again')
    return node.maxIterations < 2 ? [] : valuesFor(node.until, false, { given: values, slots });
  return [values];
}

function choiceOn(
  graph: Graph,
  { from, when }: Link,
  choices: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const node = graph.nodes[from];
  if (node === undefined || when === undefined) return choices;
  const isFree = node.kind === 'route' || node.kind === 'approve' || when === 'error';
  return isFree ? new Map([...choices, [node.id, when]]) : choices;
}

/** What was found, and any value for the slots that no condition reads. */
function answersFrom(
  values: SlotValues,
  choices: ReadonlyMap<string, string>,
  slots: ReadonlyMap<string, Slot>,
): Record<string, unknown> {
  const rest = [...slots].map(([name, slot]) => [name, SAMPLES[slot.type]] as const);
  return { ...Object.fromEntries(rest), ...values, ...Object.fromEntries(choices) };
}

const SAMPLES: Record<Slot['type'], unknown> = {
  string: 'A-1',
  number: 1,
  integer: 1,
  boolean: true,
  date: '2030-01-01',
  email: 'person@example.com',
  phone: '+1 555 0100',
  list: ['A-1'],
};
