import { describe, expect, it } from '@jest/globals';
import { type Blueprint, blueprintSchema } from '../../src/blueprint/schema.js';
import type { Workflow, WorkflowNode } from '../../src/blueprint/workflow-schema.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';

const aBlueprint = (parts: object = {}): Blueprint => blueprintSchema.parse({ schemaVersion: 1, ...parts });

const say = (text: string) => ({ kind: 'do', act: 'say', text });
const askFor = (text: string, ...names: string[]) => ({
  kind: 'do',
  act: 'ask',
  text,
  slots: names.map((name) => ({ name })),
});
const use = (text: string, capability: string) => ({ kind: 'do', act: 'use', text, capability });

const shop = aBlueprint({
  identity: { name: 'Mia', languages: ['en'] },
  goals: [
    { id: 'g1', text: 'Return orders and give refunds' },
    { id: 'g2', text: 'Answer questions about opening hours' },
  ],
  tools: [
    { id: 'orders', capability: 'order_management', name: 'Order lookup', requires: ['order number'] },
    {
      id: 'payments',
      capability: 'payments',
      name: 'Refund',
      effect: 'write',
      approval: 'on_write',
      requires: ['order number', 'email'],
      onError: 'Hand over to a colleague',
    },
    { id: 'knowledge', capability: 'knowledge_base', name: 'Opening hours', triggers: ['When are you open?'] },
    { id: 'human', capability: 'human_handoff', name: 'Human' },
  ],
  procedure: [
    say('Greet the customer'),
    askFor('Ask for the order number', 'order_number'),
    use('look the order up', 'order_management'),
    {
      kind: 'if',
      condition: {
        text: 'the order is older than 30 days',
        expression: 'slots.order_age > 30',
        slots: [{ name: 'order_age', type: 'number' }],
      },
      then: [say('offer a voucher')],
      otherwise: [use('refund', 'payments')],
    },
    {
      kind: 'repeat',
      until: { text: 'they confirm', slots: [{ name: 'confirmed', type: 'boolean' }] },
      times: 3,
      steps: [say('show the summary'), { kind: 'do', act: 'confirm', text: 'ask them to confirm' }],
    },
  ],
  escalation: { when: ['the customer is angry'], to: 'the support team', message: 'One moment' },
  edgeCases: [{ situation: 'the parcel is lost', response: 'apologise and open a ticket' }],
});

const flow = synthesise(shop);

const named = (title: string, workflow: Workflow = flow): WorkflowNode => {
  const node = workflow.nodes.find((one) => one.title === title);
  if (!node) throw new Error(`no node “${title}” among ${workflow.nodes.map((one) => one.title).join(', ')}`);
  return node;
};
const targetOf = (title: string, when?: string): string => {
  const { id } = named(title);
  const edge = flow.edges.find((one) => one.from === id && one.when === when);
  return flow.nodes.find((node) => node.id === edge?.to)?.title ?? '';
};
const ofKind = <Kind extends WorkflowNode['kind']>(kind: Kind, workflow: Workflow = flow) =>
  workflow.nodes.filter((node): node is Extract<WorkflowNode, { kind: Kind }> => node.kind === kind);

