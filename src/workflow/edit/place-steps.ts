import type { Blueprint } from '../../blueprint/schema.js';
import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { CHECK_CUE } from '../data/edit-words.js';
import { STEP_WORDS } from '../data/step-verbs.js';
import {
  type ApplyEdit,
  type EditOutcome,
  hasSeveralWays,
  refuse,
  titleOf,
  withStep,
  withTwoSteps,
} from './edit-outcome.js';
import { findStep, numberedSteps } from './find-step.js';
import { addEdge, insertAfter, insertBefore, mainCase, moveNode, unitOf, wayAround } from './graph-edits.js';
import { moveDecision } from './move-decision.js';
import { newStep } from './new-step.js';
import type { EditRequest } from './read-edit.js';
import { isAmong, isUnspaced, meantBy } from './step-words.js';

type Where = 'before' | 'after';

/** "Check the e-mail before the refund": a new step, or one that is there already and moves. */
export function insertStep({ x, b, language }: EditRequest, blueprint: Blueprint, where: Where): EditOutcome {
  const { workflow } = blueprint;
  // "The e-mail check before the refund": a step that is there already moves.
  const existing = findStep(workflow, x);
  if (existing.kind === 'found' && isWholly(existing.node, x)) {
    const moved = moveStep(workflow, { a: x, b }, where);
    if ('workflow' in moved) return { ...moved, did: where === 'before' ? 'moveBefore' : 'moveAfter' };
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

/** "Move the survey before the refund". */
export function moveStep(workflow: Workflow, { a, b }: { a: string; b: string }, where: Where): EditOutcome {
  return withTwoSteps(workflow, { a, b }, (node, target) => {
    const words = { a: titleOf(node), b: titleOf(target) };
    if (node.kind === 'decide' && where === 'before') {
      const moved = moveDecision(workflow, node, target.id);
      return moved ? { workflow: moved, words } : refuse('branches', { a: titleOf(node) });
    }
    if (mainCase(node) === null || (where === 'after' && mainCase(target) === null)) return refuse('impossible', {});
    return {
      workflow: moveNode(workflow, node.id, { where, target: target.id }),
      words,
    };
  });
}

/** Puts a step, new or not, first or last of what is done before the agent asks for more or ends. */
export function placeAtEdge({ a, x, language }: EditRequest, blueprint: Blueprint, where: Where): EditOutcome {
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

/** "Move step 1 to position 3", as a person counts the steps. */
export const moveToPosition: ApplyEdit = ({ a, n }, { workflow }) =>
  withStep(workflow, a, (node) => {
    const steps = numberedSteps(workflow);
    const target = steps[n - 1];
    if (target === undefined || mainCase(node) === null || mainCase(target) === null) return refuse('impossible', {});
    const where = steps.findIndex((step) => step.id === node.id) < n - 1 ? 'after' : 'before';
    return {
      workflow: moveNode(workflow, node.id, { where, target: target.id }),
      words: { a: titleOf(node), n: String(n) },
    };
  });

/** Whether a phrase says nothing that the step's title does not say. */
function isWholly(node: WorkflowNode, phrase: string): boolean {
  const own = meantBy(node.title);
  const said = meantBy(phrase.replace(CHECK_CUE, ' ').replace(STEP_WORDS, ' '));
  // Without spaces only words that are known are found; they must make up most of the phrase.
  const known = said.reduce((length, { word }) => length + word.length, 0);
  return (
    said.length > 0 && said.every((word) => isAmong(word, own)) && !(isUnspaced(phrase) && 2 * known < phrase.length)
  );
}
