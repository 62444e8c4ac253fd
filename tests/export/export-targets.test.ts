import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { PROMPT_FORMATS } from '../../src/blueprint/prompt-format.js';
import { type Blueprint, emptyBlueprint } from '../../src/blueprint/schema.js';
import { exportFilename } from '../../src/export/export-filename.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { importBlueprint } from '../../src/export/import/import-blueprint.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { awkwardText } from '../fixtures/awkward-text.js';
import { inputFor, prompts } from './export-input.js';

const write = (target: keyof typeof exportTargets, blueprint: Blueprint) =>
  exportTargets[target].write(inputFor(blueprint));
const writeText = (target: keyof typeof exportTargets, blueprint: Blueprint): string => {
  const content = write(target, blueprint);
  if (typeof content !== 'string') throw new Error(`${target} is not a text`);
  return content;
};
const unzip = (blueprint: Blueprint) => {
  const content = write('bundle', blueprint);
  if (typeof content === 'string') throw new Error('the bundle is not a zip');
  return { bytes: content, files: unzipSync(content) };
};

describe('B19 export targets', () => {
  test('are json, yaml, markdown, text and the bundle, each under its own name with its content type', () => {
    expect(Object.keys(exportTargets)).toEqual(expect.arrayContaining(['json', 'yaml', 'markdown', 'text', 'bundle']));
    for (const [name, { target, title, mediaType }] of Object.entries(exportTargets)) {
      expect(target).toBe(name);
      expect(title).not.toBe('');
      expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+/);
    }
    expect(exportTargets.json.mediaType).toBe('application/json');
    expect(exportTargets.markdown.mediaType).toContain('text/markdown');
    expect(exportTargets.text.mediaType).toContain('text/plain');
  });

  test('miss nothing when type and goals are known, whatever else is open', () => {
    for (const { missing } of Object.values(exportTargets)) expect(missing(aBlueprint())).toEqual([]);
  });

  test('say what is missing: type and goals for what is made of words, anything at all for a copy', () => {
    const named = aBlueprint({ identity: { name: 'Mara' }, goals: [], evidence: {} });
    expect(exportTargets.text.missing(named)).toEqual(['/identity/type', '/goals']);
    expect(exportTargets.markdown.missing(named)).toEqual(['/identity/type', '/goals']);
    expect(exportTargets.json.missing(named)).toEqual([]);
    for (const { missing } of Object.values(exportTargets)) expect(missing(emptyBlueprint())).not.toEqual([]);
  });

  test('warn of connectors that are not set, of values that the user has to bring, and of placeholders', () => {
    const [order] = aBlueprint().tools;
    const blueprint = aBlueprint({
      tools: [
        { ...order, connector: { kind: 'unset' } },
        {
          ...order,
          id: 'other',
          connector: { kind: 'http', method: 'GET', url: 'https://{SHOP_DOMAIN}/orders/{order_number}' },
        },
      ],
      style: { greeting: 'Hello, this is [Company name]!' },
      notes: ['prices: TODO'],
    });
    const warnings = exportTargets.json.warnings(inputFor(blueprint)).join('\n');
    expect(warnings).toContain('/tools/0/connector');
    expect(warnings).toMatch(/\/tools\/1\/connector.*SHOP_API_TOKEN, SHOP_DOMAIN/);
    expect(warnings).toContain('/style/greeting');
    expect(warnings).toContain('/notes/0');
    expect(exportTargets.json.warnings(inputFor(aBlueprint({ tools: [] })))).toEqual([]);
  });
});

describe('B19 the name of the file', () => {
  const filename = (name: string, type = 'sales') =>
    exportFilename(aBlueprint({ identity: { name, type } }), { extension: 'json' });

  test('is {type}_agent without a name, and the name of the agent otherwise', () => {
    expect(filename('')).toBe('sales_agent.json');
    expect(filename('Mara')).toBe('mara.json');
    expect(filename('Max & Söhne — Hilfe')).toBe('max_söhne_hilfe.json');
  });

  test('keeps every script and nothing that a file system could misunderstand', () => {
    expect(filename('東京サポート')).toBe('東京サポート.json');
    expect(filename('مساعد')).toBe('مساعد.json');
    expect(filename('../../etc/passwd')).toBe('etc_passwd.json');
    expect(filename('🦩🦩')).toBe('sales_agent.json');
    expect(filename('CON')).toBe('con_agent.json');
    expect(filename('a'.repeat(500)).length).toBeLessThanOrEqual(85);
  });

  test('has no separator, control character or leading dot for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        expect(filename(name)).toMatch(/^[^./\\\p{C}\s:*?"<>|][^/\\\p{C}\s:*?"<>|]*\.json$/u);
      }),
    );
  });
});

