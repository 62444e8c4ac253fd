import { z } from 'zod';
import type { BudgetLimits } from './budget.js';
import type { Price } from './data/prices.js';
import { PROVIDERS, type ProviderName } from './data/providers.js';
import type { RateLimits } from './limits.js';
import type { Work } from './port.js';
import { createPrices } from './prices.js';

/** The settings that decide which model interviews, and how much it may take. Text on the left, as used on the right. */

export type ProviderSettings = {
  provider: ProviderName;
  apiKey: string | null;
  /** Without a slash at its end. */
  baseUrl: string;
  models: Record<Work, string>;
};

export type LlmSettings = {
  /** In the order in which they are tried; at least one. */
  providers: ProviderSettings[];
  effort: Effort;
  turnMs: number;
  firstTokenMs: number;
  stallMs: number;
  maxOutputTokens: number;
  rateLimits: RateLimits;
  budgets: BudgetLimits;
  /** Prices that the operator set, by model. */
  prices: Record<string, Price>;
};

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high'] as const;
export type Effort = (typeof EFFORTS)[number];

const NAMES = Object.keys(PROVIDERS) as ProviderName[];

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const dollars = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be an amount of US dollars such as 2.50')
  .transform(Number)
  .optional();

const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be an http or https address')
  .transform((text) => text.replace(/\/+$/, ''))
  .optional();

/** A key goes into a header: what cannot stand there was pasted with something else. */
const key = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'must be one word of printable ASCII')
  .optional();

const model = z
  .string()
  .regex(/^\S{1,200}$/, 'must be the name of a model')
  .optional();

const fallback = z
  .string()
  .transform((text) => text.split(',').map((item) => item.trim()))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^(openai|anthropic)(:\S+)?$/, 'must be none, or a comma list of openai, anthropic, or PROVIDER:MODEL'),
    ),
  );

const price = z
  .string()
  .regex(
    /^\d+(\.\d+)?(,\d+(\.\d+)?){2}$/,
    'must be three amounts: US dollars per million tokens of input, cached input, output',
  )
  .transform((text) => {
    const [input = 0, cached = 0, output = 0] = text.split(',').map(Number);
    return { input, cached, output };
  })
  .optional();

export const llmSettingsShape = {
  LLM_PROVIDER: z.enum(['offline', ...NAMES], 'must be offline, openai or anthropic').optional(),
  LLM_FALLBACK: z.union([z.literal('none').transform(() => []), fallback]).optional(),
  LLM_MODEL: model,
  LLM_MODEL_REVIEW: model,
  LLM_MODEL_REPAIR: model,
  OPENAI_API_KEY: key,
  OPENAI_BASE_URL: httpUrl,
  ANTHROPIC_API_KEY: key,
  ANTHROPIC_BASE_URL: httpUrl,
  LLM_EFFORT: z.enum(EFFORTS, `must be one of ${EFFORTS.join(', ')}`).default('low'),
  LLM_TURN_MS: whole(100, 600_000).default(60_000),
  LLM_FIRST_TOKEN_MS: whole(10, 600_000).default(20_000),
  LLM_STALL_MS: whole(10, 600_000).default(15_000),
  LLM_MAX_OUTPUT_TOKENS: whole(200, 100_000).default(2000),
  LLM_REQUESTS_PER_MINUTE: whole(0, 1_000_000).default(0),
  LLM_TOKENS_PER_MINUTE: whole(0, 999_999_999).default(0),
  LLM_CONCURRENCY: whole(0, 10_000).default(0),
  LLM_BUDGET_SESSION_USD: dollars,
  LLM_BUDGET_KEY_USD: dollars,
  LLM_BUDGET_DAY_USD: dollars,
  LLM_PRICE: price,
} as const;

const llmSettingsSchema = z.object(llmSettingsShape);
type Given = z.infer<typeof llmSettingsSchema>;

