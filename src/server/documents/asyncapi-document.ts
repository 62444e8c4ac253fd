import { z } from 'zod';
import { createSchema } from 'zod-openapi';
import { problemSchema } from '../problem-details.js';
import { CLIENT_EVENTS } from '../socket/client-events.js';
import { SERVER_EVENTS } from '../socket/server-events.js';

/** The AsyncAPI 3.0 document of the socket: what clients send, what acknowledges it, and what the server sends. */
export function asyncApiDocument({ version }: { version: string }) {
  const schemas: Record<string, unknown> = {};

  function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
    const made = createSchema(schema, { io, openapiVersion: '3.1.0' });
    Object.assign(schemas, made.components);
    return made.schema;
  }

  const refused = z.strictObject({ ok: z.literal(false), problem: problemSchema });
  const acknowledged = (body: z.ZodType): z.ZodType =>
    body instanceof z.ZodObject
      ? z.union([body.extend({ ok: z.literal(true) }).meta({ id: undefined }), refused])
      : refused;

  const sent = CLIENT_EVENTS.map(({ name, summary, payload, acknowledges }) => ({
    name,
    summary,
    payload: schemaOf(payload, 'input'),
    acknowledgement: schemaOf(acknowledged(acknowledges), 'output'),
  }));
  const heard = Object.entries(SERVER_EVENTS).map(([name, { summary, payload }]) => ({
    name,
    summary,
    payload: schemaOf(payload, 'output'),
  }));

  const messages = Object.fromEntries([
    ...sent.map(({ name, summary, payload }) => [keyOf(name), { name, title: name, summary, payload }]),
    ...sent.map(({ name, acknowledgement }) => [
      `${keyOf(name)}Acknowledged`,
      { name: `${name} acknowledgement`, title: `Acknowledgement of ${name}`, payload: acknowledgement },
    ]),
    ...heard.map(({ name, summary, payload }) => [keyOf(name), { name, title: name, summary, payload }]),
  ]);

  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Parley over socket.io',
      version,
      description:
        'Credentials go into `handshake.auth.apiKey`. Every client event is acknowledged with `{ok: true, …}` and the same body as REST, or `{ok: false, problem}`. A client that was away resumes with the last `seq` it has heard.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: {
      session: {
        address: '/socket.io',
        title: 'One connection, any number of sessions',
        messages: Object.fromEntries(
          Object.keys(messages).map((key) => [key, { $ref: `#/components/messages/${key}` }]),
        ),
      },
    },
    operations: Object.fromEntries([
      ...sent.map(({ name, summary }) => [
        keyOf(name),
        {
          action: 'receive',
          channel: { $ref: '#/channels/session' },
          summary,
          messages: [inChannel(keyOf(name))],
          reply: {
            channel: { $ref: '#/channels/session' },
            messages: [inChannel(`${keyOf(name)}Acknowledged`)],
          },
        },
      ]),
      ...heard.map(({ name, summary }) => [
        keyOf(name),
        { action: 'send', channel: { $ref: '#/channels/session' }, summary, messages: [inChannel(keyOf(name))] },
      ]),
    ]),
    components: { messages, schemas },
  };
}

/** `session:create` is no name for a component; `sessionCreate` is. */
const keyOf = (name: string): string => name.replace(/:(\w)/g, (_, letter: string) => letter.toUpperCase());

const inChannel = (key: string) => ({ $ref: `#/channels/session/messages/${key}` });
