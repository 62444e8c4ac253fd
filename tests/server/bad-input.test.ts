import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, aServer, enough, type TestServer } from './server.fixture.js';

const LONGEST = 20_000;

let server: TestServer;
let path: string;

beforeAll(async () => {
  server = await aServer({
    script: [enough, { reply: '🙂' }, { reply: 'half' }, { reply: 'long' }, { reply: 'emoji' }],
  });
  ({ path } = await server.aSession({ message: 'book tables in my restaurant' }));
});

afterAll(() => server.close());

/** Holds that a call is refused as problem details, and that the session is as it was. */
async function refuses(call: () => Promise<Answer>, expected: { status: number; code: string; pointers?: string[] }) {
  const before = (await server.call('GET', path)).json;
  const answer = await call();
  expect({ status: answer.status, code: answer.json?.code }).toEqual({ status: expected.status, code: expected.code });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.json).toMatchObject({
    type: expect.stringMatching(/^urn:parley:problem:/),
    title: expect.any(String),
    status: expected.status,
    detail: expect.any(String),
    requestId: answer.headers.get('x-request-id'),
  });
  if (expected.pointers) {
    expect(answer.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(expected.pointers);
  }
  expect((await server.call('GET', path)).json).toEqual(before);
  return answer;
}

const say = (body: unknown) => () => server.call('POST', `${path}/message`, { body });

