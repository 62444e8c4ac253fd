import type { Step } from '../../blueprint/procedure-schema.js';
import type { Goal, Tool } from '../../blueprint/schema.js';
import { toolFor, toolWords } from './synthesis-context.js';
import { contentWords, sharedWords } from './words.js';

/** Which goals, tools and steps belong together, by the words that they share. */

/** The goals that the procedure serves: the one nearest to its words, and all that are told in it by half or more. */
export function goalsOfProcedure(goals: readonly Goal[], steps: readonly Step[]): Goal[] {
  if (steps.length === 0) return [];
  const words = contentWords(textsOf(steps).join(' '));
  const shares = goals.map((goal) => {
    const own = contentWords(goal.text);
    return own.size === 0 ? 0 : sharedWords(own, words) / own.size;
  });
  const nearest = shares.indexOf(Math.max(...shares));
  return goals.filter((_, at) => at === nearest || (shares[at] ?? 0) >= 0.5);
}

/** The tools that some step uses. */
export function toolsInSteps(tools: readonly Tool[], steps: readonly Step[]): Set<Tool> {
  const used = new Set<Tool>();
  for (const step of allSteps(steps)) {
    if (step.kind !== 'do' || step.act !== 'use') continue;
    const tool = toolFor(tools, step.capability, step.text);
    if (tool) used.add(tool);
  }
  return used;
}

/** Each tool under the goal that speaks most of what it is for; a tool of which no goal speaks is left out. */
export function fitTools(tools: readonly Tool[], goals: readonly Goal[]): Map<Goal, Tool[]> {
  const fitting = new Map<Goal, Tool[]>();
  const words = goals.map((goal) => contentWords(goal.text));
  for (const tool of tools) {
    const own = toolWords(tool);
    const shared = words.map((goalWords) => sharedWords(goalWords, own));
    const most = Math.max(0, ...shared);
    const goal = most > 0 ? goals[shared.indexOf(most)] : undefined;
    if (goal) fitting.set(goal, [...(fitting.get(goal) ?? []), tool]);
  }
  return fitting;
}

const textsOf = (steps: readonly Step[]): string[] =>
  [...allSteps(steps)].map((step) =>
    step.kind === 'do' ? step.text : step.kind === 'if' ? step.condition.text : step.until.text,
  );

function* allSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    if (step.kind === 'if') yield* allSteps([...step.then, ...step.otherwise]);
    if (step.kind === 'repeat') yield* allSteps(step.steps);
  }
}
