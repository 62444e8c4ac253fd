import { toJson } from './entry-json.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';
import type { SessionHeader, SessionStore } from './session-store.js';

/** Keeps sessions in this process; they are gone when it ends. Log entries are held as JSON text, so nobody shares one. */
export function createMemoryStore(): SessionStore {
  const sessions = new Map<string, { header: SessionHeader; log: string[] }>();
  const headers = () => [...sessions.values()].map(({ header }) => header);

  return {
    async create({ header, log }) {
      const { ownerId, clientSessionId } = header;
      const same = clientSessionId === null ? [] : headers().filter((other) => other.ownerId === ownerId);
      const existing = same.find((other) => other.clientSessionId === clientSessionId);
      if (existing) return { header: { ...existing }, created: false };
      if (sessions.has(header.id)) throw new Error(`there is already a session ${header.id}`);
      sessions.set(header.id, { header: { ...header }, log: log.map(toJson) });
      return { header: { ...header }, created: true };
    },

    async load(id) {
      const session = sessions.get(id);
      return session ? { header: { ...session.header }, log: session.log.map((text) => JSON.parse(text)) } : null;
    },

    async append(id, { at, entries, header }) {
      const session = sessions.get(id);
      if (!session || session.log.length !== at) return false;
      const added = entries.map(toJson);
      session.log.push(...added);
      Object.assign(session.header, header);
      return true;
    },

    async list({ ownerId, limit, cursor }) {
      const after = cursor === undefined ? undefined : decodeCursor(cursor);
      const found = headers()
        .filter((header) => header.ownerId === ownerId && (!after || newestFirst(after, header) < 0))
        .sort(newestFirst);
      const page = found.slice(0, limit).map((header) => ({ ...header }));
      const last = page.at(-1);
      return { headers: page, next: last && found.length > limit ? encodeCursor(last) : null };
    },

    async listExpired(before, limit) {
      return headers()
        .filter(({ status, expiresAt }) => status === 'active' && expiresAt < before)
        .sort((a, b) => compare(a.expiresAt, b.expiresAt) || compare(a.id, b.id))
        .slice(0, limit)
        .map(({ id }) => id);
    },

    async ping() {},
    async close() {},
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const newestFirst = (a: Pick<SessionHeader, 'createdAt' | 'id'>, b: Pick<SessionHeader, 'createdAt' | 'id'>): number =>
  compare(b.createdAt, a.createdAt) || compare(b.id, a.id);
