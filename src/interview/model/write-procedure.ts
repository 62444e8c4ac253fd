import { z } from 'zod';
import { evidenceAt, isAssumption } from '../../blueprint/evidence.js';
import type { Step } from '../../blueprint/procedure-schema.js';
import type { Outline } from './answer-schema.js';
import { readOutline } from './outline.js';
import {
  defaultEvidence,
  evidenceFor,
  isLeftToParley,
  type Outcome,
  type ProposalContext,
  refuse,
} from './proposal.js';

/** So much of a procedure's lines must be made of the user's words. */
const MOST = 0.6;

/** How the work is done, told anew as a whole. */
export function writeProcedure(outline: Outline, context: ProposalContext): Outcome {
  const steps = readOutline(outline.lines);
  if (!steps) return refuse('the procedure is empty, too long or too deep');
  const value = z.json().parse(JSON.parse(JSON.stringify(steps)));
  const operation = { op: 'replace' as const, path: '/procedure', value };
  if (isLeftToParley(context, 'workflow') && textsOf(steps).every(context.maySay))
    return { changes: [{ operation, evidence: defaultEvidence(context) }] };
  if (!context.words.saysNow(outline.quote)) return refuse('quote the words of this message that tell the steps');
  if (!isTheirs(steps, context)) return refuse('the steps must be told in the words of the user');
  if (!mayReplace(context)) return refuse('the user told the steps before, and this message does not speak of them');
  return { changes: [{ operation, evidence: evidenceFor(outline, context, 'workflow') }] };
}

const textsOf = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    if (step.kind === 'do') return [step.text];
    if (step.kind === 'repeat') return [step.until.text, ...textsOf(step.steps)];
    return [step.condition.text, ...textsOf(step.then), ...textsOf(step.otherwise)];
  });

function isTheirs(steps: readonly Step[], { words }: ProposalContext): boolean {
  const texts = textsOf(steps).filter((text) => text.trim() !== '');
  return texts.filter(words.isMadeOfTheirs).length >= texts.length * MOST;
}

/** Steps that were told are told anew only where this message speaks of steps: some of them are in it. */
function mayReplace({ draft, turn, words, act, second }: ProposalContext): boolean {
  const known = evidenceAt(draft.evidence, '/procedure');
  if (!known || isAssumption(known)) return true;
  const isAsked = turn.state.open?.topic === 'workflow' || (act.kind === 'go_back' && act.topic === 'workflow');
  const isFound = second.changes.some(({ operation }) => operation.path.startsWith('/procedure'));
  return isAsked || isFound || textsOf(draft.procedure).some(words.isNamed);
}
