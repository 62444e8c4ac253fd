import type { AttemptReport } from './attempt.js';
import { createBudget } from './budget.js';
import { createAskModel, type Provider } from './call-model.js';
import { createAnthropicPort } from './langchain/anthropic.js';
import { createOpenAiPort } from './langchain/openai.js';
import { createRateGate } from './limits.js';
import type { AskModel, ModelPort, Work } from './port.js';
import { createPrices } from './prices.js';
import type { Effort, LlmSettings, ProviderSettings } from './settings.js';
import type { SpendLedger } from './spend-ledger.js';

export type ModelsDeps = {
  ledger: SpendLedger;
  now: () => Date;
  onAttempt: (report: AttemptReport) => void;
};

const BACKOFF = { firstMs: 400, longestMs: 8000, setAsideMs: 60_000 };

/** The models of the settings, ready to be asked. */
export function createModels(settings: LlmSettings, { ledger, now, onAttempt }: ModelsDeps): AskModel {
  return createAskModel({
    providers: settings.providers.map((provider) => createProvider(provider, settings)),
    budget: createBudget(settings.budgets, { ledger, now }),
    priceOf: createPrices(settings.prices),
    limits: { firstTokenMs: settings.firstTokenMs, stallMs: settings.stallMs },
    backoff: BACKOFF,
    random: Math.random,
    onAttempt,
  });
}

function createProvider(provider: ProviderSettings, { effort, rateLimits }: LlmSettings): Provider {
  const ports = new Map<string, ModelPort>();
  const portFor = (work: Work): ModelPort => {
    const model = provider.models[work];
    const port = ports.get(model) ?? createPort(provider, model, effort);
    ports.set(model, port);
    return port;
  };
  return { portFor, gate: createRateGate(rateLimits) };
}

function createPort({ provider, apiKey, baseUrl }: ProviderSettings, model: string, effort: Effort): ModelPort {
  switch (provider) {
    case 'openai':
      return createOpenAiPort({ model, apiKey, baseUrl, effort });
    case 'anthropic':
      return createAnthropicPort({ model, apiKey: apiKey ?? '', baseUrl, effort: ANTHROPIC_EFFORTS[effort] });
    default:
      return provider satisfies never;
  }
}

/** Anthropic's models know no less than a low effort. */
const ANTHROPIC_EFFORTS = { none: 'low', minimal: 'low', low: 'low', medium: 'medium', high: 'high' } as const;
