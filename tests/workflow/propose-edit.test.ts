import { describe, expect, it } from '@jest/globals';
import { type PatchOperation, replayPatch } from '../../src/blueprint/patch.js';
import { type Blueprint, blueprintSchema } from '../../src/blueprint/schema.js';
import type { Workflow } from '../../src/blueprint/workflow-schema.js';
import { proposeEdit } from '../../src/workflow/propose-edit.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';

/** A flow of titles in a row, drawn by hand. */
function aFlow(language: string, nodes: object[], edges: [string, string, string?][], tools: object[] = []): Blueprint {
  return blueprintSchema.parse({
    schemaVersion: 1,
    identity: { languages: [language] },
    tools,
    workflow: {
      entry: 'start',
      nodes,
      edges: edges.map(([from, to, when]) => (when ? { from, to, when } : { from, to })),
    },
  });
}

const shop = aFlow(
  'en',
  [
    { id: 'start', kind: 'start', title: 'Start' },
    { id: 'greet', kind: 'say', title: 'Greet the customer', text: 'Hello' },
    { id: 'order', kind: 'ask', title: 'Ask for the order number', slots: [{ name: 'order_number' }] },
    {
      id: 'lookup',
      kind: 'tool',
      title: 'Look up the order',
      toolId: 'orders',
      saveAs: 'order',
      policy: { onError: 'branch' },
    },
    { id: 'refund', kind: 'tool', title: 'Refund the order', toolId: 'payments', policy: { onError: 'branch' } },
    { id: 'sorry', kind: 'say', title: 'Apologise', text: 'Sorry' },
    { id: 'survey', kind: 'say', title: 'Send the survey', text: 'How was it?' },
    { id: 'end', kind: 'end', title: 'End' },
  ],
  [
    ['start', 'greet'],
    ['greet', 'order'],
    ['order', 'lookup'],
    ['lookup', 'refund'],
    ['lookup', 'sorry', 'error'],
    ['refund', 'survey'],
    ['refund', 'sorry', 'error'],
    ['survey', 'end'],
    ['sorry', 'end'],
  ],
  [
    { id: 'orders', capability: 'order_management', name: 'Orders' },
    { id: 'payments', capability: 'payments', name: 'Payments', effect: 'write', requires: ['order_number'] },
  ],
);

const clinic = aFlow(
  'de',
  [
    { id: 'start', kind: 'start', title: 'Start' },
    { id: 'hello', kind: 'say', title: 'Patienten begrüßen', text: 'Guten Tag' },
    { id: 'name', kind: 'ask', title: 'Nach dem Namen fragen', slots: [{ name: 'name' }] },
    { id: 'date', kind: 'ask', title: 'Nach dem Datum fragen', slots: [{ name: 'date', type: 'date' }] },
    { id: 'book', kind: 'tool', title: 'Termin buchen', toolId: 'calendar', policy: { onError: 'branch' } },
    { id: 'bye', kind: 'say', title: 'Verabschieden', text: 'Auf Wiedersehen' },
    { id: 'end', kind: 'end', title: 'Ende' },
  ],
  [
    ['start', 'hello'],
    ['hello', 'name'],
    ['name', 'date'],
    ['date', 'book'],
    ['book', 'bye'],
    ['book', 'bye', 'error'],
    ['bye', 'end'],
  ],
  [{ id: 'calendar', capability: 'calendar', name: 'Kalender', effect: 'write', requires: ['name', 'date'] }],
);

/** The titles along the main way, from the start. */
function wayOf(workflow: Workflow): string[] {
  const titles: string[] = [];
  let at: string | undefined = workflow.entry;
  for (let steps = 0; at !== undefined && steps < 50; steps++) {
    const node = workflow.nodes.find((one) => one.id === at);
    if (node?.kind !== 'start' && node?.kind !== 'end') titles.push(node?.title ?? '?');
    const leaving = workflow.edges.filter((edge) => edge.from === at && edge.when !== 'error');
    at = (
      leaving.find((edge) => edge.when === undefined || ['approved', 'true', 'done'].includes(edge.when)) ?? leaving[0]
    )?.to;
  }
  return titles;
}

