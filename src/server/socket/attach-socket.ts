import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import type { Caller } from '../../builder/builder.js';
import { AppError } from '../../errors.js';
import type { Authenticate } from '../authentication.js';
import type { CallLimit } from '../call-limit.js';
import { reportFault } from '../error-handler.js';
import type { Metrics } from '../metrics.js';
import { toRefusal, toWireProblem } from '../problem-details.js';
import { MOST_BODY_BYTES } from '../read-body.js';
import type { ServerSettings } from '../server-settings.js';
import type { Trust } from '../trusted-origin.js';
import { CLIENT_EVENTS, type SocketCalls } from './client-events.js';
import { toWireEvent } from './server-events.js';
import { createSessionFeeds } from './session-feeds.js';

export type SocketDeps = {
  builder: SocketCalls;
  settings: Pick<ServerSettings, 'corsOrigins'>;
  authenticate: Authenticate;
  trust: Trust;
  limit: CallLimit;
  metrics: Metrics;
  log: Logger;
};

const EVENTS = new Map(CLIENT_EVENTS.map((event) => [event.name, event]));

const handshakeSchema = z.object({ apiKey: z.string().optional() });

/**
 * Attaches the second door to a server. Every event is acknowledged, and nothing that a client sends ends the process.
 * @returns closes every connection, and the server with them
 */
export function attachSocket(server: HttpServer, deps: SocketDeps): { close(): Promise<void> } {
  const { authenticate, trust, settings } = deps;
  const callerOf = ({ handshake }: Socket) => authenticate(handshakeSchema.safeParse(handshake.auth).data?.apiKey);
  const io = new Server(server, {
    path: '/socket.io',
    serveClient: false,
    maxHttpBufferSize: MOST_BODY_BYTES,
    cors: { origin: settings.corsOrigins.includes('*') ? '*' : [...settings.corsOrigins] },
    allowRequest: ({ headers }, callback) => callback(null, trust.isOwnHost(headers) && trust.isOwnOrigin(headers)),
  });

  io.use((socket, next) => {
    if (callerOf(socket)) {
      next();
      return;
    }
    const refusal = new AppError('UNAUTHORIZED');
    next(Object.assign(new Error(refusal.message), { data: toWireProblem(refusal, randomUUID()) }));
  });
  io.on('connection', (socket) => {
    const caller = callerOf(socket);
    if (caller) serve(socket, caller, deps);
  });

  return { close: () => io.close() };
}

function serve(socket: Socket, caller: Caller, deps: SocketDeps): void {
  const { builder, limit, metrics, log } = deps;
  const feeds = createSessionFeeds({ builder, caller, emit: (event) => void socket.emit(...toWireEvent(event)) });
  metrics.sockets.inc();
  socket.on('disconnect', () => {
    metrics.sockets.dec();
    feeds.close();
  });

  async function answer(name: string, payload: unknown): Promise<{ ack: object; afterwards?: () => void }> {
    const requestId = randomUUID();
    const started = performance.now();
    let code = 'OK';
    try {
      await limit.count(caller.ownerId);
      const event = EVENTS.get(name);
      if (!event) throw new AppError('NOT_FOUND', { detail: 'There is no event with this name.' });
      const { body, afterwards } = await event.answer(payload, { builder, caller, feeds });
      return { ack: { ok: true, ...body }, ...(afterwards && { afterwards }) };
    } catch (error) {
      const refusal = toRefusal(error);
      code = refusal.code;
      reportFault(refusal, { log, requestId });
      return { ack: { ok: false, problem: toWireProblem(refusal, requestId) } };
    } finally {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      log.info({ requestId, event: EVENTS.has(name) ? name : 'unknown', code, ms }, 'event');
    }
  }

  socket.onAny((name: string, ...sent: unknown[]) => {
    const last = sent.at(-1);
    const acknowledge = typeof last === 'function' ? last : null;
    const payload = typeof sent[0] === 'function' || sent.length === 0 ? {} : sent[0];
    answer(name, payload)
      .then(({ ack, afterwards }) => {
        acknowledge?.(ack);
        afterwards?.();
      })
      .catch((error: unknown) => log.error({ err: error }, 'an acknowledgement failed'));
  });
}
