import { asLine } from '../../blueprint/plain-text.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { FlatStep } from '../flat-workflow.js';
import { functionNames } from '../platforms/function-names.js';

/** What a subagent is told for its step. */
export function instructionFor(step: FlatStep, { tools }: Blueprint): string {
  const names = functionNames(tools);
  const nameOf = (id: string) => names[tools.findIndex((tool) => tool.id === id)] ?? id;
  const title = asLine(step.title);
  switch (step.kind) {
    case 'ask':
      return [
        `Ask for what is still missing, one thing at a time, and for nothing that was already told.`,
        ...step.slots.map(
          ({ name, prompt, required }) =>
            `- ${name}${required ? '' : ' (only if the person has it)'}${prompt ? `: "${asLine(prompt)}"` : ''}`,
        ),
      ].join('\n');
    case 'route':
      return `Find out what the person wants${title ? ` (${title})` : ''}. Ask if it is not clear.`;
    case 'respond': {
      const called = step.tools.length > 0 ? ` You may use: ${step.tools.map(nameOf).join(', ')}.` : '';
      return `${asLine(step.instructions) || title || 'Answer the person.'}${called}`;
    }
    case 'tool':
      return `Call the tool ${nameOf(step.toolId)} now${title ? ` (${title})` : ''}; say nothing but that you are looking.`;
    case 'approve':
      return `Ask for a yes and wait for it: ${asLine(step.prompt) || title}`;
    case 'handoff':
      return `Hand over${step.to ? ` to ${asLine(step.to)}` : ' to a person'}.${step.message ? ` Say: "${asLine(step.message)}"` : ''}`;
    default:
      return title;
  }
}
