import {
  type Finding,
  nodeSchema,
  type Workflow,
  type WorkflowEdge,
  type WorkflowNode,
} from '../blueprint/workflow-schema.js';
import { freshId, insertBefore, removeNode, replaceNode } from './edit/graph-edits.js';
import { readExpression } from './expression.js';
import { FINDING_TABLE, type FindingCode } from './finding-table.js';
import { branchCases, distancesFrom, indexGraph, isChoice } from './graph.js';
import { slotName } from './slot-name.js';
import { shortTitle } from './synthesis/words.js';

/** Mends one fault at one level; null where only a person can tell what was meant. */
type Fix = (workflow: Workflow, node: WorkflowNode | undefined, finding: Finding) => Workflow | null;

/**
 * Applies the fix that a finding proposes, in one step and at its node alone, in a subflow too.
 * @returns a new workflow; null where the fault cannot be mended without a decision. Mending may bring another finding
 *   forward, such as a branch that is missing once a broken edge is gone; that is fixed in a step of its own
 */
export function fixFinding(workflow: Workflow, finding: Finding): Workflow | null {
  if (!isCode(finding.code)) return null;
  const fix = FIXES[finding.code];
  const apply: Apply = (level, node) => {
    if (node?.kind !== 'subflow' || !OF_A_LEVEL.has(finding.code)) return fix(level, node, finding);
    const inner = fix(node.workflow, undefined, finding);
    return inner && replaceNode(level, { ...node, workflow: inner });
  };
  return atLevel(workflow, finding.nodeId, apply);
}

type Apply = (level: Workflow, node: WorkflowNode | undefined) => Workflow | null;

/** Faults of a whole level; inside a subflow they are told at the subflow. */
const OF_A_LEVEL: ReadonlySet<string> = new Set(['START_MISSING', 'END_MISSING', 'ENTRY_MISSING', 'ENTRY_NOT_START']);

const isCode = (code: string): code is FindingCode => Object.hasOwn(FINDING_TABLE, code);

/** Finds the level that a node is on, by its path or its id, and puts the mended level in its place. */
function atLevel(workflow: Workflow, nodeId: string | null, apply: Apply): Workflow | null {
  if (nodeId === null) return apply(workflow, undefined);
  const own = workflow.nodes.find((node) => node.id === nodeId);
  if (own) return apply(workflow, own);
  for (const node of workflow.nodes) {
    if (node.kind !== 'subflow') continue;
    const inner = nodeId.startsWith(`${node.id}/`) ? nodeId.slice(node.id.length + 1) : nodeId;
    const mended = hasNode(node.workflow, inner) ? atLevel(node.workflow, inner, apply) : null;
    if (mended) return replaceNode(workflow, { ...node, workflow: mended });
  }
  return null;
}

const hasNode = (workflow: Workflow, id: string): boolean =>
  workflow.nodes.some(
    (node) =>
      node.id === id || (node.kind === 'subflow' && (id.startsWith(`${node.id}/`) || hasNode(node.workflow, id))),
  );

