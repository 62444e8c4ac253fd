import { cp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Blueprint } from '../../src/blueprint/schema.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { rehearse } from '../../src/workflow/rehearse.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { closed, type FakeMind, startFakeModelServer } from '../fakes/fake-model-server.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';
import { inputFor } from './export-input.js';
import { chatWith, compile, talkWith, unpack } from './generated-project.js';

const TARGETS = ['langgraph', 'openai-agents'] as const;

/** Systems that the tools call. */
const calls: { method: string; url: string; authorization: string | undefined }[] = [];
let systems: Server;
let address = '';
beforeAll(async () => {
  systems = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    calls.push({ method, url, authorization: headers.authorization });
    response.statusCode = url.startsWith('/broken') ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ status: 'on its way', delivery_day: 'Tuesday' }));
  });
  await new Promise<void>((resolve) => systems.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(systems.address() as AddressInfo).port}`;
});
afterAll(() => closed(systems));

const zipOf = (target: (typeof TARGETS)[number], blueprint: Blueprint): Uint8Array => {
  const content = exportTargets[target].write(inputFor(blueprint));
  if (typeof content === 'string') throw new Error(`${target} is not a zip`);
  return content;
};

const drawn = (blueprint: Blueprint): Blueprint => ({ ...blueprint, workflow: synthesise(blueprint) });

/** Tools that are called at the systems of this test. */
const reachable = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  tools: blueprint.tools.map((tool) =>
    tool.connector.kind === 'http'
      ? { ...tool, connector: { ...tool.connector, url: tool.connector.url.replace(/^https:\/\/[^/]+/, address) } }
      : tool,
  ),
});

/** A help desk whose workflow was drawn by hand: a subflow, parallel branches, a tool that fails, a tool in an answer. */
const helpDesk = (): Blueprint => {
  const [lookup] = aBlueprint().tools;
  const noInput = { inputSchema: { type: 'object', properties: {} }, requires: [], auth: { kind: 'none' } };
  const get = (path: string) => ({ kind: 'http', method: 'GET', url: `${address}${path}` });
  return aBlueprint({
    identity: { name: 'Help "Desk" 🛟 `); process.exit(); //', type: 'operations', purpose: 'unlock accounts' },
    procedure: [],
    tools: [
      { ...lookup, ...noInput, id: 'account', name: 'Account', connector: get('/account') },
      { ...lookup, ...noInput, id: 'audit log', name: 'Audit', connector: get('/broken') },
      { ...lookup, ...noInput, id: 'unlock', name: 'Unlock', connector: get('/unlock'), approval: 'always' },
    ],
    workflow: {
      entry: 'start',
      nodes: [
        { id: 'start', kind: 'start' },
        { id: 'wish', kind: 'route', intents: [{ id: 'unlock', description: 'unlock an account' }] },
        { id: 'who', kind: 'ask', slots: [{ name: 'email', type: 'email', prompt: 'Which address?' }] },
        {
          id: 'check',
          kind: 'subflow',
          workflow: {
            entry: 's',
            nodes: [
              { id: 's', kind: 'start' },
              { id: 'read', kind: 'tool', toolId: 'account', saveAs: 'account' },
              { id: 'e', kind: 'end' },
            ],
            edges: [
              { from: 's', to: 'read' },
              { from: 'read', to: 'e' },
            ],
          },
        },
        { id: 'both', kind: 'parallel' },
        {
          id: 'log',
          kind: 'tool',
          toolId: 'audit log',
          saveAs: 'log',
          policy: { onError: 'continue', retries: 1, backoffMs: 1 },
        },
        { id: 'tell', kind: 'say', text: 'I am looking.' },
        { id: 'met', kind: 'join' },
        { id: 'found', kind: 'decide', expression: 'has(results.account)' },
        { id: 'help', kind: 'respond', instructions: 'unlock the account', tools: ['unlock'] },
        { id: 'more', kind: 'ask', slots: [{ name: 'more', type: 'boolean', prompt: 'Anything else?' }] },
        { id: 'is_more', kind: 'decide', expression: 'slots.more' },
        { id: 'pass', kind: 'handoff', to: 'Ann', message: 'Ann takes over.' },
        { id: 'end', kind: 'end' },
      ],
      edges: [
        { from: 'start', to: 'wish' },
        { from: 'wish', to: 'who', when: 'unlock' },
        { from: 'wish', to: 'pass', when: 'else' },
        { from: 'who', to: 'check' },
        { from: 'check', to: 'both' },
        { from: 'both', to: 'log' },
        { from: 'both', to: 'tell' },
        { from: 'log', to: 'met' },
        { from: 'tell', to: 'met' },
        { from: 'met', to: 'found' },
        { from: 'found', to: 'help', when: 'true' },
        { from: 'found', to: 'pass', when: 'false' },
        { from: 'help', to: 'more' },
        { from: 'more', to: 'is_more' },
        { from: 'is_more', to: 'wish', when: 'true' },
        { from: 'is_more', to: 'pass', when: 'false' },
        { from: 'pass', to: 'end' },
      ],
    },
    evidence: {},
  });
};

