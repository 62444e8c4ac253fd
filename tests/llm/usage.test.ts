import { afterEach, describe, expect, test } from '@jest/globals';
import { PRICES, PRICES_AS_OF } from '../../src/llm/data/prices.js';
import { costOf, createPrices } from '../../src/llm/prices.js';
import { OFFLINE_USAGE, sumUsage } from '../../src/llm/usage.js';
import { type Behaviour, type ModelProvider, startModelProvider } from '../fakes/model-provider.mjs';
import { aCall, anAskModel, anthropicAt, openAiAt } from './llm.fixture.js';

const open: ModelProvider[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((provider) => provider.close()));
});

type Wanted = { model: string; as?: 'text' | 'tool'; tokens?: (Behaviour & { kind: 'answer' })['tokens'] };

const COUNTS = { input: 2000, cached: 1500, written: 100, output: 80 };

async function askOnce(portAt: typeof openAiAt, { model, as = 'text', tokens = COUNTS }: Wanted) {
  const provider = await startModelProvider(() => ({ kind: 'answer', text: '{"reply":"Yes."}', as, tokens }));
  open.push(provider);
  return anAskModel({ ports: [portAt(provider.url, model)] })(aCall().call);
}

describe('B11 usage', () => {
  test.each([
    ['openai', openAiAt, 'gpt-6-luna', (500 * 0.1 + 1500 * 0.01 + 80 * 0.5) / 1e6],
    ['anthropic', anthropicAt, 'claude-sonnet-4-5-20250929', (400 * 3 + 1500 * 0.3 + 100 * 3.75 + 80 * 15) / 1e6],
  ] as const)('counts and price of %s, what was cached included', async (provider, portAt, model, costUsd) => {
    const { usage } = await askOnce(portAt, { model });
    expect(usage).toEqual({
      calls: 1,
      inputTokens: 2000,
      cachedTokens: 1500,
      outputTokens: 80,
      costUsd: expect.closeTo(costUsd, 12),
      provider,
      model,
    });
  });

  test.each(['openai', 'anthropic'] as const)(
    'an answer as the input of a tool reads the same (%s)',
    async (vendor) => {
      const outcome = await askOnce(vendor === 'openai' ? openAiAt : anthropicAt, { model: 'gpt-6-luna', as: 'tool' });
      expect(outcome).toMatchObject({ kind: 'answer', text: '{"reply":"Yes."}' });
    },
  );

  test('a model whose price nobody knows costs unknown, not nothing', async () => {
    const { usage } = await askOnce(openAiAt, { model: 'llama3.3:70b' });
    expect(usage).toMatchObject({ inputTokens: 2000, costUsd: null });
    expect(sumUsage([usage, OFFLINE_USAGE]).costUsd).toBeNull();
  });

  test('where the provider does not count, it is estimated', async () => {
    const { usage } = await askOnce(openAiAt, { model: 'gpt-6-luna', tokens: null });
    expect(usage.inputTokens).toBeGreaterThan(20);
    expect(usage.outputTokens).toBeGreaterThan(3);
    expect(usage.costUsd).toBeGreaterThan(0);
  });

  test('sums name the last that was asked', () => {
    const one = {
      calls: 1,
      inputTokens: 10,
      cachedTokens: 5,
      outputTokens: 2,
      costUsd: 0.1,
      provider: 'openai',
      model: 'm',
    };
    expect(sumUsage([one, { ...one, provider: 'anthropic' }, OFFLINE_USAGE])).toEqual({
      ...{ calls: 2, inputTokens: 20, cachedTokens: 10, outputTokens: 4 },
      ...{ costUsd: 0.2, provider: 'anthropic', model: 'm' },
    });
    expect(sumUsage([])).toEqual(OFFLINE_USAGE);
  });
});

describe('prices', () => {
  const priceOf = createPrices({ mine: { input: 1, cached: 1, output: 1 } });

  test('have a date', () => {
    expect(Date.parse(PRICES_AS_OF)).not.toBeNaN();
  });

  test('dated versions have the price of their model; relatives with another name do not', () => {
    expect(priceOf('claude-haiku-4-5-20251001')).toBe(PRICES['claude-haiku-4-5']);
    expect(priceOf('openai/gpt-6-luna')).toBe(PRICES['gpt-6-luna']);
    expect(priceOf('gpt-5.4-mini-2026-03-17')).toBe(PRICES['gpt-5.4-mini']);
    expect(priceOf('gpt-5.4-pro')).toBeNull();
    expect(priceOf('claude-opus-5-5')).toBe(PRICES['claude-opus-5-5']);
  });

  test('the operator can set their own', () => {
    expect(costOf({ input: 1e6, cached: 0, written: 0, output: 0 }, priceOf('mine'))).toBe(1);
  });
});
