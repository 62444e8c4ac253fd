import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { type ApplyEdit, type EditOutcome, hasSeveralWays, refuse, titleOf, withStep } from './edit-outcome.js';
import { findStep } from './find-step.js';
import { removeNode, unitOf } from './graph-edits.js';

/** "Drop the greeting", "remove steps 2 and 3". */
export const removeSteps: ApplyEdit = ({ a }, { workflow }) => {
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

const isApproval = (workflow: Workflow, id: string): boolean =>
  workflow.nodes.find((node) => node.id === id)?.kind === 'approve';
