import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { createPrismaStore } from '../../src/store/prisma-store.js';
import type { SessionHeader } from '../../src/store/session-store.js';
import { describeSessionStore } from './session-store.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newUrl = () => `file:${join(folder, `deeper-${++files}`, 'parley.db')}`;

describeSessionStore('the store in SQLite', () => createPrismaStore({ url: newUrl() }));

const header: SessionHeader = {
  id: 'one',
  ownerId: 'ann',
  clientSessionId: null,
  status: 'active',
  createdAt: '2026-01-02T03:04:05.006Z',
  updatedAt: '2026-01-02T03:04:05.006Z',
  expiresAt: '2026-01-02T04:04:05.006Z',
  completedAt: null,
};

describe('the file of the store in SQLite', () => {
  test('holds what was written after it was closed and opened again', async () => {
    const url = newUrl();
    const before = await createPrismaStore({ url });
    await before.create({ header, log: ['a'] });
    await before.append('one', { at: 1, entries: ['b'], header: {} });
    await before.close();
    const after = await createPrismaStore({ url });
    expect(await after.load('one')).toEqual({ header, log: ['a', 'b'] });
    await after.close();
  });

  test('is seen by a second process as soon as a call has answered', async () => {
    const url = newUrl();
    const writer = await createPrismaStore({ url });
    const reader = await createPrismaStore({ url });
    await writer.create({ header, log: ['a'] });
    expect(await reader.load('one')).toEqual({ header, log: ['a'] });
    expect(await reader.append('one', { at: 1, entries: ['b'], header: {} })).toBe(true);
    expect(await writer.append('one', { at: 1, entries: ['c'], header: {} })).toBe(false);
    expect((await writer.load('one'))?.log).toEqual(['a', 'b']);
    await Promise.all([writer.close(), reader.close()]);
  });

  test('that is no database is refused by its name', async () => {
    const path = join(folder, 'letter.db');
    writeFileSync(path, 'Dear reader, this is a letter and not a database. '.repeat(100));
    await expect(createPrismaStore({ url: `file:${path}` })).rejects.toThrow(`The database file:${path}`);
  });

  test('that has lost its tables does not answer a ping', async () => {
    const url = newUrl();
    const store = await createPrismaStore({ url });
    const connection = await new PrismaBetterSqlite3({ url }).connect();
    await connection.executeScript('DROP TABLE LogEntry; DROP TABLE Session;');
    await expect(store.ping()).rejects.toThrow('does not exist');
    await Promise.all([store.close(), connection.dispose()]);
  });

  test('writes ahead of its tables, through to the disk', async () => {
    const url = newUrl();
    const store = await createPrismaStore({ url });
    await store.create({ header, log: ['a'] });
    expect(existsSync(`${url.replace('file:', '')}-wal`)).toBe(true);
    await store.close();
  });
});
