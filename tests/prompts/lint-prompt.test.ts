import { describe, expect, test } from '@jest/globals';
import { encode } from 'gpt-tokenizer';
import { PROMPT_FORMATS } from '../../src/blueprint/prompt-format.js';
import type { Blueprint } from '../../src/blueprint/schema.js';
import { contradictionsOf } from '../../src/prompts/contradictions.js';
import { lintPrompt } from '../../src/prompts/lint-prompt.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';

const writer = await createPromptWriter({ directory: 'prompts' });

const ruled = (...rules: [kind: string, text: string][]): Blueprint =>
  aBlueprint({ goals: [], guardrails: rules.map(([kind, text], at) => ({ id: `r${at}`, kind, text })) });
const clashes = (blueprint: Blueprint) => contradictionsOf(blueprint).map(({ pointer, other }) => [pointer, other]);
const codes = (blueprint: Blueprint, prompt: string) =>
  lintPrompt(blueprint, prompt, 'generic').map(({ code }) => code);

describe('B18 a contradiction', () => {
  test.each([
    ['promise a refund', 'promise a refund within a week'],
    ['mention prices', 'always mention the price in every answer'],
    ['Rabatte versprechen', 'immer einen Rabatt versprechen'],
    ['prometer descuentos', 'prometer un descuento al cliente'],
    ['давать скидку', 'всегда давать скидку новым клиентам'],
  ])('is a prohibition of what must be done: never "%s", always "%s"', (ban, demand) => {
    expect(clashes(ruled(['must_not', ban], ['must', demand]))).toEqual([['/guardrails/0', '/guardrails/1']]);
  });

  test('is a prohibition of what the agent is there for', () => {
    const blueprint = aBlueprint({
      goals: [{ id: 'g', text: 'give customers medical advice' }],
      guardrails: [{ id: 'r', kind: 'must_not', text: 'give medical advice' }],
    });
    expect(clashes(blueprint)).toEqual([['/guardrails/0', '/goals/0']]);
    expect(lintPrompt(blueprint, 'x', 'generic')[0]).toMatchObject({
      code: 'contradiction',
      pointer: '/guardrails/0',
      message: expect.stringContaining('/goals/0'),
    });
  });

  test('is a demand that is worded as a prohibition, too', () => {
    expect(
      clashes(ruled(['must', 'never mention competitors'], ['must', 'mention competitors when asked'])),
    ).toHaveLength(1);
  });

  test.each([
    ['mention prices of competitors', 'mention the price'],
    ['promise a refund', 'explain how a refund works'],
    ['share data', 'share'],
    ['promise a refund', 'never promise a refund'],
    ['be rude', 'be friendly'],
  ])('is not a narrower or another rule: never "%s", always "%s"', (ban, demand) => {
    expect(clashes(ruled(['must_not', ban], ['must', demand]))).toEqual([]);
  });

  test('is not in an agent that was made with care', () => {
    for (const blueprint of Object.values(REFERENCE_BLUEPRINTS)) expect(contradictionsOf(blueprint)).toEqual([]);
  });
});

describe('B18 the linter', () => {
  test('has no remark on any shape of the reference agents', () => {
    for (const [name, blueprint] of Object.entries(REFERENCE_BLUEPRINTS))
      for (const format of PROMPT_FORMATS)
        expect([name, format, writer.lint(blueprint, writer.write(blueprint, format), format)]).toEqual([
          name,
          format,
          [],
        ]);
  });

  test('names headings and tags with nothing below them', () => {
    const prompt =
      '# Role\nYou are Ann.\n\n# Rules\n\n## Always\n- be kind\n\n# Tools\n# Output\n<goals>\n</goals>\n## Last';
    const empty = lintPrompt(aBlueprint(), prompt, 'generic').filter(({ code }) => code === 'empty_section');
    expect(empty.map(({ message }) => message)).toEqual([
      'The section “Tools” is empty.',
      'The section “goals” is empty.',
      'The section “Last” is empty.',
    ]);
  });

  test.each(['Call {{customer}}', 'We are [Company name]', 'TODO: prices', '<your name>'])(
    'finds the placeholder in "%s"',
    (text) => {
      expect(codes(aBlueprint(), `# Role\n${text}`)).toContain('placeholder');
    },
  );

  test('names steps that use a tool which is not there, wherever they stand', () => {
    const step = { kind: 'do', act: 'use', text: 'look', capability: 'weather' };
    const blueprint = aBlueprint({
      procedure: [
        {
          kind: 'if',
          condition: { text: 'x' },
          then: [{ kind: 'repeat', until: { text: 'y' }, steps: [step] }],
          otherwise: [step],
        },
      ],
      workflow: {
        nodes: [
          { id: 'a', kind: 'tool', toolId: 'gone' },
          { id: 'b', kind: 'respond', tools: ['order_lookup', 'lost'] },
          { id: 'c', kind: 'subflow', workflow: { nodes: [{ id: 'd', kind: 'tool', toolId: 'deep' }] } },
        ],
      },
    });
    expect(lintPrompt(blueprint, 'x', 'generic').map(({ code, pointer }) => [code, pointer])).toEqual([
      ['tool_absent', '/procedure/0/then/0/steps/0'],
      ['tool_absent', '/procedure/0/otherwise/0'],
      ['tool_absent', '/workflow/nodes/0'],
      ['tool_absent', '/workflow/nodes/1'],
      ['tool_absent', '/workflow/nodes/2/workflow/nodes/0'],
    ]);
  });

  test('says when a prompt is longer than its platform takes', () => {
    const long = 'A rule that has to be kept. '.repeat(6000);
    expect(lintPrompt(aBlueprint(), long, 'retell').map(({ code }) => code)).toEqual(['too_long']);
    expect(lintPrompt(aBlueprint(), long, 'openai_assistant')).toEqual([]);
    expect(lintPrompt(aBlueprint(), long.repeat(2), 'openai_assistant').map(({ code }) => code)).toEqual(['too_long']);
  });
});

test('B18 the count of tokens is near that of a tokenizer, in every script', () => {
  for (const blueprint of Object.values(REFERENCE_BLUEPRINTS)) {
    const prompt = writer.write(blueprint, 'generic');
    const ratio = writer.tokens(prompt) / encode(prompt).length;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  }
});

test('a spoken prompt says how to speak, whatever the channels', () => {
  const chat = aBlueprint();
  expect(writer.write(chat, 'openai_chat')).not.toContain('Everything is spoken');
  expect(writer.write(chat, 'openai_chat', { isSpoken: true })).toContain('Everything is spoken');
});
