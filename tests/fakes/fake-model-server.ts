import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const requestSchema = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  tools: z.array(z.looseObject({ function: z.looseObject({ name: z.string() }) })).default([]),
  tool_choice: z.unknown().optional(),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }).optional() }).optional(),
});

/** How a person's words are understood, and what the model says. */
export type FakeMind = {
  /** What was said last → the case that is chosen. */
  choices: Record<string, string>;
  /** What was said → the values that it holds. */
  told: Record<string, Record<string, unknown>>;
  /** The arguments with which a function is called in an answer, once, by its name. */
  calls?: Record<string, Record<string, unknown>>;
  answer: string;
};

export type FakeModelServer = {
  baseURL: string;
  /** The bodies of all requests, oldest first. */
  requests: z.infer<typeof requestSchema>[];
  close: () => Promise<void>;
};

/** A server that speaks the chat API of OpenAI and answers by a script; an unknown choice is `else`. */
export async function startFakeModelServer(mind: FakeMind): Promise<FakeModelServer> {
  const requests: FakeModelServer['requests'] = [];
  const server = createServer(async (incoming, response) => {
    const request = requestSchema.parse(JSON.parse(await text(incoming)));
    requests.push(request);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(messageFor(request, mind), requests.length)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { baseURL: `http://127.0.0.1:${port}/v1`, requests, close: () => closed(server) };
}

/** Ends a server and the connections that wait. */
export const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

type Request = z.infer<typeof requestSchema>;

function messageFor({ messages, tools, tool_choice: forced, response_format: format }: Request, mind: FakeMind) {
  const said = messages.filter(({ role }) => role === 'user').map(({ content }) => wordsOf(content));
  const chosen = { choice: mind.choices[said.at(-1) ?? ''] ?? 'else' };
  const told = Object.assign({}, ...said.map((words) => mind.told[words] ?? {}));
  const form = format?.json_schema?.name;
  if (form === 'choice') return { content: JSON.stringify(chosen) };
  if (form === 'told') return { content: JSON.stringify(told) };
  const name = JSON.stringify(forced ?? '').match(/"name":"(\w+)"/)?.[1];
  if (name === 'choose') return call(name, chosen);
  if (name === 'record') return call(name, told);
  if (name !== undefined) return call(name, mind.calls?.[name] ?? told);
  const wanted = tools.map((tool) => tool.function.name).find((each) => mind.calls?.[each] !== undefined);
  const isAnswered = messages.some(({ role }) => role === 'tool');
  return wanted !== undefined && !isAnswered ? call(wanted, mind.calls?.[wanted] ?? {}) : { content: mind.answer };
}

const wordsOf = (content: unknown): string => {
  const parts = z.array(z.looseObject({ text: z.string().default('') })).safeParse(content);
  return parts.success ? parts.data.map((part) => part.text).join('') : String(content);
};

const call = (name: string, args: unknown) => ({
  content: null,
  tool_calls: [{ id: `call_${name}`, type: 'function', function: { name, arguments: JSON.stringify(args) } }],
});

const completion = (message: object, count: number) => ({
  id: `chatcmpl-${count}`,
  object: 'chat.completion',
  created: 0,
  model: 'fake',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', ...message },
      finish_reason: 'tool_calls' in message ? 'tool_calls' : 'stop',
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
