import { describe, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/builder/builder.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { ANNA, aBuilder, aSession, BERT, basics } from './builder.fixture.js';

const WORDS = 'book tables in my restaurant';

describe('a session', () => {
  test('B7 begins with a question, or with the answer to its first message', async () => {
    const { builder } = await aBuilder({ script: [{ changes: basics(WORDS), reply: 'Tables it is.' }] });
    const { session: empty } = await builder.create(ANNA, {});
    expect(empty).toMatchObject({ stage: 'initial', revision: 0, question: { text: 'What should it do?' } });
    const { session } = await builder.create(ANNA, { message: WORDS });
    expect(session).toMatchObject({ reply: 'Tables it is.', revision: 1, status: 'active' });
  });

  test('is the same for the same clientSessionId of one owner, and another for another', async () => {
    const { builder } = await aBuilder({ script: [{}, {}] });
    const first = await builder.create(ANNA, { clientSessionId: 'c1', message: 'hi' });
    const again = await builder.create(ANNA, { clientSessionId: 'c1', message: 'hi' });
    const other = await builder.create(BERT, { clientSessionId: 'c1' });
    expect([first.created, again.created, other.created]).toEqual([true, false, true]);
    expect(again.session.sessionId).toBe(first.session.sessionId);
    expect(other.session.sessionId).not.toBe(first.session.sessionId);
  });

  test('begins from an existing agent, whose facts are imported where they have no evidence', async () => {
    const { builder } = await aBuilder();
    const { session } = await builder.create(ANNA, { blueprint: { ...aBlueprint(), evidence: {} } });
    expect(session.blueprint.identity.name).toBe('Mara');
    expect(session.blueprint.evidence['/identity/name']?.source).toBe('imported');
  });

  test('comes back from the record after a restart, with its history, its revisions and its question', async () => {
    const store = createMemoryStore();
    const one = await aBuilder({ store, script: [{ changes: basics(WORDS), reply: 'Tables it is.' }] });
    const { id } = await aSession(one.builder);
    const turn = await one.builder.send(ANNA, id, { text: WORDS, clientMessageId: 'm1' });
    const before = await one.builder.get(ANNA, id);

    const two = await aBuilder({ store });
    expect(await two.builder.get(ANNA, id)).toEqual(before);
    expect(await two.builder.send(ANNA, id, { text: WORDS, clientMessageId: 'm1' })).toEqual(turn);
    expect(await two.builder.undo(ANNA, id)).toMatchObject({ revision: 2, stage: 'initial' });
  });

  test('B6 B7 expires, keeps its record, and is revived by resuming', async () => {
    const { builder, passSeconds } = await aBuilder({ ttlSeconds: 60, script: [{ changes: basics(WORDS) }, {}] });
    const { id, events } = await aSession(builder);
    await builder.send(ANNA, id, { text: WORDS });
    passSeconds(61);
    await expect(builder.send(ANNA, id, { text: 'more' })).rejects.toMatchObject({ code: 'SESSION_EXPIRED' });
    expect(await builder.sweep()).toBe(1);
    expect(await builder.sweep()).toBe(0);
    expect(events.at(-1)).toMatchObject({ type: 'session:ended', status: 'expired' });
    expect(await builder.get(ANNA, id)).toMatchObject({
      status: 'expired',
      blueprint: { identity: { purpose: WORDS } },
    });
    expect(await builder.resume(ANNA, id)).toMatchObject({ status: 'active', reply: 'Opened: resumed.' });
    await expect(builder.send(ANNA, id, { text: 'more' })).resolves.toMatchObject({ revision: 1 });
  });

  test('B6 every write renews its time to live', async () => {
    const { builder, passSeconds } = await aBuilder({ ttlSeconds: 60, script: [{}, {}] });
    const { id } = await aSession(builder);
    for (const text of ['one', 'two']) {
      passSeconds(40);
      await builder.send(ANNA, id, { text });
    }
    passSeconds(40);
    expect(await builder.sweep()).toBe(0);
    const { expiresAt } = await builder.status(ANNA, id);
    expect((await builder.resume(ANNA, id)).expiresAt > expiresAt).toBe(true);
  });

  test('B7 that was deleted is abandoned: it can be read and nothing else', async () => {
    const { builder } = await aBuilder();
    const { id } = await aSession(builder);
    await builder.remove(ANNA, id);
    await builder.remove(ANNA, id);
    expect(await builder.status(ANNA, id)).toMatchObject({ status: 'abandoned' });
    for (const refused of [builder.send(ANNA, id, { text: 'hi' }), builder.undo(ANNA, id), builder.resume(ANNA, id)]) {
      await expect(refused).rejects.toMatchObject({ code: 'SESSION_NOT_ACTIVE' });
    }
  });

  test('is listed for its owner alone, newest first, page by page', async () => {
    const { builder } = await aBuilder();
    for (let count = 0; count < 5; count++) await builder.create(ANNA, {});
    await builder.create(BERT, {});
    const first = await builder.list(ANNA, { limit: 3 });
    const second = await builder.list(ANNA, { limit: 3, cursor: first.next ?? '' });
    expect([first.sessions.length, second.sessions.length, second.next]).toEqual([3, 2, null]);
    expect(new Set([...first.sessions, ...second.sessions].map(({ sessionId }) => sessionId)).size).toBe(5);
  });
});

describe('listening', () => {
  test('tells what was missed since a number again, in the same words, then goes on', async () => {
    const store = createMemoryStore();
    const reply = 'one two three four five six seven eight';
    const { builder } = await aBuilder({ store, script: [{ changes: basics(WORDS), reply }] });
    const { id, events } = await aSession(builder);
    await builder.send(ANNA, id, { text: WORDS }, { stream: true });

    const again = await aBuilder({ store, script: [{ reply }] });
    const late: SessionEvent[] = [];
    await again.builder.subscribe(ANNA, id, (event) => late.push(event), { lastSeq: 2 });
    expect(late).toEqual(events.slice(2));
    await again.builder.send(ANNA, id, { text: 'more' });
    expect(late.map(({ seq }) => seq)).toEqual(late.map((_event, at) => at + 3));
  });

  test('joins a turn under way without missing or doubling a piece', async () => {
    const reply = Array.from({ length: 60 }, (_each, at) => `word${at}`).join(' ');
    const { builder } = await aBuilder({ script: [{ reply }] });
    const { id, events } = await aSession(builder);
    const late: SessionEvent[] = [];
    const joined: Promise<unknown>[] = [];
    await builder.subscribe(ANNA, id, (event) => {
      if (event.seq === 5) joined.push(builder.subscribe(ANNA, id, (each) => late.push(each), { lastSeq: 3 }));
    });
    await builder.send(ANNA, id, { text: 'talk' }, { stream: true });
    await Promise.all(joined);
    expect(late).toEqual(events.slice(3));
  });

  test('goes on with higher numbers when the client has heard more than the record holds', async () => {
    const { builder } = await aBuilder({ script: [{}] });
    const { id } = await aSession(builder);
    const heard: SessionEvent[] = [];
    await builder.subscribe(ANNA, id, (event) => heard.push(event), { lastSeq: 7 });
    await builder.send(ANNA, id, { text: 'hi' });
    expect(heard[0]?.seq).toBe(8);
  });
});
