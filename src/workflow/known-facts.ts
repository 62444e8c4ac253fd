import type { Workflow, WorkflowNode } from '../blueprint/workflow-schema.js';
import {
  copy,
  createFactUniverse,
  type FactSet,
  type FactUniverse,
  intersect,
  isEqual,
  subtract,
  unite,
} from './fact-sets.js';
import { type Graph, indexGraph, isFailure, type Link } from './graph.js';
import { joinOf } from './join-of.js';

/**
 * What is known for certain before each node: slots that were collected, results that were saved and whether a person
 * approved, on every path from the start (a forward must-analysis, Nielson, Nielson and Hankin 1999, section 2.1).
 */
export type KnownFacts = {
  graph: Graph;
  before: readonly FactSet[];
  /** What is known wherever this level ends. */
  atEnd: FactSet;
};

export const slotFact = (name: string): string => `slot ${name}`;
export const resultFact = (name: string): string => `result ${name}`;
/** Given by the `approved` edge of an approval; the next request (a route) takes it away. */
export const APPROVED = 'approved';

/** Every fact that some node of the workflow, its subflows included, can give. */
export function factsOf(workflow: Workflow): FactUniverse {
  const names = new Set([APPROVED]);
  const visit = (level: Workflow): void => {
    for (const node of level.nodes) {
      for (const fact of gainsOf(node)) names.add(fact);
      if (node.kind === 'subflow') visit(node.workflow);
    }
  };
  visit(workflow);
  return createFactUniverse(names);
}

/** @param inherited what is known where this level begins */
export function knownFacts(workflow: Workflow, universe: FactUniverse, inherited: FactSet): KnownFacts {
  const graph = indexGraph(workflow);
  const transfer = createTransfer(graph, universe);
  const arrivals = groupArrivals(graph);
  const starts = new Set(graph.starts);
  const before = graph.nodes.map((_, at) => (starts.has(at) ? inherited.slice() : universe.all()));
  const arrive = createArrival(universe, (link, after) => transfer(link, before[link.from] ?? inherited, after));
  const order = orderFrom(graph);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const at of order) {
      const known = before[at];
      if (known === undefined || starts.has(at)) continue;
      const now = arrive(arrivals[at] ?? []);
      if (isEqual(now, known)) continue;
      copy(known, now);
      isStable = false;
    }
  }
  const atEnd = universe.all();
  for (const end of graph.ends) intersect(atEnd, before[end] ?? atEnd);
  return { graph, before, atEnd };
}

/** What a node's success makes known. */
function gainsOf(node: WorkflowNode): string[] {
  if (node.kind === 'ask') return node.slots.map((slot) => slotFact(slot.name));
  if (node.kind === 'tool' && node.saveAs !== '') return [resultFact(node.saveAs)];
  return [];
}

/** Writes into `after` what is known after following a link, from what was known before its node. */
function createTransfer(graph: Graph, universe: FactUniverse): (link: Link, before: FactSet, after: FactSet) => void {
  const approved = universe.of([APPROVED]);
  const gains = graph.nodes.map((node) => {
    if (node.kind === 'subflow') return knownFacts(node.workflow, universe, universe.none()).atEnd;
    const facts = gainsOf(node);
    return facts.length === 0 ? null : universe.of(facts);
  });
  return (link, before, after) => {
    copy(after, before);
    const kind = graph.nodes[link.from]?.kind;
    if (kind === 'route') subtract(after, approved);
    if (kind === 'approve' && link.when === 'approved') unite(after, approved);
    const gain = gains[link.from];
    if (gain && !isFailure(graph, link)) unite(after, gain);
  };
}

/** Links into a node: each group is one way in, of whose branches all are waited for. */
type Arrival = readonly (readonly Link[])[];

/** A join that closes a parallel node waits for every branch; at any other node the paths are alternatives. */
function groupArrivals(graph: Graph): Arrival[][] {
  const arrivals: Arrival[][] = graph.into.map((links) => links.map((link) => [[link]]));
  for (const [at, node] of graph.nodes.entries()) {
    if (node.kind !== 'parallel') continue;
    const meeting = joinOf(graph, at);
    if (meeting === null) continue;
    const links = graph.into[meeting.join] ?? [];
    const branches = meeting.branches.map((branch) => links.filter((link) => branch.has(link.from)));
    const others = links.filter((link) => !meeting.branches.some((branch) => branch.has(link.from)));
    arrivals[meeting.join] = [branches, ...others.map((link) => [[link]])];
  }
  return arrivals;
}

/** @returns what is known at a node whichever way led to it; the same set is used for every answer */
function createArrival(
  universe: FactUniverse,
  along: (link: Link, after: FactSet) => void,
): (ways: readonly Arrival[]) => FactSet {
  const everything = universe.all();
  const nothing = universe.none();
  const [known, gathered, branch, after] = [universe.all(), universe.all(), universe.all(), universe.all()];
  return (ways) => {
    copy(known, everything);
    for (const branches of ways) {
      copy(gathered, nothing);
      for (const links of branches) {
        copy(branch, everything);
        for (const link of links) {
          along(link, after);
          intersect(branch, after);
        }
        unite(gathered, branch);
      }
      intersect(known, gathered);
    }
    return known;
  };
}

/** Reverse post-order from the starts, in which a forward analysis settles in few rounds. */
function orderFrom(graph: Graph): number[] {
  const seen = new Uint8Array(graph.nodes.length);
  const order: number[] = [];
  for (const start of graph.starts) {
    const path = [{ at: start, next: 0 }];
    seen[start] = 1;
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const link = graph.out[frame.at]?.[frame.next++];
      if (link === undefined) {
        order.push(frame.at);
        path.pop();
      } else if (!seen[link.to]) {
        seen[link.to] = 1;
        path.push({ at: link.to, next: 0 });
      }
    }
  }
  return order.reverse();
}
