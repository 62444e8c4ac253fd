import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aLongReply, aServer, enough, type TestServer, until, WORDS } from './server.fixture.js';

const open: TestServer[] = [];

async function serve(setup: Parameters<typeof aServer>[0] = {}): Promise<TestServer> {
  const server = await aServer(setup);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A request with headers that `fetch` does not let through. */
const plain = (url: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('every answer', () => {
  test('B20 says how long it took in seconds, and which request it answers', async () => {
    const server = await serve();
    for (const address of ['/healthz', '/api/v1/sessions', '/nowhere', '/docs', '/']) {
      const { headers } = await server.call('GET', address);
      expect(Number(headers.get('x-process-time'))).toBeGreaterThan(0);
      expect(Number(headers.get('x-process-time'))).toBeLessThan(10);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const own = await server.call('GET', '/nowhere', { headers: { 'x-request-id': 'my.id-1' } });
    expect(own).toMatchObject({ json: { requestId: 'my.id-1' } });
    const odd = await server.call('GET', '/nowhere', { headers: { 'x-request-id': 'a b <script>' } });
    expect(odd.json.requestId).not.toContain('script');
  });

  test('of the API is not kept by caches, and pages run no foreign scripts', async () => {
    const server = await serve();
    expect((await server.call('GET', '/api/v1/sessions')).headers.get('cache-control')).toBe('no-store');
    const policy = (await server.call('GET', '/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  test('leaves one line in the log, without bodies, keys and queries', async () => {
    const keys = new Map([['the-key', 'anna']]);
    const server = await serve({ script: [enough], settings: { auth: { kind: 'keys', ownerOfKey: keys } } });
    const headers = { 'x-api-key': 'the-key', authorization: 'Bearer the-key' };
    const { json } = await server.call('POST', '/api/v1/sessions', { body: { message: WORDS }, headers });
    await server.call('GET', `/api/v1/tools?query=my-question`, { headers });
    await until(() => server.lines.length >= 2);
    const [first, second] = server.lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ method: 'POST', path: '/api/v1/sessions', status: 201, ms: expect.any(Number) });
    expect(second).toMatchObject({ method: 'GET', path: '/api/v1/tools', status: 200 });
    expect(server.lines).toHaveLength(2);
    for (const secret of [WORDS, 'the-key', 'my-question', json.reply]) {
      expect(server.lines.join('')).not.toContain(secret);
    }
  });
});

describe('pages of other origins', () => {
  const FOREIGN = 'https://evil.example';
  const LISTED = 'https://app.example';

  test('B20 may call when they are listed, and only then', async () => {
    const server = await serve({ settings: { corsOrigins: [LISTED] } });
    const preflight = (origin: string) =>
      server.call('OPTIONS', '/api/v1/sessions', { headers: { origin, 'access-control-request-method': 'POST' } });
    expect((await preflight(LISTED)).headers.get('access-control-allow-origin')).toBe(LISTED);
    expect((await preflight(FOREIGN)).headers.get('access-control-allow-origin')).toBeNull();
    const from = (origin: string) => server.call('POST', '/api/v1/sessions', { headers: { origin } });
    const listed = await from(LISTED);
    expect(listed.status).toBe(201);
    expect(listed.headers.get('access-control-expose-headers')).toMatch(/ETag.*X-Process-Time/);
    expect((await from(server.url)).status).toBe(201);
    for (const origin of [FOREIGN, 'null', server.url.replace(/\d+$/, '1')]) {
      expect(await from(origin)).toMatchObject({ status: 403, json: { code: 'FORBIDDEN' } });
    }
  });

  test('may not reach this machine by another name for it, as long as no key protects it', async () => {
    const server = await serve();
    const port = new URL(server.url).port;
    expect(await plain(`${server.url}/api/v1/sessions`, { host: `evil.example:${port}` })).toBe(403);
    expect(await plain(`${server.url}/api/v1/sessions`, { host: `localhost:${port}` })).toBe(200);
    expect(await plain(`${server.url}/api/v1/sessions`, { host: `[::1]:${port}` })).toBe(200);
  });
});

describe('with keys', () => {
  const settings = {
    auth: {
      kind: 'keys' as const,
      ownerOfKey: new Map([
        ['key-a', 'anna'],
        ['key-b', 'bert'],
      ]),
    },
  };

  test('a call without a key, or with a wrong one, is a 401, also where there is nothing', async () => {
    const server = await serve({ settings });
    const wrong = [
      {},
      { authorization: 'Bearer nonsense' },
      { 'x-api-key': 'key-c' },
      { authorization: 'Basic key-a' },
    ];
    for (const headers of wrong) {
      const answer = await server.call('GET', '/api/v1/sessions', { headers });
      expect(answer).toMatchObject({ status: 401, json: { code: 'UNAUTHORIZED' } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await server.call('GET', '/api/v1/nowhere')).status).toBe(401);
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });

  test("a session is its owner's alone: 403 for others, and not in their list", async () => {
    const server = await serve({ settings });
    const anna = { 'x-api-key': 'key-a' };
    const bert = { authorization: 'Bearer key-b' };
    const { json } = await server.call('POST', '/api/v1/sessions', { headers: anna });
    const path = `/api/v1/sessions/${json.sessionId}`;
    expect((await server.call('GET', path, { headers: { authorization: 'bearer key-a' } })).status).toBe(200);
    for (const [method, rest, body] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/message', { text: 'hello' }],
      ['GET', '/exports/json'],
    ] as const) {
      const answer = await server.call(method, path + rest, { headers: bert, ...(body && { body }) });
      expect(answer).toMatchObject({ status: 403, json: { code: 'FORBIDDEN' } });
    }
    expect((await server.call('GET', '/api/v1/sessions', { headers: bert })).json.sessions).toEqual([]);
  });
});

describe('a limit of calls', () => {
  test('is a 429 with Retry-After, and counts each owner over both doors', async () => {
    const ownerOfKey = new Map([
      ['key-a', 'anna'],
      ['key-b', 'bert'],
    ]);
    const server = await serve({ settings: { rateLimitPerMinute: 3, auth: { kind: 'keys', ownerOfKey } } });
    const call = (key: string) => server.call('GET', '/api/v1/sessions', { headers: { 'x-api-key': key } });
    expect([(await call('key-a')).status, (await call('key-a')).status]).toEqual([200, 200]);
    const { ask } = await server.aSocket({ auth: { apiKey: 'key-a' } });
    expect(await ask('session:create', {})).toMatchObject({ ok: true });
    expect(await ask('session:create', {})).toMatchObject({
      ok: false,
      problem: { code: 'RATE_LIMITED', status: 429 },
    });
    const limited = await call('key-a');
    expect(limited).toMatchObject({ status: 429, json: { code: 'RATE_LIMITED' } });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(limited.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await call('key-b')).status).toBe(200);
    expect((await call('wrong')).status).toBe(401);
  });
});

describe('health', () => {
  test('B20 the server is alive and ready, with each dependency by its name', async () => {
    const server = await serve();
    expect(await server.call('GET', '/healthz')).toMatchObject({ status: 200, json: { status: 'ok' } });
    expect(await server.call('GET', '/readyz')).toMatchObject({
      status: 200,
      json: { status: 'ready', dependencies: { store: 'up' } },
    });
  });

  test('B20 is not ready when a dependency is down, says which one, and still alive', async () => {
    const health = {
      store: () => Promise.resolve(),
      redis: () => Promise.reject(new Error('redis://user:password@host refused')),
    };
    const server = await serve({ deps: { health } });
    const answer = await server.call('GET', '/readyz');
    expect(answer).toMatchObject({
      status: 503,
      json: { code: 'DEPENDENCY_DOWN', dependencies: { store: 'up', redis: 'down' } },
    });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.text).not.toContain('password');
    expect(server.lines.join('')).toContain('refused');
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });

  test('metrics count requests by the template of their route, turns by their door, and sockets', async () => {
    const server = await serve({ script: [enough, enough] });
    const { path, id } = await server.aSession();
    await server.call('POST', `${path}/message`, { body: { text: WORDS } });
    const { ask, socket } = await server.aSocket();
    await ask('message:send', { sessionId: id, text: WORDS });
    await server.call('POST', `${path}/message`, { body: { text: WORDS } });
    const { text } = await server.call('GET', '/metrics');
    const route = '/api/v1/sessions/{sessionId}/message';
    expect(text).toContain(`parley_http_request_duration_seconds_count{method="POST",route="${route}",status="200"} 1`);
    expect(text).toContain('parley_turns_total{door="rest",outcome="done"} 1');
    expect(text).toContain('parley_turns_total{door="rest",outcome="INTERNAL"} 1');
    expect(text).toContain('parley_turns_total{door="socket",outcome="done"} 1');
    expect(text).toContain('parley_sockets 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain(id);
    socket.disconnect();
    await until(async () => (await server.call('GET', '/metrics')).text.includes('parley_sockets 0'));
  });
});

describe('the page', () => {
  test('is served with its assets, which are kept as they are named by their content', async () => {
    const publicDir = mkdtempSync(join(tmpdir(), 'parley-page-'));
    mkdirSync(join(publicDir, 'assets'));
    writeFileSync(join(publicDir, 'index.html'), '<!doctype html><title>The page</title>');
    writeFileSync(join(publicDir, 'assets', 'main-abc123.js'), 'export {};');
    writeFileSync(join(publicDir, '.secret'), 'hidden');
    const server = await serve({ settings: { publicDir } });
    const page = await server.call('GET', '/');
    expect(page.text).toContain('The page');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = await server.call('GET', '/assets/main-abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect((await server.call('GET', '/.secret')).status).toBe(404);
    expect((await server.call('GET', '/assets/gone.js')).json).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is replaced by a note when it is not built', async () => {
    const server = await serve();
    const { status, headers, text } = await server.call('GET', '/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(text).toContain('npm start');
  });
});

describe('closing', () => {
  test('ends sockets and idle connections, lets a turn under way be answered, and takes no more', async () => {
    const server = await aServer({ script: [{ ...enough, reply: aLongReply }] });
    const { path } = await server.aSession();
    const { socket } = await server.aSocket();
    const idle = connect(Number(new URL(server.url).port), '127.0.0.1');
    const isIdleClosed = new Promise((resolve) => idle.once('close', resolve));
    idle.on('error', () => undefined);
    const isSocketClosed = new Promise((resolve) => socket.once('disconnect', resolve));
    const turn = server.call('POST', `${path}/message`, {
      body: { text: WORDS },
      headers: { accept: 'text/event-stream' },
    });
    await until(() => server.heard.length === 1);
    const closed = server.close();
    expect((await turn).text).toContain('event: done');
    await closed;
    await Promise.all([isIdleClosed, isSocketClosed]);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});
