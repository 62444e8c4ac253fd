import type { Condition, Step } from '../blueprint/procedure-schema.js';
import { type Origins, safe } from './markdown-text.js';

const INDENT = '   ';

/** The procedure as numbered lines of Markdown, the origin behind each outer step. */
export const procedureLines = (steps: readonly Step[], origins: Origins): string[] =>
  steps.flatMap((step, at) => {
    const [first = '', ...rest] = stepLines(step, `${at + 1}.`, '');
    return [`${first}${origins(`/procedure/${at}`)}`, ...rest];
  });

const sequence = (steps: readonly Step[], indent: string): string[] =>
  steps.flatMap((step, at) => stepLines(step, `${at + 1}.`, indent));

function stepLines(step: Step, marker: string, indent: string): string[] {
  const inner = indent + INDENT;
  switch (step.kind) {
    case 'do':
      return [`${indent}${marker} ${safe(step.text) || step.act}`];
    case 'if':
      return [
        `${indent}${marker} Under the condition: ${condition(step.condition)}`,
        ...sequence(step.then, inner),
        ...(step.otherwise.length > 0 ? [`${inner}- Otherwise:`, ...sequence(step.otherwise, inner + INDENT)] : []),
      ];
    case 'repeat':
      return [
        `${indent}${marker} Repeated, at most ${step.times} times${condition(step.until) ? `, until: ${condition(step.until)}` : ''}`,
        ...sequence(step.steps, inner),
      ];
    default: {
      const unknown: never = step;
      return unknown;
    }
  }
}

const condition = ({ text, expression }: Condition): string => safe(text || expression);
