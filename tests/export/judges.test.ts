import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DefaultAgentCardResolver } from '@a2a-js/sdk/client';
import { beforeAll, describe, expect, test } from '@jest/globals';
import AjvDraft04 from 'ajv-draft-04';
import { strToU8, unzipSync } from 'fflate';
import { validate as validateSkill } from 'skills-ref';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Blueprint } from '../../src/blueprint/schema.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { ELEVENLABS_MODELS } from '../../src/export/platforms/data/elevenlabs-models.js';
import { RETELL_LANGUAGES, RETELL_MODELS } from '../../src/export/platforms/data/retell-models.js';
import { VAPI_LANGUAGES, VAPI_MODELS } from '../../src/export/platforms/data/vapi-models.js';
import { CATALOGUE } from '../../src/tools/catalogue.js';
import { asBlueprintTool } from '../../src/tools/select-tools.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { closed } from '../fakes/fake-model-server.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';
import { cagentFileSchema } from './cagent-file.js';
import { evaluatedAgents } from './evaluated-agents.js';
import { inputFor } from './export-input.js';
import { compile, unpack } from './generated-project.js';
import { type JudgedBody, judgedBodies, literalOf } from './typed-literals.js';

type Target = keyof typeof exportTargets;

const CACHE = fileURLToPath(new URL('../../.cache/judges/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const run = promisify(execFile);

/** Every agent that comes out of the evaluations, and agents of all kinds. */
let agents: Record<string, Blueprint> = {};
beforeAll(async () => {
  const all = {
    ...(await evaluatedAgents()),
    ...Object.fromEntries(Object.entries(REFERENCE_BLUEPRINTS).map(([name, each]) => [name, drawn(each)])),
    'every tool': aBlueprint({ tools: CATALOGUE.map(asBlueprintTool) }),
    'every language': withLanguages([...RETELL_LANGUAGES, ...VAPI_LANGUAGES].slice(0, 50)),
  };
  agents = Object.fromEntries(
    Object.entries(all).filter(([, each]) => exportTargets.openai.missing(each).length === 0),
  );
}, 120_000);

const withLanguages = (languages: string[]): Blueprint => aBlueprint({ identity: { type: 'sales', languages } });
const withModel = (name: string): Blueprint => aBlueprint({ model: { name, temperature: 0.4, maxTokens: 300 } });

const drawn = (blueprint: Blueprint): Blueprint =>
  blueprint.workflow.nodes.length > 0 ? blueprint : { ...blueprint, workflow: synthesise(blueprint) };

const textOf = (target: Target, blueprint: Blueprint): string => {
  const content = exportTargets[target].write(inputFor(blueprint));
  if (typeof content !== 'string') throw new Error(`${target} is not a text`);
  return content;
};

test('the evaluations lead to agents of which most can be exported', () => {
  expect(Object.keys(agents).filter((id) => /^(dev|pd)-/.test(id)).length).toBeGreaterThan(30);
});

describe('B19 elevenlabs, read by its SDK in strict mode', () => {
  const judge = async (bodies: Record<string, unknown>): Promise<Record<string, string[]>> => {
    await mkdir(CACHE, { recursive: true });
    const file = join(CACHE, 'elevenlabs.json');
    await writeFile(file, JSON.stringify(bodies));
    const { stdout } = await run(process.execPath, [join(FIXTURES, 'judge-elevenlabs.mjs'), file], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return z.record(z.string(), z.array(z.string())).parse(JSON.parse(stdout));
  };

  test('every agent is taken, and planted mistakes are not', async () => {
    const bodies = Object.fromEntries(
      [...Object.entries(agents), ...ELEVENLABS_MODELS.map((name) => [name, withModel(name)] as const)].map(
        ([name, each]) => [name, JSON.parse(textOf('elevenlabs', each))],
      ),
    );
    const good = JSON.parse(textOf('elevenlabs', agents['shop-support'] ?? aBlueprint()));
    const planted = {
      'planted: an unknown key': { ...good, voice: 'x' },
      'planted: an unknown model': plant(good, 'conversation_config.agent.prompt.llm', 'gpt-none'),
      'planted: a tool without an address': plant(
        good,
        'conversation_config.agent.prompt.tools.0.api_schema.url',
        undefined,
      ),
      'planted: a kind of node': plant(good, 'workflow.nodes.route.type', 'router'),
      'planted: a number for a name': { ...good, name: 3 },
    };
    const complaints = await judge({ ...bodies, ...planted });
    const refused = Object.keys(complaints).filter((name) => (complaints[name] ?? []).length > 0);
    expect(refused.filter((name) => !name.startsWith('planted')).map((name) => [name, complaints[name]])).toEqual([]);
    expect(refused).toEqual(Object.keys(planted));
  }, 60_000);

  test('the workflow has one edge between two nodes, and every edge has its ends and its place in an order', () => {
    for (const blueprint of Object.values(agents)) {
      const { workflow } = JSON.parse(textOf('elevenlabs', blueprint));
      if (!workflow) continue;
      const nodes = new Map<string, { type: string; edge_order: string[] }>(Object.entries(workflow.nodes));
      const edges = Object.entries<{
        source: string;
        target: string;
        forward_condition?: object;
        backward_condition?: object;
      }>(workflow.edges);
      expect(nodes.get('start_node')?.type).toBe('start');
      const pairs = edges.map(([, { source, target }]) => [source, target].sort().join(' '));
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const [id, { source, target, forward_condition: on, backward_condition: back }] of edges) {
        expect(nodes.get(source)?.edge_order.includes(id)).toBe(on !== undefined);
        expect(nodes.get(target)?.edge_order.includes(id)).toBe(back !== undefined);
      }
      const reached = new Set(['start_node']);
      for (const id of reached)
        for (const [, { source, target, backward_condition: back }] of edges) {
          if (source === id) reached.add(target);
          if (target === id && back) reached.add(source);
        }
      expect([...nodes.keys()].filter((id) => !reached.has(id))).toEqual([]);
    }
  });
});

describe('B19 openai, anthropic, vapi and retell, as literals of the types of their SDKs', () => {
  test('every agent compiles, and each planted mistake is refused', async () => {
    const folder = join(CACHE, 'types');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const bodiesOf = (each: Blueprint, types = /./) =>
      judgedBodies((target) => JSON.parse(textOf(target, each))).filter(({ type }) => types.test(type));
    const good = [
      ...Object.values(agents).flatMap((each) => bodiesOf(each)),
      // What has a name of its own at a platform, by the type that knows it.
      ...Object.values(VAPI_MODELS).flatMap((names) => names.flatMap((name) => bodiesOf(withModel(name), /Vapi/))),
      ...VAPI_LANGUAGES.flatMap((tag) => bodiesOf(withLanguages([tag]), /Vapi/)),
      ...RETELL_MODELS.flatMap((name) => bodiesOf(withModel(name), /LlmCreate/)),
      ...RETELL_LANGUAGES.flatMap((tag) => bodiesOf(withLanguages([tag]), /AgentCreate/)),
    ];
    await Promise.all(chunks(good, 60).map((some, at) => writeFile(join(folder, `good-${at}.ts`), literalOf(some))));
    const planted = plantedMistakes(judgedBodies((target) => JSON.parse(textOf(target, aBlueprint()))));
    await Promise.all(planted.map((body, at) => writeFile(join(folder, `planted-${at}.ts`), literalOf([body]))));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, skipLibCheck: true, module: 'nodenext', types: [] },
        include: ['*.ts'],
      }),
    );
    const complaints = await compile(folder, '--pretty', 'false');
    expect(complaints.split('\n').filter((line) => /^good/.test(line))).toEqual([]);
    expect(planted.filter((_body, at) => !complaints.includes(`planted-${at}.ts`)).map(({ type }) => type)).toEqual([]);
  }, 120_000);
});