const wayAfter = (text: string, blueprint: Blueprint): string[] => {
  const proposal = proposeEdit(text, blueprint);
  if (proposal.patch === null) throw new Error(`no patch for “${text}”: ${proposal.ask ?? 'not an edit'}`);
  const changed = replayPatch(blueprint, proposal.patch);
  expect(proposal.summary).not.toBe('');
  expect(proposal.summary).not.toMatch(/\{\w+\}/);
  const errors = (one: Blueprint) => validateWorkflow(one.workflow, one).filter((found) => found.severity === 'error');
  expect(errors(changed)).toEqual([]);
  expect({ ...changed, workflow: null }).toEqual({ ...blueprint, workflow: null });
  return wayOf(changed.workflow);
};

const [G, O, L, R, S] = [
  'Greet the customer',
  'Ask for the order number',
  'Look up the order',
  'Refund the order',
  'Send the survey',
];
const [H, N, D, B, V] = [
  'Patienten begrüßen',
  'Nach dem Namen fragen',
  'Nach dem Datum fragen',
  'Termin buchen',
  'Verabschieden',
];

describe('B17 changes in words, in English', () => {
  it.each([
    ['drop the greeting', [O, L, R, S]],
    ['Please remove the survey.', [G, O, L, R]],
    ["We don't need the survey", [G, O, L, R]],
    ['leave out the greeting', [O, L, R, S]],
    ['delete step 1', [O, L, R, S]],
    ['get rid of the last step', [G, O, L, R]],
    ['check the e-mail before the refund', [G, O, L, 'Check the e-mail', R, S]],
    ['before the refund, check the email address', [G, O, L, 'Check the email address', R, S]],
    ['add a step to thank the customer after the refund', [G, O, L, R, 'Thank the customer', S]],
    ['ask for the phone number after the greeting', [G, 'Ask for the phone number', O, L, R, S]],
    ['can you move the survey before the refund?', [G, O, L, S, R]],
    ['The survey should come before the refund', [G, O, L, S, R]],
    ['put the greeting after the order number', [O, G, L, R, S]],
    ['swap the survey and the refund', [G, O, L, S, R]],
    ['swap steps 1 and 2', [O, G, L, R, S]],
    ['switch the greeting with the survey', [S, O, L, R, G]],
    ['replace the survey with a thank you', [G, O, L, R, 'A thank you']],
    ['rename the survey to "Feedback"', [G, O, L, R, 'Feedback']],
    ['get approval before the refund', [G, O, L, 'Get approval: Refund the order', R, S]],
    ['the refund needs approval', [G, O, L, 'Get approval: Refund the order', R, S]],
    [
      'only refund if the order is younger than 30 days',
      [G, O, L, 'Find out: the order is younger than 30 days', 'the order is younger than 30 days', R, S],
    ],
    ['take the survey out', [G, O, L, R]],
    ["don't send the survey", [G, O, L, R]],
    ['drop the greeting and the survey', [O, L, R]],
    ['after the lookup verify the identity', [G, O, L, 'Verify the identity', R, S]],
    ['before step 3 ask for the zip code', [G, O, 'Ask for the zip code', L, R, S]],
    ['between the lookup and the refund, check for fraud', [G, O, L, 'Check for fraud', R, S]],
    ['once the refund is done send a note', [G, O, L, R, 'Send a note', S]],
    ['make the greeting come after the order number', [O, G, L, R, S]],
    ['move step 1 to position 3', [O, L, G, R, S]],
    ['change the survey into a voucher', [G, O, L, R, 'A voucher']],
    ['call the last step Feedback', [G, O, L, R, 'Feedback']],
    ['say goodbye at the end', [G, O, L, R, S, 'Say goodbye']],
    ['start with asking for the name', ['Asking for the name', G, O, L, R, S]],
  ])('%s', (text, expected) => {
    expect(wayAfter(text, shop)).toEqual(expected);
  });

  it('after three failures hand over to a human', () => {
    const { patch } = proposeEdit('After three failures hand over to a human', shop);
    const { workflow } = replayPatch(shop, patch ?? []);
    const person = workflow.nodes.find((node) => node.kind === 'handoff');
    for (const tool of workflow.nodes.filter((node) => node.kind === 'tool')) {
      expect(tool.policy).toMatchObject({ retries: 2, onError: 'branch' });
      expect(workflow.edges.filter((edge) => edge.from === tool.id && edge.when === 'error')).toEqual([
        { from: tool.id, to: person?.id, when: 'error' },
      ]);
    }
    expect(validateWorkflow(workflow, shop).filter((found) => found.severity === 'error')).toEqual([]);
  });

  it('gives a step other words', () => {
    const { patch } = proposeEdit('change the greeting to "Welcome back!"', shop);
    expect(replayPatch(shop, patch ?? []).workflow.nodes.find((node) => node.id === 'greet')).toMatchObject({
      text: 'Welcome back!',
    });
  });

  it('tries a step as often as is said', () => {
    const { patch } = proposeEdit('try the lookup up to 5 times', shop);
    expect(replayPatch(shop, patch ?? []).workflow.nodes.find((node) => node.id === 'lookup')?.policy.retries).toBe(4);
  });

  it('if the lookup fails twice, transfer to an agent: that step alone', () => {
    const { patch } = proposeEdit('transfer to a person after two failures of the lookup', shop);
    const { workflow } = replayPatch(shop, patch ?? []);
    expect(workflow.nodes.find((node) => node.id === 'lookup')?.policy).toMatchObject({ retries: 1 });
    expect(workflow.nodes.find((node) => node.id === 'refund')).toEqual(
      shop.workflow.nodes.find((node) => node.id === 'refund'),
    );
  });
});

