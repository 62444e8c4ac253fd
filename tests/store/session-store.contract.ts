import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SessionHeader, SessionStore } from '../../src/store/session-store.js';

/** A header of its own for each test, with what the test cares about. */
const aHeader = (overrides: Partial<SessionHeader> = {}): SessionHeader => ({
  id: crypto.randomUUID(),
  ownerId: 'ann',
  clientSessionId: null,
  status: 'active',
  createdAt: '2026-01-02T03:04:05.006Z',
  updatedAt: '2026-01-02T03:04:05.006Z',
  expiresAt: '2026-01-02T04:04:05.006Z',
  completedAt: null,
  ...overrides,
});

/** What every adapter of the session store must do; `open` gives an empty store. */
export function describeSessionStore(name: string, open: () => Promise<SessionStore>): void {
  describe(name, () => {
    let store: SessionStore;

    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });

    describeRecord(() => store);
    describeWriters(() => store);
    describeLists(() => store);

    test('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });
  });
}

function describeRecord(store: () => SessionStore): void {
  test('B4 what was created is loaded unchanged, header and log', async () => {
    const header = aHeader({ clientSessionId: 'mine', status: 'completed', completedAt: '2026-01-02T03:30:00.000Z' });
    const log = [{ kind: 'created', nested: { list: [1, 2.5, null, true] } }, 'text', null, 7, []];
    expect(await store().create({ header, log })).toEqual({ header, created: true });
    expect(await store().load(header.id)).toEqual({ header, log });
  });

  test('any text of a user comes back as it was', async () => {
    const texts = [
      'null \0 character',
      '😀👩‍👩‍👧',
      '\ud800 lone surrogate',
      '日本語',
      "'; DROP TABLE Session; --",
      '\u2028\u2029',
      '',
    ];
    const header = aHeader();
    await store().create({ header, log: texts });
    expect((await store().load(header.id))?.log).toEqual(texts);
  });

  test('a large entry comes back whole', async () => {
    const header = aHeader();
    const large = { text: 'äöü '.repeat(300_000) };
    await store().create({ header, log: [large] });
    expect((await store().load(header.id))?.log).toEqual([large]);
  });

  test('an unknown session is null, and nothing can be appended to it', async () => {
    expect(await store().load('nobody')).toBeNull();
    expect(await store().append('nobody', { at: 0, entries: ['x'], header: {} })).toBe(false);
    expect(await store().load('nobody')).toBeNull();
  });

  test('the same clientSessionId gives the same owner the same session, untouched', async () => {
    const first = aHeader({ clientSessionId: 'tab-1' });
    await store().create({ header: first, log: ['first'] });
    const again = aHeader({ clientSessionId: 'tab-1', expiresAt: '2030-01-01T00:00:00.000Z' });
    expect(await store().create({ header: again, log: ['again'] })).toEqual({ header: first, created: false });
    expect(await store().load(first.id)).toEqual({ header: first, log: ['first'] });
    expect(await store().load(again.id)).toBeNull();
  });

  test('another owner may use the same clientSessionId, and sessions without one are all new', async () => {
    for (const header of [
      aHeader({ clientSessionId: 'tab-1' }),
      aHeader({ clientSessionId: 'tab-1', ownerId: 'bob' }),
      aHeader(),
      aHeader(),
    ]) {
      expect((await store().create({ header, log: [] })).created).toBe(true);
    }
  });

  test('of many creations at once with one clientSessionId one makes the session', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, () => store().create({ header: aHeader({ clientSessionId: 'once' }), log: ['first'] })),
    );
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ header }) => header.id)).size).toBe(1);
  });

  test('an id is given once', async () => {
    const header = aHeader();
    await store().create({ header, log: ['mine'] });
    await expect(store().create({ header: { ...header, ownerId: 'bob' }, log: [] })).rejects.toThrow();
    expect(await store().load(header.id)).toEqual({ header, log: ['mine'] });
  });

  test('nobody shares what is stored: changing what went in or came out changes nothing', async () => {
    const header = aHeader();
    const entry = { list: ['a'] };
    const log = [entry];
    const { header: returned } = await store().create({ header, log });
    entry.list.push('b');
    log.push({ list: [] });
    header.status = 'expired';
    returned.status = 'abandoned';
    const loaded = await store().load(header.id);
    expect(loaded).toEqual({ header: aHeader({ id: header.id }), log: [{ list: ['a'] }] });
    loaded?.log.push('mine');
    if (loaded) loaded.header.status = 'completed';
    expect(await store().load(header.id)).toEqual({ header: aHeader({ id: header.id }), log: [{ list: ['a'] }] });

    const added = { list: ['c'] };
    await store().append(header.id, { at: 1, entries: [added], header: {} });
    added.list.push('d');
    expect((await store().load(header.id))?.log[1]).toEqual({ list: ['c'] });
  });
}