const FIXES: Record<FindingCode, Fix> = {
  NODE_ID_DUPLICATE: (workflow, node) => {
    const at = workflow.nodes.findLastIndex((one) => one.id === node?.id);
    const last = workflow.nodes[at];
    return last ? { ...workflow, nodes: workflow.nodes.with(at, { ...last, id: freshId(workflow, last.id) }) } : null;
  },
  EDGE_FROM_UNKNOWN: withoutLooseEdges,
  EDGE_TO_UNKNOWN: withoutLooseEdges,
  EDGE_DUPLICATE: (workflow) => ({
    ...workflow,
    edges: [...new Map(workflow.edges.map((edge) => [keyOf(edge), edge])).values()],
  }),
  START_MISSING: (workflow) => {
    const reached = new Set(workflow.edges.map((edge) => edge.to));
    const first = workflow.nodes.find((node) => !reached.has(node.id)) ?? workflow.nodes[0];
    const start = nodeSchema.parse({ id: freshId(workflow, 'start'), kind: 'start', title: 'Start' });
    const edges = first ? [{ from: start.id, to: first.id }, ...workflow.edges] : workflow.edges;
    return { entry: start.id, nodes: [start, ...workflow.nodes], edges };
  },
  START_DUPLICATE: drop,
  ENTRY_NOT_START: withEntry,
  ENTRY_MISSING: withEntry,
  END_MISSING: (workflow) => {
    const leaving = new Set(workflow.edges.map((edge) => edge.from));
    const last = workflow.nodes.filter((node) => !leaving.has(node.id));
    const id = freshId(workflow, 'end');
    const end = nodeSchema.parse({ id, kind: 'end', title: 'End' });
    const edges = last.map(
      (node): WorkflowEdge => ({ from: node.id, to: id, ...(isChoice(node) ? { when: 'else' } : {}) }),
    );
    return last.length === 0
      ? null
      : { ...workflow, nodes: [...workflow.nodes, end], edges: [...workflow.edges, ...edges] };
  },
  NODE_UNREACHABLE: (workflow, node) => {
    // The only end stays: what is missing is a way to it.
    const ends = workflow.nodes.filter((one) => one.kind === 'end');
    return node?.kind === 'end' && ends.length === 1 ? null : drop(workflow, node);
  },
  NODE_DEAD_END: (workflow, node) => {
    const end = goalOf(workflow);
    if (node === undefined || end === null) return null;
    const leaving = workflow.edges.filter((edge) => edge.from === node.id);
    if (isChoice(node))
      return leaving.some((edge) => edge.when === 'else')
        ? null
        : addEdge(workflow, { from: node.id, to: end, when: 'else' });
    return leaving.some((edge) => edge.when === undefined) ? null : addEdge(workflow, { from: node.id, to: end });
  },
  BRANCH_MISSING: (workflow, node) => {
    const goal = goalOf(workflow);
    if (node === undefined || goal === null) return null;
    const drawn = new Set(workflow.edges.filter((edge) => edge.from === node.id).map((edge) => edge.when));
    const missing: (string | undefined)[] = (branchCases(node) ?? []).filter((name) => !drawn.has(name));
    if (!isChoice(node) && !drawn.has(undefined)) missing.push(undefined);
    return missing.reduce<Workflow>(
      (at, when) => addEdge(at, { from: node.id, to: goal, ...(when === undefined ? {} : { when }) }),
      workflow,
    );
  },
  BRANCH_UNKNOWN: (workflow, node) => {
    const known = new Set([...((node && branchCases(node)) ?? []), 'else', 'error']);
    return {
      ...workflow,
      edges: workflow.edges.filter((edge) => edge.from !== node?.id || edge.when === undefined || known.has(edge.when)),
    };
  },
  BRANCH_UNLABELLED: (workflow, node) => {
    const plain = workflow.edges.find((edge) => edge.from === node?.id && edge.when === undefined);
    const drawn = new Set(workflow.edges.filter((edge) => edge.from === node?.id).map((edge) => edge.when));
    const when = ((node && branchCases(node)) ?? []).find((name) => !drawn.has(name)) ?? 'else';
    return { ...workflow, edges: workflow.edges.map((edge) => (edge === plain ? { ...edge, when } : edge)) };
  },
  BRANCH_AMBIGUOUS: (workflow, node) => {
    const kept = new Set<string | undefined>();
    const isFirst = (edge: WorkflowEdge): boolean => !kept.has(edge.when) && kept.add(edge.when).size > 0;
    return { ...workflow, edges: workflow.edges.filter((edge) => edge.from !== node?.id || isFirst(edge)) };
  },
  LOOP_UNBOUNDED: (workflow, node) =>
    node?.kind === 'loop' ? replaceNode(workflow, { ...node, maxIterations: 3 }) : null,
  CYCLE_UNBOUNDED: boundCycle,
  LOOP_OPEN: () => null,
  TOOL_UNKNOWN: (workflow, node, { message }) => {
    if (node?.kind === 'respond') {
      return replaceNode(workflow, { ...node, tools: node.tools.filter((id) => !message.includes(`“${id}”`)) });
    }
    if (node?.kind !== 'tool') return null;
    const answer = nodeSchema.parse({ id: node.id, kind: 'respond', title: node.title, instructions: node.title });
    return { ...replaceNode(workflow, { ...answer, policy: node.policy }), edges: workflow.edges };
  },
  TOOL_INPUT_MISSING: (workflow, node, { fix }) => {
    const name = quotedIn(fix);
    if (node?.kind !== 'tool' || name === null) return null;
    const given = replaceNode(workflow, { ...node, input: { ...node.input, [name]: `slots.${slotName(name)}` } });
    return askBefore(given, node, { name: slotName(name), type: 'string', prompt: name });
  },
  EXPRESSION_INVALID: askInstead,
  EXPRESSION_NOT_BOOLEAN: askInstead,
  SLOT_NOT_COLLECTED: askForQuoted,
  RESULT_UNKNOWN: guardResult,
  RESULT_NOT_ALWAYS_SAVED: guardResult,
  REQUIREMENT_NOT_MET: askForQuoted,
  REQUIREMENT_OPEN: askForQuoted,
  APPROVAL_MISSING: (workflow, node) => {
    if (node === undefined) return null;
    const id = freshId(workflow, `${node.id}_approval`);
    const approval = nodeSchema.parse({ id, kind: 'approve', title: node.title, prompt: node.title });
    const around =
      workflow.edges.find((edge) => edge.from === node.id && edge.when === undefined)?.to ?? goalOf(workflow);
    const inserted = insertBefore(workflow, node.id, approval);
    return around === null ? null : addEdge(inserted, { from: id, to: around, when: 'rejected' });
  },
  BRANCH_UNREACHED: () => null,
  PARALLEL_WITHOUT_JOIN: () => null,
  PARALLEL_SINGLE: (workflow, node) => (node ? removeNode(workflow, node.id) : null),
};