describe('B17 changes in words, in other languages', () => {
  it.each([
    ['Lass die Begrüßung weg', [N, D, B, V]],
    ['Bitte entferne die Verabschiedung', [H, N, D, B]],
    ['Tausche Schritt 2 und 3', [H, D, N, B, V]],
    ['Frag vor der Buchung nach der Telefonnummer', [H, N, D, 'Frag nach der Telefonnummer', B, V]],
    ['Vor dem Termin nach der Telefonnummer fragen', [H, N, D, 'Nach der Telefonnummer fragen', B, V]],
    ['Verschiebe die Begrüßung hinter den Namen', [N, H, D, B, V]],
    ['Hole vor der Terminbuchung eine Bestätigung ein', [H, N, D, 'Bestätigung einholen: Termin buchen', B, V]],
    ['quita el saludo', [N, D, B, V]],
    ['pide el teléfono antes de la cita', [H, N, D, 'Pide el teléfono', B, V]],
    ['intercambia los pasos 2 y 3', [H, D, N, B, V]],
    ["supprime l'accueil", [N, D, B, V]],
    ['demande le téléphone avant le rendez-vous', [H, N, D, 'Demande le téléphone', B, V]],
    ['échange les étapes 2 et 3', [H, D, N, B, V]],
    ['remova a saudação', [N, D, B, V]],
    ['troque os passos 2 e 3', [H, D, N, B, V]],
    ['togli il saluto', [N, D, B, V]],
    ['scambia i passi 2 e 3', [H, D, N, B, V]],
    ['убери приветствие', [N, D, B, V]],
    ['поменяй местами шаги 2 и 3', [H, D, N, B, V]],
    ['删除问候', [N, D, B, V]],
    ['交换第2步和第3步', [H, D, N, B, V]],
    ['在预约之前询问电话', [H, N, D, '询问电话', B, V]],
    ['挨拶を削除して', [N, D, B, V]],
    ['ステップ2とステップ3を入れ替えて', [H, D, N, B, V]],
    ['予約の前に電話番号を聞いて', [H, N, D, '電話番号を聞いて', B, V]],
  ])('%s', (text, expected) => {
    expect(wayAfter(text, clinic)).toEqual(expected);
  });

  it('nach drei Fehlversuchen an einen Menschen übergeben, and the like', () => {
    for (const text of [
      'Nach drei Fehlversuchen an einen Menschen übergeben',
      'después de tres fallos pasa a una persona',
      'après trois échecs, passe à un humain',
      'dopo tre errori passa a una persona',
      'после трёх неудач передай человеку',
      '失败三次后转人工',
      '3回失敗したら担当者に引き継いで',
    ]) {
      const { patch, ask } = proposeEdit(text, clinic);
      if (patch === null) throw new Error(`${text}: ${ask}`);
      const { workflow } = replayPatch(clinic, patch);
      expect(workflow.nodes.find((node) => node.id === 'book')?.policy.retries).toBe(2);
      expect(workflow.nodes.some((node) => node.kind === 'handoff')).toBe(true);
    }
  });
});

