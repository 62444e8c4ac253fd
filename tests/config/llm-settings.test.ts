import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.js';

const linesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
};

const asked = (environment: Record<string, string>) =>
  readConfig(environment).llm?.providers.map(({ provider, models, baseUrl }) => [provider, models.interview, baseUrl]);

const OPENAI = 'https://api.openai.com/v1';
const ANTHROPIC = 'https://api.anthropic.com';

describe('B11 which model interviews', () => {
  test('without a key none does', () => {
    expect(readConfig({}).llm).toBeNull();
    expect(readConfig({ LLM_PROVIDER: 'offline', OPENAI_API_KEY: 'sk-1' }).llm).toBeNull();
  });

  test('the key that is set decides; with both the other one is asked when the first fails', () => {
    expect(asked({ ANTHROPIC_API_KEY: 'sk-ant-1' })).toEqual([['anthropic', 'claude-haiku-5-5', ANTHROPIC]]);
    expect(asked({ ANTHROPIC_API_KEY: 'sk-ant-1', OPENAI_API_KEY: 'sk-1' })).toEqual([
      ['openai', 'gpt-6-luna', OPENAI],
      ['anthropic', 'claude-haiku-5-5', ANTHROPIC],
    ]);
  });

  test('the order, the models and the addresses can be set', () => {
    const environment = {
      LLM_PROVIDER: 'anthropic',
      LLM_MODEL: 'claude-sonnet-5-5',
      LLM_FALLBACK: 'openai:gpt-6-sol, anthropic',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://127.0.0.1:8000/v1/',
      ANTHROPIC_API_KEY: 'sk-ant-1',
    };
    expect(asked(environment)).toEqual([
      ['anthropic', 'claude-sonnet-5-5', ANTHROPIC],
      ['openai', 'gpt-6-sol', 'http://127.0.0.1:8000/v1'],
      ['anthropic', 'claude-haiku-5-5', ANTHROPIC],
    ]);
    expect(asked({ ...environment, LLM_FALLBACK: 'none' })).toHaveLength(1);
  });

  test('different work may have different models', () => {
    const config = readConfig({ OPENAI_API_KEY: 'sk-1', LLM_MODEL: 'a', LLM_MODEL_REVIEW: 'b' });
    expect(config.llm?.providers[0]?.models).toEqual({ interview: 'a', review: 'b', repair: 'a' });
  });

  test('a server of one’s own needs no key', () => {
    expect(asked({ LLM_PROVIDER: 'openai', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'qwen3' })).toEqual(
      [['openai', 'qwen3', 'http://127.0.0.1:11434/v1']],
    );
  });

  test('an address that is set for other programs alone changes nothing, and that is said', () => {
    const config = readConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' });
    expect(config.llm).toBeNull();
    expect(config.notices).toEqual(['Interviews offline: OPENAI_BASE_URL set but not used.']);
  });

  test('who interviews is told at the start', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1', ANTHROPIC_API_KEY: 'sk-ant-1' }).notices).toEqual([
      'Interviews with openai gpt-6-luna, else anthropic claude-haiku-5-5, else offline.',
    ]);
  });
});

describe('settings of models that cannot be used', () => {
  test.each<[Record<string, string>, string]>([
    [
      { LLM_PROVIDER: 'openai' },
      'LLM_PROVIDER: openai needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server that needs no key',
    ],
    [{ LLM_PROVIDER: 'anthropic', OPENAI_API_KEY: 'sk-1' }, 'LLM_PROVIDER: anthropic needs ANTHROPIC_API_KEY'],
    [{ OPENAI_API_KEY: 'sk-1', LLM_FALLBACK: 'anthropic' }, 'LLM_FALLBACK: anthropic needs ANTHROPIC_API_KEY'],
    [{ LLM_PROVIDER: 'gemini' }, 'LLM_PROVIDER: must be offline, openai or anthropic, not "gemini"'],
    [{ LLM_EFFORT: 'much' }, 'LLM_EFFORT: must be one of none, minimal, low, medium, high, not "much"'],
    [{ LLM_BUDGET_DAY_USD: 'five' }, 'LLM_BUDGET_DAY_USD: must be an amount of US dollars such as 2.50, not "five"'],
    [{ OPENAI_BASE_URL: 'localhost:11434' }, 'OPENAI_BASE_URL: must be an http or https address'],
    [{ OPENAI_API_KEY: 'hush hush' }, 'OPENAI_API_KEY: must be one word of printable ASCII'],
    [
      { OPENAI_API_KEY: 'sk-1', LLM_MODEL: 'qwen3', LLM_BUDGET_DAY_USD: '1' },
      'LLM_PRICE: must be set, or no budget can be kept: what qwen3 costs is not known',
    ],
  ])('%j', (environment, line) => {
    expect(linesOf(environment)).toEqual([line]);
  });

  test('with its price a budget can be kept for any model', () => {
    const environment = { OPENAI_API_KEY: 'sk-1', LLM_MODEL: 'qwen3', LLM_BUDGET_DAY_USD: '1', LLM_PRICE: '0,0,0' };
    expect(readConfig(environment).llm).toMatchObject({
      budgets: { session: null, key: null, day: 1 },
      prices: { qwen3: { input: 0, cached: 0, output: 0 } },
    });
  });
});
