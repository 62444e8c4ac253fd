import type { Blueprint } from '../../blueprint/schema.js';
import { nodeSchema, type Workflow, type WorkflowNode } from '../../blueprint/workflow-schema.js';
import type { EditMessages } from '../data/edit-messages.js';
import type { EditAct } from '../data/edit-patterns.js';
import { MESSAGES } from '../data/messages.js';
import { slotName } from '../slot-name.js';
import { namesPerson } from '../synthesis/synthesis-context.js';
import { fill, intentId, shortTitle } from '../synthesis/words.js';
import { findStep, meanings, numberedSteps } from './find-step.js';
import {
  freshId,
  insertAfter,
  insertBefore,
  mainCase,
  moveNode,
  prune,
  removeNode,
  swapNodes,
  unitOf,
} from './graph-edits.js';
import { newStep } from './new-step.js';
import type { EditRequest } from './read-edit.js';

/** The changed workflow with the words for its summary; or why it could not be changed, with the steps to choose from. */
export type EditOutcome =
  | { workflow: Workflow; words: Record<string, string> }
  | { why: Exclude<keyof EditMessages, EditAct>; words: Record<string, string>; choose: WorkflowNode[] };

type Apply = (request: EditRequest, blueprint: Blueprint) => EditOutcome;

/** Applies what a sentence asks for to the blueprint's workflow, if it is clear which steps it means. */
export const applyEdit: Apply = (request, blueprint) => APPLY[request.act](request, blueprint);

const APPLY: Record<EditAct, Apply> = {
  remove: ({ a }, { workflow }) => {
    const one = removeStep(workflow, a);
    const parts = a.split(AND);
    if ('workflow' in one || parts.length < 2) return one;
    // "The greeting and the survey": every part must be a step.
    const nodes = parts
      .map((part) => findStep(workflow, part))
      .flatMap((found) => (found.kind === 'found' ? [found.node] : []));
    if (nodes.length < parts.length) return one;
    if (nodes.some((node) => hasSeveralWays(workflow, node))) return one;
    return { workflow: nodes.reduce(withoutStep, workflow), words: { a: nodes.map(titleOf).join(', ') } };
  },
  swap: ({ a, b }, { workflow }) =>
    withTwoSteps(workflow, { a, b }, (first, second) => {
      if (mainCase(first) === null || mainCase(second) === null) return refuse('impossible', {});
      return { workflow: swapNodes(workflow, first.id, second.id), words: { a: titleOf(first), b: titleOf(second) } };
    }),
  before: (request, blueprint) => insert(request, blueprint, 'before'),
  after: (request, blueprint) => insert(request, blueprint, 'after'),
  moveBefore: ({ a, b }, { workflow }) => move(workflow, { a, b }, 'before'),
  moveAfter: ({ a, b }, { workflow }) => move(workflow, { a, b }, 'after'),
  toStart: (request, blueprint) => toEdge(request, blueprint, 'before'),
  toEnd: (request, blueprint) => toEdge(request, blueprint, 'after'),
  replace: ({ a, x, language }, blueprint) =>
    withStep(blueprint.workflow, a, (node) => {
      const { workflow } = blueprint;
      if (hasSeveralWays(workflow, node)) return refuse('branches', { a: titleOf(node) });
      const step = newStep(x, { blueprint, workflow, language });
      const inserted = insertAfter(workflow, node.id, step);
      return { workflow: removeNode(inserted, node.id), words: { a: titleOf(node), x: step.title } };
    }),
  rename: ({ a, x }, { workflow }) =>
    withStep(workflow, a, (node) => {
      const title = shortTitle(unquoted(x));
      return { workflow: replaceNode(workflow, { ...node, title }), words: { a: titleOf(node), x: title } };
    }),
  reword: ({ a, x }, { workflow }) =>
    withStep(workflow, a, (node) => {
      const words = { a: titleOf(node), x };
      if (node.kind === 'say') return { workflow: replaceNode(workflow, { ...node, text: x }), words };
      if (node.kind === 'respond') return { workflow: replaceNode(workflow, { ...node, instructions: x }), words };
      if (node.kind === 'handoff') return { workflow: replaceNode(workflow, { ...node, message: x }), words };
      return node.kind === 'approve'
        ? { workflow: replaceNode(workflow, { ...node, prompt: x }), words }
        : refuse('impossible', {});
    }),
  toPosition: ({ a, n }, { workflow }) =>
    withStep(workflow, a, (node) => {
      const steps = numberedSteps(workflow);
      const target = steps[n - 1];
      if (target === undefined || mainCase(node) === null || mainCase(target) === null) return refuse('impossible', {});
      const where = steps.findIndex((step) => step.id === node.id) < n - 1 ? 'after' : 'before';
      return {
        workflow: moveNode(workflow, node.id, { where, target: target.id }),
        words: { a: titleOf(node), n: String(n) },
      };
    }),
  handoffAfter: handoffAfterFailures,
  attempts: ({ a, n }, { workflow }) => {
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
  },
  approve: ({ b, language }, { workflow }) =>
    withStep(workflow, b, (node) => {
      const what = titleOf(node);
      const id = freshId(workflow, `${node.id}_approval`);
      const title = shortTitle(fill(MESSAGES[language].confirm, { what }));
      const step = nodeSchema.parse({ id, kind: 'approve', title, prompt: fill(MESSAGES[language].mayI, { what }) });
      const inserted = insertBefore(workflow, unitOf(workflow, node.id)[0] ?? node.id, step);
      return { workflow: addEdge(inserted, id, wayAround(workflow, node), 'rejected'), words: { b: what } };
    }),
  onlyIf: ({ b, c, language }, { workflow }) =>
    withStep(workflow, b, (node) => {
      const next = wayAround(workflow, node);
      if (next === null || mainCase(node) === null) return refuse('impossible', {});
      const name = slotName(c);
      const findOut = nodeSchema.parse({
        id: freshId(workflow, `${node.id}_find_out`),
        kind: 'ask',
        title: shortTitle(fill(MESSAGES[language].findOut, { what: c })),
        slots: [{ name, type: 'boolean', prompt: c }],
      });
      const decide = nodeSchema.parse({
        id: freshId(workflow, `${node.id}_if`),
        kind: 'decide',
        title: shortTitle(c),
        expression: `slots.${name}`,
      });
      const target = unitOf(workflow, node.id)[0] ?? node.id;
      const asked = insertBefore(workflow, target, decide);
      const labelled = {
        ...asked,
        edges: asked.edges.map((edge) => (edge.from === decide.id ? { ...edge, when: 'true' } : edge)),
      };
      const withWay = addEdge(labelled, decide.id, next, 'false');
      return { workflow: insertBefore(withWay, decide.id, findOut), words: { b: titleOf(node), c } };
    }),
  handoffIf: ({ c, x, language }, blueprint) => {
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
    const { workflow: ready, id } = withHandoff(known, blueprint, language);
    return { workflow: addEdge(ready, route.id, id, intent.id), words: { c } };
  },
};

