import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { CHECK_CUE, QUESTION_CUE, TEXT_OF } from '../data/edit-words.js';
import { LAST_STEP, STEP_NUMBER, STEP_WORDS } from '../data/step-verbs.js';
import { numberOf } from './read-edit.js';
import { isAmong, type Meant, meantBy } from './step-words.js';

/** A step that a phrase points at: surely one, one of several, or none. */
export type FoundStep =
  | { kind: 'found'; node: WorkflowNode }
  | { kind: 'unsure'; nodes: WorkflowNode[] }
  | { kind: 'none' };

const ENOUGH = 0.6;
const CLEARLY = 0.12;

/** Finds the step that a person means: by its number, by being the last, by its title, or by its words in any language. */
export function findStep(workflow: Workflow, phrase: string): FoundStep {
  const numbered = numberedSteps(workflow);
  if (LAST_STEP.test(phrase)) return oneOf([numbered.at(-1)]);
  const number = numberOf(STEP_NUMBER.exec(phrase)?.[1] ?? '');
  if (number > 0) return oneOf([numbered[number - 1]]);
  const steps = workflow.nodes.filter(({ kind }) => kind !== 'start' && kind !== 'end' && kind !== 'join');
  const titled = withTitle(steps, phrase);
  if (titled.length > 0) return oneOf(titled);

  const words = meantBy(phrase.replace(TEXT_OF, ' ').replace(CHECK_CUE, ' ').replace(STEP_WORDS, ' '));
  const approvals = steps.filter((node) => node.kind === 'approve');
  const others = words.filter(({ concepts }) => !concepts.includes('approval'));
  // "The approval before the refund" is a step of its own kind.
  if (others.length < words.length && approvals.length > 0) {
    if (others.length === 0) return oneOf(approvals);
    const approval = best(approvals.map((node) => ({ node, score: scoreOf(others, node) })));
    if (approval.kind !== 'none') return approval;
  }
  const isQuestion = QUESTION_CUE.test(phrase);
  const isCheck = CHECK_CUE.test(phrase);
  return best(
    steps.map((node) => {
      const score = scoreOf(words, node) + (phrase.toLowerCase() === node.title.toLowerCase() ? 0.5 : 0);
      const isMeant = (isQuestion && node.kind === 'ask') || (isCheck && node.kind === 'decide');
      return { node, score: isMeant ? score + 0.15 * Math.sign(score) : isHelper(node) ? 0.75 * score : score };
    }),
  );
}

/** The steps whose title, or its beginning, stands in the phrase in quotation marks. */
function withTitle(steps: readonly WorkflowNode[], phrase: string): WorkflowNode[] {
  const quoted = QUOTED.exec(phrase)?.[1]?.toLowerCase().trim();
  if (quoted === undefined) return [];
  const same = steps.filter((node) => node.title.toLowerCase() === quoted);
  return same.length > 0 ? same : steps.filter((node) => node.title.toLowerCase().startsWith(quoted));
}

const QUOTED = /(?<!\p{L})["'“”„«‘’「『]\s*(.+?)\s*["'“”»’」』](?!\p{L})/u;

function oneOf(nodes: readonly (WorkflowNode | undefined)[]): FoundStep {
  const [only, ...others] = nodes.filter((node) => node !== undefined);
  if (only === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'found', node: only } : { kind: 'unsure', nodes: [only, ...others].slice(0, 4) };
}

function best(scores: readonly { node: WorkflowNode; score: number }[]): FoundStep {
  const scored = scores.filter(({ score }) => score >= ENOUGH).toSorted((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  return oneOf(scored.filter(({ score }) => top - score < CLEARLY).map(({ node }) => node));
}

/** The steps as a person counts them: those that were told, else every node but those that only hold things together. */
export function numberedSteps(workflow: Workflow): WorkflowNode[] {
  const told = workflow.nodes.filter((node) => /^step_\d+_(?!\d)/.test(node.id) && !isHelper(node));
  if (told.length > 0) return told;
  const frame = new Set(['start', 'end', 'join', 'parallel']);
  return workflow.nodes.filter((node) => !frame.has(node.kind));
}

/** Nodes that were drawn around a step: what it asks first, and its approval. */
const isHelper = ({ id }: WorkflowNode): boolean => /_(details|approval)(_\d+)?$|^step_[\d_]+find_out/.test(id);

/** 0–1.2: how much of what is meant is said by a step, its title counting most. */
function scoreOf(wanted: readonly Meant[], node: WorkflowNode): number {
  if (wanted.length === 0) return 0;
  const title = meantBy(`${node.title} ${KIND_WORDS[node.kind] ?? ''}`);
  const asked = node.kind === 'ask' ? meantBy(textsOf(node).join(' ')) : [];
  const rest = meantBy([node.id.replaceAll('_', ' '), ...textsOf(node)].join(' '));
  let sum = 0;
  for (const word of wanted)
    sum += isAmong(word, title) ? 1 : isAmong(word, asked) ? 0.8 : isAmong(word, rest) ? 0.6 : 0;
  const said = sum / wanted.length;
  // Of two steps that say the phrase, the one that says little else is meant.
  return said + 0.15 * said * (1 / Math.max(1, title.length));
}

/** Words for what a step is, besides its title. */
const KIND_WORDS: Partial<Record<WorkflowNode['kind'], string>> = { handoff: 'handoff', approve: 'approval' };

function textsOf(node: WorkflowNode): string[] {
  switch (node.kind) {
    case 'say':
      return [node.text];
    case 'ask':
      return node.slots.flatMap((slot) => [slot.name.replaceAll('_', ' '), slot.prompt]);
    case 'respond':
      return [node.instructions];
    case 'tool':
      return [node.toolId.replaceAll('_', ' ')];
    case 'approve':
      return [node.prompt];
    case 'handoff':
      return [node.to];
    default:
      return [];
  }
}
