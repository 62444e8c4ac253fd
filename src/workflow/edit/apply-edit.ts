import type { EditAct } from '../data/edit-patterns.js';
import { shortTitle } from '../synthesis/words.js';
import { changeLimit } from './change-limit.js';
import { type ApplyEdit, hasSeveralWays, refuse, titleOf, withStep, withTwoSteps } from './edit-outcome.js';
import { insertAfter, mainCase, removeNode, replaceNode, swapNodes } from './graph-edits.js';
import { requireApproval, requireCondition } from './guard-steps.js';
import { handOverIf, handoffAfterFailures, limitAttempts } from './hand-over.js';
import { newStep } from './new-step.js';
import { insertStep, moveStep, moveToPosition, placeAtEdge } from './place-steps.js';
import { removeSteps } from './remove-steps.js';

/** Applies what a sentence asks for to the blueprint's workflow, if it is clear which steps it means. */
export const applyEdit: ApplyEdit = (request, blueprint) => APPLY[request.act](request, blueprint);

const APPLY: Record<EditAct, ApplyEdit> = {
  remove: removeSteps,
  swap: ({ a, b }, { workflow }) =>
    withTwoSteps(workflow, { a, b }, (first, second) => {
      if (mainCase(first) === null || mainCase(second) === null) return refuse('impossible', {});
      return { workflow: swapNodes(workflow, first.id, second.id), words: { a: titleOf(first), b: titleOf(second) } };
    }),
  before: (request, blueprint) => insertStep(request, blueprint, 'before'),
  after: (request, blueprint) => insertStep(request, blueprint, 'after'),
  moveBefore: ({ a, b }, { workflow }) => moveStep(workflow, { a, b }, 'before'),
  moveAfter: ({ a, b }, { workflow }) => moveStep(workflow, { a, b }, 'after'),
  toStart: (request, blueprint) => placeAtEdge(request, blueprint, 'before'),
  toEnd: (request, blueprint) => placeAtEdge(request, blueprint, 'after'),
  toPosition: moveToPosition,
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
  reword: ({ a, x: said }, { workflow }) =>
    withStep(workflow, a, (node) => {
      const x = unquoted(said);
      const words = { a: titleOf(node), x };
      if (node.kind === 'say') return { workflow: replaceNode(workflow, { ...node, text: x }), words };
      if (node.kind === 'respond') return { workflow: replaceNode(workflow, { ...node, instructions: x }), words };
      const [slot, ...slots] = node.kind === 'ask' ? node.slots : [];
      if (node.kind === 'ask' && slot && slots.length === 0)
        return { workflow: replaceNode(workflow, { ...node, slots: [{ ...slot, prompt: x }] }), words };
      if (node.kind === 'handoff') return { workflow: replaceNode(workflow, { ...node, message: x }), words };
      return node.kind === 'approve'
        ? { workflow: replaceNode(workflow, { ...node, prompt: x }), words }
        : refuse('impossible', {});
    }),
  handoffAfter: handoffAfterFailures,
  handoffIf: handOverIf,
  attempts: limitAttempts,
  approve: requireApproval,
  onlyIf: requireCondition,
  limit: changeLimit,
  notIf: requireCondition,
};

const unquoted = (text: string): string => text.replace(/^[\s"'“”„«»‘’「」『』]+|[\s"'“”„«»‘’「」『』]+$/gu, '');
