import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Line } from '../fakes/scripted-interviewer.js';
import { aLongReply, aServer, enough, type Heard, type TestServer, until, WORDS } from './server.fixture.js';

const open: TestServer[] = [];

async function serve(script: Line[] = [], settings = {}): Promise<TestServer> {
  const server = await aServer({ script, settings });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const seqs = (heard: Heard[]): number[] => heard.map(({ payload }) => payload.seq);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);
const told = (heard: Heard[]): string =>
  heard
    .filter(({ name }) => name === 'message:delta')
    .map(({ payload }) => payload.text)
    .join('');
const named = (heard: Heard[], name: string) => heard.filter((event) => event.name === name);

describe('a session over a socket', () => {
  test('B3 goes from the first message to the completed agent, and REST tells the same', async () => {
    const server = await serve([enough, { act: { kind: 'approve' }, reply: 'Done.' }]);
    const { ask, heard } = await server.aSocket();
    const created = await ask('session:create', { locale: 'en' });
    expect(created).toMatchObject({ ok: true, status: 'active', question: { text: 'What should it do?' } });
    const sessionId = created.sessionId;

    const turn = await ask('message:send', { sessionId, text: WORDS, clientMessageId: 'm1' });
    expect(turn).toMatchObject({ ok: true, reply: 'Tables it is.', stage: 'reviewing_workflow', revision: 1 });
    const done = await ask('message:send', { sessionId, text: 'Yes, build it.' });
    expect(done).toMatchObject({ ok: true, status: 'completed', stage: 'completed' });

    expect(new Set(heard.map(({ name }) => name))).toEqual(
      new Set(['message:delta', 'turn:done', 'blueprint:changed', 'diagram:changed', 'stage:changed', 'session:ended']),
    );
    expect(heard.every(({ payload }) => payload.sessionId === sessionId)).toBe(true);
    expect(seqs(heard)).toEqual(upTo(heard.length));
    const { ok: _, ...body } = turn;
    const [first] = named(heard, 'turn:done');
    expect(first?.payload).toEqual({ ...body, sessionId, seq: first?.payload.seq });
    expect(named(heard, 'session:ended')[0]?.payload).toMatchObject({ status: 'completed' });
    expect((await server.call('GET', `/api/v1/sessions/${sessionId}`)).json).toMatchObject({
      status: 'completed',
      history: [{ text: WORDS }, { text: 'Yes, build it.' }],
    });
  });

  test('created with a message tells of its first turn too', async () => {
    const server = await serve([enough]);
    const { ask, heard } = await server.aSocket();
    const created = await ask('session:create', { message: WORDS });
    expect(created).toMatchObject({ ok: true, reply: 'Tables it is.', revision: 1 });
    await until(() => named(heard, 'turn:done').length === 1);
    expect(told(heard)).toBe('Tables it is.');
    expect(seqs(heard)).toEqual(upTo(heard.length));
  });

  test('tells a reply in pieces that joined are the reply, before the turn is done', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    await ask('message:send', { sessionId, text: WORDS });
    expect(named(heard, 'message:delta').length).toBeGreaterThan(5);
    expect(told(heard)).toBe(aLongReply);
    const names = heard.map(({ name }) => name);
    expect(names.lastIndexOf('message:delta')).toBeLessThan(names.indexOf('turn:done'));
  });

  test('a turn is stopped in its middle, and the session is as before it', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }, enough]);
    const { ask, heard, socket } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    const before = (await server.call('GET', `/api/v1/sessions/${sessionId}`)).json;
    const stopped = new Promise((resolve) => {
      socket.once('message:delta', ({ turnId }) => ask('turn:stop', { sessionId, turnId }).then(resolve));
    });
    const turn = await ask('message:send', { sessionId, text: WORDS });
    expect(turn).toMatchObject({ ok: false, problem: { code: 'TURN_STOPPED', status: 409 } });
    expect(await stopped).toMatchObject({ ok: true, sessionId, revision: 0, status: 'active' });
    expect(heard.at(-1)).toMatchObject({ name: 'turn:failed', payload: { problem: { code: 'TURN_STOPPED' } } });
    expect(told(heard).length).toBeLessThan(aLongReply.length);
    const after = (await server.call('GET', `/api/v1/sessions/${sessionId}`)).json;
    expect(after).toMatchObject({ blueprint: before.blueprint, revision: 0, history: [], question: before.question });
    expect(await ask('message:send', { sessionId, text: WORDS })).toMatchObject({ ok: true, revision: 1 });
    expect(seqs(heard)).toEqual(upTo(heard.length));
  });

  test('two tabs hear the same, also of what REST does', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }, enough]);
    const one = await server.aSocket();
    const two = await server.aSocket();
    const { sessionId } = await one.ask('session:create', {});
    expect(await two.ask('session:resume', { sessionId })).toMatchObject({ ok: true, reply: 'Opened: resumed.' });
    await one.ask('message:send', { sessionId, text: WORDS });
    await server.call('POST', `/api/v1/sessions/${sessionId}/message`, { body: { text: 'more' } });
    await server.call('POST', `/api/v1/sessions/${sessionId}/undo`);
    const isTold = ({ heard }: { heard: Heard[] }) =>
      named(heard, 'turn:done').length === 2 &&
      named(heard, 'blueprint:changed').some(({ payload }) => payload.revision > 1);
    await until(() => isTold(one) && isTold(two));
    expect(two.heard).toEqual(one.heard);
    expect(seqs(one.heard)).toEqual(upTo(one.heard.length));
  });

  test('an edit needs the revision that it is meant for', async () => {
    const server = await serve();
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    const patch = [{ op: 'replace', path: '/identity/name', value: 'Mia' }];
    const edited = await ask('blueprint:patch', { sessionId, revision: 0, patch });
    expect(edited).toMatchObject({ ok: true, revision: 1, blueprint: { identity: { name: 'Mia' } } });
    expect(await ask('blueprint:patch', { sessionId, revision: 0, patch })).toMatchObject({
      ok: false,
      problem: { code: 'REVISION_STALE', status: 412 },
    });
    expect(named(heard, 'blueprint:changed')).toMatchObject([{ payload: { revision: 1, sessionId } }]);
  });
});