describe('json and yaml', () => {
  test.each(['json', 'yaml'] as const)('%s holds the whole blueprint with its evidence, and nothing else', (format) => {
    const blueprint = aBlueprint();
    const back = importBlueprint({ format, content: writeText(format, blueprint) });
    expect(back).toEqual({ blueprint, plainText: undefined, notCarriedOver: [] });
  });

  test.each(['json', 'yaml'] as const)('%s: export, import, export gives the same bytes for any text', (format) => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (one, other) => {
        const first = writeText(format, awkwardBlueprint(one, other));
        const { blueprint } = importBlueprint({ format, content: first });
        if (!blueprint) throw new Error('the export did not read back as a blueprint');
        expect(writeText(format, blueprint)).toBe(first);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the text', () => {
  test('is the system prompt, and says that tools are only named in it', () => {
    expect(writeText('text', aBlueprint())).toBe(prompts.write(aBlueprint(), 'generic'));
    expect(exportTargets.text.warnings(inputFor(aBlueprint())).join()).toContain('"order_lookup"');
    expect(exportTargets.text.warnings(inputFor(aBlueprint({ tools: [], procedure: [], knowledge: [] })))).toEqual([]);
  });
});

describe('the bundle', () => {
  test('has every target that is ready and a manifest with the checksum of each file', () => {
    const { files } = unzip(aBlueprint());
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    const listed: { path: string; sha256: string; bytes: number }[] = manifest.files;
    expect(listed.map(({ path }) => path)).toEqual(Object.keys(files).filter((path) => path !== 'manifest.json'));
    expect(listed.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['json/mara.json', 'yaml/mara.yaml', 'markdown/mara.md', 'text/mara.txt']),
    );
    for (const { path, sha256, bytes } of listed) {
      const content = files[path] ?? new Uint8Array();
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    expect(manifest.notReady).toEqual([]);
  });

  test('names what is not ready yet and why', () => {
    const { files } = unzip(aBlueprint({ goals: [] }));
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(Object.keys(files)).not.toContain('text/mara.txt');
    expect(manifest.notReady).toContainEqual({ target: 'text', missing: ['/goals'] });
  });

  test('is the same bytes for the same blueprint', () => {
    expect(unzip(aBlueprint()).bytes).toEqual(unzip(aBlueprint()).bytes);
  });
});

test('no text breaks a target: quotes, emoji, right-to-left, long titles, code', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (one, other) => {
      const blueprint = awkwardBlueprint(one, other);
      for (const target of Object.values(exportTargets).filter((each) => each.target !== 'bundle')) {
        expect(target.write(inputFor(blueprint)).length).toBeGreaterThan(0);
        expect(target.warnings(inputFor(blueprint))).toEqual(expect.any(Array));
      }
      for (const format of PROMPT_FORMATS) expect(prompts.write(blueprint, format)).not.toMatch(/\{[{%]/);
    }),
    { numRuns: 40 },
  );
});

function awkwardBlueprint(one: string, other: string): Blueprint {
  const { tools, guardrails, goals, identity, style } = aBlueprint();
  return aBlueprint({
    identity: { ...identity, name: one, purpose: other, description: `${one}\n${other}` },
    goals: goals.map((goal) => ({ ...goal, text: one, successCriteria: other })),
    style: { ...style, greeting: one, tone: [other], examples: [{ user: one, agent: other }] },
    tools: tools.map((tool) => ({ ...tool, name: one, description: other, triggers: [one, other] })),
    guardrails: guardrails.map((rule) => ({ ...rule, text: other })),
    edgeCases: [{ situation: one, response: other }],
    knowledge: [{ id: 'k', kind: 'text', source: other, usage: one }],
    notes: [one, other],
    evidence: {
      '/identity': { source: 'user', turn: 't', quote: one, confidence: 1 },
      ...Object.fromEntries(
        [
          '/audience',
          '/goals',
          '/style',
          '/tools',
          '/guardrails',
          '/edgeCases',
          '/knowledge',
          '/notes',
          '/procedure',
          '/escalation',
          '/workflow',
        ].map((pointer) => [pointer, { source: 'edited', turn: null, quote: null, confidence: 1 }]),
      ),
    },
  });
}
