import type {
  FullSessionView,
  HistoryTurn,
  Problem,
  RevisionView,
  SessionEvent,
  TurnView,
} from '../../builder/builder.js';
import type { SessionStatus } from '../../store/session-store.js';
import { applyEvent, withTurn } from './apply-event.js';
import type { AppState, ChatTurn, Connection, Session } from './session-state.js';

export type Action =
  | { type: 'opening' }
  | { type: 'missing' }
  | { type: 'locked' }
  | { type: 'left' }
  | { type: 'loaded'; view: FullSessionView }
  | { type: 'event'; event: SessionEvent }
  | { type: 'sent'; clientMessageId: string; text: string }
  | { type: 'answered'; clientMessageId: string; turn: TurnView }
  | { type: 'refused'; clientMessageId: string; problem: Problem }
  | { type: 'dropped'; key: string }
  | { type: 'patched'; view: RevisionView }
  | { type: 'drawn'; mermaid: string; revision: number }
  | { type: 'ended'; status: SessionStatus }
  | { type: 'connection'; connection: Connection }
  | { type: 'notice'; text: string };

/** What the page shows after something happened; a function of its arguments alone. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'opening':
      return { ...state, phase: 'opening', session: null };
    case 'missing':
      return { ...state, phase: 'missing', session: null };
    case 'locked':
      return { ...state, phase: 'locked' };
    case 'left':
      return { ...state, phase: 'home', session: null };
    case 'loaded':
      return { ...state, phase: 'open', session: fromView(action.view, state.session) };
    case 'connection':
      return { ...state, connection: action.connection, wasOnline: state.wasOnline || action.connection === 'online' };
    case 'notice':
      return { ...state, notice: { id: (state.notice?.id ?? 0) + 1, text: action.text } };
    default:
      return state.session ? { ...state, session: reduceSession(state.session, action) } : state;
  }
}

type SessionAction = Exclude<
  Action,
  { type: 'opening' | 'missing' | 'locked' | 'left' | 'loaded' | 'connection' | 'notice' }
>;

function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'event':
      return applyEvent(session, action.event);
    case 'sent':
      return { ...session, turns: withSent(session.turns, action) };
    case 'answered':
      return withTurn(session, action.turn, action.clientMessageId);
    case 'refused':
      return withRefusal(session, action);
    case 'dropped':
      return { ...session, turns: session.turns.filter(({ key }) => key !== action.key) };
    case 'patched':
      return withRevision(session, action.view);
    case 'drawn':
      return action.revision === session.revision ? { ...session, mermaid: action.mermaid } : session;
    case 'ended':
      return { ...session, status: action.status };
    default:
      return action satisfies never;
  }
}

/** What was read, with what the user wrote and the server does not have yet. */
function fromView(view: FullSessionView, old: Session | null): Session {
  const same = old?.sessionId === view.sessionId ? old : null;
  if (same && isOutdated(view, same)) return { ...same, isStale: true };
  const known = new Set(view.history.flatMap(({ clientMessageId, turnId }) => [clientMessageId, turnId]));
  const waiting = (same?.turns ?? []).filter(
    (turn) => turn.phase !== 'done' && !known.has(turn.clientMessageId ?? '') && !known.has(turn.turnId ?? ''),
  );
  const { sessionId, status, stage, progress, revision, expiresAt, blueprint, question, findings, lastSeq } = view;
  return {
    ...{ sessionId, status, stage, progress, revision, expiresAt, blueprint, question, findings },
    usage: view.usage,
    locale: view.history.length > 0 ? view.locale : null,
    lastSeq: Math.max(lastSeq, same?.lastSeq ?? 0),
    turns: [...view.history.map((turn) => fromHistory(turn, same)), ...waiting],
    proposal: proposalIn(view, same),
    mermaid: same?.revision === revision ? same.mermaid : null,
    fresh: same?.revision === revision ? same.fresh : [],
    isStale: false,
  };
}

/** What was heard of still waits where it was the last that was said. */
const proposalIn = (view: FullSessionView, heard: Session | null): Session['proposal'] =>
  heard?.proposal && view.history.at(-1)?.turnId === heard.turns.findLast(({ phase }) => phase === 'done')?.turnId
    ? heard.proposal
    : null;

/** While the session was being read, more of it was heard than was in what came. */
const isOutdated = (view: FullSessionView, heard: Session): boolean =>
  view.revision < heard.revision ||
  heard.turns.some((turn) => turn.phase === 'done' && !view.history.some(({ turnId }) => turnId === turn.turnId));

/** A turn that was on the page keeps its key, so that nothing is drawn anew. */
function fromHistory({ turnId, clientMessageId, text, reply }: HistoryTurn, old: Session | null): ChatTurn {
  const shown = old?.turns.find(
    (turn) => turn.turnId === turnId || (clientMessageId !== null && turn.clientMessageId === clientMessageId),
  );
  return { key: shown?.key ?? turnId, clientMessageId, turnId, text, reply, phase: 'done', problem: null };
}

/** A message that is sent again takes the place of its failed try. */
function withSent(
  turns: readonly ChatTurn[],
  { clientMessageId, text }: { clientMessageId: string; text: string },
): ChatTurn[] {
  const at = turns.findIndex((turn) => turn.clientMessageId === clientMessageId);
  const key = turns[at]?.key ?? clientMessageId;
  const turn: ChatTurn = { key, clientMessageId, turnId: null, text, reply: '', phase: 'sending', problem: null };
  return at === -1 ? [...turns, turn] : turns.with(at, turn);
}

function withRefusal(
  session: Session,
  { clientMessageId, problem }: { clientMessageId: string; problem: Problem },
): Session {
  const isExpired = problem.code === 'SESSION_EXPIRED';
  const isStopped = problem.code === 'TURN_STOPPED';
  // A reply that streams while this message is refused is that of another window's turn.
  const isForeign = problem.code === 'TURN_RUNNING';
  return {
    ...session,
    status: isExpired ? 'expired' : session.status,
    isStale: session.isStale || isForeign,
    turns: session.turns.map((turn) =>
      turn.clientMessageId === clientMessageId && turn.phase !== 'done'
        ? {
            ...turn,
            phase: isStopped ? 'stopped' : 'failed',
            problem,
            ...(isForeign && { turnId: null, reply: '' }),
          }
        : turn,
    ),
  };
}

function withRevision(session: Session, view: RevisionView): Session {
  if (view.revision < session.revision) return session;
  const { blueprint, revision, stage, changes } = view;
  const isDrawnAnew = changes.some(({ path }) => path === '' || path.startsWith('/workflow'));
  const mermaid = isDrawnAnew && revision > session.revision ? null : session.mermaid;
  return { ...session, blueprint, revision, stage, mermaid };
}