describe('a client that comes back', () => {
  test('is told what it missed, pieces too, in order, and then what happens now', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }, { reply: 'And on.' }]);
    const first = await server.aSocket();
    const { sessionId } = await first.ask('session:create', {});
    const witness = await server.aSocket();
    await witness.ask('session:resume', { sessionId });
    await first.ask('message:send', { sessionId, text: WORDS });
    const lastSeq = first.heard[3]?.payload.seq;
    first.socket.disconnect();

    const second = await server.aSocket();
    expect(await second.ask('session:resume', { sessionId, lastSeq })).toMatchObject({ ok: true });
    await second.ask('message:send', { sessionId, text: 'more' });
    await until(() => seqs(second.heard).at(-1) === seqs(witness.heard).at(-1));
    expect(second.heard).toEqual(witness.heard.filter(({ payload }) => payload.seq > lastSeq));
  });

  test('in the middle of a reply hears each piece of it once', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    const turn = ask('message:send', { sessionId, text: WORDS });
    await until(() => heard.length >= 3);
    const late = await server.aSocket();
    await late.ask('session:resume', { sessionId, lastSeq: 1 });
    await turn;
    await until(() => named(late.heard, 'turn:done').length === 1);
    await until(() => late.heard.length === heard.length - 1);
    expect(late.heard).toEqual(heard.slice(1));
  });

  test('more than once on one connection hears nothing twice', async () => {
    const server = await serve([enough, { reply: 'And on.' }]);
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    await ask('message:send', { sessionId, text: WORDS });
    const lastSeq = seqs(heard).at(-1);
    await Promise.all([
      ask('session:resume', { sessionId }),
      ask('session:resume', { sessionId, lastSeq }),
      ask('session:resume', { sessionId, lastSeq }),
    ]);
    await ask('message:send', { sessionId, text: 'more' });
    expect(seqs(heard)).toEqual(upTo(heard.length));
  });

  test('finds a completed session, and is told all of it', async () => {
    const server = await serve([enough, { act: { kind: 'approve' }, reply: 'Done.' }]);
    const { path, id } = await server.aSession({ message: WORDS });
    await server.call('POST', `${path}/message`, { body: { text: 'Yes.' } });
    const { ask, heard } = await server.aSocket();
    expect(await ask('session:resume', { sessionId: id, lastSeq: 0 })).toMatchObject({ ok: true, status: 'completed' });
    const { lastSeq } = (await server.call('GET', path)).json;
    await until(() => seqs(heard).at(-1) === lastSeq);
    expect(seqs(heard)).toEqual(upTo(lastSeq));
    expect(named(heard, 'session:ended')).toHaveLength(1);
  });
});

