import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { conceptOf, conceptsWithin } from '../data/concepts.js';
import { LAST_STEP, STEP_NUMBER, STEP_WORDS } from '../data/step-verbs.js';
import { contentWords, wordsOf } from '../synthesis/words.js';
import { numberOf } from './read-edit.js';

/** A step that a phrase points at: surely one, one of several, or none. */
export type FoundStep =
  | { kind: 'found'; node: WorkflowNode }
  | { kind: 'unsure'; nodes: WorkflowNode[] }
  | { kind: 'none' };

const ENOUGH = 0.6;
const CLEARLY = 0.12;

/** Finds the step that a person means: by its number, by being the last, or by its words in any language. */
export function findStep(workflow: Workflow, phrase: string): FoundStep {
  const numbered = numberedSteps(workflow);
  if (LAST_STEP.test(phrase)) return asFound(numbered.at(-1));
  const number = numberOf(STEP_NUMBER.exec(phrase)?.[1] ?? '');
  if (number > 0) return asFound(numbered[number - 1]);
  const scored = workflow.nodes
    .filter((node) => node.kind !== 'start' && node.kind !== 'end' && node.kind !== 'join')
    .map((node) => ({ node, score: scoreOf(phrase, node) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return { kind: 'none' };
  if (second === undefined || best.score - second.score >= CLEARLY) return { kind: 'found', node: best.node };
  const close = scored.filter(({ score }) => best.score - score < CLEARLY).map(({ node }) => node);
  return { kind: 'unsure', nodes: close.slice(0, 4) };
}

const asFound = (node: WorkflowNode | undefined): FoundStep => (node ? { kind: 'found', node } : { kind: 'none' });

/** The steps as a person counts them: those that were told, else every node but those that only hold things together. */
export function numberedSteps(workflow: Workflow): WorkflowNode[] {
  const told = workflow.nodes.filter((node) => /^step_\d+_(?!\d)/.test(node.id) && !isHelper(node));
  if (told.length > 0) return told;
  const frame = new Set(['start', 'end', 'join', 'parallel']);
  return workflow.nodes.filter((node) => !frame.has(node.kind));
}

/** Nodes that were drawn around a step: what it asks first, and its approval. */
const isHelper = ({ id }: WorkflowNode): boolean => /_(details|approval)(_\d+)?$|^step_[\d_]+find_out/.test(id);

/** 0–1: how much of a phrase is said by a step, its title counting most. */
function scoreOf(phrase: string, node: WorkflowNode): number {
  const wanted = meanings(phrase.replace(STEP_WORDS, ' '));
  if (wanted.size === 0) return 0;
  const title = meanings(`${node.title} ${node.kind}`);
  const rest = meanings([node.id.replaceAll('_', ' '), ...textsOf(node)].join(' '));
  let sum = 0;
  for (const meaning of wanted) sum += title.has(meaning) ? 1 : rest.has(meaning) ? 0.6 : 0;
  const exact = node.title.toLowerCase() === phrase.toLowerCase() ? 0.5 : 0;
  const said = sum / wanted.size;
  // Of two steps that say the phrase, the one that says little else is meant.
  const score = said + exact + 0.2 * said * (1 / Math.max(1, title.size));
  return isHelper(node) ? 0.75 * score : score;
}

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

/** What the words of a text mean: concepts where there are such, else the words themselves. */
export function meanings(text: string): Set<string> {
  const lower = text.toLowerCase();
  const found = new Set(conceptsWithin(lower).map((concept) => `#${concept}`));
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lower);
  for (const word of wordsOf(lower.replace(/e-mail/g, 'email'))) {
    const concept = conceptOf(word);
    if (concept !== null) found.add(`#${concept}`);
    else if (!(isUnspaced && found.size > 0)) for (const content of contentWords(word)) found.add(content);
  }
  return found;
}
