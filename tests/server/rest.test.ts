import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aServer, enough, type TestServer, WORDS } from './server.fixture.js';

let server: TestServer;

beforeAll(async () => {
  server = await aServer({ script: Array.from({ length: 20 }, () => enough) });
});

afterAll(() => server.close());

const rename = (name: string) => [{ op: 'replace', path: '/identity/name', value: name }];

const patch = (path: string, body: unknown, headers = {}) =>
  server.call('PATCH', `${path}/blueprint`, { body, type: 'application/json-patch+json', headers });

describe('a session', () => {
  test.each(['/api/v1/sessions', '/api/v1/sessions/create'])(
    'B7 begins at POST %s with the first question',
    async (address) => {
      const { status, headers, json } = await server.call('POST', address);
      expect(status).toBe(201);
      expect(headers.get('location')).toBe(`/api/v1/sessions/${json.sessionId}`);
      expect(headers.get('etag')).toBe('"0"');
      expect(json).toMatchObject({
        status: 'active',
        stage: 'initial',
        revision: 0,
        question: { text: 'What should it do?' },
      });
      expect((await server.call('GET', headers.get('location') ?? '')).status).toBe(200);
    },
  );

  test('B3 answers its first message as its first turn', async () => {
    const { session } = await server.aSession({ message: WORDS, locale: 'de-CH' });
    expect(session).toMatchObject({ reply: 'Tables it is.', revision: 1, blueprint: { identity: { purpose: WORDS } } });
  });

  test('begins once for one clientSessionId: 201, then 200', async () => {
    const body = { clientSessionId: 'my-tab' };
    const first = await server.call('POST', '/api/v1/sessions', { body });
    const again = await server.call('POST', '/api/v1/sessions', { body });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('begins from a blueprint, of which all but what is said takes its default', async () => {
    const blueprint = { schemaVersion: 1, identity: { name: 'Mia' } };
    const { session } = await server.aSession({ blueprint });
    expect(session.blueprint).toMatchObject({ identity: { name: 'Mia', type: 'other' }, memory: { maxTurns: 20 } });
    const wrong = await server.call('POST', '/api/v1/sessions', { body: { blueprint: { ...blueprint, tool: [] } } });
    expect(wrong).toMatchObject({ status: 422, json: { errors: [{ pointer: '/blueprint/tool' }] } });
  });

  test('begins from a plain prompt, and says what was not carried over', async () => {
    const body = { content: 'You are a friendly waiter.' };
    const { status, headers, json } = await server.call('POST', '/api/v1/sessions/import', { body });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/sessions/${json.sessionId}`);
    expect(json.notCarriedOver).toBeInstanceOf(Array);
  });

  test('is listed, the newest first, a page at a time', async () => {
    const { id: older } = await server.aSession();
    const { id: newer } = await server.aSession();
    const first = await server.call('GET', '/api/v1/sessions?limit=1');
    const second = await server.call('GET', `/api/v1/sessions?limit=1&cursor=${encodeURIComponent(first.json.next)}`);
    const ids = [first, second].map(({ json }) =>
      json.sessions.map(({ sessionId }: { sessionId: string }) => sessionId),
    );
    expect(ids).toEqual([[newer], [older]]);
  });

  test('B7 tells its status and its history, is renewed by resume, and stays on record after delete', async () => {
    const { path, id } = await server.aSession({ message: WORDS });
    const status = await server.call('GET', `${path}/status`);
    expect(status.json).toMatchObject({
      sessionId: id,
      status: 'active',
      revision: 1,
      progress: { percent: expect.any(Number) },
    });
    const { history } = (await server.call('GET', `${path}/history`)).json;
    expect(history).toMatchObject([{ text: WORDS, reply: 'Tables it is.', interviewer: 'scripted' }]);

    const resumed = await server.call('POST', `${path}/resume`);
    expect(resumed).toMatchObject({ status: 200, json: { sessionId: id, reply: 'Opened: resumed.' } });
    expect(resumed.json.expiresAt >= status.json.expiresAt).toBe(true);

    const removed = await server.call('DELETE', path);
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect((await server.call('GET', path)).json).toMatchObject({ status: 'abandoned', history: [{ text: WORDS }] });
    const late = await server.call('POST', `${path}/message`, { body: { text: WORDS } });
    expect(late).toMatchObject({ status: 409, json: { code: 'SESSION_NOT_ACTIVE' } });
  });

  test('B7 that has expired is read, but takes no turns and edits (410) until it is resumed', async () => {
    const short = await aServer({ script: [enough] });
    const { path } = await short.aSession();
    short.passSeconds(4000);
    const turn = await short.call('POST', `${path}/message`, { body: { text: WORDS } });
    expect(turn).toMatchObject({ status: 410, json: { code: 'SESSION_EXPIRED' } });
    expect((await short.call('GET', path)).status).toBe(200);
    expect((await short.call('POST', `${path}/resume`)).json.status).toBe('active');
    expect((await short.call('POST', `${path}/message`, { body: { text: WORDS } })).status).toBe(200);
    await short.close();
  });
});

describe('the blueprint', () => {
  test('is edited at the revision that was seen, which is then stale', async () => {
    const { path } = await server.aSession();
    const edited = await patch(path, rename('Mia'), { 'if-match': '"0"' });
    expect(edited).toMatchObject({ status: 200, json: { revision: 1, blueprint: { identity: { name: 'Mia' } } } });
    expect(edited.headers.get('etag')).toBe('"1"');
    expect(await patch(path, rename('Leo'), { 'if-match': '"0"' })).toMatchObject({ status: 412 });
    expect(await patch(path, rename('Leo'), { 'if-match': 'W/"1"' })).toMatchObject({ status: 200 });
    expect(await patch(path, rename('Kim'), { 'if-match': '*' })).toMatchObject({ status: 200, json: { revision: 3 } });
    expect(await patch(path, rename('Kim'))).toMatchObject({ status: 200 });
  });

  test('is never answered with 304: its tag does not tell what else has changed', async () => {
    const { path } = await server.aSession();
    const { status } = await server.call('GET', path, { headers: { 'if-none-match': '"0"' } });
    expect(status).toBe(200);
  });

  test('travels through its revisions', async () => {
    const { path } = await server.aSession();
    await patch(path, rename('Mia'));
    await patch(path, rename('Leo'));
    const nameAfter = async (call: string, body?: object) =>
      (await server.call('POST', path + call, body && { body })).json.blueprint.identity.name;
    expect(await nameAfter('/undo')).toBe('Mia');
    expect(await nameAfter('/redo')).toBe('Leo');
    expect(await nameAfter('/restore', { revision: 0 })).toBe('');
    const { revisions } = (await server.call('GET', `${path}/revisions`)).json;
    expect(revisions.map(({ revision }: { revision: number }) => revision)).toEqual([1, 2, 3, 4, 5]);
    const { json } = await server.call('GET', `${path}/revisions/1/diff/2`);
    expect(json).toMatchObject({ from: 1, to: 2, summary: expect.any(Array) });
    expect(json.patch).toContainEqual({ op: 'replace', path: '/identity/name', value: 'Leo' });
    expect(await server.call('POST', `${path}/redo`)).toMatchObject({ status: 409, json: { code: 'NOTHING_TO_REDO' } });
  });

  test('has its schema published', async () => {
    const { headers, json } = await server.call('GET', '/schemas/blueprint.json');
    expect(headers.get('content-type')).toMatch(/^application\/schema\+json/);
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('the workflow', () => {
  test('B17 is read, replaced and drawn anew, in every stage', async () => {
    const { path } = await server.aSession();
    expect((await server.call('GET', `${path}/workflow`)).json).toMatchObject({ approvedAt: null, revision: 0 });
    const workflow = {
      entry: 'a',
      nodes: [
        { id: 'a', kind: 'start' },
        { id: 'b', kind: 'end' },
      ],
      edges: [{ from: 'a', to: 'b' }],
    };
    const put = await server.call('PUT', `${path}/workflow`, { body: workflow, headers: { 'if-match': '"0"' } });
    expect(put).toMatchObject({ status: 200, json: { revision: 1, workflow: { entry: 'a' } } });
    expect(put.headers.get('etag')).toBe('"1"');
    const stale = await server.call('PUT', `${path}/workflow`, { body: workflow, headers: { 'if-match': '"0"' } });
    expect(stale).toMatchObject({ status: 412, json: { code: 'REVISION_STALE' } });
    const wrong = await server.call('PUT', `${path}/workflow`, { body: { nodes: [{ id: 'a', kind: 'magic' }] } });
    expect(wrong).toMatchObject({ status: 422, json: { errors: [{ pointer: '/nodes/0/kind' }] } });
  });

  test('B17 is approved, which completes the session and says when, and drawing it anew needs a reopening', async () => {
    const server = await aServer({ script: [enough, { act: { kind: 'approve' } }] });
    const { path } = await server.aSession({ message: WORDS });
    const review = await server.call('POST', `${path}/workflow/review`, { body: { approved: true } });
    expect(review).toMatchObject({
      status: 200,
      json: { status: 'completed', stage: 'completed', progress: { percent: 100 } },
    });
    expect(Date.parse(review.json.approvedAt)).not.toBeNaN();
    const again = await server.call('POST', `${path}/workflow/regenerate`);
    expect(again).toMatchObject({ status: 409, json: { code: 'SESSION_NOT_ACTIVE' } });
    const reopened = await server.call('POST', `${path}/resume`, { body: { reopen: true } });
    expect(reopened.json).toMatchObject({ status: 'active', stage: 'reviewing_workflow' });
    expect((await server.call('POST', `${path}/workflow/regenerate`)).json).toMatchObject({ approvedAt: null });
    await server.close();
  });

  test('B3 requested changes are a turn like any other', async () => {
    const { path } = await server.aSession({ message: WORDS });
    const body = { approved: false, requestedChanges: 'Our guests come from all over Europe.' };
    const { json } = await server.call('POST', `${path}/workflow/review`, { body });
    expect(json).toMatchObject({ status: 'active', turn: { reply: 'Tables it is.' } });
    const { history } = (await server.call('GET', `${path}/history`)).json;
    expect(history.at(-1).text).toBe(body.requestedChanges);
  });

  test('B17 has a picture in any stage: Mermaid, or SVG for who prefers it', async () => {
    const { path } = await server.aSession();
    const draw = (accept: string) => server.call('GET', `${path}/diagram`, { headers: { accept } });
    for (const accept of ['*/*', 'text/vnd.mermaid', 'text/plain', 'application/json', 'text/html,*/*;q=0.8']) {
      const { headers, text } = await draw(accept);
      expect(headers.get('content-type')).toBe('text/vnd.mermaid; charset=utf-8');
      expect(text).toMatch(/^flowchart TD/);
    }
    const { headers, text } = await draw('image/avif,image/svg+xml,image/*');
    expect(headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(headers.get('vary')).toMatch(/Accept/);
    expect(text).toMatch(/^<svg/);
  });

  test('is edited through its picture', async () => {
    const { path } = await server.aSession({ message: WORDS });
    const { text } = await server.call('GET', `${path}/diagram`);
    for (const type of ['text/vnd.mermaid', 'text/plain;charset=UTF-8']) {
      const { status, json } = await server.call('PUT', `${path}/diagram`, { raw: text, type });
      expect({ status, findings: json.findings }).toEqual({ status: 200, findings: [] });
    }
  });
});

describe('what is made of it', () => {
  test('B18 the prompt comes as JSON or as plain text, and is refused with what is missing', async () => {
    const { path } = await server.aSession({ message: WORDS });
    const { json } = await server.call('GET', `${path}/prompt`);
    const plain = await server.call('GET', `${path}/prompt?format=generic`, { headers: { accept: 'text/plain' } });
    expect(json.format).toBe('generic');
    expect(plain.text).toBe(json.prompt);
    const { path: early } = await server.aSession();
    const refused = await server.call('GET', `${early}/prompt`);
    expect(refused).toMatchObject({ status: 422, json: { code: 'PROMPT_NOT_READY', missing: expect.any(Array) } });
  });

  test('B19 exports are listed, and download with their type and their name', async () => {
    const { path } = await server.aSession({ message: WORDS });
    const { exports } = (await server.call('GET', `${path}/exports`)).json;
    expect(exports.length).toBeGreaterThan(0);
    for (const { target, filename, mediaType } of exports.filter(({ ready }: { ready: boolean }) => ready)) {
      const response = await fetch(`${server.url}${path}/exports/${target}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(mediaType);
      expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="?${filename}"?$`));
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10);
    }
  });

  test('B13 tools are found in the catalogue, and read by their id', async () => {
    const { json } = await server.call('GET', '/api/v1/tools?query=stripe&limit=1');
    expect(json.tools).toMatchObject([{ id: 'stripe_refund', capability: 'payments' }]);
    expect((await server.call('GET', '/api/v1/tools')).json.tools).toHaveLength(2);
    expect((await server.call('GET', '/api/v1/tools/stripe_refund')).json).toMatchObject({ name: 'stripe_refund' });
  });
});