describe('what a socket refuses', () => {
  test.each([
    ['an unknown session', 'session:resume', { sessionId: randomUUID() }, 404, 'SESSION_NOT_FOUND', []],
    ['no id of a session', 'session:resume', { sessionId: 'nonsense' }, 404, 'SESSION_NOT_FOUND', ['/sessionId']],
    ['a number for an id', 'session:resume', { sessionId: 7 }, 422, 'INVALID', ['/sessionId']],
    ['an unknown field', 'session:create', { messages: [] }, 422, 'INVALID', ['/messages']],
    ['no payload where there must be one', 'message:send', undefined, 422, 'INVALID', ['/text', '/sessionId']],
    ['null', 'session:create', null, 422, 'INVALID', ['']],
    ['bytes', 'session:create', Buffer.from('bytes'), 422, 'INVALID', ['']],
    ['a blank message', 'session:create', { message: ' ' }, 422, 'INVALID', ['/message']],
    ['a null byte', 'session:create', { message: 'a\u0000b' }, 422, 'INVALID', ['/message']],
    ['20,001 characters', 'session:create', { message: 'a'.repeat(20_001) }, 413, 'TOO_LARGE', ['/message']],
    [
      'a patch that is none',
      'blueprint:patch',
      { sessionId: randomUUID(), revision: 0, patch: {} },
      422,
      'INVALID',
      ['/patch'],
    ],
    ['an unknown event', 'session:nonsense', {}, 404, 'NOT_FOUND', []],
  ])('%s', async (_name, event, payload, status, code, pointers) => {
    const server = await serve();
    const { ask } = await server.aSocket();
    const answer = await (payload === undefined
      ? server.aSocket().then((other) => other.socket.emitWithAck(event))
      : ask(event, payload));
    expect(answer).toMatchObject({ ok: false, problem: { status, code, requestId: expect.any(String) } });
    expect(answer.problem.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  test('a turn while another runs, and another text under the same clientMessageId', async () => {
    const server = await serve([{ ...enough, reply: aLongReply }]);
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    const turn = ask('message:send', { sessionId, text: WORDS, clientMessageId: 'm1' });
    await until(() => heard.length > 0);
    expect(await ask('message:send', { sessionId, text: 'more' })).toMatchObject({
      ok: false,
      problem: { code: 'TURN_RUNNING' },
    });
    expect(await turn).toMatchObject({ ok: true });
    expect(await ask('message:send', { sessionId, text: 'else', clientMessageId: 'm1' })).toMatchObject({
      ok: false,
      problem: { code: 'MESSAGE_ID_REUSED', status: 422 },
    });
    expect((await server.call('GET', `/api/v1/sessions/${sessionId}/history`)).json.history).toHaveLength(1);
  });

  test('stopping a turn that does not run', async () => {
    const server = await serve();
    const { ask } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    expect(await ask('turn:stop', { sessionId, turnId: randomUUID() })).toMatchObject({
      ok: false,
      problem: { code: 'TURN_NOT_RUNNING', status: 409 },
    });
  });

  test('nothing that is sent without an acknowledgement, or without sense, ends the connection', async () => {
    const server = await serve([enough]);
    const { ask, socket } = await server.aSocket();
    for (const name of ['session:create', 'message:send', 'turn:stop', 'blueprint:patch', 'nonsense', '__proto__']) {
      for (const sent of [[], [null], ['text'], [7, 8], [{ sessionId: null }], [[]], [{}, 'not a function']])
        socket.emit(name, ...sent);
    }
    expect(await ask('session:create', { message: WORDS })).toMatchObject({ ok: true, revision: 1 });
    expect(socket.connected).toBe(true);
    expect(server.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('a fault inside, of which it tells nothing', async () => {
    const server = await serve([{ fails: new Error('the secret inside') }]);
    const { ask, heard } = await server.aSocket();
    const { sessionId } = await ask('session:create', {});
    const answer = await ask('message:send', { sessionId, text: WORDS });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'INTERNAL', status: 500 } });
    await until(() => named(heard, 'turn:failed').length === 1);
    expect(JSON.stringify([answer, heard])).not.toContain('secret inside');
    expect(server.lines.join('')).toContain('the secret inside');
  });

  test('a wrong key, with the problem details, and the sessions of others', async () => {
    const ownerOfKey = new Map([
      ['key-a', 'anna'],
      ['key-b', 'bert'],
    ]);
    const server = await serve([], { auth: { kind: 'keys', ownerOfKey } });
    for (const auth of [{}, { apiKey: 'wrong' }, { apiKey: 7 }]) {
      await expect(server.aSocket({ auth })).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED', status: 401 } });
    }
    const anna = await server.aSocket({ auth: { apiKey: 'key-a' } });
    const bert = await server.aSocket({ auth: { apiKey: 'key-b' } });
    const { sessionId } = await anna.ask('session:create', {});
    expect(await bert.ask('session:resume', { sessionId })).toMatchObject({
      ok: false,
      problem: { code: 'FORBIDDEN' },
    });
    expect(await bert.ask('message:send', { sessionId, text: 'hello' })).toMatchObject({
      ok: false,
      problem: { status: 403 },
    });
  });

  test('B20 pages of other origins that are not listed', async () => {
    const server = await serve([], { corsOrigins: ['https://app.example'] });
    const connect = (origin: string) => server.aSocket({ extraHeaders: { origin } });
    const poll = (origin: string) => server.call('GET', '/socket.io/?EIO=4&transport=polling', { headers: { origin } });
    await expect(connect('https://evil.example')).rejects.toThrow();
    expect((await poll('https://evil.example')).status).toBe(403);
    for (const origin of ['https://app.example', server.url]) {
      await expect(connect(origin)).resolves.toBeDefined();
      expect((await poll(origin)).status).toBe(200);
    }
    expect((await poll('https://app.example')).headers.get('access-control-allow-origin')).toBe('https://app.example');
  });
});