type Talk = {
  blueprint: () => Blueprint;
  messages: string[];
  mind: FakeMind;
  /** The branches and values that the words of the person mean. */
  meaning: Record<string, unknown>;
  calls: typeof calls;
  says: string[];
};

const TALKS: Record<string, Talk> = {
  'shop-support': {
    blueprint: () => drawn(reachable(aBlueprint())),
    messages: ['Where is my order?', 'It is 4711.', 'No, thank you.'],
    mind: {
      choices: { 'Where is my order?': 'where_order' },
      told: { 'It is 4711.': { order_number: '4711' }, 'No, thank you.': { anything_else: false } },
      answer: 'It comes on Tuesday.',
    },
    meaning: { route: 'where_order', order_number: '4711', anything_else: false },
    calls: [{ method: 'GET', url: '/orders/4711', authorization: 'Bearer s3cret' }],
    says: ['What is your order number?', 'It comes on Tuesday.', 'Thank you, and goodbye!'],
  },
  'dental-practice': {
    blueprint: () => drawn(reachable(REFERENCE_BLUEPRINTS['dental-practice'] ?? aBlueprint())),
    messages: ['Ada, 1.2.1990, ein Termin bitte, keine Schmerzen', 'Dienstag um zehn passt.', 'Ja, bitte, um zehn.'],
    mind: {
      choices: {
        'Ada, 1.2.1990, ein Termin bitte, keine Schmerzen': 'termine_vergeben',
        'Ja, bitte, um zehn.': 'approved',
      },
      told: {
        'Ada, 1.2.1990, ein Termin bitte, keine Schmerzen': {
          name: 'Ada',
          birth_date: '1990-02-01',
          wenn_jemand_starke_schmerzen_hat: false,
        },
        'Dienstag um zehn passt.': { ein_termin_passt: true },
        // This agent remembers nothing, so that the time has to be said with the yes.
        'Ja, bitte, um zehn.': { start_time: '2026-12-01T10:00' },
      },
      answer: 'Dienstag um zehn wäre frei.',
    },
    meaning: {
      route: 'termine_vergeben',
      name: 'Ada',
      birth_date: '1990-02-01',
      wenn_jemand_starke_schmerzen_hat: false,
      ein_termin_passt: true,
      start_time: '2026-12-01T10:00',
      step_2_2_2_confirm_termin_wiederholen_bestatigen_la: 'approved',
    },
    calls: [{ method: 'POST', url: '/calendar/v3/calendars/primary/events', authorization: 'Bearer s3cret' }],
    says: ['Dienstag um zehn wäre frei.', 'Kann ich sonst noch etwas tun?'],
  },
  'help-desk': {
    blueprint: helpDesk,
    messages: ['My account is locked.', 'ada@example.com', 'No.'],
    mind: {
      choices: { 'My account is locked.': 'unlock' },
      told: { 'ada@example.com': { email: 'ada@example.com' }, 'No.': { more: false } },
      calls: { unlock: {} },
      answer: 'Shall I unlock it?',
    },
    meaning: { wish: 'unlock', email: 'ada@example.com', log: 'error', more: false },
    calls: [
      { method: 'GET', url: '/account', authorization: undefined },
      { method: 'GET', url: '/broken', authorization: undefined },
      { method: 'GET', url: '/broken', authorization: undefined },
    ],
    says: ['Which address?', 'I am looking.', 'Shall I unlock it?', 'Anything else?', 'Ann takes over.'],
  },
};