function describeWriters(store: () => SessionStore): void {
  test('append adds entries in their order and changes the header, keeping what it does not name', async () => {
    const header = aHeader();
    await store().create({ header, log: [0] });
    const change = { status: 'completed', completedAt: '2026-01-02T03:30:00.000Z' } as const;
    expect(await store().append(header.id, { at: 1, entries: [1, 2], header: change })).toBe(true);
    expect(await store().append(header.id, { at: 3, entries: [3], header: { completedAt: null } })).toBe(true);
    expect(await store().load(header.id)).toEqual({
      header: { ...header, status: 'completed', completedAt: null },
      log: [0, 1, 2, 3],
    });
  });

  test('the header can change without an entry', async () => {
    const header = aHeader();
    await store().create({ header, log: ['only'] });
    const change = { updatedAt: '2026-01-02T03:10:00.000Z', expiresAt: '2026-01-02T04:10:00.000Z' };
    expect(await store().append(header.id, { at: 1, entries: [], header: change })).toBe(true);
    expect(await store().load(header.id)).toEqual({ header: { ...header, ...change }, log: ['only'] });
  });

  test.each([0, 1, 3])('a writer who saw %i of 2 entries writes nothing, neither entry nor header', async (at) => {
    const header = aHeader();
    await store().create({ header, log: ['a', 'b'] });
    expect(await store().append(header.id, { at, entries: ['c'], header: { status: 'completed' } })).toBe(false);
    expect(await store().append(header.id, { at, entries: [], header: { status: 'completed' } })).toBe(false);
    expect(await store().load(header.id)).toEqual({ header, log: ['a', 'b'] });
  });

  test('an entry that is not JSON is refused and nothing is written', async () => {
    const header = aHeader();
    await store().create({ header, log: ['a'] });
    await expect(
      store().append(header.id, { at: 1, entries: ['b', undefined], header: { status: 'completed' } }),
    ).rejects.toThrow('JSON');
    expect(await store().load(header.id)).toEqual({ header, log: ['a'] });
  });

  test('of many writers at once who saw the same log one writes', async () => {
    const header = aHeader();
    await store().create({ header, log: [] });
    const names = Array.from({ length: 10 }, (_, at) => `writer ${at}`);
    const written = await Promise.all(
      names.map((name) => store().append(header.id, { at: 0, entries: [name, name], header: {} })),
    );
    const winner = names[written.indexOf(true)];
    expect(written.filter(Boolean)).toHaveLength(1);
    expect((await store().load(header.id))?.log).toEqual([winner, winner]);
  });

  test('writers who look again and retry all get their entry in, each once', async () => {
    const header = aHeader();
    await store().create({ header, log: [] });
    const write = async (name: number): Promise<void> => {
      const seen = await store().load(header.id);
      const isWritten = await store().append(header.id, { at: seen?.log.length ?? 0, entries: [name], header: {} });
      if (!isWritten) await write(name);
    };
    const names = Array.from({ length: 6 }, (_, at) => at);
    await Promise.all(names.map(write));
    expect((await store().load(header.id))?.log.toSorted()).toEqual(names);
  });

  test('a reader among writers never sees a header and a log of different moments', async () => {
    const header = aHeader();
    await store().create({ header, log: ['active'] });
    const read = async () => {
      const seen = await store().load(header.id);
      return [seen?.header.status, seen?.log.at(-1)];
    };
    const statuses = ['completed', 'active', 'abandoned', 'expired'] as const;
    const seen: unknown[][] = [];
    for (const [at, status] of statuses.entries()) {
      const [, ...reads] = await Promise.all([
        store().append(header.id, { at: at + 1, entries: [status], header: { status } }),
        read(),
        read(),
      ]);
      seen.push(...reads);
    }
    for (const [status, entry] of seen) expect(status).toBe(entry);
    expect(seen).toHaveLength(8);
  });
}