function withoutLooseEdges(workflow: Workflow): Workflow {
  const ids = new Set(workflow.nodes.map((node) => node.id));
  return { ...workflow, edges: workflow.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)) };
}

function drop(workflow: Workflow, node: WorkflowNode | undefined): Workflow {
  const { nodes, edges } = workflow;
  return {
    ...workflow,
    nodes: nodes.filter((one) => one !== node),
    edges: edges.filter((edge) => edge.from !== node?.id && edge.to !== node?.id),
  };
}

function withEntry(workflow: Workflow): Workflow {
  return { ...workflow, entry: workflow.nodes.find((node) => node.kind === 'start')?.id ?? '' };
}

/** Puts a loop of three rounds on the way back. */
function boundCycle(workflow: Workflow, node: WorkflowNode | undefined): Workflow | null {
  const graph = indexGraph(workflow);
  const at = node ? graph.indexOf.get(node.id) : undefined;
  const goal = goalOf(workflow);
  if (at === undefined || goal === null) return null;
  const fromStart = distancesFrom(graph.out, graph.starts, { forward: true });
  const backTo = distancesFrom(graph.into, [at], { forward: false });
  const ahead = distancesFrom(graph.out, [at], { forward: true });
  const isOnWay = (one: number): boolean => backTo[one] !== -1 && ahead[one] !== -1;
  const back = graph.out
    .flat()
    .find((link) => isOnWay(link.from) && isOnWay(link.to) && (fromStart[link.to] ?? 0) <= (fromStart[link.from] ?? 0));
  if (back === undefined) return null;
  const id = freshId(workflow, 'loop');
  const loop = nodeSchema.parse({ id, kind: 'loop', title: '≤ 3', until: 'false', maxIterations: 3 });
  const edges = workflow.edges.map((edge) => (edge === back.edge ? { ...edge, to: id } : edge));
  const ways: WorkflowEdge[] = [
    { from: id, to: back.edge.to, when: 'again' },
    { from: id, to: goal, when: 'done' },
  ];
  return { ...workflow, nodes: [...workflow.nodes, loop], edges: [...edges, ...ways] };
}

/** A condition that cannot be evaluated becomes a question with yes or no; such an input is left out. */
function askInstead(workflow: Workflow, node: WorkflowNode | undefined): Workflow | null {
  if (node?.kind === 'tool') {
    const input = Object.fromEntries(
      Object.entries(node.input).filter(([, expression]) => readExpression(expression).ok),
    );
    return replaceNode(workflow, { ...node, input });
  }
  if (node?.kind !== 'decide' && node?.kind !== 'loop') return null;
  const name = slotName(node.title || node.id);
  const expression = `slots.${name}`;
  const mended = node.kind === 'decide' ? { ...node, expression } : { ...node, until: expression };
  return askBefore(replaceNode(workflow, mended), mended, { name, type: 'boolean', prompt: node.title });
}

function askForQuoted(workflow: Workflow, node: WorkflowNode | undefined, { fix }: Finding): Workflow | null {
  const name = quotedIn(fix);
  return node && name !== null ? askBefore(workflow, node, { name, type: 'string', prompt: '' }) : null;
}

function guardResult(workflow: Workflow, node: WorkflowNode | undefined, { message }: Finding): Workflow | null {
  const name = /results\.(\w+)/.exec(message)?.[1];
  if (node === undefined || name === undefined) return null;
  const guarded = (expression: string): string => `has(results.${name}) && (${expression})`;
  if (node.kind === 'decide') return replaceNode(workflow, { ...node, expression: guarded(node.expression) });
  if (node.kind === 'loop') return replaceNode(workflow, { ...node, until: guarded(node.until) });
  if (node.kind !== 'tool') return null;
  const reads = (expression: string): boolean => {
    const read = readExpression(expression);
    return read.ok && read.reads.results.has(name);
  };
  return replaceNode(workflow, {
    ...node,
    input: Object.fromEntries(Object.entries(node.input).filter(([, expression]) => !reads(expression))),
  });
}

function askBefore(
  workflow: Workflow,
  node: WorkflowNode,
  slot: { name: string; type: 'string' | 'boolean'; prompt: string },
): Workflow {
  const id = freshId(workflow, `ask_${slot.name}`);
  const title = shortTitle(slot.prompt || slot.name.replaceAll('_', ' '));
  return insertBefore(workflow, node.id, nodeSchema.parse({ id, kind: 'ask', title, slots: [slot] }));
}

/** Where a way may lead that nobody has drawn: to "anything else?", else to the end. */
const goalOf = ({ nodes }: Workflow): string | null =>
  (nodes.find((node) => node.id === 'anything_else') ?? nodes.find((node) => node.kind === 'end'))?.id ?? null;

const quotedIn = (text: string): string | null => /“(.+?)”/.exec(text)?.[1] ?? null;

const keyOf = ({ from, to, when }: WorkflowEdge): string => JSON.stringify([from, to, when ?? null]);

const addEdge = (workflow: Workflow, edge: WorkflowEdge): Workflow => ({
  ...workflow,
  edges: [...workflow.edges, edge],
});