describe('B17 changes that are said with more words', () => {
  const returns = aFlow(
    'en',
    [
      { id: 'start', kind: 'start', title: 'Start' },
      { id: 'greet', kind: 'say', title: 'Greet the customer', text: 'Hello' },
      { id: 'age', kind: 'ask', title: 'Ask for the age of the order', slots: [{ name: 'days', type: 'integer' }] },
      { id: 'recent', kind: 'decide', title: 'the order is younger than 30 days', expression: 'slots.days < 30' },
      { id: 'label', kind: 'say', title: 'Send the label', text: 'Here it is' },
      { id: 'rules', kind: 'say', title: 'Explain the policy', text: 'Too late' },
      { id: 'survey', kind: 'say', title: 'Send the survey', text: 'How was it?' },
      { id: 'end', kind: 'end', title: 'End' },
    ],
    [
      ['start', 'greet'],
      ['greet', 'age'],
      ['age', 'recent'],
      ['recent', 'label', 'true'],
      ['recent', 'rules', 'false'],
      ['label', 'survey'],
      ['rules', 'survey'],
      ['survey', 'end'],
    ],
  );
  const changed = (text: string, blueprint = returns): Workflow => {
    const { patch, ask } = proposeEdit(text, blueprint);
    if (patch === null) throw new Error(`no patch for “${text}”: ${ask ?? 'not an edit'}`);
    const after = replayPatch(blueprint, patch);
    expect(validateWorkflow(after.workflow, after).filter((found) => found.severity === 'error')).toEqual([]);
    return after.workflow;
  };
  const nodeIn = (workflow: Workflow, id: string) => workflow.nodes.find((node) => node.id === id);

  it.each([
    'make it 14 days, not 30',
    'change the 30 days to 14',
    'Die Frist ist jetzt 14 Tage statt 30.',
    'ahora son 14 días en lugar de 30',
    'теперь 14 дней вместо 30',
    '把30天改成14天',
  ])('%s: the condition and its words', (text) => {
    const workflow = changed(text);
    expect(nodeIn(workflow, 'recent')).toMatchObject({
      expression: 'slots.days < 14',
      title: 'the order is younger than 14 days',
    });
    expect(workflow.edges).toEqual(returns.workflow.edges);
  });

  it('moves a decision with its question and its branches', () => {
    const workflow = changed('check whether the order is younger than 30 days before the greeting');
    expect(workflow.nodes.map((node) => node.id)).toEqual([
      'start',
      'age',
      'recent',
      'label',
      'rules',
      'greet',
      'survey',
      'end',
    ]);
    expect(workflow.edges).toEqual(
      expect.arrayContaining([
        { from: 'start', to: 'age' },
        { from: 'label', to: 'greet' },
        { from: 'rules', to: 'greet' },
        { from: 'greet', to: 'survey' },
      ]),
    );
  });

  it.each([
    "don't send the survey if they were angry",
    'skip the survey if they were angry',
    'Überspringe die Umfrage, wenn sie verärgert waren',
    'no envíes la encuesta si estaban enfadados',
  ])('%s: left out only then', (text) => {
    const workflow = changed(text);
    const decision = workflow.edges.find((edge) => edge.to === 'survey' && edge.when === 'false')?.from ?? '';
    expect(nodeIn(workflow, decision)?.kind).toBe('decide');
    expect(workflow.edges).toContainEqual({ from: decision, to: 'end', when: 'true' });
  });

  it('keeps new words as they were typed', () => {
    expect(nodeIn(changed('The greeting should say: Hi there, how are you?'), 'greet')).toMatchObject({
      text: 'Hi there, how are you?',
    });
    expect(nodeIn(changed("Remplacez l'accueil par : Bienvenue !"), 'greet')).toMatchObject({ text: 'Bienvenue !' });
  });

  it('understands a step by what was said of it before', () => {
    expect(nodeIn(changed('We stopped sending the survey, so that step can go'), 'survey')).toBeUndefined();
    expect(nodeIn(changed("'Send the label' is too short - call it 'Post the label'"), 'label')).toMatchObject({
      title: 'Post the label',
    });
  });

  it('leaves out the reason, never a part of the wish', () => {
    expect(nodeIn(changed('Drop the survey, nobody has time for it'), 'survey')).toBeUndefined();
    expect(proposeEdit('Drop the survey, but only for angry customers', returns).patch).toBeNull();
    expect(proposeEdit('Remove the voucher at the end', returns).patch).toBeNull();
  });

  it('a question that is not answered goes to a person too', () => {
    const workflow = changed("Don't ask for the age more than twice, after that a colleague should take over");
    expect(nodeIn(workflow, 'age')?.policy).toMatchObject({ retries: 1, onError: 'branch' });
    expect(nodeIn(workflow, workflow.edges.find((edge) => edge.when === 'error')?.to ?? '')?.kind).toBe('handoff');
  });
});

