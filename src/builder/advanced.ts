import type { Blueprint } from '../blueprint/schema.js';
import type { DialogueAct, Interviewer } from '../interview/interviewer.js';
import type { TurnEntry } from './session-log.js';

/** A message on its way: `text` with its secrets masked, empty where a button was pressed (`act`). */
export type Message = { turnId: string; text: string; act?: DialogueAct };

export type AdvanceDeps = {
  interviewer: Interviewer;
  /** What the agent still misses before its prompt can be written; empty when it can. */
  missingForPrompt: (blueprint: Blueprint) => string[];
  writePrompt: (blueprint: Blueprint) => string;
};

/** What a turn comes to, before it has a time and was sent in pieces. */
export type Advanced = Pick<
  TurnEntry,
  'patch' | 'state' | 'question' | 'interviewer' | 'usage' | 'prompt' | 'undid' | 'approvedPrompt' | 'proposal'
> & {
  reply: string;
};
