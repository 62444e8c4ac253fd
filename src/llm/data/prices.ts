/**
 * What models cost, in US dollars per million tokens: their providers' list prices for standard requests with prompts
 * below 100,000 tokens. Sources: developers.openai.com/api/docs/pricing, platform.claude.com/docs/en/about-claude/pricing.
 */
export const PRICES_AS_OF = '2026-11-20';

/** `written`: input that is put into a cache; where it is left out, it costs what input costs. */
export type Price = { input: number; cached: number; written?: number; output: number };

/** By the beginning of the model's name; the longest that fits counts, so that dated versions find their family. */
export const PRICES: Readonly<Record<string, Price>> = {
  'gpt-6.1-sol': { input: 2, cached: 0.1, written: 2.5, output: 10 },
  'gpt-6.1-terra': { input: 1, cached: 0.05, written: 1.25, output: 5 },
  'gpt-6-astra': { input: 10, cached: 1, written: 12.5, output: 50 },
  'gpt-6-sol': { input: 2, cached: 0.2, written: 2.5, output: 10 },
  'gpt-6-luna': { input: 0.1, cached: 0.01, written: 0.125, output: 0.5 },
  'gpt-5.6-terra': { input: 2, cached: 0.2, output: 12 },
  'gpt-5.6-luna': { input: 0.2, cached: 0.02, output: 1.2 },
  'gpt-5.5': { input: 5, cached: 0.5, output: 30 },
  'gpt-5.4': { input: 2.5, cached: 0.25, output: 15 },
  'gpt-5.4-mini': { input: 0.75, cached: 0.075, output: 4.5 },
  'gpt-5.4-nano': { input: 0.2, cached: 0.02, output: 1.25 },
  'gpt-5-mini': { input: 0.25, cached: 0.025, output: 2 },
  'gpt-4.1': { input: 2, cached: 0.5, output: 8 },
  'gpt-4.1-mini': { input: 0.4, cached: 0.1, output: 1.6 },
  'gpt-4o': { input: 2.5, cached: 1.25, output: 10 },
  'gpt-4o-mini': { input: 0.15, cached: 0.075, output: 0.6 },
  'claude-fable-5-1': { input: 10, cached: 0.25, written: 12.5, output: 50 },
  'claude-fable-5': { input: 10, cached: 1, written: 12.5, output: 50 },
  'claude-opus-5-5': { input: 4, cached: 0.2, written: 5, output: 20 },
  'claude-opus-5': { input: 5, cached: 0.5, written: 6.25, output: 25 },
  'claude-opus-4-8': { input: 5, cached: 0.5, written: 6.25, output: 25 },
  'claude-opus-4-7': { input: 5, cached: 0.5, written: 6.25, output: 25 },
  'claude-opus-4-6': { input: 5, cached: 0.5, written: 6.25, output: 25 },
  'claude-opus-4-5': { input: 5, cached: 0.5, written: 6.25, output: 25 },
  'claude-sonnet-5-5': { input: 2, cached: 0.1, written: 2.5, output: 10 },
  'claude-sonnet-5': { input: 2, cached: 0.2, written: 2.5, output: 10 },
  'claude-sonnet-4-6': { input: 3, cached: 0.3, written: 3.75, output: 15 },
  'claude-sonnet-4-5': { input: 3, cached: 0.3, written: 3.75, output: 15 },
  'claude-haiku-5-5': { input: 0.1, cached: 0.01, written: 0.125, output: 0.5 },
  'claude-haiku-4-5': { input: 1, cached: 0.1, written: 1.25, output: 5 },
};

/** What comes after a name that is still the same model: a date or a version's date. */
export const SAME_MODEL = /^(-\d{4}-\d{2}-\d{2}|-\d{8}|-latest)?$/;
