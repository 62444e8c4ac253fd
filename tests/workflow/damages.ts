import { nodeSchema, type Workflow, type WorkflowNode } from '../../src/blueprint/workflow-schema.js';
import type { FindingCode } from '../../src/workflow/finding-table.js';

/**
 * Ways to break a valid workflow. Each says what must be found then, and what may be found besides because it follows
 * from the same fault.
 */
export type Damage = {
  name: string;
  finds: FindingCode;
  /** The node at fault; undefined where there is none. */
  nodeId?: string | undefined;
  mayFind?: readonly FindingCode[];
  workflow: Workflow;
};

type Planter = (
  workflow: Workflow,
  pick: <Item>(items: readonly Item[]) => Item | undefined,
) => Omit<Damage, 'name' | 'workflow'> | null;

const CUT: readonly FindingCode[] = [
  'NODE_UNREACHABLE',
  'NODE_DEAD_END',
  'END_MISSING',
  'CYCLE_UNBOUNDED',
  'LOOP_OPEN',
  'PARALLEL_WITHOUT_JOIN',
  'PARALLEL_SINGLE',
];
const FLOW: readonly FindingCode[] = [
  'SLOT_NOT_COLLECTED',
  'REQUIREMENT_NOT_MET',
  'RESULT_NOT_ALWAYS_SAVED',
  'APPROVAL_MISSING',
];

/** Planters change the workflow that they are given, and return null where it has no place for their fault. */
const PLANTERS: Record<string, Planter> = {
  'two nodes with one id': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind !== 'start'));
    if (!node) return null;
    workflow.nodes.push(structuredClone(node));
    return { finds: 'NODE_ID_DUPLICATE', nodeId: node.id };
  },
  'an edge to nowhere': (workflow, pick) => {
    const edge = pick(workflow.edges);
    if (!edge) return null;
    edge.to = 'nowhere at all';
    return { finds: 'EDGE_TO_UNKNOWN', nodeId: edge.from, mayFind: [...CUT, ...FLOW] };
  },
  'an edge from nowhere': (workflow, pick) => {
    const node = pick(workflow.nodes);
    if (!node) return null;
    workflow.edges.push({ from: 'nowhere at all', to: node.id });
    return { finds: 'EDGE_FROM_UNKNOWN', nodeId: node.id };
  },
  'an edge drawn twice': (workflow, pick) => {
    const edge = pick(workflow.edges);
    if (!edge) return null;
    workflow.edges.push({ ...edge });
    return { finds: 'EDGE_DUPLICATE', nodeId: edge.from };
  },
  'no start': (workflow) => {
    const start = workflow.nodes.find((node) => node.kind === 'start');
    if (!start) return null;
    replace(workflow, nodeSchema.parse({ id: start.id, kind: 'say' }));
    return { finds: 'START_MISSING' };
  },
  'a second start': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind !== 'start' && one.kind !== 'end'));
    if (!node) return null;
    workflow.nodes.push(nodeSchema.parse({ id: 'second start', kind: 'start' }));
    workflow.edges.push({ from: 'second start', to: node.id });
    return { finds: 'START_DUPLICATE', nodeId: 'second start', mayFind: FLOW };
  },
  'an entry that is not the start': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind !== 'start'));
    workflow.entry = node?.id ?? 'nobody';
    return { finds: 'ENTRY_NOT_START' };
  },
  'a node that nothing leads to': (workflow) => {
    workflow.nodes.push(nodeSchema.parse({ id: 'island', kind: 'respond' }));
    const end = workflow.nodes.find((node) => node.kind === 'end');
    if (end) workflow.edges.push({ from: 'island', to: end.id });
    return { finds: 'NODE_UNREACHABLE', nodeId: 'island' };
  },
  'a node from which nothing leads on': (workflow, pick) => {
    const route = pick(workflow.nodes.filter((node) => node.kind === 'route'));
    if (route?.kind !== 'route') return null;
    route.intents.push({ id: 'a new one', description: '', examples: [] });
    workflow.nodes.push(nodeSchema.parse({ id: 'dead end', kind: 'say' }));
    workflow.edges.push({ from: route.id, to: 'dead end', when: 'a new one' });
    return { finds: 'NODE_DEAD_END', nodeId: 'dead end' };
  },
  'no end': (workflow) => {
    const end = workflow.nodes.find((node) => node.kind === 'end');
    if (!end) return null;
    replace(workflow, nodeSchema.parse({ id: end.id, kind: 'respond' }));
    return { finds: 'END_MISSING' };
  },
  'a case without a branch': (workflow, pick) => {
    const kinds = ['decide', 'approve', 'loop', 'route'];
    const hasElse = (from: string) => workflow.edges.some((edge) => edge.from === from && edge.when === 'else');
    const isCase = (from: string) => kinds.includes(workflow.nodes.find((node) => node.id === from)?.kind ?? '');
    const edge = pick(workflow.edges.filter(({ from }) => isCase(from) && !hasElse(from)));
    if (!edge) return null;
    workflow.edges.splice(workflow.edges.indexOf(edge), 1);
    return { finds: 'BRANCH_MISSING', nodeId: edge.from, mayFind: [...CUT, ...FLOW] };
  },
  'a failure without a branch': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind === 'say' || one.kind === 'ask'));
    if (!node) return null;
    node.policy = { ...node.policy, onError: 'branch' };
    return { finds: 'BRANCH_MISSING', nodeId: node.id };
  },
  'a tool that the agent does not have': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind === 'tool' || one.kind === 'respond'));
    if (node?.kind === 'tool') node.toolId = 'nothing';
    else if (node?.kind === 'respond') node.tools = [...node.tools, 'nothing'];
    else return null;
    return { finds: 'TOOL_UNKNOWN', nodeId: node.id };
  },
  'an expression that is not CEL': (workflow, pick) => {
    const node = withExpression(workflow, pick);
    if (!node) return null;
    setExpression(node, 'slots.base = "x');
    return { finds: 'EXPRESSION_INVALID', nodeId: node.id };
  },
  'an expression over something else': (workflow, pick) => {
    const node = withExpression(workflow, pick);
    if (!node) return null;
    setExpression(node, 'customer.age > 18');
    return { finds: 'EXPRESSION_INVALID', nodeId: node.id };
  },
  'a slot that is never collected': (workflow, pick) => {
    const node = withExpression(workflow, pick);
    if (!node) return null;
    setExpression(node, 'slots.never == "x"');
    return { finds: 'SLOT_NOT_COLLECTED', nodeId: node.id };
  },
  'a result that is never saved': (workflow, pick) => {
    const node = withExpression(workflow, pick);
    if (!node) return null;
    setExpression(node, 'results.never == "x"');
    return { finds: 'RESULT_UNKNOWN', nodeId: node.id };
  },
  'a slot that one branch alone collects': (workflow, pick) => {
    const edge = pick(workflow.edges);
    if (!edge) return null;
    const target = edge.to;
    workflow.nodes.push(
      nodeSchema.parse({ id: 'fork', kind: 'approve' }),
      nodeSchema.parse({ id: 'only here', kind: 'ask', slots: [{ name: 'only_here' }] }),
      nodeSchema.parse({ id: 'reader', kind: 'decide', expression: 'slots.only_here == "x"' }),
    );
    edge.to = 'fork';
    workflow.edges.push(
      { from: 'fork', to: 'only here', when: 'approved' },
      { from: 'fork', to: 'reader', when: 'rejected' },
      { from: 'only here', to: 'reader' },
      { from: 'reader', to: target, when: 'true' },
      { from: 'reader', to: target, when: 'false' },
    );
    return { finds: 'SLOT_NOT_COLLECTED', nodeId: 'reader', mayFind: ['BRANCH_AMBIGUOUS'] };
  },
  'a tool that writes without what it requires': (workflow, pick) => {
    const edge = pick(workflow.edges);
    if (!edge) return null;
    const target = edge.to;
    workflow.nodes.push(nodeSchema.parse({ id: 'hasty', kind: 'tool', toolId: 'needs much' }));
    edge.to = 'hasty';
    workflow.edges.push({ from: 'hasty', to: target });
    return { finds: 'REQUIREMENT_NOT_MET', nodeId: 'hasty' };
  },
  'a way round without end': (workflow, pick) => {
    const edge = pick(workflow.edges.filter(({ from, when }) => when === undefined && isPlain(workflow, from)));
    if (!edge) return null;
    workflow.nodes.push(nodeSchema.parse({ id: 'try again', kind: 'decide', expression: 'slots.base == "x"' }));
    workflow.edges.push(
      { from: 'try again', to: edge.to, when: 'true' },
      { from: 'try again', to: edge.from, when: 'false' },
    );
    edge.to = 'try again';
    return { finds: 'CYCLE_UNBOUNDED' };
  },
  'a loop without a largest number': (workflow, pick) => {
    const node = pick(workflow.nodes.filter((one) => one.kind === 'loop'));
    if (node?.kind !== 'loop') return null;
    node.maxIterations = 0;
    return { finds: 'LOOP_UNBOUNDED', nodeId: node.id };
  },
};

