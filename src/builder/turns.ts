import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.js';
import { advanceSession } from './advance-session.js';
import type { AdvanceDeps, Advanced } from './advanced.js';
import type { Caller, MessageInput, SessionEvent, StatusView, TurnView } from './builder.js';
import type { EventBus } from './event-bus.js';
import type { LiveSessions } from './live-sessions.js';
import { maskSecrets } from './mask-secrets.js';
import { problemOf } from './problem.js';
import type { Session } from './session.js';
import type { TurnEntry } from './session-log.js';
import { splitReply } from './split-reply.js';
import { statusView } from './views.js';

export type TurnsDeps = {
  live: LiveSessions;
  bus: EventBus;
  advance: AdvanceDeps;
  now: () => Date;
  newId: () => string;
  /** Milliseconds between the pieces of a streamed reply. */
  replyPaceMs: number;
  onError: (error: unknown) => void;
};

/** A turn under way. */
type Running = {
  turnId: string;
  text: string;
  clientMessageId: string | null;
  /** Told so far, each with its number. */
  told: SessionEvent[];
  state: 'talking' | 'writing';
  stop: AbortController;
};

export type Turns = ReturnType<typeof createTurns>;

/** Runs turns, one at a time in each session; the same message sent twice is one turn. */
export function createTurns(deps: TurnsDeps) {
  const { live, now, newId } = deps;
  const running = new Map<string, { turn: Running; result: Promise<TurnView> }>();

  async function send(
    by: Caller,
    id: string,
    input: MessageInput,
    { stream = false, onStart }: { stream?: boolean; onStart?: (turnId: string) => void } = {},
  ): Promise<TurnView> {
    const text = maskSecrets(input.text);
    const clientMessageId = input.clientMessageId ?? null;
    const known = await live.read(by, id);
    const same = clientMessageId && known.turns.find(({ entry }) => entry.clientMessageId === clientMessageId);
    if (same) return sameText(same.entry.text, text) && same.view;

    const other = running.get(id);
    if (other && clientMessageId !== null && other.turn.clientMessageId === clientMessageId) {
      return sameText(other.turn.text, text) && other.result;
    }
    if (other) throw new AppError('TURN_RUNNING');
    const session = live.assertActive(known);

    const turn: Running = {
      turnId: newId(),
      text,
      clientMessageId,
      told: [],
      state: 'talking',
      stop: new AbortController(),
    };
    const result = Promise.resolve()
      .then(() => run(session, turn, stream))
      .finally(() => running.delete(id));
    running.set(id, { turn, result });
    onStart?.(turn.turnId);
    return result;
  }

  async function run(session: Session, turn: Running, stream: boolean): Promise<TurnView> {
    const started = performance.now();
    try {
      const say = (text: string): void => tell(session, turn, text);
      const advanced = await advanceSession(session, turn, deps.advance, { say, signal: turn.stop.signal });
      await tellRest(session, turn, { reply: advanced.reply, stream });
      turn.state = 'writing';
      const entry = turnEntry(turn, advanced, { pieces: piecesOf(turn), at: now().toISOString(), started });
      const after = await live.append(session, entry, turn.told.length);
      const view = after?.turns.at(-1)?.view;
      if (!view) throw new AppError('TURN_RUNNING', { detail: 'The session was changed by others during the turn.' });
      return view;
    } catch (error) {
      await recordFailure(session, turn, error);
      throw error;
    }
  }

  function tell(session: Session, turn: Running, text: string): void {
    if (turn.stop.signal.aborted) throw new AppError('TURN_STOPPED');
    const { id: sessionId } = session.header;
    const event: SessionEvent = {
      type: 'message:delta',
      sessionId,
      seq: session.seq + turn.told.length + 1,
      turnId: turn.turnId,
      text,
    };
    turn.told.push(event);
    deps.bus.publish(event);
  }

  /** Sends what was not said yet; in a stream piece by piece, so that it reads like speech and can be stopped. */
  async function tellRest(session: Session, turn: Running, { reply, stream }: { reply: string; stream: boolean }) {
    const rest = reply.slice(piecesOf(turn).join('').length);
    const pieces = stream ? splitReply(rest) : [rest];
    for (const piece of pieces) {
      tell(session, turn, piece);
      if (stream && deps.replyPaceMs > 0) await pause(deps.replyPaceMs);
    }
    if (turn.stop.signal.aborted) throw new AppError('TURN_STOPPED');
  }

  /** What was told stays told: a failed turn changes nothing but takes its place in the numbering of events. */
  async function recordFailure(session: Session, turn: Running, error: unknown): Promise<void> {
    if (!(error instanceof AppError)) deps.onError(error);
    const pieces = piecesOf(turn);
    const at = now().toISOString();
    await live
      .append(session, { kind: 'failed', at, turnId: turn.turnId, pieces, problem: problemOf(error) }, pieces.length)
      .catch(deps.onError);
  }

  async function stop(by: Caller, id: string, turnId: string): Promise<StatusView> {
    await live.read(by, id);
    const under = running.get(id);
    if (under?.turn.turnId !== turnId || under.turn.state === 'writing') throw new AppError('TURN_NOT_RUNNING');
    under.turn.stop.abort();
    await Promise.allSettled([under.result]);
    return statusView(await live.read(by, id));
  }

  /** @throws TURN_RUNNING when a turn is under way: an edit would pull the ground from under it */
  function assertIdle(id: string): void {
    if (running.has(id)) throw new AppError('TURN_RUNNING');
  }

  /** What a turn under way has told so far, which is not in the record yet. */
  const toldSoFar = (id: string): readonly SessionEvent[] => running.get(id)?.turn.told ?? [];

  return { send, stop, assertIdle, toldSoFar };
}

const piecesOf = ({ told }: Running): string[] =>
  told.flatMap((event) => (event.type === 'message:delta' ? [event.text] : []));

function sameText(before: string, now: string): true {
  if (before !== now) throw new AppError('MESSAGE_ID_REUSED');
  return true;
}

/** The log's entry of a turn that was answered. */
export const turnEntry = (
  { turnId, text, clientMessageId }: Pick<Running, 'turnId' | 'text' | 'clientMessageId'>,
  { reply: _reply, ...advanced }: Advanced,
  { pieces, at, started }: { pieces: string[]; at: string; started: number },
): TurnEntry => ({
  kind: 'turn',
  at,
  turnId,
  clientMessageId,
  text,
  pieces,
  ...advanced,
  durationMs: Math.round((performance.now() - started) * 100) / 100,
});
