import { Writable } from 'node:stream';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import type { Builder } from '../../src/builder/builder.js';
import { createServer, type ServerDeps } from '../../src/server/create-server.js';

import type { ServerSettings } from '../../src/server/server-settings.js';
import { aBuilder, basics } from '../builder/builder.fixture.js';
import type { Line } from '../fakes/scripted-interviewer.js';
import { documentedAnswers } from './documented-answers.js';

export const WORDS = 'book tables in my restaurant';

/** A line with which the interviewer has all that an agent needs. */
export const enough: Line = { changes: basics(WORDS), reply: 'Tables it is.' };

/** A reply that takes a while to be told. */
export const aLongReply = 'Let me tell you about all the tables of this restaurant. '.repeat(40).trim();

type Setup = {
  script?: Line[];
  settings?: Partial<ServerSettings>;
  deps?: Partial<ServerDeps>;
  /** Puts something between the server and the service. */
  wrap?: (builder: Builder) => Builder;
};

type Sent = { body?: unknown; raw?: string | Uint8Array<ArrayBuffer>; type?: string; headers?: Record<string, string> };

export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the body of an answer is what the tests find out about
  json: any;
};

const TOOLS = ['google_calendar', 'stripe_refund'].map((id) => ({
  id,
  capability: id === 'stripe_refund' ? 'payments' : 'calendar',
  name: id,
  description: `What ${id} does`,
  usage: 'When it helps.',
}));

/** The real server on a free port, over a real builder with a scripted interviewer. */
export async function aServer({ script = [], settings, deps, wrap = (builder) => builder }: Setup = {}) {
  const made = await aBuilder({ script });
  const lines: string[] = [];
  const log = pino(
    { level: 'info' },
    new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  const server = createServer(
    {
      host: '127.0.0.1',
      port: 0,
      auth: { kind: 'open' },
      corsOrigins: [],
      rateLimitPerMinute: 0,
      publicDir: '/nowhere',
      version: '9.9.9',
      ...settings,
    },
    {
      builder: wrap(made.builder),
      catalogue: {
        search: (query, limit) => TOOLS.filter(({ id }) => id.includes(query)).slice(0, limit),
        get: (id) => TOOLS.find((tool) => tool.id === id),
      },
      health: { store: () => made.store.ping() },
      log,
      ...deps,
    },
  );
  const documented = documentedAnswers(made);
  const url = await server.listen();
  const sockets: Socket[] = [];

  async function call(method: string, path: string, { body, raw, type, headers }: Sent = {}): Promise<Answer> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(url + path, {
      method,
      headers: { ...(content !== undefined && { 'content-type': type ?? 'application/json' }), ...headers },
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    const json = isJson ? JSON.parse(text) : undefined;
    documented.check({ method, path, status: response.status, json });
    return { status: response.status, headers: response.headers, text, json };
  }

  /** A session by REST, and the path of its calls. */
  async function aSession(body: object = {}): Promise<{ id: string; path: string; session: Answer['json'] }> {
    const { json } = await call('POST', '/api/v1/sessions', { body });
    return { id: json.sessionId, path: `/api/v1/sessions/${json.sessionId}`, session: json };
  }

  /** A connected official client. */
  async function aSocket(options: Parameters<typeof io>[1] = {}): Promise<TestSocket> {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
    sockets.push(socket);
    const heard: Heard[] = [];
    socket.onAny((name: string, payload: Heard['payload']) => {
      documented.checkEvent(name, payload);
      heard.push({ name, payload });
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    const ask = async (name: string, payload?: unknown) => {
      const acknowledgement = await socket.timeout(10_000).emitWithAck(name, payload);
      documented.checkAcknowledgement(name, acknowledgement);
      return acknowledgement;
    };
    return { socket, heard, ask };
  }

  async function close(): Promise<void> {
    for (const socket of sockets) socket.disconnect();
    await server.close();
  }

  return { ...made, url, call, aSession, aSocket, close, lines };
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export type Heard = { name: string; payload: any };

export type TestSocket = {
  socket: Socket;
  heard: Heard[];
  ask: (name: string, payload?: unknown) => Promise<Answer['json']>;
};

export type TestServer = Awaited<ReturnType<typeof aServer>>;

/** Waits until something holds; fails by the test's own time limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The events of a stream of server-sent events. */
export const eventsOf = (text: string): Heard[] =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [first = '', second = ''] = block.split('\n');
      return { name: first.slice('event: '.length), payload: JSON.parse(second.slice('data: '.length)) };
    });