const isPlain = (workflow: Workflow, id: string): boolean =>
  ['say', 'respond'].includes(workflow.nodes.find((node) => node.id === id)?.kind ?? '');

type Conditional = Extract<WorkflowNode, { kind: 'decide' | 'loop' }>;

function withExpression(
  workflow: Workflow,
  pick: <Item>(items: readonly Item[]) => Item | undefined,
): Conditional | undefined {
  return pick(workflow.nodes.filter((node): node is Conditional => node.kind === 'decide' || node.kind === 'loop'));
}

function setExpression(node: Conditional, expression: string): void {
  if (node.kind === 'decide') node.expression = expression;
  else node.until = expression;
}

function replace(workflow: Workflow, node: WorkflowNode): void {
  workflow.nodes = workflow.nodes.map((one) => (one.id === node.id ? { ...node, title: one.title } : one));
}

export const DAMAGES = Object.keys(PLANTERS);

/**
 * Plants a fault into a copy of a valid workflow, at any of its levels.
 * @param choice chooses level and place
 * @returns null where the workflow has no place for this fault
 */
export function plant(name: string, valid: Workflow, choice: number): Damage | null {
  const workflow = structuredClone(valid);
  const levels = levelsOf(workflow);
  const level = levels[choice % levels.length];
  if (!level) return null;
  const damage = PLANTERS[name]?.(
    level,
    (items) => items[Math.floor(choice / levels.length) % Math.max(1, items.length)],
  );
  return damage ? { ...damage, name, workflow } : null;
}

const levelsOf = (workflow: Workflow): Workflow[] => [
  workflow,
  ...workflow.nodes.flatMap((node) => (node.kind === 'subflow' ? levelsOf(node.workflow) : [])),
];
