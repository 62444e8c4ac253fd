import { asLine } from '../../blueprint/plain-text.js';
import type { FlatStep } from '../flat-workflow.js';

/** In words for a model: when a step is left in this case; '' where that needs no condition. */
export function conditionOf(step: FlatStep, when: string | undefined): string {
  switch (step.kind) {
    case 'ask':
      return `The person has told this, or cannot: ${step.slots.map(({ name }) => name.replaceAll('_', ' ')).join(', ')}.`;
    case 'route':
      return intentCondition(step, when);
    case 'respond':
      return `This is done: ${asLine(step.instructions || step.title) || 'the person was answered'}.`;
    case 'tool':
      return when === 'error' ? `The call of ${step.toolId} failed.` : `${step.toolId} was called and has answered.`;
    case 'decide':
      return `${when === 'true' ? 'It is so' : 'It is not so'}: ${expression(step.title, step.expression)}.`;
    case 'approve':
      return when === 'approved'
        ? 'The person has clearly said yes.'
        : 'The person has said no, or wants something changed.';
    case 'loop':
      return when === 'again'
        ? `It is not so yet: ${expression(step.title, step.until)}, and there were fewer than ${step.maxIterations} attempts.`
        : `It is so: ${expression(step.title, step.until)}, or there were ${step.maxIterations} attempts.`;
    case 'start':
    case 'pass':
    case 'join':
    case 'parallel':
    case 'say':
    case 'handoff':
    case 'end':
      return '';
    default: {
      const unknown: never = step;
      return unknown;
    }
  }
}

/** CEL reads its values from `slots` and `results`; a model does not need to hear that. */
export const inWords = (text: string): string => text.replace(/\b(?:slots|results)\./g, '');

const expression = (title: string, cel: string): string => {
  const name = asLine(title);
  return name === '' ? asLine(cel) : `${name} (${asLine(cel)})`;
};

function intentCondition({ intents }: Extract<FlatStep, { kind: 'route' }>, when: string | undefined): string {
  const intent = intents.find(({ id }) => id === when);
  if (!intent)
    return intents.length === 0 ? 'The person has said something.' : 'The person wants none of the other things.';
  const examples = intent.examples.map((text) => `"${asLine(text)}"`).join(', ');
  return `This is what the person wants or says: ${asLine(intent.description) || intent.id}${examples ? ` (such as ${examples})` : ''}.`;
}
