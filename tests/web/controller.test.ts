import { describe, expect, it } from '@jest/globals';
import type { FullSessionView, SessionEvent, TurnView } from '../../src/builder/builder.js';
import { Controller } from '../../src/web/client/controller.js';
import type { Ears, Link } from '../../src/web/client/link.js';
import { createNotebook } from '../../src/web/client/notebook.js';
import { createRest, Refusal } from '../../src/web/client/rest.js';
import { createStore } from '../../src/web/state/store.js';
import { aHistoryTurn, aSessionView, aTurnView, sessionOf } from './a-session-view.js';

const refusal = (code: string) =>
  new Refusal({ type: 'about:blank', title: '', status: 409, detail: 'No.', code, errors: [] });

const lateSteps = async () => {
  for (let step = 0; step < 20; step++) await Promise.resolve();
};

function memory() {
  const entries = new Map<string, string>();
  return {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  };
}

/** A page whose server is a function of the test's: what is read is `view`, what is sent is answered by `answer`. */
function aPage(storage = memory()) {
  const server = {
    view: aSessionView(),
    isThere: true,
    isOnline: true,
    answer: (_clientMessageId: string): Promise<TurnView> => new Promise(() => undefined),
  };
  const sent: { text: string; clientMessageId: string }[] = [];
  const calls: string[] = [];
  const stopped: string[] = [];
  const addresses: (string | null)[] = [];
  let ears: Ears | undefined;
  let ids = 0;
  const store = createStore();
  const link: Link = {
    resume: async () => server.view as FullSessionView & { reply: string },
    send: (message) => {
      sent.push(message);
      return server.answer(message.clientMessageId);
    },
    stop: async (_sessionId, turnId) => {
      stopped.push(turnId);
      return server.view;
    },
    patch: async () => Promise.reject(refusal('REVISION_STALE')),
    isOnline: () => server.isOnline,
    close: () => undefined,
  };
  const rest = createRest({
    root: 'http://parley.test',
    key: () => '',
    onLocked: () => undefined,
    fetch: async (input, init) => {
      calls.push(`${init?.method ?? 'GET'} ${new URL(String(input)).pathname} ${String(init?.body ?? '')}`.trim());
      if (!server.isThere) throw new TypeError('fetch failed');
      return Response.json(server.view);
    },
  });
  const controller = new Controller({
    store,
    rest,
    notebook: createNotebook(storage),
    connect: (given) => {
      ears = given;
      return link;
    },
    showAddress: (sessionId) => void addresses.push(sessionId),
    newId: () => `id-${++ids}`,
    wait: async () => undefined,
  });
  const hear = (event: SessionEvent) => ears?.onEvent(event);
  const connection = {
    goes: () => {
      server.isOnline = false;
      ears?.onOffline();
    },
    comesBack: async () => {
      server.isOnline = true;
      ears?.onOnline();
      await lateSteps();
    },
  };
  return { server, sent, calls, stopped, addresses, store, controller, hear, connection, storage };
}

const delta = (turnId: string): SessionEvent => ({
  type: 'message:delta',
  sessionId: 'session-1',
  seq: 1,
  turnId,
  text: 'Hello',
});

describe('a first message', () => {
  it('makes one session, and is its first turn', async () => {
    const page = aPage();
    await page.controller.start('a bot for my shop');
    expect(page.calls[0]).toBe('POST /api/v1/sessions {"clientSessionId":"id-1"}');
    expect(page.sent).toEqual([
      { sessionId: 'session-1', text: 'a bot for my shop', clientMessageId: expect.any(String) },
    ]);
    expect(page.addresses).toEqual(['session-1']);
  });

  it('does not make a second session when it is tried again', async () => {
    const page = aPage();
    page.server.isThere = false;
    await expect(page.controller.start('a bot')).rejects.toThrow('does not answer');
    page.server.isThere = true;
    await page.controller.start('a bot');
    expect(page.calls.filter((call) => call.startsWith('POST'))).toEqual([
      'POST /api/v1/sessions {"clientSessionId":"id-1"}',
      'POST /api/v1/sessions {"clientSessionId":"id-1"}',
    ]);
  });
});

