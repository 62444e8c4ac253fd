import type { Progress } from '../blueprint/completeness.js';
import type { PatchOperation } from '../blueprint/patch.js';
import type { Question } from '../blueprint/question.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Approval, Stage } from '../blueprint/stage.js';
import type { InterviewState } from '../interview/interviewer.js';
import type { SessionHeader } from '../store/session-store.js';
import type { TurnView } from './builder.js';
import type { Proposal, TurnEntry } from './session-log.js';

/** A session as the fold over its log. A value: every step returns a new one. */
export type Session = {
  header: SessionHeader;
  /** The number of entries folded. */
  length: number;
  revision: number;
  blueprint: Blueprint;
  state: InterviewState;
  approval: Approval | null;
  finalPrompt: string | null;
  reply: string;
  question: Question | null;
  stage: Stage;
  progress: Progress;
  /** The change of the workflow that waits for a word; any other change, and any other message, ends the waiting. */
  proposal: OpenProposal | null;
  turns: readonly Turn[];
  first: Blueprint;
  revisions: readonly Revision[];
  /** Revisions to which undo and redo lead, the nearest last. */
  past: readonly number[];
  future: readonly number[];
  /** The number of events heard so far. */
  seq: number;
};

/** A turn as it is stored, and as its client saw it. */
export type Turn = { entry: TurnEntry; view: TurnView };

/** One accepted change; revision 0 is the beginning and has none. */
export type Revision = { revision: number; at: string; by: string; patch: readonly PatchOperation[] };

/** A proposal with the turn and the words that it came from. */
export type OpenProposal = Proposal & { turnId: string; quote: string };
