import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { ANNA, aBuilder, aSession, BERT, basics, bySaying, fact } from './builder.fixture.js';

const WORDS = 'book tables in my restaurant';

describe('a turn', () => {
  test('B3 B7 takes the facts, draws the workflow, answers and counts a revision', async () => {
    const { builder, heard } = await aBuilder({ script: [{ changes: basics(WORDS), reply: 'Tables it is.' }] });
    const { id } = await aSession(builder);
    const turn = await builder.send(ANNA, id, { text: `It should ${WORDS}.` });
    expect(turn).toMatchObject({ reply: 'Tables it is.', revision: 1, stage: 'reviewing_workflow', status: 'active' });
    expect(heard.map(({ text }) => text)).toEqual([`It should ${WORDS}.`]);
    const { blueprint, findings, history } = await builder.get(ANNA, id);
    expect(blueprint.identity.purpose).toBe(WORDS);
    expect(blueprint.workflow.nodes.length).toBeGreaterThan(2);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(history).toHaveLength(1);
  });

  test('`user` evidence stands only on words that the user wrote', async () => {
    const name = (quote: string) => [fact({ op: 'replace', path: '/identity/name', value: 'Mia' }, bySaying(quote))];
    const { builder } = await aBuilder({ script: [{ changes: name('never said') }, { changes: name('Mia') }] });
    const { id } = await aSession(builder);
    await builder.send(ANNA, id, { text: 'Choose a name.' });
    expect((await builder.get(ANNA, id)).blueprint.evidence['/identity/name']).toMatchObject({
      source: 'inferred',
      quote: null,
    });
    await builder.send(ANNA, id, { text: 'Call it MIA' });
    expect((await builder.get(ANNA, id)).blueprint.evidence['/identity/name']).toMatchObject({
      source: 'user',
      quote: 'Mia',
    });
  });

  test('drops a change that leads to no valid blueprint and keeps the others', async () => {
    const wrong = fact({ op: 'replace', path: '/identity/type', value: 'wizard' }, bySaying('wizard'));
    const { builder } = await aBuilder({ script: [{ changes: [wrong, ...basics(WORDS)] }] });
    const { id } = await aSession(builder);
    await builder.send(ANNA, id, { text: WORDS });
    expect((await builder.get(ANNA, id)).blueprint.identity).toMatchObject({ type: 'hospitality', purpose: WORDS });
  });

  test('happens once for one clientMessageId, also when it is sent twice at the same time', async () => {
    const { builder, heard } = await aBuilder({ script: [{ changes: basics(WORDS) }] });
    const { id } = await aSession(builder);
    const message = { text: WORDS, clientMessageId: 'm1' };
    const [a, b] = await Promise.all([builder.send(ANNA, id, message), builder.send(ANNA, id, message)]);
    const c = await builder.send(ANNA, id, message);
    expect(b).toEqual(a);
    expect(c).toEqual(a);
    expect(heard).toHaveLength(1);
    await expect(builder.send(ANNA, id, { ...message, text: 'else' })).rejects.toMatchObject({
      code: 'MESSAGE_ID_REUSED',
    });
  });

  test('refuses a message and an edit while another turn is running', async () => {
    const gate = new EventEmitter();
    const waits = once(gate, 'open').then(() => undefined);
    const { builder } = await aBuilder({ script: [{ waits }] });
    const { id } = await aSession(builder);
    const first = builder.send(ANNA, id, { text: 'one' });
    await new Promise(setImmediate);
    await expect(builder.send(ANNA, id, { text: 'two' })).rejects.toMatchObject({ code: 'TURN_RUNNING' });
    await expect(builder.patch(ANNA, id, { patch: [] })).rejects.toMatchObject({ code: 'TURN_RUNNING' });
    gate.emit('open');
    await expect(first).resolves.toMatchObject({ reply: 'Noted.' });
  });

  test('that fails leaves the session as it was, tells its listeners, and the next one works', async () => {
    const { builder, faults } = await aBuilder({ script: [{ fails: new Error('boom') }, { reply: 'Here.' }] });
    const { id, events } = await aSession(builder);
    const before = await builder.get(ANNA, id);
    await expect(builder.send(ANNA, id, { text: 'one' })).rejects.toThrow('boom');
    const { lastSeq: _a, updatedAt: _b, expiresAt: _c, ...after } = await builder.get(ANNA, id);
    expect(before).toMatchObject(after);
    expect(events).toMatchObject([{ type: 'turn:failed', seq: 1, problem: { code: 'INTERNAL', status: 500 } }]);
    expect(JSON.stringify(events)).not.toContain('boom');
    expect(faults).toHaveLength(1);
    await expect(builder.send(ANNA, id, { text: 'one' })).resolves.toMatchObject({ reply: 'Here.' });
  });

  test('can be stopped in the middle, and the session is as before', async () => {
    const reply = 'one two three four five six seven eight nine ten eleven twelve';
    const { builder } = await aBuilder({ script: [{ changes: basics(WORDS), reply }, { reply: 'Again.' }] });
    const { id, events } = await aSession(builder);
    const stopped: Promise<unknown>[] = [];
    await builder.subscribe(ANNA, id, (event) => {
      if (event.type === 'message:delta' && stopped.length === 0)
        stopped.push(builder.stopTurn(ANNA, id, event.turnId));
    });
    await expect(builder.send(ANNA, id, { text: WORDS }, { stream: true })).rejects.toMatchObject({
      code: 'TURN_STOPPED',
    });
    await expect(stopped[0]).resolves.toMatchObject({ revision: 0, stage: 'initial' });
    expect(events.at(-1)).toMatchObject({ type: 'turn:failed', problem: { code: 'TURN_STOPPED' } });
    expect((await builder.get(ANNA, id)).history).toEqual([]);
    await builder.send(ANNA, id, { text: WORDS }, { stream: true });
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, at) => at + 1));
  });

  test('streams pieces that joined are the reply, numbered without a gap', async () => {
    const reply = 'Great — I noted **two** things,\n\n1. tables 🍽️\n2. times. Anything else?';
    const { builder } = await aBuilder({ script: [{ changes: basics(WORDS), reply }] });
    const { id, events } = await aSession(builder);
    await builder.send(ANNA, id, { text: WORDS }, { stream: true });
    const pieces = events.flatMap((event) => (event.type === 'message:delta' ? [event.text] : []));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(reply);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, at) => at + 1));
    expect(events.map(({ type }) => type).slice(pieces.length)).toEqual([
      'blueprint:changed',
      'diagram:changed',
      'stage:changed',
      'turn:done',
    ]);
  });

  test('masks secrets before anything is stored or understood', async () => {
    const { builder, heard, store } = await aBuilder({ script: [{}] });
    const { id } = await aSession(builder);
    const key = `sk-proj-${'a1B2'.repeat(8)}`;
    await builder.send(ANNA, id, { text: `curl -H "Authorization: Bearer ${key}" https://api.example.com` });
    expect(heard[0]?.text).toContain('https://api.example.com');
    expect(JSON.stringify([heard, await store.load(id)])).not.toContain(key);
  });

  test('of a stranger is refused, and an unknown session is not found', async () => {
    const { builder } = await aBuilder();
    const { id } = await aSession(builder);
    await expect(builder.send(BERT, id, { text: 'hi' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(builder.send(ANNA, 'nowhere', { text: 'hi' })).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' });
  });
});
