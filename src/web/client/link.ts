import { io } from 'socket.io-client';
import type { PatchOperation } from '../../blueprint/patch.js';
import type { Problem, RevisionView, SessionEvent, SessionView, StatusView, TurnView } from '../../builder/builder.js';
import { Refusal } from './rest.js';

/** The live connection: sends what the user does, hears what happens in the session. */
export type Link = {
  /** Sends again what was missed since `lastSeq`, and goes on from there. */
  resume(sessionId: string, lastSeq: number): Promise<SessionView>;
  send(message: { sessionId: string; text: string; clientMessageId: string }): Promise<TurnView>;
  stop(sessionId: string, turnId: string): Promise<StatusView>;
  patch(change: { sessionId: string; revision: number; patch: PatchOperation[] }): Promise<RevisionView>;
  isOnline(): boolean;
  close(): void;
};

export type Ears = { onEvent(event: SessionEvent): void; onOnline(): void; onOffline(): void };

const EVENTS = [
  'message:delta',
  'turn:done',
  'turn:failed',
  'blueprint:changed',
  'diagram:changed',
  'stage:changed',
  'session:ended',
] as const;

type Numbered = { sessionId: string; seq: number };

/** On the wire a turn lies flat beside its number; the server that sends it is of this page's version. */
function toEvent(type: (typeof EVENTS)[number], body: Numbered): SessionEvent {
  const { sessionId, seq, ...turn } = body;
  return (type === 'turn:done' ? { type, sessionId, seq, turn } : { ...body, type }) as SessionEvent;
}

/** @param key to connect with; empty where none is needed */
export function createLink({ onEvent, onOnline, onOffline }: Ears, key: () => string): Link {
  const socket = io({
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
    auth: (give) => give(key() === '' ? {} : { apiKey: key() }),
  });
  socket.on('connect', onOnline);
  socket.on('disconnect', onOffline);
  socket.on('connect_error', onOffline);
  for (const type of EVENTS) {
    socket.on(type, (body: Numbered) => onEvent(toEvent(type, body)));
  }

  /** @throws Refusal, or an Error when the connection went before the answer came */
  async function ask<Body>(event: string, body: object): Promise<Body> {
    const answer = (await socket.emitWithAck(event, body)) as ({ ok: true } & Body) | { ok: false; problem: Problem };
    if (answer.ok) return answer;
    throw new Refusal((answer as { problem: Problem }).problem);
  }

  return {
    resume: (sessionId, lastSeq) => ask('session:resume', { sessionId, lastSeq }),
    send: (message) => ask('message:send', message),
    stop: (sessionId, turnId) => ask('turn:stop', { sessionId, turnId }),
    patch: (change) => ask('blueprint:patch', change),
    isOnline: () => socket.connected,
    close: () => socket.disconnect(),
  };
}
