import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { aServer, type TestServer } from './server.fixture.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are read as a client reads them
type Json = any;

let server: TestServer;
let openapi: Json;
let asyncapi: Json;

beforeAll(async () => {
  server = await aServer();
  openapi = (await server.call('GET', '/openapi.json')).json;
  asyncapi = (await server.call('GET', '/asyncapi.json')).json;
});

afterAll(() => server.close());

type Operation = { method: string; path: string; operation: Json };

const operations = (): Operation[] =>
  Object.entries<Json>(openapi.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const bodyTypes = ({ operation }: Operation): string[] => Object.keys(operation.requestBody?.content ?? {});

/** The address of an operation on a session that does not exist. */
const addressOf = (path: string): string =>
  path
    .replace('{sessionId}', randomUUID())
    .replace('{a}', '0')
    .replace('{b}', '1')
    .replace(/\{\w+\}/, 'nonsense');

/** Every reference anywhere in a document. */
function refsIn(part: Json): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries<Json>(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}

const resolve = (document: Json, ref: string): Json =>
  ref
    .slice(2)
    .split('/')
    .reduce((part, key) => part?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    expect(openapi.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(structuredClone(openapi));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const refs = refsIn(openapi);
    expect(refs.length).toBeGreaterThan(50);
    expect(refs.filter((ref) => resolve(openapi, ref) === undefined)).toEqual([]);
  });

  test('lists every call of the contract', () => {
    const listed = operations().map(({ method, path }) => `${method} ${path}`);
    const session = '/api/v1/sessions/{sessionId}';
    expect(listed).toEqual(
      expect.arrayContaining([
        'POST /api/v1/sessions',
        'POST /api/v1/sessions/create',
        'POST /api/v1/sessions/import',
        'GET /api/v1/sessions',
        ...['GET', 'DELETE'].map((method) => `${method} ${session}`),
        ...['message', 'resume', 'undo', 'redo', 'restore'].map((call) => `POST ${session}/${call}`),
        ...['history', 'status', 'revisions', 'prompt', 'exports'].map((call) => `GET ${session}/${call}`),
        `PATCH ${session}/blueprint`,
        `GET ${session}/revisions/{a}/diff/{b}`,
        ...['GET', 'PUT'].flatMap((method) => [`${method} ${session}/workflow`, `${method} ${session}/diagram`]),
        `POST ${session}/workflow/regenerate`,
        `POST ${session}/workflow/review`,
        `GET ${session}/exports/{target}`,
        'GET /api/v1/tools',
        'GET /api/v1/tools/{toolId}',
        ...['healthz', 'readyz', 'metrics', 'openapi.json', 'asyncapi.json', 'docs', 'redoc'].map(
          (page) => `GET /${page}`,
        ),
        'GET /schemas/blueprint.json',
      ]),
    );
    expect(new Set(operations().map(({ operation }) => operation.operationId)).size).toBe(listed.length);
  });

  test('every operation is mounted, and answers with a status that it documents', async () => {
    for (const { method, path, operation } of operations()) {
      const sent = bodyTypes({ method, path, operation })[0];
      const answer = await server.call(method, addressOf(path), sent ? { raw: '[]', type: sent } : {});
      const name = `${method} ${path}`;
      expect({ name, code: answer.json?.code }).not.toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
      expect({ name, code: answer.json?.code }).not.toMatchObject({ code: 'NOT_FOUND' });
      expect({ name, documented: Object.keys(operation.responses) }).toMatchObject({
        documented: expect.arrayContaining([String(answer.status)]),
      });
    }
  });

  test('every body that it documents is held to its schema: an unknown field is refused where objects are taken', async () => {
    const withBodies = operations().filter((each) => bodyTypes(each).includes('application/json'));
    expect(withBodies.length).toBeGreaterThanOrEqual(7);
    for (const { method, path, operation } of withBodies) {
      const { schema } = operation.requestBody.content['application/json'];
      const documented = schema.$ref ? resolve(openapi, schema.$ref) : schema;
      expect({ path, additional: documented.additionalProperties }).toEqual({ path, additional: false });
      const { status, json } = await server.call(method, addressOf(path), { body: { notDocumented: 1 } });
      const pointers = json.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect({ path, status, pointers }).toMatchObject({
        status: 422,
        pointers: expect.arrayContaining(['/notDocumented']),
      });
      for (const field of documented.required ?? []) expect(pointers).toContain(`/${field}`);
    }
  });

  test('says how long a text may be, and which headers and parameters there are', () => {
    const message = resolve(openapi, '#/components/schemas/Message');
    expect(message.properties.text).toMatchObject({ type: 'string', minLength: 1, maxLength: 20_000 });
    const list = openapi.paths['/api/v1/sessions'].get.parameters;
    expect(list).toContainEqual(
      expect.objectContaining({
        in: 'query',
        name: 'limit',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      }),
    );
    const edit = openapi.paths['/api/v1/sessions/{sessionId}/blueprint'].patch;
    expect(edit.parameters).toContainEqual(expect.objectContaining({ in: 'header', name: 'If-Match' }));
    expect(Object.keys(edit.responses)).toEqual(
      expect.arrayContaining(['200', '404', '409', '410', '412', '415', '422']),
    );
    expect(openapi.info.version).toBe('9.9.9');
  });
});

