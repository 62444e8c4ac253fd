import { afterEach, describe, expect, test } from '@jest/globals';
import type { Line } from '../fakes/scripted-interviewer.js';
import { aLongReply, aServer, enough, eventsOf, type TestServer, until, WORDS } from './server.fixture.js';

const open: TestServer[] = [];

async function serve(script: Line[]): Promise<TestServer> {
  const server = await aServer({ script });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A promise, and what settles it. */
function aGate() {
  let unlock: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => {
    unlock = resolve;
  });
  return { waits, unlock };
}

/** The one owner of an installation without keys. */
const LOCAL = { ownerId: 'local' };

const STREAM = { accept: 'text/event-stream' };

describe('a turn over REST', () => {
  test('B3 is answered once with the revision as its tag, however often it is sent', async () => {
    const server = await serve([enough]);
    const { path } = await server.aSession();
    const body = { text: WORDS, clientMessageId: 'm1' };
    const first = await server.call('POST', `${path}/message`, { body });
    const again = await server.call('POST', `${path}/message`, { body });
    expect(first).toMatchObject({ status: 200, json: { reply: 'Tables it is.', revision: 1 } });
    expect(first.headers.get('etag')).toBe('"1"');
    expect(again.json).toEqual(first.json);
    expect(server.heard).toHaveLength(1);
  });

  test('another text under the same clientMessageId is a 422, and the session is as it was', async () => {
    const server = await serve([enough]);
    const { path } = await server.aSession();
    await server.call('POST', `${path}/message`, { body: { text: WORDS, clientMessageId: 'm1' } });
    const before = (await server.call('GET', path)).json;
    const other = await server.call('POST', `${path}/message`, { body: { text: 'other', clientMessageId: 'm1' } });
    expect(other).toMatchObject({ status: 422, json: { code: 'MESSAGE_ID_REUSED' } });
    expect((await server.call('GET', path)).json).toEqual(before);
  });

  test('B7 a message while a turn runs is a 409, and the running turn is not disturbed', async () => {
    const { waits, unlock } = aGate();
    const server = await serve([{ ...enough, waits }]);
    const { path } = await server.aSession();
    const first = server.call('POST', `${path}/message`, { body: { text: WORDS } });
    await until(() => server.heard.length === 1);
    const second = await server.call('POST', `${path}/message`, { body: { text: 'and this' } });
    const edit = await server.call('POST', `${path}/undo`);
    unlock();
    expect(second).toMatchObject({ status: 409, json: { code: 'TURN_RUNNING' } });
    expect(edit).toMatchObject({ status: 409, json: { code: 'TURN_RUNNING' } });
    expect(await first).toMatchObject({ status: 200, json: { revision: 1 } });
    const { history } = (await server.call('GET', `${path}/history`)).json;
    expect(history.map(({ text }: { text: string }) => text)).toEqual([WORDS]);
  });

  test('a fault inside is a 500 that tells nothing of it, is logged, and leaves the session as it was', async () => {
    const server = await serve([{ fails: new Error('the secret inside') }, enough]);
    const { path } = await server.aSession();
    const failed = await server.call('POST', `${path}/message`, { body: { text: WORDS } });
    expect(failed).toMatchObject({ status: 500, json: { code: 'INTERNAL' } });
    expect(failed.text).not.toContain('secret inside');
    expect(server.lines.join('')).toContain('the secret inside');
    expect((await server.call('GET', path)).json).toMatchObject({ revision: 0, history: [] });
    expect((await server.call('POST', `${path}/message`, { body: { text: WORDS } })).status).toBe(200);
  });
});

describe('a turn as a stream of events', () => {
  test('comes in pieces that joined are the reply, then the changes, then the turn', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { path } = await server.aSession();
    const answer = await server.call('POST', `${path}/message`, { body: { text: WORDS }, headers: STREAM });
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = eventsOf(answer.text);
    const deltas = events.filter(({ name }) => name === 'delta');
    expect(deltas.length).toBeGreaterThan(5);
    expect(deltas.map(({ payload }) => payload.text).join('')).toBe(aLongReply);
    expect(events.map(({ name }) => name).filter((name) => name !== 'delta')).toEqual(['change', 'done']);
    expect(events.at(-1)?.payload).toMatchObject({ reply: aLongReply, revision: 1 });
    expect(new Set(deltas.map(({ payload }) => payload.turnId))).toEqual(new Set([events.at(-1)?.payload.turnId]));
  });

  test('that was answered before comes as one piece and the same turn', async () => {
    const server = await serve([enough]);
    const { path } = await server.aSession();
    const body = { text: WORDS, clientMessageId: 'm1' };
    const { json: turn } = await server.call('POST', `${path}/message`, { body });
    const events = eventsOf((await server.call('POST', `${path}/message`, { body, headers: STREAM })).text);
    expect(events).toEqual([
      { name: 'delta', payload: { turnId: turn.turnId, text: 'Tables it is.' } },
      { name: 'done', payload: turn },
    ]);
  });

  test('is refused as plain problem details when it cannot begin', async () => {
    const server = await serve([]);
    const { path } = await server.aSession();
    const blank = await server.call('POST', `${path}/message`, { body: { text: ' ' }, headers: STREAM });
    expect(blank).toMatchObject({ status: 422, json: { code: 'INVALID' } });
    await server.call('DELETE', path);
    const gone = await server.call('POST', `${path}/message`, { body: { text: WORDS }, headers: STREAM });
    expect(gone).toMatchObject({ status: 409, json: { code: 'SESSION_NOT_ACTIVE' } });
  });

  test('ends with an error event when the turn is stopped in the middle', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { id, path } = await server.aSession();
    const before = (await server.call('GET', path)).json;
    const stop = await server.builder.subscribe(LOCAL, id, (event) => {
      if (event.type === 'message:delta') server.builder.stopTurn(LOCAL, id, event.turnId).catch(() => undefined);
    });
    const answer = await server.call('POST', `${path}/message`, { body: { text: WORDS }, headers: STREAM });
    stop();
    const events = eventsOf(answer.text);
    expect(events.map(({ name }) => name)).not.toContain('done');
    expect(events.at(-1)).toMatchObject({ name: 'error', payload: { code: 'TURN_STOPPED', status: 409 } });
    const { revision, blueprint, history } = (await server.call('GET', path)).json;
    expect({ revision, blueprint, history }).toEqual({ revision: 0, blueprint: before.blueprint, history: [] });
  });

  test('is finished and kept when the client leaves in the middle', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { path } = await server.aSession();
    const leaving = new AbortController();
    const response = await fetch(`${server.url}${path}/message`, {
      method: 'POST',
      headers: { ...STREAM, 'content-type': 'application/json' },
      body: JSON.stringify({ text: WORDS }),
      signal: leaving.signal,
    });
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('event: delta');
    leaving.abort();
    await until(async () => (await server.call('GET', `${path}/history`)).json.history.length === 1);
    expect((await server.call('GET', `${path}/history`)).json.history[0].reply).toBe(aLongReply);
  });
});
