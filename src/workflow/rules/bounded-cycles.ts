import type { Finding, NodeKind, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { finding } from '../finding-table.js';
import { distancesFrom, type Graph, type Link } from '../graph.js';

/** Nodes at which the agent waits for a person, so that a way round through them cannot run away. */
const WAITING: ReadonlySet<NodeKind> = new Set(['ask', 'route', 'approve', 'handoff']);

const waits = (node: WorkflowNode): boolean =>
  WAITING.has(node.kind) || (node.kind === 'subflow' && node.workflow.nodes.some(waits));

/**
 * Every loop is bounded: a loop node by its number of rounds; any other way round must pass a node that waits for a
 * person.
 */
export function findUnboundedCycles(graph: Graph): Finding[] {
  return [...loopFaults(graph), ...cycleFaults(graph)];
}

function loopFaults({ nodes, out }: Graph): Finding[] {
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'loop') return [];
    const name = node.title || node.id;
    if (!(node.maxIterations >= 1 && Number.isFinite(node.maxIterations))) {
      const message = `The loop “${name}” has no largest number of rounds.`;
      return [finding('LOOP_UNBOUNDED', node.id, message, 'Set maxIterations to a number from 1 to 1000.')];
    }
    const body = (out[at] ?? []).filter(isAgain).map((link) => link.to);
    if (body.length === 0 || body.includes(at)) return [];
    if (distancesFrom(out, body, { forward: true })[at] !== -1) return [];
    const message = `What the loop “${name}” repeats does not come back to it.`;
    return [finding('LOOP_OPEN', node.id, message, 'Lead the last repeated step back to the loop.')];
  });
}

function cycleFaults(graph: Graph): Finding[] {
  const isWaiting = graph.nodes.map(waits);
  const isKept = (link: Link): boolean =>
    !isWaiting[link.from] && !isWaiting[link.to] && !(graph.nodes[link.from]?.kind === 'loop' && isAgain(link));
  const kept = graph.out.map((links) => links.filter(isKept));
  return cycles(kept).map((members) => {
    const names = members.map((at) => graph.nodes[at]?.title || graph.nodes[at]?.id || '');
    const message = `${names.map((name) => `“${name}”`).join(', ')} can go round for ever without waiting for anybody.`;
    const fix = 'Put a loop node with a largest number of rounds on the way round, or ask the person in between.';
    return finding('CYCLE_UNBOUNDED', graph.nodes[members[0] ?? 0]?.id ?? null, message, fix);
  });
}

const isAgain = ({ when }: Link): boolean => when === 'again';

/** The strongly connected components with a cycle in them (Tarjan 1972, without recursion). */
function cycles(links: readonly (readonly Link[])[]): number[][] {
  const order = new Int32Array(links.length).fill(-1);
  const low = new Int32Array(links.length);
  const onStack = new Uint8Array(links.length);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  const open = (at: number): { at: number; next: number } => {
    order[at] = low[at] = counter++;
    stack.push(at);
    onStack[at] = 1;
    return { at, next: 0 };
  };
  const close = (at: number): void => {
    const members = stack.splice(stack.lastIndexOf(at));
    for (const member of members) onStack[member] = 0;
    const isLoop = members.length > 1 || (links[at] ?? []).some((link) => link.to === at);
    if (isLoop) found.push(members.sort((a, b) => a - b));
  };
  for (const root of links.keys()) {
    if (order[root] !== -1) continue;
    const path = [open(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { at } = frame;
      const link = links[at]?.[frame.next++];
      if (link === undefined) {
        path.pop();
        const parent = path.at(-1)?.at;
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[at] ?? 0);
        if (low[at] === order[at]) close(at);
      } else if (order[link.to] === -1) {
        path.push(open(link.to));
      } else if (onStack[link.to]) {
        low[at] = Math.min(low[at] ?? 0, order[link.to] ?? 0);
      }
    }
  }
  return found;
}
