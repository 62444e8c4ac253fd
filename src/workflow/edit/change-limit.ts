import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { readExpression } from '../expression.js';
import { type ApplyEdit, type EditOutcome, refuse, titleOf } from './edit-outcome.js';
import { findStep } from './find-step.js';
import { replaceNode } from './graph-edits.js';

type Decision = Extract<WorkflowNode, { kind: 'decide' }>;

/**
 * "30 days, not 14": the number in a condition, with the words for it and the question behind it. Of several conditions
 * with the old number the one that the rest of the sentence is about.
 */
export const changeLimit: ApplyEdit = ({ a, x, c }, { workflow }) => {
  const [from, to] = [plainNumber(a), plainNumber(x)];
  const decisions = workflow.nodes.filter(
    (node): node is Decision => node.kind === 'decide' && numberIn(from).test(node.expression),
  );
  const [only, ...others] = decisions;
  if (only === undefined || from === '' || to === '' || from === to) return refuse('none', { a });
  if (others.length === 0) return limited(workflow, only, { from, to });
  const found = findStep({ ...workflow, nodes: decisions }, c);
  return found.kind === 'found' && found.node.kind === 'decide'
    ? limited(workflow, found.node, { from, to })
    : refuse('unsure', { a }, decisions);
};

function limited(workflow: Workflow, node: Decision, { from, to }: { from: string; to: string }): EditOutcome {
  const expression = node.expression.replace(numberIn(from), to);
  const read = readExpression(expression);
  if (!read.ok) return refuse('impossible', {});
  const said = (text: string): string => text.replace(numberIn(from), to);
  const changed = replaceNode(workflow, { ...node, expression, title: said(node.title) });
  const asked = changed.nodes.map((one): WorkflowNode => {
    const leadsHere = changed.edges.some((edge) => edge.from === one.id && edge.to === node.id);
    if (one.kind !== 'ask' || !leadsHere || !one.slots.some((slot) => read.reads.slots.has(slot.name))) return one;
    const slots = one.slots.map((slot) => ({ ...slot, prompt: said(slot.prompt) }));
    return { ...one, title: said(one.title), slots };
  });
  return { workflow: { ...changed, nodes: asked }, words: { a: titleOf(node), x: said(node.title) || expression } };
}

/** The number, as it may be written, where it stands alone. */
const numberIn = (digits: string): RegExp => {
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, '[.,\\u2019\\s]?');
  return new RegExp(`(?<![\\d.,])${grouped.replace(/\.(?=\d)/g, '[.,]')}(?![\\d]|[.,]\\d)`);
};

/** "5,000" and "5.000" are 5000, "2,5" is 2.5. */
const plainNumber = (text: string): string =>
  text
    .replace(/[.,’\s](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .replace(/[^\d.]/g, '')
    .replace(/\.$/, '');
