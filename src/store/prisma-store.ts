import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { toJson } from './entry-json.js';
import { Prisma, PrismaClient, type Session } from './generated/client.js';
import { migrate } from './migrate.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';
import { SESSION_STATUSES, type SessionHeader, type SessionStore } from './session-store.js';

/**
 * Keeps sessions in SQLite through Prisma. The file is made, and brought up to date, when it is opened.
 * @param url `file:` and a path
 * @throws an error that names the database, when it cannot be used
 */
export async function createPrismaStore({ url }: { url: string }): Promise<SessionStore> {
  mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true });
  await migrate(url);
  return storeOver(new PrismaClient({ adapter: durableSqlite(url), transactionOptions: PATIENCE }));
}

/** Transactions wait for one another, and in a busy process for everything else too; late is better than failed. */
const PATIENCE = { maxWait: 60_000, timeout: 60_000 };

/**
 * Connections whose commits survive the process. What a process has written is in the system's cache, so it survives its
 * kill -9 also under NORMAL. FULL would survive a loss of power too, but waits for the disk at each commit, 2 to 10 ms
 * in which nothing else is answered; under NORMAL a loss of power can take the last turns, never the consistency.
 */
function durableSqlite(url: string): SqlDriverAdapterFactory {
  const adapters = new PrismaBetterSqlite3({ url });
  return {
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    async connect() {
      const connection = await adapters.connect();
      await connection.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      return connection;
    },
  };
}

const storeOver = (client: PrismaClient): SessionStore => ({
  async create({ header, log }) {
    const entries = log.map((entry, position) => ({ position, content: toJson(entry) }));
    const data = { ...header, length: log.length, log: { create: entries } };
    try {
      return { header: toHeader(await client.session.create({ data })), created: true };
    } catch (error) {
      const { ownerId, clientSessionId } = header;
      if (!isRefusal(error, 'P2002') || clientSessionId === null) throw error;
      const where = { ownerId_clientSessionId: { ownerId, clientSessionId } };
      const existing = await client.session.findUnique({ where });
      if (!existing) throw error;
      return { header: toHeader(existing), created: false };
    }
  },

  async load(id) {
    // One transaction, so that header and log are of the same moment.
    const [session, log] = await client.$transaction([
      client.session.findUnique({ where: { id } }),
      client.logEntry.findMany({
        where: { sessionId: id },
        orderBy: { position: 'asc' },
        select: { content: true },
      }),
    ]);
    return session && { header: toHeader(session), log: log.map(({ content }) => JSON.parse(content)) };
  },

  async append(id, { at, entries, header }) {
    const created = entries.map((entry, index) => ({ position: at + index, content: toJson(entry) }));
    const data = { ...header, length: at + entries.length, log: { create: created } };
    try {
      // The length in the condition makes this atomic: of two writers who saw the same log, one finds no such session.
      await client.session.update({ where: { id, length: at }, data, select: { id: true } });
      return true;
    } catch (error) {
      if (isRefusal(error, 'P2025')) return false;
      throw error;
    }
  },

  async list({ ownerId, limit, cursor }) {
    const found = await client.session.findMany({
      where: { ownerId, ...(cursor !== undefined && olderThan(cursor)) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const headers = found.slice(0, limit).map(toHeader);
    const last = headers.at(-1);
    return { headers, next: last && found.length > limit ? encodeCursor(last) : null };
  },

  async listExpired(before, limit) {
    const found = await client.session.findMany({
      where: { status: 'active', expiresAt: { lt: new Date(before) } },
      orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
      take: limit,
      select: { id: true },
    });
    return found.map(({ id }) => id);
  },

  async ping() {
    await client.session.findFirst({ select: { id: true } });
  },

  async close() {
    await client.$disconnect();
  },
});

function olderThan(cursor: string) {
  const { createdAt, id } = decodeCursor(cursor);
  const at = new Date(createdAt);
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
}

function toHeader({ length, ...row }: Session): SessionHeader {
  const status = SESSION_STATUSES.find((known) => known === row.status);
  if (!status) throw new Error(`session ${row.id} has the unknown status ${row.status}`);
  return {
    ...row,
    status,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  };
}

const isRefusal = (error: unknown, code: 'P2002' | 'P2025'): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
