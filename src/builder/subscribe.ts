import type { SessionStore } from '../store/session-store.js';
import type { Caller, SessionEvent } from './builder.js';
import type { EventBus } from './event-bus.js';
import { foldSession } from './fold-session.js';
import type { LiveSessions } from './live-sessions.js';
import type { Turns } from './turns.js';

export type SubscribeDeps = { live: LiveSessions; store: SessionStore; bus: EventBus; turns: Turns; now: () => Date };

/** A client cannot claim to have heard more events than this beyond the record. */
const WIDEST_GAP = 10_000;

/** Listens to a session without a gap and without hearing anything twice. */
export function createSubscribe({ live, store, bus, turns, now }: SubscribeDeps) {
  return async function subscribe(
    by: Caller,
    id: string,
    listener: (event: SessionEvent) => void,
    { lastSeq }: { lastSeq?: number } = {},
  ): Promise<() => void> {
    const session = await live.read(by, id);
    if (lastSeq === undefined) return bus.listen(id, listener);

    let last = lastSeq;
    let waiting: SessionEvent[] | null = [];
    const hear = (event: SessionEvent): void => {
      if (event.seq <= last) return;
      last = event.seq;
      listener(event);
    };
    const stop = bus.listen(id, (event) => (waiting ? waiting.push(event) : hear(event)));
    try {
      const told = turns.toldSoFar(id);
      const known = Math.max(session.seq, told.at(-1)?.seq ?? 0);
      if (lastSeq > known && told.length === 0) await closeGap(by, id, Math.min(lastSeq, known + WIDEST_GAP));
      else if (lastSeq < session.seq) await replay(id, hear);
      for (const event of [...told, ...turns.toldSoFar(id), ...waiting]) hear(event);
    } catch (error) {
      stop();
      throw error;
    }
    waiting = null;
    return stop;
  };

  async function replay(id: string, hear: (event: SessionEvent) => void): Promise<void> {
    const stored = await store.load(id);
    let seq = 0;
    if (stored) foldSession(stored, (event) => hear({ ...event, sessionId: id, seq: ++seq } as SessionEvent));
  }

  /** The client has heard more than the record holds: the server died while it spoke. Numbers go on after that. */
  async function closeGap(by: Caller, id: string, seq: number): Promise<void> {
    await live.write(
      () => live.read(by, id),
      (session) => (session.seq < seq ? { kind: 'gap', at: now().toISOString(), seq } : null),
    );
  }
}
