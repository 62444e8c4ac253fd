import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export const FAULTS = [
  'rate_limited',
  'overloaded',
  'overloaded_in_stream',
  'server_error',
  'unreachable',
  'no_first_token',
  'stalled',
  'cut_off',
  'cut_clean',
  'length',
  'invalid_json',
  'refused',
  'content_filter',
  'empty',
  'context_too_long',
  'wrong_key',
  'unknown_model',
];

export async function startModelProvider(next) {
  const heard = [];
  const provider = { url: '', heard, models: ['fake-model'], keys: null, close };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.url = `http://127.0.0.1:${server.address().port}`;
  return provider;

  async function answer(request, response) {
    const { pathname } = new URL(request.url, provider.url);
    const vendor = pathname.endsWith('/messages') || request.headers['x-api-key'] ? VENDORS.anthropic : VENDORS.openai;
    if (request.method === 'GET') {
      const key = request.headers['x-api-key'] ?? String(request.headers.authorization ?? '').replace('Bearer ', '');
      if (provider.keys && !provider.keys.includes(key)) return vendor.fail(response, 'wrong_key', { key });
      return sendJson(response, 200, { object: 'list', data: provider.models.map((id) => ({ id, object: 'model' })) });
    }
    const entry = {
      path: pathname,
      headers: request.headers,
      body: await readJson(request),
      hungUp: false,
      at: performance.now(),
      firstAt: null,
    };
    heard.push(entry);
    response.on('close', () => {
      entry.hungUp = !response.writableFinished;
    });
    const behaviour = await next(entry, heard.length);
    if (behaviour.kind === 'fault') return fault({ response, entry, vendor, behaviour });
    return speak({ response, entry, vendor, behaviour });
  }

  function close() {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}

export function lastMessage({ messages }) {
  const { content } = messages.findLast(({ role }) => role === 'user');
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('');
}

const COMPLETE = '{"reply":"Noted.","act":"tell","topic":null,"changes":[],"procedure":null,"question":null}';

async function speak({ response, entry, vendor, behaviour }) {
  const { text, piece = 12, firstMs = 0, betweenMs = 0, as = 'text', tokens, thinks } = behaviour;
  const stream = vendor.begin(response, { as, model: entry.body.model, tokens, thinks });
  if (firstMs > 0) await pause(firstMs);
  const characters = [...text];
  for (let at = 0; at < characters.length && !entry.hungUp; at += piece) {
    if (at > 0 && betweenMs > 0) await pause(betweenMs);
    entry.firstAt ??= performance.now();
    stream.piece(characters.slice(at, at + piece).join(''));
  }
  if (!entry.hungUp) stream.end('done');
}

async function fault({ response, entry, vendor, behaviour }) {
  const { fault: name, retryAfter, text = COMPLETE } = behaviour;
  const half = text.slice(0, Math.ceil(text.length / 2));
  const begin = () => vendor.begin(response, { as: 'text', model: entry.body.model });
  switch (name) {
    case 'unreachable':
      return response.socket.destroy();
    case 'no_first_token':
      begin();
      return untilHungUp(entry);
    case 'stalled':
      begin().piece(half);
      return untilHungUp(entry);
    case 'cut_off':
      begin().piece(half);
      await pause(5);
      return response.socket.destroy();
    case 'cut_clean':
      begin().piece(half);
      return response.end();
    case 'overloaded_in_stream': {
      const stream = begin();
      stream.piece(half);
      return stream.fail();
    }
    case 'length':
    case 'content_filter': {
      const stream = begin();
      stream.piece(half);
      return stream.end(name);
    }
    case 'refused':
      return begin().refuse();
    case 'empty':
      return begin().end('done');
    case 'invalid_json': {
      const stream = begin();
      stream.piece(text.replace('":', '";'));
      return stream.end('done');
    }
    case 'bad_request':
      return sendJson(response, 400, {
        error: { message: text, type: 'invalid_request_error', param: null, code: null },
      });
    default:
      return vendor.fail(response, name, {
        retryAfter,
        key: entry.headers.authorization ?? entry.headers['x-api-key'],
      });
  }
}

/** Silence, for as long as the caller stands it. */
async function untilHungUp(entry) {
  while (!entry.hungUp) await pause(5);
}

const sse = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
};

function sendJson(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const readJson = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
};

/** What both vendors have in common: a status, and whether Retry-After comes with it. */
const STATUS = {
  rate_limited: 429,
  overloaded: 529,
  server_error: 500,
  context_too_long: 400,
  wrong_key: 401,
  unknown_model: 404,
};