const removeStep = (workflow: Workflow, phrase: string): EditOutcome =>
  withStep(workflow, phrase, (node) => {
    if (hasSeveralWays(workflow, node)) return refuse('branches', { a: titleOf(node) });
    return { workflow: withoutStep(workflow, node), words: { a: titleOf(node) } };
  });

/** Takes a step out together with its approval; what was asked for it stays, others may read it. */
const withoutStep = (workflow: Workflow, { id }: WorkflowNode): Workflow =>
  unitOf(workflow, id)
    .filter((one) => one === id || isApproval(workflow, one))
    .reduce(removeNode, workflow);

/** "And" in the languages of the messages. */
const AND = /\s*(?:,|、|和|与|と|\s(?:and|y|e|und|et|ed|и)\s)\s*/iu;

function insert({ x, b, language }: EditRequest, blueprint: Blueprint, where: 'before' | 'after'): EditOutcome {
  const { workflow } = blueprint;
  // "The e-mail check before the refund": a step that is there already moves.
  const existing = findStep(workflow, x);
  if (existing.kind === 'found' && isWholly(existing.node, x)) {
    const moved = move(workflow, { a: x, b }, where);
    if ('workflow' in moved) return moved;
  }
  return withStep(workflow, b, (node) => {
    const step = newStep(x, { blueprint, workflow, language });
    const words = { x: step.title, b: titleOf(node) };
    if (where === 'after' && hasSeveralWays(workflow, node)) return refuse('branches', { a: titleOf(node) });
    const target = where === 'before' ? (unitOf(workflow, node.id)[0] ?? node.id) : node.id;
    const placed = where === 'before' ? insertBefore(workflow, target, step) : insertAfter(workflow, target, step);
    const rejected = step.kind === 'approve' ? addEdge(placed, step.id, wayAround(workflow, node), 'rejected') : placed;
    return { workflow: rejected, words };
  });
}

function move(workflow: Workflow, { a, b }: { a: string; b: string }, where: 'before' | 'after'): EditOutcome {
  return withTwoSteps(workflow, { a, b }, (node, target) => {
    if (mainCase(node) === null || (where === 'after' && mainCase(target) === null)) return refuse('impossible', {});
    return {
      workflow: moveNode(workflow, node.id, { where, target: target.id }),
      words: { a: titleOf(node), b: titleOf(target) },
    };
  });
}

