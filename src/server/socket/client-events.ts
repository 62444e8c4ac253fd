import { z } from 'zod';
import { patchSchema } from '../../blueprint/patch.js';
import type { Builder, Caller } from '../../builder/builder.js';
import { createSessionBody } from '../endpoints/session-endpoints.js';
import { messageBody } from '../endpoints/turn-endpoints.js';
import { sessionId } from '../input-schemas.js';
import { parseInput } from '../parse-input.js';
import { revisionSchema, sessionSchema, statusSchema, turnSchema } from '../view-schemas.js';
import type { SessionFeeds } from './session-feeds.js';

/** What a client may send over a socket: one row for each event, which documents, parses and handles it. */

export type SocketCalls = Pick<Builder, 'create' | 'resume' | 'send' | 'stopTurn' | 'patch' | 'subscribe'>;

type Context = { builder: SocketCalls; caller: Caller; feeds: SessionFeeds };

/** `afterwards` runs when the acknowledgement is on its way. */
type Acknowledgement = { body: object; afterwards?: () => void };

type Shape<Payload extends z.ZodType> = { name: string; summary: string; payload: Payload; acknowledges: z.ZodType };

export type ClientEvent = Shape<z.ZodType> & {
  /** @throws AppError with every bad field, or what the service throws */
  answer(payload: unknown, context: Context): Promise<Acknowledgement>;
};

const define = <Payload extends z.ZodType>(
  shape: Shape<Payload>,
  handle: (payload: z.output<Payload>, context: Context) => Promise<Acknowledgement>,
): ClientEvent => ({
  ...shape,
  answer: async (payload, context) => handle(parseInput(shape.payload, payload), context),
});

const sequence = z.int().min(0);

export const CLIENT_EVENTS: readonly ClientEvent[] = [
  define(
    {
      name: 'session:create',
      summary: 'Begins an interview and listens to it from its first event.',
      payload: createSessionBody,
      acknowledges: sessionSchema,
    },
    async (payload, { builder, caller, feeds }) => {
      const { session, created } = await builder.create(caller, payload);
      const release = await feeds.join(session.sessionId, created ? 0 : undefined);
      return { body: session, afterwards: release };
    },
  ),
  define(
    {
      name: 'session:resume',
      summary: 'Goes on with a session and listens to it; what was missed since `lastSeq` is sent again, in order.',
      payload: z.strictObject({ sessionId, lastSeq: sequence.optional() }).meta({ id: 'ResumeOverSocket' }),
      acknowledges: sessionSchema,
    },
    async ({ sessionId: id, lastSeq }, { builder, caller, feeds }) => {
      const session = await builder.resume(caller, id);
      const release = await feeds.join(id, lastSeq);
      return { body: session, afterwards: release };
    },
  ),
  define(
    {
      name: 'message:send',
      summary: 'One turn; its reply comes in pieces, and the turn as its acknowledgement.',
      payload: messageBody.extend({ sessionId }).meta({ id: 'MessageOverSocket' }),
      acknowledges: turnSchema,
    },
    async ({ sessionId: id, ...message }, { builder, caller, feeds }) => {
      const release = await feeds.join(id);
      release();
      return { body: await builder.send(caller, id, message, { stream: true }) };
    },
  ),
  define(
    {
      name: 'turn:stop',
      summary: 'Stops a running turn; the session is as before it.',
      payload: z.strictObject({ sessionId, turnId: z.string().min(1).max(200) }).meta({ id: 'StopTurn' }),
      acknowledges: statusSchema,
    },
    async ({ sessionId: id, turnId }, { builder, caller }) => ({ body: await builder.stopTurn(caller, id, turnId) }),
  ),
  define(
    {
      name: 'blueprint:patch',
      summary: 'Edits the blueprint as it was at `revision`.',
      payload: z.strictObject({ sessionId, revision: sequence, patch: patchSchema }).meta({ id: 'PatchOverSocket' }),
      acknowledges: revisionSchema,
    },
    async ({ sessionId: id, ...edit }, { builder, caller, feeds }) => {
      const release = await feeds.join(id);
      release();
      return { body: await builder.patch(caller, id, edit) };
    },
  ),
];