describe('B14 the workflow of an agent', () => {
  it('has start, greeting, intent detection, tool call, response, condition and end, and loops back', () => {
    for (const kind of ['start', 'say', 'route', 'tool', 'respond', 'decide', 'handoff', 'end']) {
      expect(flow.nodes.map((node) => node.kind)).toContain(kind);
    }
    expect(targetOf('Start')).toBe('Greet the customer');
    expect(targetOf('Greet the customer')).toBe('What does the person want?');
    expect(targetOf('Is there anything else?', 'true')).toBe('What does the person want?');
  });

  it('keeps the steps in the order in which they were told', () => {
    const told = [
      'Ask for the order number',
      'look the order up',
      'the order is older than 30 days',
      'offer a voucher',
      'refund',
      'show the summary',
      'ask them to confirm',
      'they confirm',
    ];
    expect(flow.nodes.map((node) => node.title).filter((title) => told.includes(title))).toEqual(told);
    expect(targetOf('Ask for the order number')).toBe('look the order up');
  });

  it('makes each condition a decision in CEL, with both branches, and asks first what it reads', () => {
    expect(named('the order is older than 30 days')).toMatchObject({
      kind: 'decide',
      expression: 'slots.order_age > 30',
    });
    expect(targetOf('the order is older than 30 days', 'true')).toBe('offer a voucher');
    expect(targetOf('look the order up')).toBe('Find out: the order is older than 30 days');
    expect(named('Find out: the order is older than 30 days')).toMatchObject({
      kind: 'ask',
      slots: [{ name: 'order_age', type: 'number' }],
    });
  });

  it('repeats until it is confirmed, at most as often as was said', () => {
    expect(named('they confirm')).toMatchObject({ kind: 'loop', until: 'slots.confirmed', maxIterations: 3 });
    expect(targetOf('they confirm', 'again')).toBe('show the summary');
    expect(named('ask them to confirm')).toMatchObject({ kind: 'ask', slots: [{ name: 'confirmed' }] });
  });

  it('asks for what a tool requires and has a person approve before it writes', () => {
    const asked = ofKind('ask').find((node) => node.slots.some((slot) => slot.name === 'email'));
    expect(asked?.slots.map((slot) => slot.name)).toEqual(['email']);
    expect(targetOf(asked?.title ?? '')).toBe('Get approval: refund');
    expect(targetOf('Get approval: refund', 'approved')).toBe('refund');
    expect(named('refund')).toMatchObject({
      kind: 'tool',
      toolId: 'payments',
      input: { order_number: 'slots.order_number', email: 'slots.email' },
    });
  });

  it('gives each tool a way for its failure, the one that was asked for', () => {
    for (const tool of ofKind('tool')) {
      expect(tool.policy.onError).toBe('branch');
      expect(flow.edges.filter((edge) => edge.from === tool.id && edge.when === 'error')).toHaveLength(1);
    }
    expect(targetOf('refund', 'error')).toBe('Hand over to a person');
    expect(targetOf('look the order up', 'error')).toBe('Say that it did not work');
  });

  it('knows intents by the words of goals and tools, each with three examples', () => {
    const [route] = ofKind('route');
    expect(route?.intents.length).toBeGreaterThanOrEqual(5);
    for (const intent of route?.intents ?? []) {
      expect(new Set(intent.examples).size).toBeGreaterThanOrEqual(3);
      expect(intent.description).not.toBe('');
    }
    const hours = route?.intents.find((intent) => intent.description === 'Answer questions about opening hours');
    expect(hours?.examples).toContain('When are you open?');
    expect(hours?.examples.join(' ')).toContain('opening hours');
    expect(targetOf('What does the person want?', hours?.id)).toBe('Opening hours');
  });

  it('leads every reason to hand over, and whoever asks for a person, to the hand-over', () => {
    const [route] = ofKind('route');
    const angry = route?.intents.find((intent) => intent.description === 'the customer is angry');
    expect(targetOf('What does the person want?', angry?.id)).toBe('Hand over to a person');
    expect(targetOf('What does the person want?', 'human')).toBe('Hand over to a person');
    expect(named('Hand over to a person')).toMatchObject({ to: 'the support team', message: 'One moment' });
  });

  it('answers an edge case in its own branch', () => {
    const [route] = ofKind('route');
    const lost = route?.intents.find((intent) => intent.description === 'the parcel is lost');
    expect(targetOf('What does the person want?', lost?.id)).toBe('the parcel is lost');
    expect(named('the parcel is lost')).toMatchObject({ kind: 'respond', instructions: 'apologise and open a ticket' });
  });

  it('has no finding at all', () => {
    expect(validateWorkflow(flow, shop)).toEqual([]);
  });

  it('keeps the ids of what has not changed', () => {
    const edited = {
      ...shop,
      procedure: shop.procedure.map((step, at) => (at === 3 ? step : { ...step })),
      goals: [...shop.goals, { id: 'g3', text: 'Recommend a present', successCriteria: '' }],
    };
    const ids = new Set(synthesise(edited).nodes.map((node) => node.id));
    expect(flow.nodes.map((node) => node.id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('B14 agents that told little', () => {
  it('have a whole workflow from nothing', () => {
    const empty = aBlueprint();
    expect(validateWorkflow(synthesise(empty), empty)).toEqual([]);
  });

  it('have their goals as branches', () => {
    const workflow = synthesise(aBlueprint({ goals: [{ id: 'g', text: 'Suggest recipes' }] }));
    expect(named('Suggest recipes', workflow)).toMatchObject({ kind: 'respond', instructions: 'Suggest recipes' });
  });

  it('hand over to nobody where nobody was named', () => {
    expect(ofKind('handoff', synthesise(aBlueprint({ goals: [{ id: 'g', text: 'Suggest recipes' }] })))).toEqual([]);
  });
});

describe('B14 words', () => {
  it('are those of the agent’s language', () => {
    const german = synthesise(
      aBlueprint({ identity: { languages: ['de-CH'] }, goals: [{ id: 'g', text: 'Termine buchen' }] }),
    );
    expect(named('Worum geht es?', german)).toMatchObject({ kind: 'route' });
    const [route] = ofKind('route', german);
    expect(route?.intents[0]?.examples).toContain('Ich brauche Hilfe: Termine buchen');
    const chinese = synthesise(
      aBlueprint({ identity: { languages: ['zh'] }, goals: [{ id: 'g', text: '预订酒店房间' }] }),
    );
    expect(ofKind('route', chinese)[0]?.intents[0]).toMatchObject({
      id: expect.stringContaining('酒店'),
      examples: expect.arrayContaining(['请预订酒店房间']),
    });
  });

  it('turn a condition that has no expression into a question with yes or no', () => {
    const workflow = synthesise(
      aBlueprint({
        procedure: [
          {
            kind: 'if',
            condition: { text: 'das Zimmer ist frei' },
            then: [say('Zusagen')],
            otherwise: [say('Absagen')],
          },
        ],
      }),
    );
    expect(named('das Zimmer ist frei', workflow)).toMatchObject({
      kind: 'decide',
      expression: 'slots.das_zimmer_ist_frei',
    });
  });

  it('stay whole in the text where a title must be short', () => {
    const text = `Explain ${'very carefully '.repeat(20)}what happens next.`;
    const workflow = synthesise(aBlueprint({ procedure: [say(text)] }));
    const node = ofKind('say', workflow).find((one) => one.text === text);
    expect(node?.title.length).toBeLessThanOrEqual(80);
    expect(text.startsWith(node?.title.replace('…', '') ?? '-')).toBe(true);
  });

  it('go on after a hand-over that more steps follow', () => {
    const procedure = [
      {
        kind: 'if',
        condition: { text: 'it is urgent' },
        then: [{ kind: 'do', act: 'handoff', text: 'Call the nurse' }],
        otherwise: [],
      },
      say('Thank them'),
    ];
    const workflow = synthesise(aBlueprint({ procedure }));
    const nurse = named('Call the nurse', workflow);
    expect(workflow.edges.filter((edge) => edge.from === nurse.id).map((edge) => edge.to)).toEqual(['end']);
    const alone = synthesise(
      aBlueprint({ procedure: [{ kind: 'do', act: 'handoff', text: 'Call the nurse' }, say('Thank them')] }),
    );
    expect(alone.edges).toContainEqual({ from: named('Call the nurse', alone).id, to: named('Thank them', alone).id });
  });
});

describe('B14 steps that belong together', () => {
  const tools = [
    { id: 'orders', capability: 'order_management', name: 'Orders' },
    { id: 'weather', capability: 'weather', name: 'Weather' },
  ];

  it('run side by side where that was said, and meet again', () => {
    const procedure = [
      use('Look up the order', 'order_management'),
      use('at the same time check the weather', 'weather'),
      say('Tell both'),
    ];
    const blueprint = aBlueprint({ tools, procedure });
    const workflow = synthesise(blueprint);
    const [parallel] = ofKind('parallel', workflow);
    const [join] = ofKind('join', workflow);
    const titleOf = (id: string) => workflow.nodes.find((node) => node.id === id)?.title;
    expect(workflow.edges.filter((edge) => edge.from === parallel?.id).map((edge) => titleOf(edge.to))).toEqual([
      'Look up the order',
      'at the same time check the weather',
    ]);
    expect(workflow.edges.filter((edge) => edge.from === join?.id).map((edge) => titleOf(edge.to))).toEqual([
      'Tell both',
    ]);
    expect(validateWorkflow(workflow, blueprint)).toEqual([]);
  });

  it('are a workflow of their own where they were told twice', () => {
    const closing = [askFor('Ask for the e-mail', 'email'), say('Send the summary')];
    const procedure = [
      {
        kind: 'if',
        condition: { text: 'it is a return' },
        then: [say('Print a label'), say('Book the pickup')],
        otherwise: [],
      },
    ];
    const twice = [
      { kind: 'if', condition: { text: 'it is a return' }, then: closing, otherwise: [] },
      { kind: 'if', condition: { text: 'it is a complaint' }, then: closing, otherwise: [] },
    ];
    expect(ofKind('subflow', synthesise(aBlueprint({ procedure })))).toEqual([]);
    const blueprint = aBlueprint({ procedure: twice });
    const [first, second] = ofKind('subflow', synthesise(blueprint));
    expect(first?.title).toBe('Ask for the e-mail, Send the summary');
    expect(first?.workflow.nodes.map((node) => node.title)).toEqual([
      'Start',
      'Ask for the e-mail',
      'Send the summary',
      'End',
    ]);
    expect(second?.workflow).toEqual(first?.workflow);
    expect(validateWorkflow(synthesise(blueprint), blueprint)).toEqual([]);
  });
});