test('B19 m365: every manifest passes the schema of the platform, and planted mistakes do not', () => {
  const require = createRequire(import.meta.url);
  const build = join(require.resolve('@microsoft/app-manifest'), '..');
  const schema = JSON.parse(
    readFileSync(join(build, 'json-schemas/copilot/declarative-agent/v1.6/schema.json'), 'utf8'),
  );
  const isManifest = new AjvDraft04.default({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  for (const [name, blueprint] of Object.entries(agents)) {
    const manifest = JSON.parse(textOf('m365', blueprint));
    isManifest(manifest);
    expect([name, isManifest.errors]).toEqual([name, null]);
    // The schema would take a manifest without them.
    expect(manifest.instructions.trim().length).toBeGreaterThan(50);
  }
  const good = JSON.parse(textOf('m365', aBlueprint()));
  const planted = [
    { ...good, version: 'v9' },
    { ...good, name: 'N'.repeat(101) },
    { ...good, instructions: 'x'.repeat(8001) },
    { ...good, capabilities: [{ name: 'Telepathy' }] },
    { ...good, conversation_starters: [{ title: 'no text' }] },
  ];
  expect(planted.map((each) => isManifest(each))).toEqual(planted.map(() => false));
});

test('B19 cagent: every file has the structure of the configuration, and planted mistakes have not', () => {
  for (const blueprint of Object.values(agents)) cagentFileSchema.parse(parse(textOf('cagent', blueprint)));
  const good = parse(textOf('cagent', aBlueprint()));
  const planted = [
    { ...good, tools: [] },
    plant(good, 'agents.root.prompt', 'x'),
    plant(good, 'agents.root.model', 'other'),
    plant(good, 'agents.root.toolsets.0.type', 'http'),
    plant(good, 'agents.root.toolsets.0.api_config.endpoint', undefined),
  ];
  expect(planted.map((each) => cagentFileSchema.safeParse(each).success)).toEqual(planted.map(() => false));
});

test('B19 skill: every folder is valid for the reference library, and planted mistakes are not', async () => {
  const zipOf = (blueprint: Blueprint): Uint8Array => {
    const content = exportTargets.skill.write(inputFor(blueprint));
    return typeof content === 'string' ? strToU8(content) : content;
  };
  const names = [
    ...Object.values(agents),
    ...['مساعد', '東京', '👩🏽‍🚒', '"; DROP', 'T'.repeat(500)].map((name) =>
      aBlueprint({ identity: { name, type: 'sales', purpose: `<b>${name}</b>: sell` } }),
    ),
  ];
  for (const [at, blueprint] of names.entries()) {
    expect(await validateSkill(await unpack(zipOf(blueprint), `skills/${at}`))).toEqual([]);
  }
  const folder = await unpack(zipOf(aBlueprint()), 'skills/planted');
  const [text = new Uint8Array()] = Object.values(unzipSync(zipOf(aBlueprint())));
  const skill = new TextDecoder().decode(text);
  for (const bad of [
    skill.replace(/^name: .*$/m, 'name: Not Valid'),
    skill.replace(/^description:/m, 'about:'),
    'no front matter',
  ]) {
    await writeFile(join(folder, 'SKILL.md'), bad);
    expect(await validateSkill(folder)).not.toEqual([]);
  }
});

test('B19 a2a: the official client fetches every card', async () => {
  let card = '';
  const server = createServer((request, response) => {
    const isCard = request.url === '/.well-known/agent-card.json';
    response.writeHead(isCard ? 200 : 404, { 'content-type': 'application/json' });
    response.end(isCard ? card : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    for (const blueprint of Object.values(agents)) {
      card = textOf('a2a', blueprint);
      const sent = JSON.parse(card);
      const fetched = await new DefaultAgentCardResolver().resolve(`http://127.0.0.1:${port}`);
      expect(fetched).toMatchObject({ name: sent.name, description: sent.description, version: sent.version });
      expect(fetched.supportedInterfaces).toMatchObject(sent.supportedInterfaces);
      expect(fetched.skills).toMatchObject(sent.skills);
      expect(fetched.skills).toHaveLength(blueprint.goals.length);
    }
  } finally {
    await closed(server);
  }
});

/** A copy with another value at a path; undefined takes it away. */
function plant(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((part, key) => Object(part)[key], copy);
  if (value === undefined) Reflect.deleteProperty(Object(owner), last);
  else Reflect.set(Object(owner), last, value);
  return copy;
}

const PLANTED: Record<string, [path: string, value: unknown][]> = {
  ResponseCreateParamsNonStreaming: [
    ['instruction', 'x'],
    ['tools.0.type', 'func'],
    ['tools.0.strict', 'no'],
    ['max_output_tokens', '300'],
  ],
  RealtimeSessionCreateRequest: [
    ['type', 'live'],
    ['audio.output.speaker', 'marin'],
    ['tools.0.name', 3],
  ],
  MessageCreateParamsNonStreaming: [
    ['max_tokens', undefined],
    ['tools.0.input_schema.type', 'array'],
    ['messages.0.role', 'human'],
    ['temperature', 1],
  ],
  'Vapi.CreateAssistantDto': [
    ['model.provider', 'open-ai'],
    ['model.model', 'gpt-none'],
    ['model.tools.0.method', 'FETCH'],
    ['prompt', 'x'],
  ],
  LlmCreateParams: [
    ['model', 'gpt-none'],
    ['general_tools.0.url', undefined],
    ['prompt', 'x'],
  ],
  AgentCreateParams: [
    ['voice_id', undefined],
    ['language', 'xx-XX'],
    ['response_engine.type', 'llm'],
  ],
};

const plantedMistakes = (bodies: readonly JudgedBody[]): JudgedBody[] =>
  bodies.flatMap(({ type, body }) =>
    (PLANTED[type] ?? []).map(([path, value]) => ({ type, body: plant(body, path, value) })),
  );

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
