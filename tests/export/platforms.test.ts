import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Blueprint } from '../../src/blueprint/schema.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { functionNames } from '../../src/export/platforms/function-names.js';
import { httpRequest } from '../../src/export/platforms/http-request.js';
import { CATALOGUE } from '../../src/tools/catalogue.js';
import { asBlueprintTool } from '../../src/tools/select-tools.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { awkwardText } from '../fixtures/awkward-text.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';
import { inputFor, prompts } from './export-input.js';

type Target = keyof typeof exportTargets;

const write = (target: Target, blueprint: Blueprint) => exportTargets[target].write(inputFor(blueprint));
const textOf = (target: Target, blueprint: Blueprint): string => {
  const content = write(target, blueprint);
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((file) => strFromU8(file))
    .join('\n');
};
const json = (target: Target, blueprint: Blueprint) => JSON.parse(textOf(target, blueprint));

const BODIES = ['openai', 'anthropic', 'elevenlabs', 'vapi', 'retell'] as const;
const PLATFORMS = [...BODIES, 'skill', 'm365', 'cagent', 'a2a'] as const;
const EVERY_TOOL = aBlueprint({ tools: CATALOGUE.map(asBlueprintTool) });
const toolNamed = (id: string) =>
  aBlueprint({ tools: CATALOGUE.filter((tool) => tool.id === id).map(asBlueprintTool) });
const named = z.array(z.looseObject({ name: z.string(), description: z.string() }));

/** The tools of a body, where each platform keeps them. */
const toolsOf = (target: (typeof BODIES)[number], blueprint: Blueprint) => {
  const body = json(target, blueprint);
  const lists = {
    openai: () => body.responses.tools,
    anthropic: () => body.tools,
    elevenlabs: () => body.conversation_config.agent.prompt.tools,
    vapi: () => body.model.tools,
    retell: () => body.llm.general_tools.filter((tool: { type: string }) => tool.type !== 'end_call'),
  };
  return named.parse(lists[target]());
};