describe('a connection that breaks', () => {
  it('sends a message that got no answer again, with the same id', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.server.answer = () => Promise.reject(new Error('socket has been disconnected'));
    page.controller.courier.send('a bot');
    await lateSteps();
    page.connection.goes();
    page.server.answer = async () => aTurnView();
    await page.connection.comesBack();
    expect(page.sent).toHaveLength(2);
    expect(page.sent[1]).toEqual(page.sent[0]);
    expect(sessionOf(page.store.state()).turns).toMatchObject([{ text: 'a bot', phase: 'done' }]);
  });

  it('keeps a message that was written without one until there is one', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.connection.goes();
    page.controller.courier.send('a bot');
    expect(page.sent).toEqual([]);
    await page.connection.comesBack();
    expect(page.sent).toMatchObject([{ text: 'a bot' }]);
  });

  it('reads the session when it has changed meanwhile', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.connection.goes();
    page.server.view = aSessionView({ revision: 5, status: 'completed' });
    await page.connection.comesBack();
    expect(sessionOf(page.store.state())).toMatchObject({ revision: 5, status: 'completed' });
  });
});

describe('a reload', () => {
  it('takes up a message that was on its way', async () => {
    const before = aPage();
    await before.controller.open('session-1');
    before.controller.courier.send('a bot');
    const after = aPage(before.storage);
    await after.controller.open('session-1');
    await lateSteps();
    expect(after.sent).toEqual(before.sent);
  });

  it('does not send again what was answered', async () => {
    const before = aPage();
    await before.controller.open('session-1');
    before.controller.courier.send('a bot');
    const after = aPage(before.storage);
    const { clientMessageId = '' } = before.sent[0] ?? {};
    after.server.view = aSessionView({ history: [aHistoryTurn({ clientMessageId })] });
    await after.controller.open('session-1');
    await lateSteps();
    expect(after.sent).toEqual([]);
    expect(sessionOf(after.store.state()).turns).toHaveLength(1);
  });

  it('tries again while the server is away', async () => {
    const page = aPage();
    page.server.isThere = false;
    const opened = page.controller.open('session-1');
    await lateSteps();
    expect(page.store.state().phase).toBe('opening');
    page.server.isThere = true;
    await opened;
    expect(page.store.state().phase).toBe('open');
  });
});

describe('a turn', () => {
  it('is stopped by its name, also when that came after the wish to stop it', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.controller.courier.send('a bot');
    page.controller.courier.stop();
    expect(page.stopped).toEqual([]);
    page.hear(delta('turn-7'));
    expect(page.stopped).toEqual(['turn-7']);
  });

  it('that failed goes again as a new one, in the same words', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.server.answer = () => Promise.reject(refusal('DEPENDENCY_DOWN'));
    page.controller.courier.send('a bot');
    await lateSteps();
    const [failed] = sessionOf(page.store.state()).turns;
    expect(failed).toMatchObject({ phase: 'failed', text: 'a bot' });
    page.server.answer = async () => aTurnView();
    page.controller.courier.retry(failed?.key ?? '');
    await lateSteps();
    expect(page.sent[1]?.clientMessageId).not.toBe(page.sent[0]?.clientMessageId);
    expect(sessionOf(page.store.state()).turns).toMatchObject([{ phase: 'done', text: 'a bot' }]);
  });

  it('that came too late goes again when the session is resumed', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    page.server.answer = () => Promise.reject(refusal('SESSION_EXPIRED'));
    page.controller.courier.send('a bot');
    await lateSteps();
    expect(sessionOf(page.store.state()).status).toBe('expired');
    page.server.answer = async () => aTurnView();
    await page.controller.resume(false);
    await lateSteps();
    expect(page.calls).toContain('POST /api/v1/sessions/session-1/resume {}');
    expect(sessionOf(page.store.state())).toMatchObject({
      status: 'active',
      turns: [{ phase: 'done', text: 'a bot' }],
    });
  });

  it('does not begin while another one is running', async () => {
    const page = aPage();
    await page.controller.open('session-1');
    expect(page.controller.courier.send('a bot')).toBe(true);
    expect(page.controller.courier.send('for dogs')).toBe(false);
    expect(page.sent).toHaveLength(1);
  });
});
