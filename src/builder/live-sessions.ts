import { LRUCache } from 'lru-cache';
import { AppError } from '../errors.js';
import type { SessionHeader, SessionStore } from '../store/session-store.js';
import type { Caller, SessionEvent } from './builder.js';
import type { EventBus } from './event-bus.js';
import { foldEntry, foldSession, withHeader } from './fold-session.js';
import type { Session } from './session.js';
import type { SessionEntry } from './session-log.js';

export type LiveSessionsDeps = {
  store: SessionStore;
  bus: EventBus;
  now: () => Date;
  ttlSeconds: number;
};

export type LiveSessions = ReturnType<typeof createLiveSessions>;

const MOST_LIVE = 20_000;
/** Writers of one session rarely meet; who loses a race this often has met a fault. */
const MOST_TRIES = 5;

/** Sessions as this process holds them: folded once, kept while they are used, and written through to the record. */
export function createLiveSessions({ store, bus, now, ttlSeconds }: LiveSessionsDeps) {
  const live = new LRUCache<string, Session>({
    max: MOST_LIVE,
    ttl: ttlSeconds * 1000,
    fetchMethod: async (id) => {
      const stored = await store.load(id);
      return stored ? foldSession(stored) : undefined;
    },
  });

  /** @throws SESSION_NOT_FOUND, FORBIDDEN */
  async function read(by: Caller, id: string): Promise<Session> {
    const session = await live.fetch(id);
    if (!session) throw new AppError('SESSION_NOT_FOUND');
    if (session.header.ownerId !== by.ownerId) throw new AppError('FORBIDDEN');
    return session;
  }

  /** As `read`. @throws also SESSION_NOT_ACTIVE and SESSION_EXPIRED */
  const readActive = async (by: Caller, id: string): Promise<Session> => assertActive(await read(by, id));

  function assertActive(session: Session): Session {
    if (isExpired(session)) throw new AppError('SESSION_EXPIRED');
    if (session.header.status === 'active') return session;
    throw new AppError('SESSION_NOT_ACTIVE', { detail: `The session is ${session.header.status}.` });
  }

  const isExpired = (session: Session): boolean => session.header.status === 'expired' || isOverdue(session);

  /** Its time is over, but the sweep has not come by yet. */
  const isOverdue = ({ header }: Session): boolean =>
    header.status === 'active' && header.expiresAt < now().toISOString();

  /** A write renews the time to live of a session that is alive. */
  function renewed(header: SessionHeader): SessionHeader {
    const expiresAt = new Date(now().getTime() + ttlSeconds * 1000).toISOString();
    return { ...header, updatedAt: now().toISOString(), ...(header.status === 'active' && { expiresAt }) };
  }

  /** Renews the time to live without saying anything. */
  async function renew(by: Caller, id: string): Promise<Session> {
    const session = await read(by, id);
    const header = renewed(session.header);
    const { updatedAt, expiresAt } = header;
    const isWritten = await store.append(id, { at: session.length, entries: [], header: { updatedAt, expiresAt } });
    if (!isWritten) {
      live.delete(id);
      return read(by, id);
    }
    const after = withHeader(session, header);
    live.set(id, after);
    return after;
  }

  /**
   * Appends an entry, renews the time to live, and tells the listeners.
   * @param heard how many of the entry's events were told before it was written
   * @returns null, with nothing written, when somebody else has written meanwhile
   */
  async function append(session: Session, entry: SessionEntry, heard = 0): Promise<Session | null> {
    const step = foldEntry(session, entry);
    const header = renewed(step.session.header);
    const { status, updatedAt, expiresAt, completedAt } = header;
    const id = header.id;
    const isWritten = await store.append(id, {
      at: session.length,
      entries: [entry],
      header: { status, updatedAt, expiresAt, completedAt },
    });
    if (!isWritten) {
      live.delete(id);
      return null;
    }
    const after = withHeader(step.session, header);
    live.set(id, after);
    for (const [at, event] of step.events.entries()) {
      if (at >= heard) bus.publish({ ...event, sessionId: id, seq: session.seq + at + 1 } as SessionEvent);
    }
    return after;
  }

  /**
   * Reads, makes an entry of what was read, and appends it; again from the start when somebody else wrote meanwhile.
   * An entry that is null changes nothing.
   */
  async function write(
    readSession: () => Promise<Session>,
    makeEntry: (session: Session) => SessionEntry | null | Promise<SessionEntry | null>,
  ): Promise<Session> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const session = await readSession();
      const entry = await makeEntry(session);
      if (entry === null) return session;
      const after = await append(session, entry);
      if (after) return after;
    }
    throw new AppError('TURN_RUNNING', { detail: 'The session is being changed by others.' });
  }

  /** Puts a session that was just made among the live ones. */
  const add = (session: Session): void => void live.set(session.header.id, session);

  return { read, readActive, assertActive, isOverdue, renewed, renew, append, write, add };
}