describe('the AsyncAPI document', () => {
  test('names every event of the contract in the direction in which it goes', () => {
    const inDirection = (action: string) =>
      Object.values<Json>(asyncapi.operations)
        .filter((operation) => operation.action === action)
        .flatMap(({ messages }) => messages)
        .map(({ $ref }) => resolve(asyncapi, resolve(asyncapi, $ref).$ref).name)
        .sort();
    expect(asyncapi.asyncapi).toBe('3.0.0');
    expect(inDirection('receive')).toEqual(
      ['blueprint:patch', 'message:send', 'session:create', 'session:resume', 'turn:stop'].sort(),
    );
    expect(inDirection('send')).toEqual(
      [
        'blueprint:changed',
        'diagram:changed',
        'message:delta',
        'session:ended',
        'stage:changed',
        'turn:done',
        'turn:failed',
      ].sort(),
    );
  });

  test('has no dangling reference, and an acknowledgement for everything that a client sends', () => {
    const refs = refsIn(asyncapi);
    expect(refs.filter((ref) => resolve(asyncapi, ref) === undefined)).toEqual([]);
    const received = Object.values<Json>(asyncapi.operations).filter(({ action }) => action === 'receive');
    for (const { reply } of received) {
      const { payload } = resolve(asyncapi, resolve(asyncapi, reply.messages[0].$ref).$ref);
      expect(payload.anyOf.map((one: Json) => one.properties.ok.const)).toEqual([true, false]);
    }
  });

  test('every event that it documents is known to the server, and held to its schema', async () => {
    const { ask } = await server.aSocket();
    for (const { messages } of Object.values<Json>(asyncapi.operations).filter(({ action }) => action === 'receive')) {
      const { name } = resolve(asyncapi, resolve(asyncapi, messages[0].$ref).$ref);
      const { problem } = await ask(name, { notDocumented: 1 });
      expect(problem).toMatchObject({ code: 'INVALID', status: 422 });
      expect(problem.errors).toContainEqual({ pointer: '/notDocumented', message: expect.any(String) });
    }
  });
});

describe('the pages about it', () => {
  test.each(['/docs', '/redoc'])('B20 %s loads everything from this server', async (page) => {
    const { status, headers, text } = await server.call('GET', page);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    const loaded = [...text.matchAll(/(?:src|href|spec-url)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    for (const address of loaded) {
      if (address === 'data:,') continue;
      expect(address).toMatch(/^\//);
      expect((await server.call('GET', address)).status).toBe(200);
    }
    expect((await server.call('GET', `${page}/nowhere.js`)).json).toMatchObject({ code: 'NOT_FOUND' });
  });
});
