import type { Workflow, WorkflowEdge, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { distancesFrom, indexGraph } from '../graph.js';
import { unitOf } from './graph-edits.js';

/**
 * Moves a decision with the question that it reads and with what is done in its branches alone, in front of another
 * step. Null where its branches do not come together again in one place, so that it would be a guess what moves.
 */
export function moveDecision(workflow: Workflow, node: WorkflowNode, target: string): Workflow | null {
  const block = blockOf(workflow, node);
  const goal = unitOf(workflow, target)[0] ?? target;
  if (block === null || block.nodes.has(goal)) return null;
  const { nodes, first, exit } = block;
  const edges = workflow.edges.map((edge): WorkflowEdge => {
    const isInside = nodes.has(edge.from);
    if (isInside && edge.to === exit && isMain(edge)) return { ...edge, to: goal };
    if (!isInside && edge.to === first) return { ...edge, to: exit };
    return !isInside && edge.to === goal ? { ...edge, to: first } : edge;
  });
  const moved = workflow.nodes.filter((one) => nodes.has(one.id));
  const others = workflow.nodes.filter((one) => !nodes.has(one.id));
  return {
    ...workflow,
    nodes: others.toSpliced(
      others.findIndex((one) => one.id === goal),
      0,
      ...moved,
    ),
    edges,
  };
}

type Block = { nodes: Set<string>; first: string; exit: string };

function blockOf(workflow: Workflow, { id }: WorkflowNode): Block | null {
  const nodes = new Set([id, ...ownOf(workflow, id)]);
  const ends = new Set(workflow.nodes.filter((node) => node.kind === 'end').map((node) => node.id));
  const leaving = workflow.edges.filter((edge) => nodes.has(edge.from) && !nodes.has(edge.to) && isMain(edge));
  const exits = new Set(leaving.map((edge) => edge.to).filter((to) => !ends.has(to)));
  const [exit, ...others] = exits;
  if (exit === undefined || others.length > 0) return null;
  const into = workflow.edges.filter((edge) => edge.to === id);
  const before = workflow.nodes.find((node) => node.id === into[0]?.from);
  if (into.length !== 1 || before?.kind !== 'ask') return { nodes, first: id, exit };
  return { nodes: nodes.add(before.id), first: before.id, exit };
}

/** What only the decision leads to, up to where its branches come together again. */
function ownOf(workflow: Workflow, id: string): string[] {
  const graph = indexGraph(workflow);
  const decision = graph.indexOf.get(id) ?? -1;
  const reached = distancesFrom(graph.out, graph.starts, { forward: true, blocked: new Set([decision]) });
  const arms = (graph.out[decision] ?? []).map((link) =>
    distancesFrom(graph.out, [link.to], { forward: true, blocked: new Set([decision]) }),
  );
  const isShared = (at: number): boolean => arms.every((arm) => arm[at] !== -1);
  return graph.nodes.flatMap((node, at) => {
    const isOwn = reached[at] === -1 && at !== decision && arms.some((arm) => arm[at] !== -1) && !isShared(at);
    return isOwn ? [node.id] : [];
  });
}

/** Failures and refusals lead away from the flow, wherever the step stands. */
const isMain = ({ when }: WorkflowEdge): boolean => when !== 'error' && when !== 'rejected';