function describeLists(store: () => SessionStore): void {
  const at = (minute: number) => `2026-01-02T03:${String(minute).padStart(2, '0')}:00.000Z`;

  const allPages = async (ownerId: string, limit: number) => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await store().list({ ownerId, limit, ...(cursor !== undefined && { cursor }) });
      pages.push(page.headers.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && pages.length < 20);
    return pages;
  };

  test('lists the own sessions, newest first, page by page, each once', async () => {
    for (const [index, minute] of [3, 1, 2, 2, 2].entries()) {
      await store().create({ header: aHeader({ id: `s${index}`, createdAt: at(minute) }), log: [] });
    }
    await store().create({ header: aHeader({ id: 'foreign', ownerId: 'bob', createdAt: at(9) }), log: [] });
    expect(await allPages('ann', 2)).toEqual([['s0', 's4'], ['s3', 's2'], ['s1']]);
    expect(await allPages('ann', 5)).toEqual([['s0', 's4', 's3', 's2', 's1']]);
    expect(await allPages('bob', 5)).toEqual([['foreign']]);
    expect(await allPages('nobody', 5)).toEqual([[]]);
  });

  test('the page after holds while sessions are added and changed', async () => {
    for (const minute of [1, 2, 3, 4]) {
      await store().create({ header: aHeader({ id: `s${minute}`, createdAt: at(minute) }), log: [] });
    }
    const first = await store().list({ ownerId: 'ann', limit: 2 });
    await store().create({ header: aHeader({ id: 's5', createdAt: at(5) }), log: [] });
    await store().append('s3', { at: 0, entries: [], header: { updatedAt: at(50), status: 'abandoned' } });
    const second = await store().list({ ownerId: 'ann', limit: 2, cursor: first.next ?? '' });
    expect([first, second].map(({ headers }) => headers.map(({ id }) => id))).toEqual([
      ['s4', 's3'],
      ['s2', 's1'],
    ]);
    expect(second.next).toBeNull();
  });

  test('a listed header is the whole header', async () => {
    const header = aHeader({ clientSessionId: 'tab' });
    await store().create({ header, log: ['entry'] });
    expect((await store().list({ ownerId: 'ann', limit: 10 })).headers).toEqual([header]);
  });

  test.each(['', 'nonsense', Buffer.from('["yesterday","x"]').toString('base64url')])(
    'a cursor that no page gave is refused: %j',
    async (cursor) => {
      await expect(store().list({ ownerId: 'ann', limit: 10, cursor })).rejects.toMatchObject({ code: 'INVALID' });
    },
  );

  test('B6 finds the active sessions whose time is over, the longest over first', async () => {
    const create = (id: string, minute: number, status: SessionHeader['status'] = 'active') =>
      store().create({ header: aHeader({ id, status, expiresAt: at(minute) }), log: [] });
    await create('late', 20);
    await create('first', 5);
    await create('second', 7);
    await create('exactly', 10);
    await create('done', 5, 'completed');
    await create('closed', 5, 'expired');
    expect(await store().listExpired(at(10), 10)).toEqual(['first', 'second']);
    expect(await store().listExpired(at(10), 1)).toEqual(['first']);
    await store().append('first', { at: 0, entries: [], header: { status: 'expired' } });
    expect(await store().listExpired(at(11), 10)).toEqual(['second', 'exactly']);
  });
}
