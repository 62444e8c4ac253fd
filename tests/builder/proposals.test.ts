import { describe, expect, test } from '@jest/globals';
import { workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { ANNA, aBuilder, aSession, basics } from './builder.fixture.js';

const WORDS = 'book tables in my restaurant';

/** A draft at the review, with the change that the message proposes. */
async function aProposal(message = 'drop the greeting') {
  const set = await aBuilder({ script: [{ changes: basics(WORDS) }, { reply: 'Something else.' }] });
  const { id } = await aSession(set.builder);
  await set.builder.send(ANNA, id, { text: WORDS });
  const before = await set.builder.get(ANNA, id);
  const turn = await set.builder.send(ANNA, id, { text: message });
  const titles = async () => (await set.builder.workflow(ANNA, id)).workflow.nodes.map(({ title }) => title);
  return { ...set, id, before, turn, titles };
}

describe('a change of the workflow asked for in words', () => {
  test('is proposed first, with its picture, and changes nothing yet', async () => {
    const { builder, id, before, turn, titles } = await aProposal();
    expect(turn).toMatchObject({ revision: before.revision, changes: [], question: { topic: 'confirm' } });
    expect(turn.proposal?.diagram).toMatch(/^flowchart TD/);
    expect(turn.proposal?.diagram).not.toContain('Greet the person');
    expect(turn.reply).toContain(turn.proposal?.summary);
    expect(await titles()).toContain('Greet the person');
    expect((await builder.get(ANNA, id)).blueprint).toEqual(before.blueprint);
  });

  test('is made by a word, touches nothing else, and is not drawn over', async () => {
    const { builder, id, before, titles } = await aProposal();
    const turn = await builder.send(ANNA, id, { text: 'yes, please' });
    expect(turn.revision).toBe(before.revision + 1);
    expect(await titles()).not.toContain('Greet the person');
    const { blueprint } = await builder.get(ANNA, id);
    expect(blueprint.evidence['/workflow']).toMatchObject({ source: 'user', quote: 'drop the greeting' });
    const { workflow: _after, evidence: _words, ...rest } = blueprint;
    expect(before.blueprint).toMatchObject(rest);
    await builder.send(ANNA, id, { text: 'what about dessert?' });
    expect(await titles()).not.toContain('Greet the person');
  });

  test('is made by a chip, and can be undone', async () => {
    const { builder, id, turn, titles } = await aProposal();
    await builder.send(ANNA, id, { text: turn.question?.options[0] ?? '' });
    expect(await titles()).not.toContain('Greet the person');
    await builder.undo(ANNA, id);
    expect(await titles()).toContain('Greet the person');
  });

  test('is dropped by a word', async () => {
    const { builder, id, before, turn } = await aProposal();
    const dropped = await builder.send(ANNA, id, { text: turn.question?.options[1] ?? '' });
    expect(dropped).toMatchObject({ revision: before.revision, proposal: null, changes: [] });
  });

  test('is made or dropped by a call, once', async () => {
    for (const accept of [true, false]) {
      const { builder, id, before, turn, titles } = await aProposal();
      const proposalId = turn.proposal?.id ?? '';
      const decision = await builder.decideProposal(ANNA, id, { proposalId, accept });
      expect(decision).toMatchObject({ accepted: accept, revision: before.revision + (accept ? 1 : 0) });
      expect((await titles()).includes('Greet the person')).toBe(!accept);
      await expect(builder.decideProposal(ANNA, id, { proposalId, accept })).rejects.toMatchObject({
        code: 'PROPOSAL_NOT_FOUND',
      });
    }
  });

  test('ends its waiting when the talk turns to something else', async () => {
    const { builder, id, turn } = await aProposal();
    await builder.send(ANNA, id, { text: 'Our opening hours are nine to five.' });
    await expect(
      builder.decideProposal(ANNA, id, { proposalId: turn.proposal?.id ?? '', accept: true }),
    ).rejects.toMatchObject({ code: 'PROPOSAL_NOT_FOUND' });
  });
});

test('a rehearsal walks the workflow and sends nothing', async () => {
  const { builder, id } = await aProposal();
  const { outcome, steps } = await builder.rehearse(ANNA, id, { messages: [WORDS, 'no'] });
  expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['start', 'say', 'route', 'respond']));
  expect(outcome).toBe('ended');
});

test('a finding is mended in one step, and only one that is there', async () => {
  const { builder, id } = await aProposal();
  const { workflow } = await builder.workflow(ANNA, id);
  const orphan = { id: 'orphan', kind: 'say', title: 'Orphan', text: '', policy: workflow.nodes[0]?.policy };
  const broken = workflowSchema.parse({ ...workflow, nodes: [...workflow.nodes, orphan] });
  const { findings } = await builder.putWorkflow(ANNA, id, { workflow: broken });
  const found = findings.find(({ nodeId }) => nodeId === 'orphan');
  expect(found).toBeDefined();
  const mended = await builder.fixFinding(ANNA, id, { code: found?.code ?? '', nodeId: 'orphan' });
  expect(mended.findings.filter(({ code, nodeId }) => code === found?.code && nodeId === 'orphan')).toEqual([]);
  await expect(builder.fixFinding(ANNA, id, { code: 'NOTHING', nodeId: null })).rejects.toMatchObject({
    code: 'FINDING_NOT_FOUND',
  });
});

test('the scenarios of a session are rehearsed', async () => {
  const { builder, id } = await aProposal();
  const { scenarios, coverage } = await builder.scenarios(ANNA, id);
  expect(new Set(scenarios.map(({ scenario }) => scenario.kind)).size).toBe(4);
  expect(coverage.covered).toBe(coverage.branches);
});
