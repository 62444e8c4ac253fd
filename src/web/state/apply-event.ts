import { applyPatch, type Operation } from 'rfc6902';
import type { PatchOperation } from '../../blueprint/patch.js';
import type { SessionEvent, TurnView } from '../../builder/builder.js';
import { addUsage } from './add-usage.js';
import type { ChatTurn, Session } from './session-state.js';

/**
 * The session after one event of its stream. An event that was heard before changes nothing; where one is missing,
 * or does not fit, the session is marked as stale.
 */
export function applyEvent(session: Session, event: SessionEvent): Session {
  if (event.sessionId !== session.sessionId || event.seq <= session.lastSeq) return session;
  const isGap = event.seq > session.lastSeq + 1;
  const next = { ...session, lastSeq: event.seq, isStale: session.isStale || isGap };
  switch (event.type) {
    case 'message:delta':
      return { ...next, turns: withDelta(next.turns, event.turnId, event.text) };
    case 'turn:done':
      return withTurn(next, event.turn);
    case 'turn:failed': {
      const isStopped = event.problem.code === 'TURN_STOPPED';
      return {
        ...next,
        turns: next.turns
          .filter(({ text, turnId }) => text !== null || turnId !== event.turnId)
          .map((turn) =>
            turn.turnId === event.turnId
              ? { ...turn, phase: isStopped ? 'stopped' : 'failed', problem: event.problem }
              : turn,
          ),
      };
    }
    case 'blueprint:changed':
      return withPatch(next, event.revision, event.patch);
    case 'diagram:changed':
      return { ...next, mermaid: event.mermaid };
    case 'stage:changed':
      return { ...next, stage: event.stage, progress: event.progress };
    case 'session:ended':
      return { ...next, status: event.status };
    default:
      return event satisfies never;
  }
}

/** The session after a turn, whether its stream or the acknowledgement of its message tells. */
export function withTurn(session: Session, view: TurnView, clientMessageId?: string): Session {
  const at = indexOfTurn(session.turns, view.turnId, clientMessageId);
  const old = session.turns[at];
  const turn: ChatTurn = {
    key: old?.key ?? view.turnId,
    clientMessageId: old?.clientMessageId ?? null,
    turnId: view.turnId,
    text: old?.text ?? null,
    reply: view.reply,
    phase: 'done',
    problem: null,
  };
  const { status, stage, progress, question, proposal, revision } = view;
  return {
    ...session,
    status,
    stage,
    progress,
    question,
    proposal: proposal && { asked: proposal, revision },
    usage: old?.phase === 'done' ? session.usage : addUsage(session.usage, view.usage),
    turns: old ? session.turns.with(at, turn) : [...session.turns, turn],
    isStale: session.isStale || turn.text === null || view.revision > session.revision,
  };
}

function indexOfTurn(turns: readonly ChatTurn[], turnId: string, clientMessageId?: string): number {
  const known = turns.findIndex((turn) => turn.turnId === turnId);
  if (known !== -1) return known;
  if (clientMessageId !== undefined) return turns.findIndex((turn) => turn.clientMessageId === clientMessageId);
  return turns.findIndex((turn) => turn.phase === 'sending' && turn.turnId === null);
}

/** The first piece of a reply tells which turn the waiting message became. */
function withDelta(turns: readonly ChatTurn[], turnId: string, text: string): ChatTurn[] {
  const at = indexOfTurn(turns, turnId);
  const old = turns[at];
  if (!old) {
    return [
      ...turns,
      { key: turnId, clientMessageId: null, turnId, text: null, reply: text, phase: 'streaming', problem: null },
    ];
  }
  if (old.phase === 'done') return [...turns];
  return turns.with(at, { ...old, turnId, reply: old.reply + text, phase: 'streaming' });
}

function withPatch(session: Session, revision: number, patch: readonly PatchOperation[]): Session {
  if (revision <= session.revision) return session;
  const blueprint = structuredClone(session.blueprint);
  const failed = applyPatch(blueprint, patch as Operation[]).some((error) => error !== null);
  if (failed) return { ...session, isStale: true };
  return { ...session, blueprint, revision, fresh: pointersOf(patch) };
}

const pointersOf = (patch: readonly PatchOperation[]): string[] =>
  patch.map(({ path }) => path).filter((path) => !path.startsWith('/evidence') && !path.startsWith('/workflow'));
