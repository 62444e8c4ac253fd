import { applyChanges } from '../../../src/blueprint/patch.js';
import type { Step } from '../../../src/blueprint/procedure-schema.js';
import type { Topic } from '../../../src/blueprint/question.js';
import { type Blueprint, emptyBlueprint } from '../../../src/blueprint/schema.js';
import type { Stage } from '../../../src/blueprint/stage.js';
import type { ToolNeed } from '../../../src/blueprint/tool-need.js';
import { type InterviewState, interviewStateSchema, type Understanding } from '../../../src/interview/interviewer.js';
import { understand } from '../../../src/interview/understand/understand.js';

type Asked = { topic?: Topic; options?: string[]; multiple?: boolean; stage?: Stage };

/** A user who talks to `understand` alone: each message is applied to the blueprint before the next. */
export function aTalk(blueprint: Blueprint = emptyBlueprint()) {
  const talk = {
    blueprint,
    state: interviewStateSchema.parse({}) as InterviewState,
    needs: new Map<string, ToolNeed>(),
    said: [] as string[],
    say(
      text: string,
      { topic, options = [], multiple = false, stage = 'collecting_basics' }: Asked = {},
    ): Understanding {
      talk.state = { ...talk.state, open: topic ? { topic, text: '?', options, multiple, skippable: true } : null };
      const turnId = `t${talk.said.length + 1}`;
      const understanding = understand({
        turnId,
        text,
        blueprint: talk.blueprint,
        state: talk.state,
        stage,
        said: talk.said,
      });
      talk.said = [...talk.said, text];
      talk.blueprint = applyChanges(talk.blueprint, understanding.changes);
      talk.state = understanding.state;
      for (const need of understanding.needs) talk.needs.set(need.capability, need);
      return understanding;
    },
    wanted: () =>
      [...talk.needs.values()]
        .filter(({ wanted }) => wanted)
        .map(({ capability }) => capability)
        .sort(),
    goals: () => talk.blueprint.goals.map(({ text }) => text),
    rules: () => talk.blueprint.guardrails.map(({ kind, text }) => `${kind}: ${text}`),
    steps: () => talk.blueprint.procedure.map(describeStep),
  };
  return talk;
}

/** One message and all that came of it. */
export function hear(text: string, asked: Asked = {}) {
  const talk = aTalk();
  const understanding = talk.say(text, asked);
  return { ...talk, understanding, act: understanding.act };
}

/** A step as a line: "ask for the name", "if slots.budget < 5000 [send it] else [book a visit]". */
function describeStep(step: Step): string {
  if (step.kind === 'do') return step.text;
  if (step.kind === 'repeat') return `repeat [${step.steps.map(describeStep).join('; ')}]`;
  const otherwise = step.otherwise.length > 0 ? ` else [${step.otherwise.map(describeStep).join('; ')}]` : '';
  return `if ${step.condition.expression} [${step.then.map(describeStep).join('; ')}]${otherwise}`;
}