describe.each(PLATFORMS)('the target %s', (target) => {
  test('names a field of the blueprint or of the file in each warning', () => {
    for (const blueprint of [...Object.values(REFERENCE_BLUEPRINTS), EVERY_TOOL]) {
      for (const warning of exportTargets[target].warnings(inputFor(blueprint)))
        expect(warning).toMatch(/^\/[A-Za-z0-9_/$]*: \S/);
    }
  });

  test('is ready as soon as type and goals are known', () => {
    expect(exportTargets[target].missing(aBlueprint())).toEqual([]);
    expect(exportTargets[target].missing(aBlueprint({ goals: [] }))).toEqual(['/goals']);
  });

  test('stays whole with any text in names and descriptions', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const { identity, tools, goals, style } = aBlueprint();
        const blueprint = aBlueprint({
          identity: { ...identity, name: text, purpose: text },
          goals: goals.map((goal) => ({ ...goal, text })),
          tools: tools.map((tool) => ({ ...tool, id: text.slice(0, 200) || 'x', name: text, description: text })),
          style: { ...style, greeting: text, examples: [{ user: text, agent: text }] },
        });
        const content = textOf(target, blueprint);
        if (target === 'cagent')
          expect(parse(content).agents.root.instruction).toBe(prompts.write(blueprint, 'generic'));
        else if (target !== 'skill') expect(JSON.parse(content)).toEqual(expect.any(Object));
        expect(exportTargets[target].warnings(inputFor(blueprint)).every((warning) => !warning.includes('\n'))).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(BODIES)('the tools of the target %s', (target) => {
  test('have names that a model can call, each once, and say when they are used', () => {
    const tools = toolsOf(target, EVERY_TOOL);
    expect(tools).toHaveLength(CATALOGUE.length);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    for (const { name, description } of tools) {
      expect(name).toMatch(target === 'vapi' ? /^[a-zA-Z0-9_]{1,40}$/ : /^[a-zA-Z0-9_]{1,64}$/);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(1000);
    }
  });

  test('hold no setting as if it were a value of the call', () => {
    expect(JSON.stringify(toolsOf(target, EVERY_TOOL))).not.toMatch(/\{[A-Z][A-Z0-9_]+\}/);
  });
});

describe('what the platforms are given', () => {
  test('openai: instructions, functions that are not strict, and servers that it calls itself', () => {
    const [tool] = aBlueprint().tools;
    const blueprint = aBlueprint({
      model: { provider: 'openai', name: 'gpt-5.4', temperature: 0.3, maxTokens: 300 },
      tools: [
        tool,
        {
          ...tool,
          id: 'remote',
          connector: { kind: 'mcp', server: 'https://mcp.example.com', tool: 'look' },
          approval: 'always',
        },
      ],
    });
    const { responses, realtime } = json('openai', blueprint);
    expect(responses).toMatchObject({
      model: 'gpt-5.4',
      temperature: 0.3,
      max_output_tokens: 300,
      instructions: prompts.write(blueprint, 'openai_chat'),
    });
    expect(responses.tools[0]).toMatchObject({
      type: 'function',
      name: 'order_lookup',
      strict: false,
      parameters: tool?.inputSchema,
    });
    expect(responses.tools[1]).toMatchObject({
      type: 'mcp',
      server_url: 'https://mcp.example.com',
      allowed_tools: ['look'],
      require_approval: 'always',
    });
    expect(realtime).toMatchObject({
      type: 'realtime',
      tools: [{ type: 'function', name: 'order_lookup' }, { type: 'mcp' }],
    });
    expect(realtime.tools[0]).not.toHaveProperty('strict');
  });

  test('anthropic: system prompt, tools with their schema, and a first message that is named as a placeholder', () => {
    const body = json('anthropic', aBlueprint());
    expect(body).toMatchObject({
      system: prompts.write(aBlueprint(), 'anthropic'),
      tools: [{ name: 'order_lookup', input_schema: { type: 'object', required: ['order_number'] } }],
    });
    expect(exportTargets.anthropic.warnings(inputFor(aBlueprint())).join()).toContain(body.messages[0].content);
  });

  test('elevenlabs: webhooks with secrets by name, constants as constants, and further languages', () => {
    const { conversation_config: config } = json(
      'elevenlabs',
      aBlueprint({ identity: { ...aBlueprint().identity, languages: ['de-AT', 'tr'] } }),
    );
    expect(config).toMatchObject({
      agent: { language: 'de' },
      language_presets: { tr: { overrides: { agent: { language: 'tr' } } } },
    });
    const api = config.agent.prompt.tools[0].api_schema;
    expect(api).toMatchObject({
      method: 'GET',
      path_params_schema: { order_number: { type: 'string' } },
      request_headers: { Authorization: { secret_id: 'SHOP_API_TOKEN' } },
    });

    const mail = json('elevenlabs', toolNamed('sendgrid_send_mail')).conversation_config.agent.prompt.tools[0]
      .api_schema.request_body_schema;
    expect(mail.properties.content.items.properties.type).toEqual({ type: 'string', constant_value: 'text/plain' });
    expect(mail.properties.subject).toMatchObject({ type: 'string', description: expect.any(String) });
  });

  test('vapi: requests whose address takes the inputs, and fixed parts of the query as they are', () => {
    const [tool] = json('vapi', toolNamed('open_meteo_forecast')).model.tools;
    expect(tool.url).toContain('latitude={{ latitude }}');
    expect(tool.url).toContain('timezone=auto');
    expect(tool.body).toMatchObject({ type: 'object', required: ['latitude', 'longitude'] });
    expect(Object.keys(tool.body.properties)).toEqual(['latitude', 'longitude', 'forecast_days']);
    expect(json('vapi', aBlueprint()).model.tools[0].url).toBe('https://api.example.com/orders/{{ order_number }}');
  });

  test('retell: the two bodies, with placeholders for what only the platform knows', () => {
    const blueprint = aBlueprint({ identity: { ...aBlueprint().identity, languages: ['en', 'de'] } });
    const { llm, agent } = json('retell', blueprint);
    expect(llm).toMatchObject({
      begin_message: blueprint.style.greeting,
      general_prompt: prompts.write(blueprint, 'retell'),
    });
    expect(llm.general_tools.map(({ type }: { type: string }) => type)).toEqual(['custom', 'end_call']);
    expect(agent).toMatchObject({ language: ['en-US', 'de-DE'], response_engine: { type: 'retell-llm' } });
    const warnings = exportTargets.retell.warnings(inputFor(blueprint)).join('\n');
    expect(warnings).toContain(agent.voice_id);
    expect(warnings).toContain(agent.response_engine.llm_id);
  });

  test('m365: within the limits of the manifest, whatever the length of the agent', () => {
    const long = 'very long words '.repeat(100);
    const blueprint = aBlueprint({
      identity: { type: 'sales', name: 'N'.repeat(500), purpose: `[[x]] ${long}` },
      goals: Array.from({ length: 40 }, (_, at) => ({ id: `g${at}`, text: long.slice(0, 500) })),
      tools: CATALOGUE.filter(({ id }) => id === 'web_search').map(asBlueprintTool),
    });
    const manifest = json('m365', blueprint);
    expect(manifest.name.length).toBeLessThanOrEqual(100);
    expect(manifest.description.length).toBeLessThanOrEqual(1000);
    expect(manifest.description).not.toContain('[[');
    expect(manifest.instructions.length).toBeLessThanOrEqual(8000);
    expect(manifest.capabilities).toEqual([{ name: 'WebSearch' }]);
    expect(exportTargets.m365.warnings(inputFor(blueprint)).join()).toContain('/instructions');
    expect(exportTargets.m365.warnings(inputFor(aBlueprint())).join()).not.toContain('/instructions');
  });

  test('skill: a folder whose name is that of its front matter', () => {
    const content = write('skill', aBlueprint({ identity: { type: 'health', name: 'Praxis Dr. Özdemir!' } }));
    if (typeof content === 'string') throw new Error('the skill is not a zip');
    const [[path, file] = ['', new Uint8Array()]] = Object.entries(unzipSync(content));
    const [, front = '', ...body] = strFromU8(file).split('---\n');
    expect(path).toBe('praxis-dr-ozdemir/SKILL.md');
    expect(parse(front)).toEqual({
      name: 'praxis-dr-ozdemir',
      description: expect.stringContaining('Use it to: tell customers'),
    });
    expect(body.join('---\n')).toContain('# Goals');
  });

  test('cagent: one root agent with its model, and toolsets for MCP servers', () => {
    const [tool] = aBlueprint().tools;
    const tools = [
      { ...tool, id: 'a', connector: { kind: 'mcp', server: 'https://mcp.example.com', tool: 'look' } },
      { ...tool, id: 'b', connector: { kind: 'mcp', server: 'npx -y some-server', tool: 'find' } },
    ];
    const { models, agents } = parse(textOf('cagent', aBlueprint({ tools })));
    expect(Object.keys(models)).toEqual([agents.root.model]);
    expect(agents.root.toolsets).toEqual([
      { type: 'mcp', remote: { url: 'https://mcp.example.com', transport_type: 'streamable' }, tools: ['look'] },
      { type: 'mcp', command: 'npx', args: ['-y', 'some-server'], tools: ['find'] },
    ]);
  });

  test('a2a: a skill for each goal, and an interface to be filled in', () => {
    const card = json('a2a', aBlueprint());
    expect(card.skills.map(({ id }: { id: string }) => id)).toEqual(['1_order_status', '2_returns']);
    expect(card.supportedInterfaces[0]).toMatchObject({ protocolVersion: '1.0' });
    expect(exportTargets.a2a.warnings(inputFor(aBlueprint())).join()).toContain(card.supportedInterfaces[0].url);
  });
});

describe('the request of a tool', () => {
  test('places inputs where the connector says, and the others by their name', () => {
    const [tool] = aBlueprint().tools;
    if (!tool) throw new Error('the fixture lost its tool');
    const inputSchema = {
      type: 'object',
      properties: { order_number: { type: 'string' }, note: { type: 'string' } },
      required: ['note'],
    };
    const get = httpRequest({ ...tool, inputSchema });
    expect(get).toMatchObject({
      path: { order_number: {} },
      query: { note: { type: 'string' } },
      requiredQuery: ['note'],
      body: null,
    });
    const post = httpRequest({
      ...tool,
      inputSchema,
      connector: {
        kind: 'http',
        method: 'POST',
        url: 'https://x.example/{order_number}',
        headers: {},
        query: {},
        body: { fixed: true, mixed: 'Re: {note}' },
      },
    });
    expect(post.body).toEqual({
      type: 'object',
      properties: {
        fixed: { type: 'boolean', constant: true },
        mixed: { type: 'string', description: 'Write it as: Re: {note}' },
      },
      required: ['fixed', 'mixed'],
    });
  });

  test('is a placeholder for a tool that is not connected', () => {
    const [tool] = toolNamed('calendar').tools;
    if (!tool) throw new Error('the catalogue lost its calendar');
    expect(httpRequest(tool)).toMatchObject({
      method: 'POST',
      url: 'https://replace-me.invalid/calendar',
      body: { type: 'object' },
    });
  });
});

test('ids of any kind become names of functions, and good ids stay', () => {
  const [tool] = aBlueprint().tools;
  if (!tool) throw new Error('the fixture lost its tool');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), { maxLength: 20 }), (ids) => {
      const names = functionNames(ids.map((id) => ({ ...tool, id })));
      expect(new Set(names).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/);
    }),
  );
  expect(functionNames(CATALOGUE.map(asBlueprintTool))).toEqual(CATALOGUE.map(({ id }) => id));
});
