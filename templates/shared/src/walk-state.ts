import type { Message } from './mind.js';

/** Where a conversation stands. */
export type WalkState = {
  messages: Message[];
  /** What the person has told, by the name of the slot. */
  slots: Record<string, unknown>;
  /** What tools have answered, by the name under which a step saved it. */
  results: Record<string, unknown>;
  /** The step that waits for the person; '' where the next message begins at the entry. */
  waitingAt: string;
  /** How many messages of the person have been dealt with. */
  heard: number;
  /** The message with which this walk through the workflow began. */
  begins: number;
  /** For a step that asks: how many messages there were when it was done last. */
  since: Record<string, number>;
  /** For a loop: how often it was gone through. */
  rounds: Record<string, number>;
  /** For each open `parallel`, the innermost last: the first steps of the branches that are still to be walked. */
  branches: string[][];
  /** Tools for whose call the person was asked to say yes, and how many messages they had written then. */
  askedFor: Record<string, number>;
  /** To whom the conversation was handed over; '' while the agent has it. */
  handedOverTo: string;
  /** The steps that were taken, in their order. */
  visited: string[];
};

export type Update = Partial<WalkState>;

/** Nothing said yet. */
export const newState = (): WalkState => ({
  messages: [],
  slots: {},
  results: {},
  waitingAt: '',
  heard: 0,
  begins: 0,
  since: {},
  rounds: {},
  branches: [],
  askedFor: {},
  handedOverTo: '',
  visited: [],
});

/** What a walk begins with: nothing is known but the last message. */
export const beginning = ({ messages }: WalkState): Update => ({
  slots: {},
  results: {},
  begins: Math.max(0, messages.length - 1),
  since: {},
  rounds: {},
  branches: [],
  askedFor: {},
  handedOverTo: '',
});

export const said = ({ messages }: WalkState): number => messages.filter(({ role }) => role === 'user').length;
