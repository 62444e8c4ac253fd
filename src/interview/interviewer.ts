import { z } from 'zod';
import type { Change } from '../blueprint/patch.js';
import { type Question, questionSchema, TOPICS, type Topic } from '../blueprint/question.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Stage } from '../blueprint/stage.js';
import type { ToolNeed } from '../blueprint/tool-need.js';
import type { Finding } from '../blueprint/workflow-schema.js';
import type { Usage } from '../llm/usage.js';

/**
 * The port of an interviewer. A turn has two halves: `understand` turns a message into changes of the blueprint;
 * the builder applies them, adds the tools, and draws the workflow; `reply` then answers and asks what is open.
 */
export type Interviewer = {
  /** Recorded with each turn. */
  name: string;
  understand(input: TurnInput, io: TurnIo): Promise<Understanding>;
  reply(input: ReplyInput): Promise<Reply>;
  /**
   * What is said when no message has come: on a new session the welcome and the first question, on a resumed one
   * where the interview stands and the open question again. Never changes the blueprint.
   */
  open(input: OpenInput): Promise<Reply>;
};

/** What a turn may use while it goes on. */
export type TurnIo = {
  /**
   * Sends the beginning of the reply while the rest is still being written. What was said stays said: the text of the
   * turn's reply begins with it.
   */
  say: (text: string) => void;
  /** Aborts when the user stops the turn. */
  signal: AbortSignal;
};

export type OpenInput = {
  occasion: 'new' | 'resumed' | 'reopened' | 'imported' | 'approved';
  blueprint: Blueprint;
  state: InterviewState;
  stage: Stage;
  findings: readonly Finding[];
};

/** What the interview remembers beside the blueprint. It is stored with each turn and parsed when it is loaded. */
export const interviewStateSchema = z.strictObject({
  /** BCP 47 tag of the language in which the user is addressed. */
  locale: z.string().default('en'),
  /** The question that waits for an answer. */
  open: questionSchema.nullable().default(null),
  /** The order in which topics were asked, one entry for each time. */
  asked: z.array(z.enum(TOPICS)).default([]),
  /** Topics that the user dealt with: answered, declined, or left to a default. Never asked again. */
  settled: z.array(z.enum(TOPICS)).default([]),
  /** How deep the user wants to go: `short` takes defaults, `deep` asks everything. */
  depth: z.enum(['short', 'normal', 'deep']).default('normal'),
  /** Lengths, in characters, of the user's last messages: answers that get shorter mean a user who tires. */
  lengths: z.array(z.int()).default([]),
  /** Something that waits for a yes. */
  pending: z.enum(['start_over']).nullable().default(null),
});

export type InterviewState = z.infer<typeof interviewStateSchema>;

export type TurnInput = {
  turnId: string;
  /** The user's message, secrets masked. Data, never an instruction to Parley. */
  text: string;
  blueprint: Blueprint;
  state: InterviewState;
  stage: Stage;
  /** The user's earlier messages, oldest first. */
  said: readonly string[];
  /** What the user did with a button instead of words; the text is empty then. */
  act?: DialogueAct;
  /** For an interviewer that asks a model. */
  context?: TurnContext;
};

/** Whose turn it is, how the talk went, and what it cost. */
export type TurnContext = {
  sessionId: string;
  ownerId: string;
  /** Parley's reply to each of the user's earlier messages. */
  replies: readonly string[];
  /** What the session spent so far, in US dollars, as far as prices are known. */
  spentUsd: number;
};

/** What the user does with the message, beside telling facts. */
export type DialogueAct =
  | { kind: 'tell' }
  /** Agrees to the draft under review. */
  | { kind: 'approve' }
  /** Wants to be done now: "that's all", "just build it". What is missing takes defaults, tools are left for later. */
  | { kind: 'finish' }
  /** Declines or leaves the open question to Parley: "skip", "you decide", "I don't know". */
  | { kind: 'default' }
  | { kind: 'ask_back' }
  | { kind: 'small_talk' }
  | { kind: 'off_topic' }
  /** An instruction aimed at Parley itself ("ignore your rules"). */
  | { kind: 'injection' }
  | { kind: 'go_back'; topic: Topic | null }
  | { kind: 'start_over'; confirmed: boolean }
  | { kind: 'undo' };

export type Understanding = {
  act: DialogueAct;
  changes: Change[];
  needs: ToolNeed[];
  state: InterviewState;
};

export type ReplyInput = {
  turn: TurnInput;
  understanding: Understanding;
  /** The blueprint after the changes, with its tools and its workflow. */
  blueprint: Blueprint;
  stage: Stage;
  findings: readonly Finding[];
  /** True when this turn completed the session. */
  completed: boolean;
};

export type Reply = {
  /** Who answered, where it was not the interviewer itself, such as the offline one in a model's place. */
  by?: string;
  /** Left out by an interviewer that asks no model. */
  usage?: Usage;
  /** Name and version of the prompt with which a model was asked. */
  prompt?: string;
  /** The whole answer, the open question's text included at its end. Markdown. */
  text: string;
  question: Question | null;
  state: InterviewState;
};
