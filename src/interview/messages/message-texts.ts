import type { Topic } from '../../blueprint/question.js';
import type { Capability, Channel } from '../../blueprint/schema.js';

/**
 * What Parley says in one language. `{name}` stands for a value; values are put in by `fillText`, with the user's own
 * words escaped before.
 */
export type Messages = {
  /** Said before the first question when the user has said nothing yet. */
  welcome: string;
  /** The question of each topic; `tool_details` has {tool}. */
  questions: Record<Topic, string>;
  /** Asked instead where something is known already; {value} is what. */
  more: { goals: string; tools: string; audience: string };
  /** What is meant by a topic, for whoever asks back. */
  meaning: Record<Topic, string>;
  /** {options} */
  examples: string;
  /** What each part of an agent is called in a list. */
  labels: Record<Exclude<Topic, 'other' | 'confirm' | 'tool_details'> | OtherPart, string>;
  chips: Record<Chip, string>;
  /** Said to the first description; {purpose} is what the agent is for, in brief. */
  firstUnderstood: string;
  /** Follows it; {facts} names the other parts that were understood. */
  alsoUnderstood: string;
  /** Each has {facts}; one is chosen for each turn. */
  understood: readonly [string, string, string];
  /** {label} {now} {before} */
  replaced: string;
  /** {label} {before} */
  removed: string;
  /** {count} further facts. */
  andMore: string;
  tookDefault: string;
  leftOpen: string;
  nothingTaken: string;
  smallTalk: readonly [string, string];
  offTopic: readonly [string, string];
  injection: string;
  goBack: string;
  /** {value} */
  atPresent: string;
  startOver: string;
  startedOver: string;
  keptAll: string;
  /** {facts} */
  undone: string;
  nothingToUndo: string;
  goDeep: string;
  goShort: string;
  stopped: string;
  review: {
    ready: string;
    /** After a change under review. */
    now: string;
    assumed: string;
    /** {tools} */
    leftForLater: string;
    /** {problems} */
    blocked: string;
    none: string;
    /** The flow of an agent for which no steps were told. */
    usualFlow: string;
    /** {condition} {steps} */
    when: string;
    /** {steps} */
    otherwise: string;
    /** {steps} {condition} */
    until: string;
    /** {tool} */
    connectionAssumed: string;
  };
  /** {name} */
  completed: string;
  completedHint: string;
  /** {known} */
  resumed: string;
  resumedCompleted: string;
  reopened: string;
  /** {known} */
  imported: string;
  verbosity: Record<'concise' | 'balanced' | 'detailed', string>;
  tones: Record<ToneWord, string>;
  channels: Record<Channel, string>;
  capabilities: Record<Capability, string>;
};

export type OtherPart =
  | 'kind'
  | 'description'
  | 'brand_voice'
  | 'verbosity'
  | 'examples'
  | 'memory'
  | 'model'
  | 'scenarios'
  | 'notes';

export type Chip =
  | 'approve'
  | 'change'
  | 'yes'
  | 'no'
  | 'later'
  | 'noTools'
  | 'noRules'
  | 'noHandOver'
  | 'nothingElse'
  | 'nothingYet'
  | 'youDecide';

export const TONE_WORDS = [
  'friendly',
  'warm',
  'professional',
  'calm',
  'clear',
  'patient',
  'encouraging',
  'concise',
  'playful',
  'precise',
  'polite',
  'empathetic',
  'enthusiastic',
  'neutral',
] as const;

export type ToneWord = (typeof TONE_WORDS)[number];
