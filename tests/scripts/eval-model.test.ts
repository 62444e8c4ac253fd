import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

/** Runs the evaluation as a person does, with nothing in the environment but what is given. */
function evaluate(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/eval.mjs', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: 20_000,
  });
  return { status, output: stdout + stderr };
}

describe('an evaluation with a model', () => {
  test.each([
    [['--provider', 'openai'], { OPENAI_API_KEY: 'sk-1' }, 'only with its cost ceiling: --max-usd AMOUNT'],
    [['--provider', 'anthropic'], { ANTHROPIC_API_KEY: 'sk-1' }, 'only with its cost ceiling: --max-usd AMOUNT'],
    [['--base-url', 'http://127.0.0.1:11434/v1'], {}, 'only with its cost ceiling: --max-usd AMOUNT'],
    [['--provider', 'openai', '--max-usd', 'much'], { OPENAI_API_KEY: 'sk-1' }, '--max-usd must be an amount'],
    [['--provider', 'openai', '--max-usd', '1'], {}, 'OPENAI_API_KEY is not set'],
    [['--provider', 'gemini', '--max-usd', '1'], {}, '--provider must be openai or anthropic'],
    [['--ceiling', '1'], {}, "Unknown option '--ceiling'"],
  ])('%j does not start', (args, env: Record<string, string>, why) => {
    const { status, output } = evaluate(args, env);
    expect(output).toContain(why);
    expect(status).toBe(1);
  });
});
