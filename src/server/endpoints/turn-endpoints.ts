import { z } from 'zod';
import type { Builder } from '../../builder/builder.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, idempotencyKey, nothing, spokenText } from '../input-schemas.js';
import { streamTurn } from '../stream-turn.js';
import { turnSchema } from '../view-schemas.js';

const EVENTS = 'text/event-stream';

export const messageBody = z
  .strictObject({ text: spokenText, clientMessageId: idempotencyKey.optional() })
  .meta({ id: 'Message' });

/** Talking: one turn, answered at once or as a stream of events. */
export const turnEndpoints = (builder: Pick<Builder, 'send' | 'subscribe'>): Endpoint[] => [
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/message',
      operationId: 'sendMessage',
      tag: 'turns',
      summary: 'Say something: one turn',
      description:
        'The same `clientMessageId` with the same text returns the same turn and does nothing twice. With `Accept: text/event-stream` the turn comes as the events `delta {turnId, text}`, `change {revision, patch}`, and `done` (the turn) or `error` (problem details); it is finished and kept also when the client leaves.',
      params: bySession,
      query: nothing,
      body: { kind: 'json', schema: messageBody },
      answers: {
        200: { description: 'The turn.', json: turnSchema, mediaTypes: [EVENTS], headers: ['ETag'] },
      },
      problems: [
        'NOT_JSON',
        'SESSION_NOT_FOUND',
        'FORBIDDEN',
        'SESSION_NOT_ACTIVE',
        'TURN_RUNNING',
        'SESSION_EXPIRED',
        'TOO_LARGE',
        'UNSUPPORTED_MEDIA_TYPE',
        'MESSAGE_ID_REUSED',
        'INVALID',
      ],
    },
    async ({ params: { sessionId }, body, caller, prefers }) => {
      if (prefers('application/json', EVENTS) === EVENTS) {
        return { stream: (events) => streamTurn({ sessionId, caller, message: body }, { builder, events }) };
      }
      const turn = await builder.send(caller, sessionId, body);
      return { json: turn, revision: turn.revision };
    },
  ),
];
