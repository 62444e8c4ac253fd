import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { io, type Socket } from 'socket.io-client';
import type { TurnView } from '../../src/builder/builder.js';
import { aRunningApp, FIVE_MESSAGES } from './running-app.fixture.js';

let app: Awaited<ReturnType<typeof aRunningApp>>;
beforeAll(async () => {
  app = await aRunningApp();
});
afterAll(() => app.close());

const api = (path: string) => `/api/v1/sessions${path}`;

async function expectEveryExport(id: string): Promise<void> {
  const { json } = await app.call('GET', api(`/${id}/exports`));
  const targets: { target: string; ready: boolean; mediaType: string; filename: string }[] = json.exports;
  expect(targets.map(({ target }) => target)).toEqual(
    expect.arrayContaining(['json', 'yaml', 'markdown', 'text', 'bundle']),
  );
  for (const { target, ready, mediaType, filename } of targets) {
    expect([target, ready]).toEqual([target, true]);
    const file = await fetch(`${app.base}${api(`/${id}/exports/${target}`)}`);
    expect([target, file.status]).toEqual([target, 200]);
    expect(file.headers.get('content-type')).toContain(mediaType);
    expect(file.headers.get('content-disposition')).toContain(filename);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
  const bundle = await fetch(`${app.base}${api(`/${id}/exports/bundle`)}`);
  const files = unzipSync(new Uint8Array(await bundle.arrayBuffer()));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  expect(manifest.files.length).toBeGreaterThanOrEqual(4);
}

describe('the whole path', () => {
  test('B1 B3 B7 B19 five messages over REST take a session from initial to completed, and each export downloads', async () => {
    const created = await app.call('POST', api(''), {});
    expect(created).toMatchObject({ status: 201, json: { stage: 'initial', status: 'active' } });
    const id = created.json.sessionId;
    expect(created.headers.get('location')).toBe(api(`/${id}`));
    const turns = [];
    for (const text of FIVE_MESSAGES) turns.push((await app.call('POST', api(`/${id}/message`), { text })).json);
    expect(turns.at(-1)).toMatchObject({ status: 'completed', stage: 'completed', question: null });
    for (const turn of turns) expect(turn.reply).not.toBe('');
    const { blueprint, findings } = (await app.call('GET', api(`/${id}`))).json;
    expect(blueprint.tools.map(({ capability }: { capability: string }) => capability).sort()).toEqual(
      expect.arrayContaining(['email', 'order_management']),
    );
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    await expectEveryExport(id);
  });

  test('the same over socket.io with the official client', async () => {
    const socket = io(app.base, { transports: ['websocket'] });
    const events = listen(socket);
    const { sessionId } = await ask(socket, 'session:create', {});
    let last: Partial<TurnView> = {};
    for (const [at, text] of FIVE_MESSAGES.entries()) {
      last = await ask(socket, 'message:send', { sessionId, text, clientMessageId: `m${at}` });
    }
    expect(last).toMatchObject({ ok: true, status: 'completed' });
    socket.close();

    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, at) => at + 1));
    const done = events.filter(({ type }) => type === 'turn:done');
    expect(done).toHaveLength(FIVE_MESSAGES.length);
    for (const { turnId, reply } of done) {
      const pieces = events.filter((event) => event.type === 'message:delta' && event.turnId === turnId);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.map(({ text }) => text).join('')).toBe(reply);
    }
    expect(events.at(-1)).toMatchObject({ type: 'session:ended', status: 'completed' });
    await expectEveryExport(sessionId);
  });

  test('the same over the event stream, with one turn stopped in the middle', async () => {
    const { json } = await app.call('POST', api(''), {});
    const id = json.sessionId;
    const socket = io(app.base, { transports: ['websocket'] });
    await ask(socket, 'session:resume', { sessionId: id });
    socket.once('message:delta', ({ turnId }) => socket.emit('turn:stop', { sessionId: id, turnId }, () => undefined));
    const stopped = await stream(id, FIVE_MESSAGES[0] ?? '');
    expect(stopped.at(-1)).toMatchObject({ event: 'error', data: { code: 'TURN_STOPPED' } });
    expect(await app.call('GET', api(`/${id}`))).toMatchObject({
      json: { stage: 'initial', revision: 0, history: [] },
    });
    socket.close();

    for (const text of FIVE_MESSAGES) {
      const events = await stream(id, text);
      const reply = events.flatMap(({ event, data }) => (event === 'delta' ? [data.text] : [])).join('');
      expect(events.at(-1)).toMatchObject({ event: 'done', data: { reply } });
    }
    expect((await app.call('GET', api(`/${id}/status`))).json).toMatchObject({ status: 'completed' });
    await expectEveryExport(id);
  });

  test('B16 an emoji alone gets an answer', async () => {
    const { json } = await app.call('POST', api(''), { message: '🎂' });
    expect(json.reply).not.toBe('');
    expect(json.status).toBe('active');
  });
});

/** An event of the socket; its fields depend on its type. */
type Heard = { type: string; seq: number; turnId?: string; text?: string; reply?: string };

function listen(socket: Socket): Heard[] {
  const events: Heard[] = [];
  socket.onAny((type: string, event: Omit<Heard, 'type'>) => events.push({ ...event, type }));
  return events;
}

const ask = (socket: Socket, event: string, body: object) =>
  socket.timeout(10_000).emitWithAck(event, body) as Promise<Partial<TurnView> & { ok: boolean; sessionId: string }>;

async function stream(id: string, text: string) {
  const response = await fetch(`${app.base}${api(`/${id}/message`)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ text }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return (await response.text())
    .split('\n\n')
    .filter((block) => block.includes('data:'))
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1],
      data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null'),
    }));
}
