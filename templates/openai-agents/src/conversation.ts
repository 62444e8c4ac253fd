import type { Definition } from './definition.js';
import type { Mind } from './mind.js';
import { type Outcome, stepAfter, takeStep } from './take-step.js';
import { newState, type WalkState } from './walk-state.js';

/** How many steps there may be between two messages of the person. */
const MOST_STEPS = 200;

export type Deps = { definition: Definition; mind: Mind };

/**
 * Goes on with a conversation until the workflow needs the person again or has ended.
 * @param text what the person says; undefined where the agent begins
 * @returns what the agent says, and the state from which the next message goes on; it can be kept as JSON
 */
export async function converse(
  before: WalkState,
  text: string | undefined,
  deps: Deps,
): Promise<{ says: string[]; state: WalkState }> {
  const { entry, nodes } = deps.definition.workflow;
  const said: WalkState['messages'] = text === undefined ? [] : [{ role: 'user', content: text }];
  let state: WalkState = { ...before, messages: [...before.messages, ...said] };
  const says: string[] = [];
  let at: string | null = state.waitingAt || entry;
  for (let count = 0; at !== null; count += 1) {
    if (count >= MOST_STEPS) throw new Error(`${MOST_STEPS} steps without an answer of the person`);
    const step = nodes.find(({ id }) => id === at);
    if (!step) throw new Error(`there is no step "${at}"`);
    const outcome = await takeStep(step, state, deps);
    if (outcome.says) says.push(outcome.says);
    state = after(state, step.id, outcome);
    at = nextOf(step.id, outcome, deps);
  }
  return { says, state };
}

/** Where nothing was said yet. */
export const newConversation = newState;

const after = (state: WalkState, stepId: string, { says, update, next }: Outcome): WalkState => ({
  ...state,
  ...update,
  messages: says ? [...state.messages, { role: 'assistant', content: says }] : state.messages,
  waitingAt: next === 'wait' ? stepId : '',
  visited: [...state.visited, stepId],
});

function nextOf(stepId: string, { next }: Outcome, { definition }: Deps): string | null {
  if (next === 'wait' || next === 'end') return null;
  return 'to' in next ? next.to : stepAfter(definition, stepId, next.case);
}
