import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PROMPT_FORMATS } from '../../src/blueprint/prompt-format.js';
import { emptyBlueprint } from '../../src/blueprint/schema.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';
import { aBlueprint, assumed, said } from '../fixtures/a-blueprint.js';
import { awkwardText } from '../fixtures/awkward-text.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';

const writer = await createPromptWriter({ directory: 'prompts' });
const golden = (name: string, format: string) => join('tests/prompts/golden', `${name}.${format}.md`);
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const HEADING = /^(?:#{1,6} .+|<[a-z_]+>)$/;
const levelOf = (heading: string) => (heading === '<example>' ? 2 : heading.startsWith('<') ? 1 : heading.indexOf(' '));

describe.each(Object.keys(REFERENCE_BLUEPRINTS))('B18 the prompt of %s', (name) => {
  test.each(PROMPT_FORMATS)('in the shape of %s is as reviewed', async (format) => {
    const prompt = writer.write(REFERENCE_BLUEPRINTS[name] ?? emptyBlueprint(), format);
    if (isUpdate) await writeFile(golden(name, format), prompt);
    expect(prompt).toBe(await readFile(golden(name, format), 'utf8'));
  });
});

describe.each(PROMPT_FORMATS)('B18 a prompt in the shape of %s', (format) => {
  const prompt = writer.write(aBlueprint(), format);

  test('says everything that the blueprint says', () => {
    const blueprint = aBlueprint();
    const facts = [
      blueprint.identity.name,
      'customer support',
      blueprint.identity.purpose,
      blueprint.identity.description,
      'English',
      blueprint.audience.description,
      ...blueprint.audience.segments,
      ...blueprint.style.tone,
      'Answer briefly',
      blueprint.style.greeting,
      ...blueprint.goals.flatMap(({ text, successCriteria }) => [text, successCriteria]),
      ...blueprint.tools.flatMap(({ id, usage, description, onError, triggers }) => [
        id,
        usage,
        description,
        onError,
        ...triggers,
      ]),
      ...blueprint.procedure.flatMap((step) => (step.kind === 'do' ? [step.text] : [])),
      ...blueprint.guardrails.map(({ text }) => text),
      ...blueprint.escalation.when,
      blueprint.escalation.to,
      blueprint.escalation.message,
      ...blueprint.edgeCases.flatMap(({ situation, response }) => [situation, response]),
      ...blueprint.style.examples.flatMap(({ user, agent }) => [user, agent]),
      ...blueprint.knowledge.flatMap(({ source, usage }) => [source, usage]),
    ];
    expect(facts.filter((fact) => !prompt.includes(fact))).toEqual([]);
  });

  test('has no word about tools when there are none', () => {
    expect(prompt).toContain('order_lookup');
    expect(writer.write(aBlueprint({ tools: [] }), format)).not.toMatch(/tool|function/i);
  });

  test('has nothing but the role, and how to speak where it speaks, when nothing is known', () => {
    const bare = writer.write(emptyBlueprint(), format);
    expect(bare.replace(/^- (?:Everything|Ask|Say|Spell).*$/gm, '').match(/^[^#<\n].+$/gm)).toEqual([
      'You are a conversational agent.',
    ]);
  });

  test('leaves no heading without text and no place unfilled, whichever parts are there', () => {
    const parts = [
      'audience',
      'goals',
      'style',
      'tools',
      'procedure',
      'knowledge',
      'guardrails',
      'escalation',
      'edgeCases',
      'identity',
    ] as const;
    fc.assert(
      fc.property(fc.subarray([...parts]), (absent) => {
        const removed = Object.fromEntries(absent.map((part) => [part, emptyBlueprint()[part]]));
        const text = writer.write(aBlueprint({ ...removed, evidence: {} }), format);
        const lines = text.split('\n').filter((line) => line !== '');
        for (const [at, line] of lines.entries()) {
          if (!HEADING.test(line)) continue;
          const next = lines[at + 1];
          expect(next).toBeDefined();
          expect(next).not.toMatch(/^<\//);
          if (next && HEADING.test(next)) expect(levelOf(next)).toBeGreaterThan(levelOf(line));
        }
        expect(text).not.toMatch(/undefined|\[object|\{\{|\{%|\n{3,}/);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same headings whatever the text of the user holds', () => {
    const mark = format === 'anthropic' ? /^(?:#{1,6} .|<\/?[a-z_]+>)/ : /^#{1,6} ./;
    const headings = (text: string) => text.split('\n').filter((line) => mark.test(line));
    const blueprintWith = (text: string) => {
      const { identity, goals, tools, guardrails, audience } = aBlueprint();
      return aBlueprint({
        identity: { ...identity, name: text, purpose: text, description: text },
        audience: { ...audience, segments: [text] },
        goals: goals.map((goal) => ({ ...goal, text })),
        tools: tools.map((tool) => ({ ...tool, name: text, description: text, usage: text })),
        guardrails: guardrails.map((rule) => ({ ...rule, text })),
        knowledge: [{ id: 'k', kind: 'text', source: text, usage: text }],
      });
    };
    const usual = headings(writer.write(blueprintWith('plain'), format));
    fc.assert(
      fc.property(awkwardText, (text) => {
        const awkward = writer.write(blueprintWith(text), format);
        if (text.trim() !== '') expect(headings(awkward)).toEqual(usual);
        expect(awkward).not.toMatch(/\{[{%]/);
      }),
    );
  });
});

describe('B18 what a prompt says', () => {
  const write = (overrides: Parameters<typeof aBlueprint>[0], format: (typeof PROMPT_FORMATS)[number] = 'generic') =>
    writer.write(aBlueprint(overrides), format);

  test('takes nothing for said that the schema merely fills in', () => {
    expect(write({ style: {}, evidence: {} })).not.toMatch(/Answer (briefly|as fully|in detail)/);
    expect(write({ style: {}, evidence: { '/style/verbosity': said('not too long') } })).toContain(
      'Answer as fully as the question needs',
    );
    expect(write({ evidence: {} })).not.toContain('Remember what was said');
    expect(write({ evidence: { '/memory': assumed() } })).not.toContain('of this person from earlier');
    expect(write({ memory: { scope: 'user' } })).toContain('of this person from earlier');
  });

  test('asks before a tool changes anything, and says what cannot be undone', () => {
    const [tool] = aBlueprint().tools;
    expect(write({})).not.toContain('wait for a yes');
    expect(write({ tools: [{ ...tool, effect: 'write', approval: 'on_write' }] })).toContain('wait for a yes');
    expect(write({ tools: [{ ...tool, effect: 'destructive', approval: 'always' }] })).toContain('cannot be undone');
    expect(write({ tools: [{ ...tool, effect: 'write', approval: 'never' }] })).not.toContain('wait for a yes');
  });

  test('speaks where it is heard and writes where it is read', () => {
    const identity = { ...aBlueprint().identity, channels: ['voice'] };
    expect(write({})).toContain('Answers may use Markdown.');
    expect(write({ identity })).toContain('no Markdown');
    for (const format of ['elevenlabs', 'vapi', 'retell'] as const) expect(write({}, format)).toContain('Say numbers');
  });

  test('keeps the procedure in the words in which it was told, unless somebody drew the workflow', () => {
    const workflow = {
      entry: 'start',
      nodes: [
        { id: 'start', kind: 'start' },
        { id: 'say', kind: 'say', text: 'drawn' },
        { id: 'end', kind: 'end' },
      ],
      edges: [
        { from: 'start', to: 'say' },
        { from: 'say', to: 'end' },
      ],
    };
    expect(write({ workflow })).toContain('1. ask for the order number');
    expect(write({ workflow })).not.toContain('drawn');
    expect(write({ workflow, evidence: { '/workflow': { ...assumed(), source: 'edited' } } })).toContain(
      '1. Say: "drawn"',
    );
    expect(write({ workflow, procedure: [] })).toContain('1. Say: "drawn"');
  });

  test('is written from every kind of node, with where each leads', () => {
    const kinds = [
      { id: 'start', kind: 'start' },
      { id: 'fork', kind: 'parallel' },
      { id: 'look', kind: 'tool', title: 'Look up', toolId: 'order_lookup' },
      { id: 'tell', kind: 'respond', instructions: 'tell it', tools: ['order_lookup'] },
      { id: 'meet', kind: 'join' },
      { id: 'sure', kind: 'approve', prompt: 'Shall I?' },
      { id: 'again', kind: 'loop', until: 'slots.done', maxIterations: 4 },
      {
        id: 'part',
        kind: 'subflow',
        title: 'A part',
        workflow: {
          entry: 's',
          nodes: [
            { id: 's', kind: 'start' },
            { id: 'inner', kind: 'say', text: 'inside' },
            { id: 'e', kind: 'end' },
          ],
          edges: [
            { from: 's', to: 'inner' },
            { from: 'inner', to: 'e' },
          ],
        },
      },
      { id: 'pass', kind: 'handoff', to: 'Ann', message: 'Ann takes over' },
      { id: 'end', kind: 'end' },
    ];
    const edges = [
      ['start', 'fork'],
      ['fork', 'look'],
      ['fork', 'tell'],
      ['look', 'meet'],
      ['look', 'pass', 'error'],
      ['tell', 'meet'],
      ['meet', 'sure'],
      ['sure', 'again', 'approved'],
      ['sure', 'end', 'rejected'],
      ['again', 'part', 'again'],
      ['again', 'end', 'done'],
      ['part', 'again'],
      ['pass', 'end'],
    ].map(([from, to, when]) => ({ from, to, ...(when && { when }) }));
    const prompt = write({ procedure: [], workflow: { entry: 'start', nodes: kinds, edges } });
    for (const line of [
      'Look up (tool: order_lookup)',
      'tell it (tools: order_lookup)',
      'Ask for a yes: "Shall I?"',
      'Repeat until done, at most 4 times',
      'A part',
      'Say: "inside"',
      'Hand over to Ann: "Ann takes over"',
      'End the conversation.',
      'If it fails: go',
      'On a yes:',
      'On a no:',
      'While it is not so:',
    ]) {
      expect(prompt).toContain(line);
    }
  });
});

describe('B18 what a prompt needs', () => {
  test('is refused with what is missing when the type or the goals are unknown', () => {
    expect(writer.missing(emptyBlueprint())).toEqual(['/identity/type', '/goals']);
    expect(writer.missing(aBlueprint({ goals: [] }))).toEqual(['/goals']);
    expect(writer.missing(aBlueprint())).toEqual([]);
    const other = { identity: { type: 'other' }, evidence: {} };
    expect(writer.missing(aBlueprint(other))).toEqual(['/identity/type']);
    expect(writer.missing(aBlueprint({ ...other, evidence: { '/identity/type': assumed() } }))).toEqual([]);
  });
});

describe('the templates', () => {
  test('are read at the start, which fails when one is missing or broken', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'prompts-'));
    await mkdir(join(directory, 'system'));
    await expect(createPromptWriter({ directory })).rejects.toThrow(/generic/);
    for (const format of PROMPT_FORMATS) await writeFile(join(directory, 'system', `${format}.md`), 'x {% if %}');
    await expect(createPromptWriter({ directory })).rejects.toThrow();
    for (const format of PROMPT_FORMATS)
      await writeFile(join(directory, 'system', `${format}.md`), 'I am {{ agent.name }}');
    expect((await createPromptWriter({ directory })).write(aBlueprint(), 'vapi')).toBe('I am Mara\n');
  });
});