const openai = {
  fail(response, name, { retryAfter, key }) {
    const [type, code, message] = {
      rate_limited: ['requests', 'rate_limit_exceeded', 'Rate limit reached for requests. Please try again in 1s.'],
      overloaded: ['server_error', null, 'The engine is currently overloaded, please try again later'],
      server_error: ['server_error', null, 'The server had an error while processing your request. Sorry about that!'],
      context_too_long: [
        'invalid_request_error',
        'context_length_exceeded',
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
      ],
      wrong_key: [
        'invalid_request_error',
        'invalid_api_key',
        `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.`,
      ],
      unknown_model: [
        'invalid_request_error',
        'model_not_found',
        'The model `nobody` does not exist or you do not have access to it.',
      ],
    }[name];
    const status = name === 'overloaded' ? 503 : STATUS[name];
    sendJson(
      response,
      status,
      { error: { message, type, param: null, code } },
      retryAfter ? { 'retry-after': retryAfter } : {},
    );
  },

  begin(response, { as, model, thinks, tokens = { input: 1000, cached: 600, output: 50 } }) {
    sse(response);
    const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model };
    const send = (data) => response.write(`data: ${JSON.stringify({ ...head, ...data })}\n\n`);
    const delta = (fields, finish_reason = null) => send({ choices: [{ index: 0, delta: fields, finish_reason }] });
    delta({ role: 'assistant', content: '' });
    if (thinks) delta({ reasoning_content: thinks });
    if (as === 'tool')
      delta({
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'answer', arguments: '' } }],
      });
    const finish = (reason) => {
      delta({}, reason);
      if (tokens) {
        const { input, cached = 0, output } = tokens;
        const usage = {
          prompt_tokens: input,
          completion_tokens: output,
          total_tokens: input + output,
          prompt_tokens_details: { cached_tokens: cached },
        };
        send({ choices: [], usage });
      }
      response.end('data: [DONE]\n\n');
    };
    return {
      piece: (text) =>
        delta(as === 'tool' ? { tool_calls: [{ index: 0, function: { arguments: text } }] } : { content: text }),
      end: (reason) =>
        finish(
          { done: as === 'tool' ? 'tool_calls' : 'stop', length: 'length', content_filter: 'content_filter' }[reason],
        ),
      refuse() {
        delta({ refusal: 'I am sorry, but I cannot help with that.' });
        finish('stop');
      },
      fail() {
        response.end(
          `data: ${JSON.stringify({ error: { message: 'The server is overloaded', type: 'server_error', code: null } })}\n\n`,
        );
      },
    };
  },
};

const anthropic = {
  fail(response, name, { retryAfter }) {
    const [type, message] = {
      rate_limited: ['rate_limit_error', 'This request would exceed your rate limit.'],
      overloaded: ['overloaded_error', 'Overloaded'],
      server_error: ['api_error', 'Internal server error'],
      context_too_long: ['invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'],
      wrong_key: ['authentication_error', 'invalid x-api-key'],
      unknown_model: ['not_found_error', 'model: nobody'],
    }[name];
    sendJson(
      response,
      STATUS[name],
      { type: 'error', error: { type, message }, request_id: 'req_1' },
      retryAfter ? { 'retry-after': retryAfter } : {},
    );
  },

  begin(response, { as, model, thinks, tokens = { input: 1000, cached: 600, output: 50 } }) {
    sse(response);
    const send = (data) => response.write(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`);
    const { input = 0, cached = 0, written = 0, output = 1 } = tokens ?? {};
    const usage = {
      input_tokens: input - cached - written,
      cache_read_input_tokens: cached,
      cache_creation_input_tokens: written,
      output_tokens: 1,
    };
    send({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage,
      },
    });
    const index = thinks ? 1 : 0;
    if (thinks) {
      send({ type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } });
      send({ type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: thinks } });
      send({ type: 'content_block_stop', index: 0 });
    }
    const block =
      as === 'tool' ? { type: 'tool_use', id: 'toolu_1', name: 'answer', input: {} } : { type: 'text', text: '' };
    send({ type: 'content_block_start', index, content_block: block });
    send({ type: 'ping' });
    const finish = (stop_reason) => {
      send({ type: 'content_block_stop', index });
      send({ type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: output } });
      send({ type: 'message_stop' });
      response.end();
    };
    return {
      piece(text) {
        const delta = as === 'tool' ? { type: 'input_json_delta', partial_json: text } : { type: 'text_delta', text };
        send({ type: 'content_block_delta', index, delta });
      },
      end: (reason) =>
        finish(
          { done: as === 'tool' ? 'tool_use' : 'end_turn', length: 'max_tokens', content_filter: 'refusal' }[reason],
        ),
      refuse: () => finish('refusal'),
      fail() {
        send({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } });
        response.end();
      },
    };
  },
};

const VENDORS = { openai, anthropic };
