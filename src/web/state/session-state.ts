import type { FullSessionView, Problem, TurnView } from '../../builder/builder.js';

/** One message of the user and what came back. */
export type ChatTurn = {
  /** Stable over the turn's whole life: what React tells turns apart by. */
  key: string;
  clientMessageId: string | null;
  turnId: string | null;
  /** Null when it was written in another window and has not been read yet. */
  text: string | null;
  reply: string;
  phase: 'sending' | 'streaming' | 'done' | 'failed' | 'stopped';
  problem: Problem | null;
};

/** A session as the page knows it: what it read, brought up to date by the events that it heard. */
export type Session = Pick<
  FullSessionView,
  | 'sessionId'
  | 'status'
  | 'stage'
  | 'progress'
  | 'revision'
  | 'expiresAt'
  | 'blueprint'
  | 'question'
  | 'findings'
  | 'lastSeq'
  | 'usage'
> & {
  /** In which the user is addressed; null before a message has told it and was read. */
  locale: string | null;
  /** A change of the workflow that was proposed, and the revision that it would change. */
  proposal: { asked: NonNullable<TurnView['proposal']>; revision: number } | null;
  turns: ChatTurn[];
  /** Null until it is read or heard. */
  mermaid: string | null;
  /** JSON Pointers written by the last change of the blueprint. */
  fresh: string[];
  /** Something was missed: the session must be read again. */
  isStale: boolean;
};

export type Connection = 'connecting' | 'online' | 'offline';

export type AppState = {
  session: Session | null;
  /** What the page is about to show instead of a session. */
  phase: 'home' | 'opening' | 'missing' | 'locked' | 'open';
  connection: Connection;
  /** True once the connection was there: a lost one is worth telling, one that is being made is not. */
  wasOnline: boolean;
  /** A short remark for the user, said once. */
  notice: { id: number; text: string } | null;
};

export const initialState: AppState = {
  session: null,
  phase: 'home',
  connection: 'connecting',
  wasOnline: false,
  notice: null,
};

/** The change of the workflow that waits for a word; any other change has ended its waiting. */
export const waitingProposal = (session: Session) =>
  session.status === 'active' && session.proposal?.revision === session.revision ? session.proposal.asked : null;

/** The turn that waits for its reply. */
export const runningTurn = (session: Session): ChatTurn | undefined =>
  session.turns.find(({ phase }) => phase === 'sending' || phase === 'streaming');