describe('B17 changes that are not clear', () => {
  it('are asked back where no step is meant, and where more than one may be', () => {
    const none = proposeEdit('drop the insurance check', shop);
    expect(none).toMatchObject({ patch: null, ask: expect.stringContaining('insurance check') });
    const unsure = proposeEdit('remove the order', shop);
    expect(unsure.patch).toBeNull();
    expect(unsure.ask).toContain('Look up the order');
  });

  it('are asked back where something else depends on the step', () => {
    const proposal = proposeEdit('drop the question for the order number', shop);
    expect(proposal.patch).toBeNull();
    expect(proposal.ask).toContain('Refund the order');
  });

  it('are left to others where they are not about steps', () => {
    for (const text of [
      'Make it more formal',
      'What is a blueprint?',
      'yes',
      '🎉',
      'It should speak French too',
      'x'.repeat(2000),
    ]) {
      expect(proposeEdit(text, shop)).toEqual({ patch: null, summary: '' });
    }
  });
});

describe('B17 changes of a drawn workflow', () => {
  const drawn = blueprintSchema.parse({
    schemaVersion: 1,
    goals: [{ id: 'g', text: 'Refund orders' }],
    tools: [
      {
        id: 'payments',
        capability: 'payments',
        name: 'Payments',
        effect: 'write',
        approval: 'always',
        requires: ['order number'],
      },
    ],
    procedure: [
      { kind: 'do', act: 'ask', text: 'Ask for the reason', slots: [{ name: 'reason' }] },
      { kind: 'do', act: 'use', text: 'Refund the money', capability: 'payments' },
      { kind: 'do', act: 'say', text: 'Thank them' },
    ],
  });
  const blueprint = { ...drawn, workflow: synthesise(drawn) };
  const titles = (patch: PatchOperation[] | null) => wayOf(replayPatch(blueprint, patch ?? []).workflow);

  it('move what is asked and approved for a step along with it', () => {
    const { patch } = proposeEdit('swap steps 2 and 3', blueprint);
    const way = titles(patch);
    expect(way.slice(way.indexOf('Ask for the reason'), way.indexOf('Refund the money') + 1)).toEqual([
      'Ask for the reason',
      'Thank them',
      'Ask for: order number',
      'Get approval: Refund the money',
      'Refund the money',
    ]);
  });

  it('put a new step before what belongs to a step', () => {
    const way = titles(proposeEdit('check the e-mail before the refund', blueprint).patch);
    expect(way.indexOf('Check the e-mail')).toBe(way.indexOf('Ask for: order number') - 1);
  });

  it('take only what was named', () => {
    const { patch } = proposeEdit('drop the greeting', blueprint);
    const { workflow } = replayPatch(blueprint, patch ?? []);
    expect(workflow.nodes).toEqual(blueprint.workflow.nodes.filter((node) => node.id !== 'greeting'));
  });
});