/** Puts a step, new or not, first or last of what is done before the agent asks for more or ends. */
function toEdge({ a, x, language }: EditRequest, blueprint: Blueprint, where: 'before' | 'after'): EditOutcome {
  const { workflow } = blueprint;
  const steps = workflow.nodes.filter(
    (node) => /^step_\d+_/.test(node.id) || !/^(start|end|join|route|handoff)$/.test(node.kind),
  );
  const told = steps.filter((node) => /^step_\d+_/.test(node.id));
  const line = (told.length > 0 ? told : steps).filter((node) => mainCase(node) !== null);
  const found = findStep(workflow, a || x);
  const existing = found.kind === 'found' && (a !== '' || isWholly(found.node, x)) ? found.node : null;
  const goal = (where === 'before' ? line : line.toReversed()).find((node) => node.id !== existing?.id);
  if (goal === undefined) return refuse('impossible', {});
  if (existing)
    return { workflow: moveNode(workflow, existing.id, { where, target: goal.id }), words: { x: titleOf(existing) } };
  if (a !== '')
    return refuse(found.kind === 'unsure' ? 'unsure' : 'none', { a }, found.kind === 'unsure' ? found.nodes : []);
  const step = newStep(x, { blueprint, workflow, language });
  const target = where === 'before' ? (unitOf(workflow, goal.id)[0] ?? goal.id) : goal.id;
  return {
    workflow: where === 'before' ? insertBefore(workflow, target, step) : insertAfter(workflow, target, step),
    words: { x: step.title },
  };
}

function handoffAfterFailures({ a, x, n, language }: EditRequest, blueprint: Blueprint): EditOutcome {
  const { workflow } = blueprint;
  if (n < 1 || !namesPerson(x, MESSAGES[language])) return refuse('impossible', {});
  const tools = workflow.nodes.filter((node) => node.kind === 'tool');
  const loops = workflow.nodes.filter((node) => node.kind === 'loop');
  const apply = (nodes: readonly WorkflowNode[]): EditOutcome => {
    const { workflow: ready, id } = withHandoff(workflow, blueprint, language);
    const changed = nodes.reduce((at, node) => failTo(at, node, { id, n }), ready);
    return { workflow: prune(ready, changed), words: { a: nodes.map(titleOf).join('”, “'), n: String(n) } };
  };
  if (a !== '') return withStep({ ...workflow, nodes: [...tools, ...loops] }, a, (node) => apply([node]));
  if (tools.length > 0) return apply(tools);
  return loops.length === 1 ? apply(loops) : refuse('unsure', { a: x }, loops);
}

/** After `n` attempts a tool fails for good, and a loop is over: then a person takes over. */
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
  language: EditRequest['language'],
): { workflow: Workflow; id: string } {
  const existing = workflow.nodes.find((node) => node.kind === 'handoff');
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

/** Where the way goes on when a step is not done. */
function wayAround(workflow: Workflow, node: WorkflowNode): string | null {
  const main = mainCase(node);
  if (main === null) return endOf(workflow);
  return workflow.edges.find((edge) => edge.from === node.id && edge.when === main)?.to ?? endOf(workflow);
}

const endOf = (workflow: Workflow): string | null => workflow.nodes.find((node) => node.kind === 'end')?.id ?? null;

const addEdge = (workflow: Workflow, from: string, to: string | null, when?: string): Workflow =>
  to === null
    ? workflow
    : { ...workflow, edges: [...workflow.edges, when === undefined ? { from, to } : { from, to, when }] };

const replaceNode = (workflow: Workflow, node: WorkflowNode): Workflow => ({
  ...workflow,
  nodes: workflow.nodes.map((one) => (one.id === node.id ? node : one)),
});

function withStep(workflow: Workflow, phrase: string, apply: (node: WorkflowNode) => EditOutcome): EditOutcome {
  const found = findStep(workflow, phrase);
  if (found.kind === 'found') return apply(found.node);
  return refuse(found.kind, { a: phrase }, found.kind === 'unsure' ? found.nodes : []);
}

const withTwoSteps = (
  workflow: Workflow,
  { a, b }: { a: string; b: string },
  apply: (first: WorkflowNode, second: WorkflowNode) => EditOutcome,
): EditOutcome =>
  withStep(workflow, a, (first) =>
    withStep(workflow, b, (second) =>
      first.id === second.id ? refuse('unsure', { a: b }, [first]) : apply(first, second),
    ),
  );

const refuse = (
  why: Exclude<keyof EditMessages, EditAct>,
  words: Record<string, string>,
  choose: WorkflowNode[] = [],
): EditOutcome => ({ why, words, choose });

const hasSeveralWays = (workflow: Workflow, node: WorkflowNode): boolean =>
  mainCase(node) === null &&
  new Set(workflow.edges.filter((edge) => edge.from === node.id).map((edge) => edge.to)).size > 1;

const isApproval = (workflow: Workflow, id: string): boolean =>
  workflow.nodes.find((node) => node.id === id)?.kind === 'approve';

/** Whether a phrase says nothing that the step's title does not say. */
function isWholly(node: WorkflowNode, phrase: string): boolean {
  const own = meanings(node.title);
  return [...meanings(phrase)].every((meaning) => own.has(meaning));
}

const titleOf = (node: WorkflowNode): string => node.title || node.id;

const unquoted = (text: string): string => text.replace(/^["'“”„«»「]+|["'“”„«»」]+$/gu, '');
