import type { Blueprint } from '../../blueprint/schema.js';
import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import type { EditMessages } from '../data/edit-messages.js';
import type { EditAct } from '../data/edit-patterns.js';
import { findStep } from './find-step.js';
import { mainCase } from './graph-edits.js';
import type { EditRequest } from './read-edit.js';

/** Why an edit is not made. */
export type EditRefusal = Exclude<keyof EditMessages, EditAct>;

/**
 * The changed workflow with the words for its summary, and what was done where that is not what was asked for in so many
 * words; or why it could not be changed, with the steps to choose from.
 */
export type EditOutcome =
  | { workflow: Workflow; words: Record<string, string>; did?: EditAct }
  | { why: EditRefusal; words: Record<string, string>; choose: WorkflowNode[] };

export type ApplyEdit = (request: EditRequest, blueprint: Blueprint) => EditOutcome;

/** Applies something to the step that a phrase means, where it surely means one. */
export function withStep(workflow: Workflow, phrase: string, apply: (node: WorkflowNode) => EditOutcome): EditOutcome {
  const found = findStep(workflow, phrase);
  if (found.kind === 'found') return apply(found.node);
  return refuse(found.kind, { a: phrase }, found.kind === 'unsure' ? found.nodes : []);
}

/** The same for two steps, which must be two. */
export const withTwoSteps = (
  workflow: Workflow,
  { a, b }: { a: string; b: string },
  apply: (first: WorkflowNode, second: WorkflowNode) => EditOutcome,
): EditOutcome =>
  withStep(workflow, a, (first) =>
    withStep(workflow, b, (second) =>
      first.id === second.id ? refuse('unsure', { a: b }, [first]) : apply(first, second),
    ),
  );

export const refuse = (why: EditRefusal, words: Record<string, string>, choose: WorkflowNode[] = []): EditOutcome => ({
  why,
  words,
  choose,
});

/** Whether it would be a decision to say where the way goes on behind a node. */
export const hasSeveralWays = (workflow: Workflow, node: WorkflowNode): boolean =>
  mainCase(node) === null &&
  new Set(workflow.edges.filter((edge) => edge.from === node.id).map((edge) => edge.to)).size > 1;

export const titleOf = (node: WorkflowNode): string => node.title || node.id;
