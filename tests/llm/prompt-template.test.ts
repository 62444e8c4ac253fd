import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readPromptTemplate } from '../../src/llm/prompt-template.js';

const folder = mkdtempSync(join(tmpdir(), 'prompt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (text: string): string => {
  const file = join(folder, 'prompt.md');
  writeFileSync(file, text);
  return file;
};

const HEAD = '---\nname: greet\nversion: 3\nvariables: [who]\n---\n';

describe('prompts', () => {
  test('have a name, a version and typed variables', async () => {
    const prompt = await readPromptTemplate(write(`${HEAD}Hello {{ who }}!`), z.strictObject({ who: z.string() }));
    expect(prompt.id).toBe('greet@3');
    expect(prompt.render({ who: '{{ who }}' })).toBe('Hello {{ who }}!');
  });

  test.each([
    ['without a head', 'Hello', z.strictObject({ who: z.string() })],
    ['with another variable', `${HEAD}Hello {{ who }}`, z.strictObject({ whom: z.string() })],
    ['with one variable more', `${HEAD}Hello {{ who }}`, z.strictObject({ who: z.string(), why: z.string() })],
    ['that does not parse', `${HEAD}Hello {% if %}`, z.strictObject({ who: z.string() })],
  ])('one %s is refused when it is read', async (_what, text, variables) => {
    const typed: z.ZodObject & z.ZodType<Record<string, string>> = variables;
    await expect(readPromptTemplate(write(text), typed)).rejects.toThrow();
  });

  test('a variable that nobody declared fails instead of being empty', async () => {
    const prompt = await readPromptTemplate(write(`${HEAD}Hello {{ whom }}`), z.strictObject({ who: z.string() }));
    expect(() => prompt.render({ who: 'x' })).toThrow();
  });
});