const SECRETS = { SHOP_API_TOKEN: 's3cret', GOOGLE_CALENDAR_TOKEN: 's3cret' };

describe.each(TARGETS)('the project %s', (target) => {
  let code = '';
  beforeAll(async () => {
    code = await unpack(zipOf(target, TALKS['shop-support']?.blueprint() ?? aBlueprint()), `${target}/shop-support`);
    expect(await compile(code)).toBe('');
  });

  test('is the same code for every agent, which is data', () => {
    const codeOf = (blueprint: Blueprint) =>
      Object.entries(unzipSync(zipOf(target, blueprint)))
        .filter(([path]) => /\/(src\/.*|tsconfig\.json|langgraph\.json)$/.test(path))
        .map(([path, content]) => [path.replace(/^[^/]+/, ''), strFromU8(content)]);
    const codes = Object.values(TALKS).map(({ blueprint }) => codeOf(blueprint()));
    expect(codes[0]?.length).toBeGreaterThan(8);
    expect(codes[1]).toEqual(codes[0]);
    expect(codes[2]).toEqual(codes[0]);
  });

  test.each(Object.entries(TALKS))('talks as the agent %s, through the steps of its workflow', async (name, talk) => {
    const blueprint = talk.blueprint();
    const folder = name === 'shop-support' ? code : await unpack(zipOf(target, blueprint), `${target}/${name}`);
    if (folder !== code) await cp(join(code, 'dist'), join(folder, 'dist'), { recursive: true });
    const model = await startFakeModelServer(talk.mind);
    calls.length = 0;
    const heard = await talkWith(folder, talk.messages, {
      OPENAI_API_KEY: 'none',
      OPENAI_BASE_URL: model.baseURL,
      ...SECRETS,
    }).finally(model.close);

    const rehearsed = rehearse(blueprint.workflow, { messages: [], answers: talk.meaning }, blueprint);
    const steps = rehearsed.steps.map(({ nodeId }) => nodeId);
    expect(stepsOf(heard.visited).filter((id) => !/^check_/.test(id))).toEqual(steps.filter((id) => !SUBFLOW.has(id)));
    expect(calls).toEqual(talk.calls);
    expect(heard.says.flat()).toEqual(expect.arrayContaining(talk.says));
    expect(model.requests[0]?.messages[0]).toMatchObject({ role: expect.stringMatching(/system|developer/) });
  });

  test('chats in the terminal, and goes on where it was left when it is started again', async () => {
    const talk = TALKS['shop-support'];
    if (!talk) throw new Error('the talk is gone');
    const model = await startFakeModelServer(talk.mind);
    const env = {
      OPENAI_API_KEY: 'none',
      OPENAI_BASE_URL: model.baseURL,
      CHECKPOINTS: 'chat.sqlite',
      CONVERSATION: 'chat.json',
      ...SECRETS,
    };
    try {
      const [greeting, asks, ...more] = await chatWith(code, talk.messages.slice(0, 1), env);
      expect([greeting, asks, more]).toEqual([
        'Mara: Hi, this is Mara. How can I help with your order?',
        'Mara: What is your order number?',
        [],
      ]);
      expect(await chatWith(code, talk.messages.slice(1), env)).toEqual([
        'Mara: It comes on Tuesday.',
        'Mara: Is there anything else I can do for you?',
        'Mara: Thank you, and goodbye!',
      ]);
    } finally {
      await model.close();
    }
  });
});

/** Steps of a subflow have other names in a project. */
const SUBFLOW = new Set(['s', 'read', 'e']);

/** A step that waits for an answer is taken again with it, a join for each branch. */
const stepsOf = (visited: readonly string[]): string[] =>
  visited.filter((id, at) => id !== visited[at - 1] && (id !== 'met' || visited.lastIndexOf('met') === at));
