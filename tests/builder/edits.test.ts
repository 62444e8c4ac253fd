import { describe, expect, test } from '@jest/globals';
import { ANNA, aBuilder, aSession, basics } from './builder.fixture.js';

const WORDS = 'book tables in my restaurant';
const rename = (value: string) => [{ op: 'replace' as const, path: '/identity/name', value }];

async function aDraft(more: Parameters<typeof aBuilder>[0] = {}) {
  const set = await aBuilder({ ...more, script: [{ changes: basics(WORDS) }, ...(more.script ?? [])] });
  const { id, events } = await aSession(set.builder);
  await set.builder.send(ANNA, id, { text: WORDS });
  return { ...set, id, events };
}

describe('edits', () => {
  test('count a revision, are marked as edited, and are heard', async () => {
    const { builder, id, events } = await aDraft();
    const { revision, blueprint } = await builder.patch(ANNA, id, { patch: rename('Mia'), revision: 1 });
    expect(revision).toBe(2);
    expect(blueprint.evidence['/identity/name']?.source).toBe('edited');
    expect(events.filter(({ type }) => type === 'blueprint:changed')).toHaveLength(2);
  });

  test('of two people at once: one is told that it came too late, and changes nothing', async () => {
    const { builder, id } = await aDraft();
    const both = await Promise.allSettled(
      ['Mia', 'Max'].map((name) => builder.patch(ANNA, id, { patch: rename(name), revision: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'REVISION_STALE', status: 412 },
    });
    expect((await builder.get(ANNA, id)).revision).toBe(2);
  });

  test('of two people at once who do not mind the revision both count', async () => {
    const { builder, id } = await aDraft();
    const tones = ['calm', 'dry'].map((value) => [{ op: 'add' as const, path: '/style/tone/-', value }]);
    await Promise.all(tones.map((patch) => builder.patch(ANNA, id, { patch })));
    expect((await builder.get(ANNA, id)).blueprint.style.tone.slice().sort()).toEqual(['calm', 'dry', 'warm']);
  });

  test('that are refused change nothing, and evidence is not for editing', async () => {
    const { builder, id } = await aDraft();
    const before = await builder.get(ANNA, id);
    const wrong = [
      [...rename('Mia'), { op: 'remove' as const, path: '/goals/7' }],
      [{ op: 'add' as const, path: '/evidence/~1identity~1name', value: {} }],
      [{ op: 'remove' as const, path: '/evidence' }],
      [{ op: 'replace' as const, path: '', value: {} }],
      [{ op: 'replace' as const, path: '/schemaVersion', value: 2 }],
    ];
    for (const patch of wrong) {
      await expect(builder.patch(ANNA, id, { patch })).rejects.toMatchObject({ code: 'PATCH_INVALID' });
    }
    expect(await builder.get(ANNA, id)).toEqual(before);
  });

  test('can be undone and redone, and a new edit ends the redoing', async () => {
    const { builder, id } = await aDraft();
    const name = async () => (await builder.get(ANNA, id)).blueprint.identity.name;
    await builder.patch(ANNA, id, { patch: rename('Mia') });
    await builder.patch(ANNA, id, { patch: rename('Max') });
    await builder.undo(ANNA, id);
    expect(await name()).toBe('Mia');
    await builder.undo(ANNA, id);
    expect(await name()).toBe('');
    await builder.redo(ANNA, id);
    expect(await name()).toBe('Mia');
    await builder.patch(ANNA, id, { patch: rename('Moe') });
    await expect(builder.redo(ANNA, id)).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' });
    await builder.undo(ANNA, id);
    expect(await name()).toBe('Mia');
  });

  test('cannot be undone before the beginning', async () => {
    const { builder, id } = await aDraft();
    await builder.undo(ANNA, id);
    await expect(builder.undo(ANNA, id)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });

  test('restoring is a new revision, and any two can be compared', async () => {
    const { builder, id } = await aDraft();
    await builder.patch(ANNA, id, { patch: rename('Mia') });
    const restored = await builder.restore(ANNA, id, 1);
    expect(restored).toMatchObject({ revision: 3, blueprint: { identity: { name: '' } } });
    expect((await builder.diff(ANNA, id, 1, 2)).summary).toContain('identity › name: nothing → “Mia”');
    expect((await builder.diff(ANNA, id, 1, 3)).summary).toEqual([]);
    await expect(builder.restore(ANNA, id, 9)).rejects.toMatchObject({ code: 'REVISION_NOT_FOUND' });
    expect((await builder.revisions(ANNA, id)).map(({ revision, by }) => [revision, by.split(' ')[0]])).toEqual([
      [1, 'turn'],
      [2, 'patch'],
      [3, 'restore'],
    ]);
  });

  test('undo in words takes the last change back', async () => {
    const { builder, id } = await aDraft({ script: [{ act: { kind: 'undo' } }] });
    const turn = await builder.send(ANNA, id, { text: 'undo that' });
    expect(turn.stage).toBe('initial');
    expect((await builder.redo(ANNA, id)).blueprint.identity.purpose).toBe(WORDS);
  });
});

describe('the workflow', () => {
  test('B17 that a person put is kept when the interview goes on, until it is drawn anew on request', async () => {
    const more = basics('take orders')[2];
    const { builder, id } = await aDraft({ script: [{ changes: more ? [more] : [] }] });
    const { workflow } = await builder.workflow(ANNA, id);
    const own = {
      ...workflow,
      nodes: workflow.nodes.map((node) => (node.kind === 'end' ? { ...node, title: 'Bye' } : node)),
    };
    await builder.putWorkflow(ANNA, id, { workflow: own });
    await builder.send(ANNA, id, { text: 'It should also take orders.' });
    const titles = async () => (await builder.workflow(ANNA, id)).workflow.nodes.map(({ title }) => title);
    expect(await titles()).toContain('Bye');
    await builder.regenerateWorkflow(ANNA, id);
    expect(await titles()).not.toContain('Bye');
  });

  test('B16 B17 is drawn, edited in the picture, and read back', async () => {
    const { builder, id } = await aDraft();
    const picture = await builder.diagram(ANNA, id, 'text/vnd.mermaid');
    expect(picture).toMatch(/^flowchart TD/);
    expect(await builder.diagram(ANNA, id, 'image/svg+xml')).toContain('<svg');
    const before = await builder.workflow(ANNA, id);
    const { workflow } = await builder.putDiagram(ANNA, id, { mermaid: picture, revision: before.revision });
    expect(workflow).toEqual(before.workflow);
    await expect(builder.putDiagram(ANNA, id, { mermaid: 'flowchart TD\n  a --> [' })).rejects.toMatchObject({
      code: 'DIAGRAM_INVALID',
    });
  });

  test('B3 B17 approval stores who and when, completes the session, and keeps the prompt of that revision', async () => {
    const { builder, id } = await aDraft({ script: [{ reply: 'Done.' }] });
    const review = await builder.review(ANNA, id, { approved: true });
    expect(review).toMatchObject({
      status: 'completed',
      stage: 'completed',
      progress: { percent: 100 },
      question: null,
    });
    const session = await builder.get(ANNA, id);
    expect(session.approval).toMatchObject({ by: 'anna', revision: session.revision });
    expect(session.finalPrompt).toContain(WORDS);
    await expect(builder.send(ANNA, id, { text: 'more' })).rejects.toMatchObject({ code: 'SESSION_NOT_ACTIVE' });
    await builder.resume(ANNA, id, { reopen: true });
    expect(await builder.get(ANNA, id)).toMatchObject({
      status: 'active',
      approval: null,
      finalPrompt: null,
      stage: 'reviewing_workflow',
    });
  });

  test('with errors is not approved, and the refusal names them', async () => {
    const { builder, id } = await aDraft({ script: [{}] });
    await builder.putWorkflow(ANNA, id, { workflow: { entry: '', nodes: [], edges: [] } });
    await expect(builder.review(ANNA, id, { approved: true })).rejects.toMatchObject({
      code: 'WORKFLOW_INVALID',
      status: 422,
      extra: { findings: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]) },
    });
    expect(await builder.status(ANNA, id)).toMatchObject({ status: 'active' });
  });

  test('B3 requested changes are a turn like any other', async () => {
    const { builder, id, heard } = await aDraft({ script: [{ reply: 'Changed.' }] });
    const review = await builder.review(ANNA, id, { approved: false, requestedChanges: 'We also do weddings.' });
    expect(review.turn?.reply).toBe('Changed.');
    expect(heard.at(-1)?.text).toBe('We also do weddings.');
    await expect(builder.review(ANNA, id, { approved: false })).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('B3 approval in words completes in the same turn', async () => {
    const { builder, id } = await aDraft({ script: [{ act: { kind: 'approve' }, reply: 'Done.' }] });
    const turn = await builder.send(ANNA, id, { text: 'yes, that is it' });
    expect(turn).toMatchObject({ status: 'completed', stage: 'completed' });
  });
});
