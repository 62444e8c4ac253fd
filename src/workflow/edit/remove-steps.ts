import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { type ApplyEdit, type EditOutcome, hasSeveralWays, refuse, titleOf, withStep } from './edit-outcome.js';
import { findStep } from './find-step.js';
import { prune, removeNode, unitOf } from './graph-edits.js';

/** "Drop the greeting", "remove steps 2 and 3". */
export const removeSteps: ApplyEdit = ({ a }, { workflow }) => {
  // "The greeting and the survey": every part must be a step of its own.
  const parts = (AND.test(a) ? a.split(AND_OR_COMMA) : [a]).map((part) => findStep(workflow, part));
  const nodes = parts.flatMap((found) => (found.kind === 'found' ? [found.node] : []));
  const isEach = nodes.length === parts.length && new Set(nodes).size === nodes.length && nodes.length > 1;
  if (!isEach || nodes.some((node) => hasSeveralWays(workflow, node))) return removeStep(workflow, a);
  return { workflow: nodes.reduce(withoutStep, workflow), words: { a: nodes.map(titleOf).join(', ') } };
};

const removeStep = (workflow: Workflow, phrase: string): EditOutcome =>
  withStep(workflow, phrase, (node) => {
    if (hasSeveralWays(workflow, node)) return refuse('branches', { a: titleOf(node) });
    return { workflow: withoutStep(workflow, node), words: { a: titleOf(node) } };
  });

/** Takes a step out together with its approval; what was asked for it stays, others may read it. */
function withoutStep(workflow: Workflow, node: WorkflowNode): Workflow {
  const unit = unitOf(workflow, node.id).filter((one) => one === node.id || isApproval(workflow, one));
  return unit.reduce(removeNode, withoutAnswer(workflow, node));
}

/** A yes-or-no question that only decides whether to go round again: without it the answer is no. */
function withoutAnswer(workflow: Workflow, node: WorkflowNode): Workflow {
  const [slot, ...others] = node.kind === 'ask' ? node.slots : [];
  const next = workflow.nodes.find((one) => workflow.edges.some((edge) => edge.from === node.id && edge.to === one.id));
  if (slot?.type !== 'boolean' || others.length > 0 || next?.kind !== 'decide') return workflow;
  if (next.expression !== `slots.${slot.name}`) return workflow;
  const [yes, no] = ['true', 'false'].map((when) =>
    workflow.edges.find((edge) => edge.from === next.id && edge.when === when),
  );
  if (!yes || !no || workflow.edges.filter((edge) => edge.to === next.id).length > 1) return workflow;
  const edges = workflow.edges
    .filter((edge) => edge.from !== next.id)
    .map((edge) => (edge.to === next.id ? { ...edge, to: no.to } : edge));
  const nodes = workflow.nodes.filter((one) => one.id !== next.id);
  const shorter = prune(workflow, { ...workflow, nodes, edges });
  // Where the other way holds steps of its own, they would be lost.
  return shorter.nodes.length === workflow.nodes.length - 1 ? shorter : workflow;
}

/** "And" in the languages of the messages; commas part steps only where the last two are joined by it. */
const AND = /、|和|与|と|\s(?:and|y|e|und|et|ed|и)\s/iu;
const AND_OR_COMMA = /\s*(?:,|、|和|与|と|\s(?:and|y|e|und|et|ed|и)\s)\s*/iu;

const isApproval = (workflow: Workflow, id: string): boolean =>
  workflow.nodes.find((node) => node.id === id)?.kind === 'approve';
