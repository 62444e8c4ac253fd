import type { Step } from '../../blueprint/procedure-schema.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';

const MOST_STEPS = 12;

/** The steps that the user told, each in words, with their conditions; not escaped. */
export function flowWords(steps: readonly Step[], locale: string): string[] {
  const words = steps.flatMap((step) => stepWords(step, locale));
  return words.length <= MOST_STEPS ? words : [...words.slice(0, MOST_STEPS), '…'];
}

function stepWords(step: Step, locale: string): string[] {
  const { review } = messagesFor(locale);
  const join = (steps: readonly Step[]) => flowWords(steps, locale).join(', ');
  switch (step.kind) {
    case 'do':
      return [step.text];
    case 'if': {
      const then = fillText(review.when, { condition: step.condition.text, steps: join(step.then) });
      return step.otherwise.length === 0 ? [then] : [then, fillText(review.otherwise, { steps: join(step.otherwise) })];
    }
    case 'repeat':
      return [fillText(review.until, { steps: join(step.steps), condition: step.until.text || `${step.times}×` })];
    default:
      return step satisfies never;
  }
}
