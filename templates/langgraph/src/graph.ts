import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import { Annotation, Command, END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { readDefinition, type Step } from './definition.js';
import type { Message } from './mind.js';
import { createMind, createModel } from './model.js';
import { type Deps, type Outcome, stepAfter, takeStep } from './take-step.js';
import { newState, type WalkState } from './walk-state.js';

/** The messages of the conversation, and where it stands in the workflow. */
export const ConversationState = Annotation.Root({
  ...MessagesAnnotation.spec,
  walk: Annotation<Walk>({ reducer: (_before, after) => after, default: () => newState() }),
});

type Walk = Omit<WalkState, 'messages'>;
type State = typeof ConversationState.State;

/** How many steps there may be between two messages of the person. */
export const RECURSION_LIMIT = 200;

/**
 * The workflow as a graph: a node for each of its steps. Each run takes the messages that are new, goes on where the
 * conversation waits, and ends where the workflow needs the person again.
 */
export function createGraph(deps: Deps) {
  const { entry, nodes, edges } = deps.definition.workflow;
  const leadsTo = (id: string) => [...new Set(edges.filter(({ from }) => from === id).map(({ to }) => to))];
  const branchStarts = nodes.filter(({ kind }) => kind === 'parallel').flatMap(({ id }) => leadsTo(id));
  const ends = (step: Step) => [...leadsTo(step.id), ...(step.kind === 'join' ? branchStarts : []), END];
  return new StateGraph(ConversationState)
    .addNode(nodes.map((step): GraphNode => [step.id, nodeFor(step, deps), { ends: ends(step) }]))
    .addConditionalEdges(
      START,
      ({ walk }: State) => walk.waitingAt || entry,
      nodes.map(({ id }) => id),
    );
}

type GraphNode = [id: string, run: (state: State) => Promise<Command>, options: { ends: string[] }];

const nodeFor =
  (step: Step, deps: Deps): GraphNode[1] =>
  async ({ messages, walk }) => {
    const state = { ...walk, messages: messages.flatMap(asMessage) };
    const outcome = await takeStep(step, state, deps);
    return new Command({
      goto: goto(step, outcome, deps),
      update: {
        walk: {
          ...walk,
          ...outcome.update,
          waitingAt: outcome.next === 'wait' ? step.id : '',
          visited: [...walk.visited, step.id],
        },
        messages: outcome.says ? [new AIMessage(outcome.says)] : [],
      },
    });
  };

function goto(step: Step, { next }: Outcome, { definition }: Deps): string {
  if (next === 'wait' || next === 'end') return END;
  return 'to' in next ? next.to : stepAfter(definition, step.id, next.case);
}

function asMessage(message: BaseMessage): Message[] {
  const type = message.getType();
  if (type !== 'human' && type !== 'ai') return [];
  return [{ role: type === 'human' ? 'user' : 'assistant', content: message.text }];
}

/** What `langgraph.json` names. The server that loads it brings its own checkpoints. */
export function graph() {
  const definition = readDefinition();
  const mind = createMind(createModel(definition), definition);
  return createGraph({ definition, mind }).compile().withConfig({ recursionLimit: RECURSION_LIMIT });
}
