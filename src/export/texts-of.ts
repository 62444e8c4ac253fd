import type { Step } from '../blueprint/procedure-schema.js';
import type { Blueprint } from '../blueprint/schema.js';

/** What an agent has to be told, each with its JSON Pointer: goals, rules, tools, steps and special cases. */
export const textsOf = ({ goals, guardrails, tools, procedure, edgeCases, escalation, style }: Blueprint) =>
  [
    ...goals.map(({ text }, at) => ({ pointer: `/goals/${at}`, text })),
    ...guardrails.map(({ text }, at) => ({ pointer: `/guardrails/${at}`, text })),
    ...tools.map(({ id }, at) => ({ pointer: `/tools/${at}`, text: id })),
    ...stepTexts(procedure, '/procedure'),
    ...edgeCases.map(({ situation }, at) => ({ pointer: `/edgeCases/${at}`, text: situation })),
    ...escalation.when.map((text, at) => ({ pointer: `/escalation/when/${at}`, text })),
    ...style.examples.map(({ agent }, at) => ({ pointer: `/style/examples/${at}`, text: agent })),
  ].filter(({ text }) => text.trim() !== '');

const stepTexts = (steps: readonly Step[], pointer: string): { pointer: string; text: string }[] =>
  steps.flatMap((step, at) => {
    const here = `${pointer}/${at}`;
    switch (step.kind) {
      case 'do':
        return [{ pointer: here, text: step.text }];
      case 'if':
        return [
          { pointer: here, text: step.condition.text },
          ...stepTexts(step.then, `${here}/then`),
          ...stepTexts(step.otherwise, `${here}/otherwise`),
        ];
      case 'repeat':
        return [{ pointer: here, text: step.until.text }, ...stepTexts(step.steps, `${here}/steps`)];
      default: {
        const unknown: never = step;
        return unknown;
      }
    }
  });