describe('what is no valid message', () => {
  test.each([
    ['an empty text', { text: '' }, ['/text']],
    ['a blank text', { text: ' \n\t ' }, ['/text']],
    ['a text of invisible characters', { text: '\u200b\u2060\ufeff\u3164' }, ['/text']],
    ['a number for a text', { text: 7 }, ['/text']],
    ['null for a text', { text: null }, ['/text']],
    ['no text', {}, ['/text']],
    ['a list for a body', [], ['']],
    ['an unknown field', { text: 'hello', mood: 'good', 'a/b': 1 }, ['/mood', '/a~1b']],
    ['a null byte', { text: 'tables\u0000 and chairs' }, ['/text']],
    ['a null byte in the name of a field', { text: 'tables', 'a\u0000': 1 }, ['/a\ufffd']],
    ['an empty clientMessageId', { text: 'hello', clientMessageId: '' }, ['/clientMessageId']],
    ['two bad fields', { text: '', clientMessageId: 1 }, ['/text', '/clientMessageId']],
  ])('%s is a 422 that points to it', async (_name, body, pointers) => {
    await refuses(say(body), { status: 422, code: 'INVALID', pointers });
  });

  test('20,001 characters are a 413, 20,000 are not, and an emoji is one character', async () => {
    await refuses(say({ text: 'a'.repeat(LONGEST + 1) }), { status: 413, code: 'TOO_LARGE', pointers: ['/text'] });
    await refuses(say({ text: '🙂'.repeat(LONGEST + 1) }), { status: 413, code: 'TOO_LARGE', pointers: ['/text'] });
    await refuses(() => server.call('POST', '/api/v1/sessions', { body: { message: 'a'.repeat(LONGEST + 1) } }), {
      status: 413,
      code: 'TOO_LARGE',
      pointers: ['/message'],
    });
    expect((await say({ text: 'a'.repeat(LONGEST) })()).status).toBe(200);
    expect((await say({ text: '🙂'.repeat(LONGEST) })()).status).toBe(200);
  });

  test('a body over 1 MiB is a 413, also one that grows when it is unpacked', async () => {
    const large = JSON.stringify({ text: 'a'.repeat(1_048_576) });
    const send =
      (raw: string | Uint8Array<ArrayBuffer>, headers = {}) =>
      () =>
        server.call('POST', `${path}/message`, { raw, headers });
    await refuses(send(large), { status: 413, code: 'TOO_LARGE' });
    await refuses(send(gzipSync(large), { 'content-encoding': 'gzip' }), { status: 413, code: 'TOO_LARGE' });
  });

  test.each([
    ['broken JSON', '{"text": "hello"'],
    ['text that is no JSON', 'hello'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])('%s is a 400', async (_name, raw) => {
    await refuses(() => server.call('POST', `${path}/message`, { raw }), { status: 400, code: 'NOT_JSON' });
  });

  test('a body that claims to be packed and is not, is a 400', async () => {
    const headers = { 'content-encoding': 'gzip' };
    await refuses(() => server.call('POST', `${path}/message`, { raw: 'no gzip', headers }), {
      status: 400,
      code: 'NOT_JSON',
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16'])(
    'a body of type %s is a 415',
    async (type) => {
      await refuses(() => server.call('POST', `${path}/message`, { raw: '{"text":"hello"}', type }), {
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
    },
  );

  test('JSON nested deeper than any reader can follow is a 422', async () => {
    const raw = `{"text": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    await refuses(() => server.call('POST', `${path}/message`, { raw }), { status: 422, code: 'INVALID' });
  });

  test('__proto__ is a field like any other that is not known', async () => {
    const raw = '{"text": "hello", "__proto__": {"admin": true}}';
    await refuses(() => server.call('POST', `${path}/message`, { raw }), {
      status: 422,
      code: 'INVALID',
      pointers: ['/__proto__'],
    });
  });

  test('an emoji alone and half a surrogate pair are no bad input', async () => {
    expect(await say({ text: '🙂' })()).toMatchObject({ status: 200 });
    const half = await server.call('POST', `${path}/message`, { raw: '{"text": "half \\ud83d of it"}' });
    expect(half.status).toBe(200);
    const { history } = (await server.call('GET', `${path}/history`)).json;
    expect(history.at(-1).text).toBe('half \ufffd of it');
  });
});

describe('what is not there', () => {
  const unknown = `/api/v1/sessions/${randomUUID()}`;

  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/status'],
    ['GET', '/history'],
    ['POST', '/resume'],
    ['POST', '/undo'],
    ['POST', '/redo'],
    ['GET', '/revisions'],
    ['GET', '/revisions/0/diff/1'],
    ['GET', '/workflow'],
    ['POST', '/workflow/regenerate'],
    ['GET', '/diagram'],
    ['GET', '/prompt'],
    ['GET', '/exports'],
    ['GET', '/exports/json'],
  ])('B7 %s %s of an unknown session is a 404', async (method, rest) => {
    await refuses(() => server.call(method, unknown + rest), { status: 404, code: 'SESSION_NOT_FOUND' });
  });

  test.each([
    ['POST', '/message', { text: 'hello' }],
    ['POST', '/restore', { revision: 0 }],
    ['POST', '/workflow/review', { approved: true }],
    ['PUT', '/workflow', { nodes: [] }],
  ])('B7 %s %s of an unknown session is a 404', async (method, rest, body) => {
    await refuses(() => server.call(method, unknown + rest, { body }), { status: 404, code: 'SESSION_NOT_FOUND' });
  });

  test.each(['nonsense', '..%2f..', "1' or 1=1", randomUUID().toUpperCase()])(
    'B7 "%s" is the id of no session: 404',
    async (id) => {
      await refuses(() => server.call('GET', `/api/v1/sessions/${id}/status`), {
        status: 404,
        code: 'SESSION_NOT_FOUND',
      });
    },
  );

  test.each([
    '/api/v1/nonsense',
    '/api/v2/sessions',
    '/nonsense',
    '/api/v1/sessions/%E0%A4%A',
    '/.env',
    '/..%2fpackage.json',
    '/assets/%00',
  ])('GET %s is a 404', async (address) => {
    await refuses(() => server.call('GET', address), { status: 404, code: 'NOT_FOUND' });
  });

  test('parts that do not exist yet are not there', async () => {
    for (const rest of ['/tools/import', '/tools/some-tool/test']) {
      await refuses(() => server.call('POST', path + rest, { body: {} }), { status: 404, code: 'NOT_FOUND' });
    }
  });

  test.each([
    ['DELETE', '/api/v1/sessions', 'GET, HEAD, POST'],
    ['GET', '/api/v1/sessions/create', 'POST'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ])('%s %s is a 405 that names the methods', async (method, address, allowed) => {
    const { headers } = await refuses(() => server.call(method, address), { status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(headers.get('allow')?.split(', ').sort().join(', ')).toBe(allowed);
  });

  test('unknown targets, formats, tools and revisions are refused', async () => {
    await refuses(() => server.call('GET', `${path}/exports/fax`), { status: 404, code: 'EXPORT_TARGET_UNKNOWN' });
    await refuses(() => server.call('GET', `${path}/prompt?format=fax`), { status: 422, code: 'INVALID' });
    await refuses(() => server.call('GET', '/api/v1/tools/fax'), { status: 404, code: 'TOOL_NOT_FOUND' });
    await refuses(() => server.call('POST', `${path}/restore`, { body: { revision: 999 } }), {
      status: 404,
      code: 'REVISION_NOT_FOUND',
    });
    await refuses(() => server.call('GET', `${path}/revisions/0/diff/999`), {
      status: 404,
      code: 'REVISION_NOT_FOUND',
    });
  });
});

describe('parameters', () => {
  test.each([
    ['/api/v1/sessions?limit=0', ['/query/limit']],
    ['/api/v1/sessions?limit=many', ['/query/limit']],
    ['/api/v1/sessions?limit=1&limit=2', ['/query/limit']],
    ['/api/v1/sessions?page=2', ['/query/page']],
    ['/api/v1/tools?query=%00', ['/query/query']],
    ['/api/v1/sessions/%00', ['/path/sessionId']],
    ['/api/v1/tools?limit=1e2&sort=asc', ['/query/limit', '/query/sort']],
  ])('GET %s is a 422 that points to them', async (address, pointers) => {
    await refuses(() => server.call('GET', address), { status: 422, code: 'INVALID', pointers });
  });

  test('revisions in a path are whole numbers', async () => {
    await refuses(() => server.call('GET', `${path}/revisions/one/diff/-1`), {
      status: 422,
      code: 'INVALID',
      pointers: ['/path/a', '/path/b'],
    });
  });
});

describe('editing with If-Match', () => {
  const patch =
    (body: unknown, headers = {}) =>
    () =>
      server.call('PATCH', `${path}/blueprint`, { body, type: 'application/json-patch+json', headers });
  const rename = [{ op: 'replace', path: '/identity/name', value: 'Mia' }];

  test.each(['1', 'one', '"1', '"1" "2"', '"a tag"', ''])('a malformed header (%s) is a 422', async (tag) => {
    await refuses(patch(rename, { 'if-match': tag }), { status: 422, code: 'INVALID', pointers: ['/header/if-match'] });
  });

  test.each(['"0"', '"999"', '"nonsense"', 'W/"0"'])('a stale revision (%s) is a 412', async (tag) => {
    await refuses(patch(rename, { 'if-match': tag }), { status: 412, code: 'REVISION_STALE' });
  });

  test('a patch as plain JSON is a 415', async () => {
    await refuses(() => server.call('PATCH', `${path}/blueprint`, { body: rename }), {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  test('a patch that is none, or that breaks the blueprint, is a 422 with every violation', async () => {
    await refuses(patch([{ op: 'rename', path: '/identity/name' }]), { status: 422, code: 'INVALID' });
    await refuses(patch({}), { status: 422, code: 'INVALID' });
    const wrong = [
      { op: 'replace', path: '/identity/type', value: 'wizard' },
      { op: 'replace', path: '/memory/maxTurns', value: -1 },
    ];
    await refuses(patch(wrong), {
      status: 422,
      code: 'PATCH_INVALID',
      pointers: ['/identity/type', '/memory/maxTurns'],
    });
    await refuses(patch([{ op: 'replace', path: '/identity/nonsense', value: 1 }]), {
      status: 422,
      code: 'PATCH_INVALID',
    });
  });

  test('a diagram with a syntax error is a 422 with its line', async () => {
    const { json } = await refuses(
      () => server.call('PUT', `${path}/diagram`, { raw: 'flowchart TD\n  a[Start --> b', type: 'text/vnd.mermaid' }),
      { status: 422, code: 'DIAGRAM_INVALID' },
    );
    expect(JSON.stringify(json)).toMatch(/line/i);
  });
});
