import { AppError } from '../errors.js';
import type { SessionStatus, SessionStore } from '../store/session-store.js';
import type { AdvanceDeps } from './advanced.js';
import type { Builder, Caller } from './builder.js';
import { foldEntry } from './fold-session.js';
import type { LiveSessions } from './live-sessions.js';
import { openInput } from './open-input.js';
import type { Session } from './session.js';
import type { SessionEntry, StatusEntry } from './session-log.js';
import type { Turns } from './turns.js';
import { sessionView, statusView } from './views.js';

export type LifecycleDeps = {
  live: LiveSessions;
  store: SessionStore;
  turns: Turns;
  advance: AdvanceDeps;
  now: () => Date;
};

type EntryOrNone = SessionEntry | null | Promise<SessionEntry | null>;
type Lifecycle = Pick<Builder, 'list' | 'resume' | 'remove' | 'sweep'>;

/** So many expired sessions are closed in one sweep. */
const MOST_SWEPT = 500;

/** The pauses and the end of sessions. */
export function createLifecycle({ live, store, turns, advance, now }: LifecycleDeps): Lifecycle {
  const statusEntry = (status: SessionStatus, opening: StatusEntry['opening'] = null): StatusEntry => ({
    kind: 'status',
    at: now().toISOString(),
    status,
    opening,
  });

  const changeStatus = (by: Caller, id: string, makeEntry: (session: Session) => EntryOrNone) =>
    live.write(async () => {
      turns.assertIdle(id);
      return live.read(by, id);
    }, makeEntry);

  /** The entry that makes a completed session active again, with what is said then. */
  async function reopening(session: Session): Promise<StatusEntry> {
    const active = foldEntry(session, statusEntry('active')).session;
    const { text, state, question } = await advance.interviewer.open(openInput(active, 'reopened'));
    return statusEntry('active', { reply: text, state: { ...state, open: question } });
  }

  async function recap(session: Session) {
    const { text } = await advance.interviewer.open(openInput(session, 'resumed'));
    return sessionView(session, text);
  }

  return {
    async list(by, { limit, cursor }) {
      const { headers, next } = await store.list({
        ownerId: by.ownerId,
        limit,
        ...(cursor !== undefined && { cursor }),
      });
      const sessions = await Promise.all(headers.map(({ id }) => live.read(by, id)));
      return { sessions: sessions.map(statusView), next };
    },

    async resume(by, id, { reopen = false } = {}) {
      const { header } = await live.read(by, id);
      if (header.status === 'abandoned')
        throw new AppError('SESSION_NOT_ACTIVE', { detail: 'The session was deleted.' });
      if (header.status === 'completed' && reopen) return sessionView(await changeStatus(by, id, reopening));
      if (header.status === 'expired') return recap(await changeStatus(by, id, () => statusEntry('active')));
      return recap(await live.renew(by, id));
    },

    async remove(by, id) {
      await changeStatus(by, id, ({ header }) => (header.status === 'abandoned' ? null : statusEntry('abandoned')));
    },

    async sweep() {
      const ids = await store.listExpired(now().toISOString(), MOST_SWEPT);
      const closed = await Promise.all(ids.map(expire));
      return closed.filter(Boolean).length;
    },
  };

  async function expire(id: string): Promise<boolean> {
    const stored = await store.load(id);
    if (!stored) return false;
    const by = { ownerId: stored.header.ownerId };
    const session = await changeStatus(by, id, (each) => (live.isOverdue(each) ? statusEntry('expired') : null));
    return session.header.status === 'expired';
  }
}
