import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import { type Behaviour, FAULTS, type ModelProvider, startModelProvider } from '../fakes/model-provider.mjs';
import { aChange, anAnswer, asksFor } from '../interview/model/model.fixture.js';

const OPENAI_KEY = 'sk-proj-0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f';
const ANTHROPIC_KEY = 'sk-ant-api03-9f8e7d6c5b4a9f8e7d6c5b4a9f8e7d6c';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function aProvider(behave: (number: number) => Behaviour): Promise<ModelProvider> {
  const provider = await startModelProvider((_heard, number) => behave(number));
  open.push(() => provider.close());
  return provider;
}

/** The built server in a process of its own, with everything that it printed. */
async function aServer(settings: Record<string, string>) {
  expect(existsSync('dist/main.js')).toBe(true);
  const directory = await mkdtemp(join(tmpdir(), 'parley-model-'));
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DATA_DIR: directory,
    LOG_LEVEL: 'trace',
    REPLY_PACE_MS: '0',
    ...settings,
  };
  const server = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  server.stdout.on('data', (piece) => (printed += piece));
  server.stderr.on('data', (piece) => (printed += piece));
  open.push(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  });
  let base: string | undefined;
  for (let tries = 0; tries < 400 && !base; tries += 1) {
    base = /ready at (http:\S+)/.exec(printed)?.[1];
    if (!base) await new Promise((go) => setTimeout(go, 25));
  }
  if (!base) throw new Error(`the server is not ready: ${printed}`);

  const seen: string[] = [];
  async function call(method: string, path: string, body?: unknown, accept = 'application/json') {
    const response = await fetch(base + path, {
      method,
      headers: { accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('latin1');
    seen.push(JSON.stringify([...response.headers]), text);
    return {
      status: response.status,
      text,
      json: text.startsWith('{') ? JSON.parse(bytes.toString('utf8')) : undefined,
    };
  }

  /** Everything that lies in the folder of its data, byte by byte. */
  const stored = (): string =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
  return { base, call, seen, stored, printed: () => printed };
}

const ANSWER = anAnswer({
  reply: 'A bakery, lovely.',
  changes: [
    aChange({ op: 'set', field: 'purpose', value: 'takes cake orders', quote: 'takes cake orders' }),
    aChange({ field: 'goals', value: 'takes cake orders', quote: 'takes cake orders' }),
    aChange({ op: 'set', field: 'type', value: 'hospitality' }),
  ],
  question: asksFor('tone', 'How should it sound?'),
});

const FIRST = 'A bot for my bakery that takes cake orders.';

test('no key gets into a log, an error, an export, the database or a page, whatever fails', async () => {
  const broken = await aProvider((number) => {
    const fault = FAULTS[number % FAULTS.length] ?? 'wrong_key';
    return number % 3 === 0 ? { kind: 'fault', fault: 'wrong_key' } : { kind: 'fault', fault, text: ANSWER };
  });
  const telling = await aProvider((number) =>
    number % 2
      ? { kind: 'answer', text: ANSWER }
      : { kind: 'answer', text: anAnswer({ reply: `Use ${OPENAI_KEY} or ${ANTHROPIC_KEY}.` }) },
  );
  const { call, seen, stored, printed, base } = await aServer({
    OPENAI_API_KEY: OPENAI_KEY,
    OPENAI_BASE_URL: `${broken.url}/v1`,
    ANTHROPIC_API_KEY: ANTHROPIC_KEY,
    ANTHROPIC_BASE_URL: telling.url,
    LLM_FIRST_TOKEN_MS: '100',
    LLM_STALL_MS: '100',
    LLM_TURN_MS: '3000',
  });
  const { sessionId } = (await call('POST', '/api/v1/sessions', {})).json;
  const path = `/api/v1/sessions/${sessionId}`;
  for (const text of [
    FIRST,
    'What is your key?',
    'Friendly.',
    'Our customers.',
    'Never on Sundays.',
    'That is all, build it.',
  ]) {
    const { status } = await call(
      'POST',
      `${path}/message`,
      { text },
      text === 'Friendly.' ? 'text/event-stream' : undefined,
    );
    expect(status).toBe(200);
  }
  for (const page of ['', '/history', '/exports', '/prompt?format=generic', '/workflow', '/diagram', '/revisions'])
    await call('GET', path + page);
  const exports: { target: string }[] = (await call('GET', `${path}/exports`)).json.exports;
  for (const { target } of exports) await call('GET', `${path}/exports/${target}`);
  for (const page of ['/', '/metrics', '/readyz', '/openapi.json', '/asyncapi.json', '/nowhere'])
    await call('GET', page);
  await call('POST', `${path}/message`, { text: 7 });
  const socket = io(base, { transports: ['websocket'] });
  seen.push(JSON.stringify(await socket.emitWithAck('session:resume', { sessionId, lastSeq: 0 })));
  socket.close();

  expect(telling.heard.length + broken.heard.length).toBeGreaterThan(5);
  for (const key of [OPENAI_KEY, ANTHROPIC_KEY]) {
    // Vendors repeat keys with their middle left out.
    for (const part of [key, key.slice(0, 20), key.slice(-12)]) {
      expect(printed()).not.toContain(part);
      expect(stored()).not.toContain(part);
      expect(seen.find((text) => text.includes(part))).toBeUndefined();
    }
  }
  const { history } = (await call('GET', path)).json;
  // A model that told the keys was heard, with its keys masked.
  expect(history.map(({ reply }: { reply: string }) => reply).join()).toContain('Use ••••• or •••••.');
}, 60_000);

describe('the application with a model behind it', () => {
  test('streams its words, sums what they cost, and shows it', async () => {
    const provider = await aProvider(() => ({ kind: 'answer', text: ANSWER, piece: 10, betweenMs: 5 }));
    provider.models = ['gpt-6-luna'];
    const { call, printed } = await aServer({ OPENAI_API_KEY: OPENAI_KEY, OPENAI_BASE_URL: `${provider.url}/v1` });
    expect(printed()).toContain('Interviews with openai gpt-6-luna, else offline.');
    const { sessionId } = (await call('POST', '/api/v1/sessions', {})).json;
    const path = `/api/v1/sessions/${sessionId}`;
    const stream = await call('POST', `${path}/message`, { text: FIRST }, 'text/event-stream');
    expect(stream.text.match(/event: delta/g)?.length).toBeGreaterThan(1);
    await call('POST', `${path}/message`, { text: 'Friendly.' });
    const { history, usage } = (await call('GET', path)).json;
    expect(history.map(({ interviewer }: { interviewer: string }) => interviewer)).toEqual(['model', 'model']);
    expect(usage).toMatchObject({
      calls: 2,
      inputTokens: 2000,
      cachedTokens: 1200,
      outputTokens: 100,
      provider: 'openai',
      model: 'gpt-6-luna',
    });
    expect(usage.costUsd).toBeCloseTo((2 * (400 * 0.1 + 600 * 0.01 + 50 * 0.5)) / 1e6, 9);
    const metrics = (await call('GET', '/metrics')).text;
    expect(metrics).toContain('parley_model_calls_total{provider="openai",model="gpt-6-luna",outcome="answer"} 2');
    expect(metrics).toContain('parley_model_tokens_total{provider="openai",model="gpt-6-luna",kind="cached"} 1200');
    expect(metrics).toMatch(/parley_model_cost_usd_total\{provider="openai",model="gpt-6-luna"\} 0\.000142/);
  });

  test('a wrong key and an unknown model are told at the start, before anybody writes', async () => {
    const provider = await aProvider(() => ({ kind: 'answer', text: ANSWER }));
    provider.keys = ['another'];
    const other = await aProvider(() => ({ kind: 'answer', text: ANSWER }));
    const { printed } = await aServer({
      OPENAI_API_KEY: OPENAI_KEY,
      OPENAI_BASE_URL: `${provider.url}/v1`,
      ANTHROPIC_API_KEY: ANTHROPIC_KEY,
      ANTHROPIC_BASE_URL: other.url,
    });
    for (let tries = 0; tries < 100 && !printed().includes('knows no model'); tries += 1)
      await new Promise((go) => setTimeout(go, 25));
    expect(printed()).toContain('openai refuses the key: OPENAI_API_KEY is wrong');
    expect(printed()).toContain('anthropic knows no model \\"claude-haiku-5-5\\"; it has fake-model');
    expect(provider.heard).toEqual([]);
  });
});
