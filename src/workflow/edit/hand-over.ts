import type { Blueprint } from '../../blueprint/schema.js';
import { nodeSchema, type Workflow, type WorkflowNode } from '../../blueprint/workflow-schema.js';
import { TAKES_OVER } from '../data/edit-words.js';
import { MESSAGES } from '../data/messages.js';
import { namesPerson } from '../synthesis/synthesis-context.js';
import { fill, intentId } from '../synthesis/words.js';
import { type ApplyEdit, type EditOutcome, refuse, titleOf, withStep } from './edit-outcome.js';
import { addEdge, endOf, freshId, prune, replaceNode } from './graph-edits.js';
import type { EditRequest } from './read-edit.js';
import { isAmong, meantBy } from './step-words.js';

/** "After three failures hand over to a human": of a step that is named, else of every tool. */
export function handoffAfterFailures({ a, x, n, language }: EditRequest, blueprint: Blueprint): EditOutcome {
  const { workflow } = blueprint;
  if (n < 1 || !(namesPerson(x, MESSAGES[language]) || TAKES_OVER.test(x))) return refuse('impossible', {});
  const asks = workflow.nodes.filter((node) => node.kind === 'ask');
  const tools = workflow.nodes.filter((node) => node.kind === 'tool');
  const loops = workflow.nodes.filter((node) => node.kind === 'loop');
  const apply = (nodes: readonly WorkflowNode[]): EditOutcome => {
    const { workflow: ready, id } = withHandoff(workflow, blueprint, { language, to: x });
    const changed = nodes.reduce((at, node) => failTo(at, node, { id, n }), ready);
    return { workflow: prune(ready, changed), words: { a: nodes.map(titleOf).join('”, “'), n: String(n) } };
  };
  if (a !== '') return withStep({ ...workflow, nodes: [...tools, ...loops, ...asks] }, a, (node) => apply([node]));
  if (tools.length > 0) return apply(tools);
  return loops.length === 1 ? apply(loops) : refuse('unsure', { a: x }, loops);
}

/** After `n` attempts a tool or a question fails for good, and a loop is over: then a person takes over. */
function failTo(workflow: Workflow, node: WorkflowNode, { id, n }: { id: string; n: number }): Workflow {
  if (node.kind === 'loop') {
    const counted = replaceNode(workflow, { ...node, maxIterations: Math.min(n, 1000) });
    const exit = counted.edges.find((edge) => edge.from === node.id && edge.when === 'done');
    if (exit === undefined) return counted;
    const check = nodeSchema.parse({
      id: freshId(counted, `${node.id}_met`),
      kind: 'decide',
      title: node.title,
      expression: node.until,
    });
    const edges = counted.edges.map((edge) => (edge === exit ? { ...edge, to: check.id } : edge));
    return {
      ...counted,
      nodes: [...counted.nodes, check],
      edges: [...edges, { from: check.id, to: exit.to, when: 'true' }, { from: check.id, to: id, when: 'false' }],
    };
  }
  const policy = { ...node.policy, retries: Math.min(n - 1, 10), onError: 'branch' as const };
  const changed = replaceNode(workflow, { ...node, policy });
  const edges = changed.edges.filter((edge) => edge.from !== node.id || edge.when !== 'error');
  return { ...changed, edges: [...edges, { from: node.id, to: id, when: 'error' }] };
}

/** The workflow's hand-over to a person, added where there is none. */
function withHandoff(
  workflow: Workflow,
  { escalation }: Blueprint,
  { language, to }: { language: EditRequest['language']; to: string },
): { workflow: Workflow; id: string } {
  const handoffs = workflow.nodes.filter((node) => node.kind === 'handoff');
  const named = meantBy(to);
  const isNamed = (node: WorkflowNode) =>
    node.kind === 'handoff' && meantBy(node.to).some((word) => isAmong(word, named));
  const existing = handoffs.find(isNamed) ?? handoffs.find((node) => !node.id.startsWith('step_')) ?? handoffs[0];
  if (existing) return { workflow, id: existing.id };
  const id = freshId(workflow, 'handoff');
  const { title, handoff } = MESSAGES[language];
  const node = nodeSchema.parse({
    id,
    kind: 'handoff',
    title: title.handoff,
    to: escalation.to,
    message: escalation.message || handoff,
  });
  return { workflow: addEdge({ ...workflow, nodes: [...workflow.nodes, node] }, id, endOf(workflow)), id };
}

/** "Try the lookup up to five times". */
export const limitAttempts: ApplyEdit = ({ a, n }, { workflow }) => {
  const loops = workflow.nodes.filter((node) => node.kind === 'loop' || node.kind === 'tool');
  const [only] = loops.filter((node) => node.kind === 'loop');
  const isOnly = loops.filter((node) => node.kind === 'loop').length === 1;
  const limit = (node: WorkflowNode): EditOutcome => {
    const words = { a: titleOf(node), n: String(n) };
    if (n < 1) return refuse('impossible', {});
    if (node.kind === 'loop')
      return { workflow: replaceNode(workflow, { ...node, maxIterations: Math.min(n, 1000) }), words };
    const policy = { ...node.policy, retries: Math.min(n - 1, 10) };
    return { workflow: replaceNode(workflow, { ...node, policy }), words };
  };
  return a === '' && only && isOnly ? limit(only) : withStep({ ...workflow, nodes: loops }, a, limit);
};

/** "If the customer is angry, hand over to a human": one more intent of the route. */
export const handOverIf: ApplyEdit = ({ c, x, language }, blueprint) => {
  const { workflow } = blueprint;
  const routes = workflow.nodes.filter((node) => node.kind === 'route');
  const [route] = routes;
  if (route?.kind !== 'route' || !namesPerson(`${x} ${x === '' ? 'human' : ''}`, MESSAGES[language]))
    return refuse('impossible', {});
  const intent = {
    id: intentId(c),
    description: c,
    examples: MESSAGES[language].situations.map((one) => fill(one, { topic: c })),
  };
  const known = replaceNode(workflow, { ...route, intents: [...route.intents, intent] });
  const { workflow: ready, id } = withHandoff(known, blueprint, { language, to: x });
  return { workflow: addEdge(ready, route.id, id, intent.id), words: { c } };
};