/** @returns null when the interview is offline */
export function llmSettings(given: Given): LlmSettings | null {
  const first = firstProvider(given);
  if (first === 'offline') return null;
  const own = settingsOf(first, given, {
    interview: given.LLM_MODEL,
    review: given.LLM_MODEL_REVIEW ?? given.LLM_MODEL,
    repair: given.LLM_MODEL_REPAIR ?? given.LLM_MODEL,
  });
  const providers = [own, ...fallbacks(first, given)];
  return {
    providers,
    effort: given.LLM_EFFORT,
    turnMs: given.LLM_TURN_MS,
    firstTokenMs: given.LLM_FIRST_TOKEN_MS,
    stallMs: given.LLM_STALL_MS,
    maxOutputTokens: given.LLM_MAX_OUTPUT_TOKENS,
    rateLimits: {
      requestsPerMinute: given.LLM_REQUESTS_PER_MINUTE,
      tokensPerMinute: given.LLM_TOKENS_PER_MINUTE,
      concurrency: given.LLM_CONCURRENCY,
    },
    budgets: {
      session: given.LLM_BUDGET_SESSION_USD ?? null,
      key: given.LLM_BUDGET_KEY_USD ?? null,
      day: given.LLM_BUDGET_DAY_USD ?? null,
    },
    prices: given.LLM_PRICE ? { [own.models.interview]: given.LLM_PRICE } : {},
  };
}

/** What is right by itself but not together, a line each. */
export function llmConflicts(given: Given): string[] {
  const { LLM_PROVIDER: named } = given;
  if (named !== undefined && named !== 'offline' && !canBeAsked(named, given)) {
    const url = named === 'openai' ? ', or OPENAI_BASE_URL for a server that needs no key' : '';
    return [`LLM_PROVIDER: ${named} needs ${KEYS[named]}${url}`];
  }
  const missing = (given.LLM_FALLBACK ?? []).map(nameIn).filter((name) => !canBeAsked(name, given));
  const settings = llmSettings(given);
  return [...missing.map((name) => `LLM_FALLBACK: ${name} needs ${KEYS[name]}`), ...unpriced(settings)];
}

/** What the operator should be told, a line each. */
export function llmNotices(given: Given): string[] {
  const settings = llmSettings(given);
  if (settings) {
    const [first, ...others] = settings.providers.map(({ provider, models }) => `${provider} ${models.interview}`);
    return [`Interviews with ${first}${others.length > 0 ? `, else ${others.join(', ')}` : ''}, else offline.`];
  }
  const unused = Object.keys(llmSettingsShape).filter((name) => isModelSetting(name) && name in given);
  const set = unused.filter((name) => given[name as keyof Given] !== undefined);
  return set.length === 0 ? [] : [`Interviews offline: ${set.join(', ')} set but not used.`];
}

const isModelSetting = (name: string): boolean => /^(LLM_MODEL|OPENAI_|ANTHROPIC_)/.test(name);

const KEYS = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' } as const;

function firstProvider(given: Given): ProviderName | 'offline' {
  return given.LLM_PROVIDER ?? NAMES.find((name) => given[KEYS[name]] !== undefined) ?? 'offline';
}

/** A server of one's own needs no key. */
const canBeAsked = (name: ProviderName, given: Given): boolean =>
  given[KEYS[name]] !== undefined || (name === 'openai' && given.OPENAI_BASE_URL !== undefined);

/** The other provider when its key is set, unless the operator named an order. */
function fallbacks(first: ProviderName, given: Given): ProviderSettings[] {
  const others = NAMES.filter((name) => name !== first && given[KEYS[name]] !== undefined);
  return (given.LLM_FALLBACK ?? others).map((item) => {
    const own = item.slice(nameIn(item).length + 1) || undefined;
    return settingsOf(nameIn(item), given, { interview: own, review: own, repair: own });
  });
}

const nameIn = (item: string): ProviderName => (item.startsWith('openai') ? 'openai' : 'anthropic');

function settingsOf(provider: ProviderName, given: Given, models: Record<Work, string | undefined>): ProviderSettings {
  const { url, model: usual } = PROVIDERS[provider];
  const { interview = usual, review = interview, repair = interview } = models;
  const baseUrl = (provider === 'openai' ? given.OPENAI_BASE_URL : given.ANTHROPIC_BASE_URL) ?? url;
  return { provider, apiKey: given[KEYS[provider]] ?? null, baseUrl, models: { interview, review, repair } };
}

/** A budget cannot be kept for a model whose price nobody knows. */
function unpriced(settings: LlmSettings | null): string[] {
  if (!settings || Object.values(settings.budgets).every((limit) => limit === null)) return [];
  const priceOf = createPrices(settings.prices);
  const models = settings.providers.flatMap(({ models }) => Object.values(models));
  return [...new Set(models)]
    .filter((name) => priceOf(name) === null)
    .map((name) => `LLM_PRICE: must be set, or no budget can be kept: what ${name} costs is not known`);
}
