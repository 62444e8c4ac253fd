import { createBudget } from '../../src/llm/budget.js';
import type { AskModelDeps } from '../../src/llm/call-model.js';
import { createAskModel } from '../../src/llm/call-model.js';
import { createAnthropicPort } from '../../src/llm/langchain/anthropic.js';
import { createOpenAiPort } from '../../src/llm/langchain/openai.js';
import { createRateGate } from '../../src/llm/limits.js';
import type { ModelCall, ModelPort, ModelRequest } from '../../src/llm/port.js';
import { createPrices } from '../../src/llm/prices.js';
import { createMemoryLedger } from '../../src/llm/spend-ledger.js';

export const NO_LIMITS = { requestsPerMinute: 0, tokensPerMinute: 0, concurrency: 0 };

export const A_KEY = 'sk-fake-0123456789abcdef0123456789abcdef';

export const openAiAt = (url: string, model = 'gpt-6-luna'): ModelPort =>
  createOpenAiPort({ model, apiKey: A_KEY, baseUrl: `${url}/v1`, effort: null });

export const anthropicAt = (url: string, model = 'claude-haiku-5-5'): ModelPort =>
  createAnthropicPort({ model, apiKey: A_KEY, baseUrl: url, effort: null });

export const aRequest = (text = 'Hello'): ModelRequest => ({
  system: 'You interview.',
  messages: [{ role: 'user', text }],
  answer: {
    name: 'answer',
    json: {
      type: 'object',
      properties: { reply: { type: 'string' } },
      required: ['reply'],
      additionalProperties: false,
    },
  },
  maxOutputTokens: 800,
  cacheKey: 'test',
});

/** A call with everything that it heard. */
export function aCall(overrides: Partial<ModelCall> = {}) {
  const heard = { text: '', attempts: 0 };
  const call: ModelCall = {
    work: 'interview',
    request: aRequest(),
    account: { sessionId: 'session', ownerId: 'anna', spentUsd: 0 },
    signal: new AbortController().signal,
    giveUpAt: performance.now() + 5000,
    onAttempt: () => {
      heard.attempts += 1;
      heard.text = '';
    },
    onText: (text) => {
      heard.text += text;
    },
    judge: (text) => {
      try {
        JSON.parse(text);
        return null;
      } catch {
        return 'invalid_json';
      }
    },
    ...overrides,
  };
  return { call, heard };
}

export type Setup = Partial<Omit<AskModelDeps, 'providers'>> & { ports: readonly ModelPort[] };

/** Asks with short limits and no luck involved. */
export function anAskModel({ ports, ...overrides }: Setup) {
  return createAskModel({
    providers: ports.map((port) => ({ portFor: () => port, gate: createRateGate(NO_LIMITS) })),
    budget: createBudget(
      { session: null, key: null, day: null },
      { ledger: createMemoryLedger(), now: () => new Date() },
    ),
    priceOf: createPrices(),
    limits: { firstTokenMs: 150, stallMs: 150 },
    backoff: { firstMs: 10, longestMs: 500, setAsideMs: 60_000 },
    random: () => 0.5,
    ...overrides,
  });
}
