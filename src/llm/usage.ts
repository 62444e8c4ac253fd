import { z } from 'zod';

/** What a turn cost; summed over its calls. */
export const usageSchema = z.strictObject({
  calls: z.int(),
  inputTokens: z.int(),
  /** Of the input, what the provider had cached. */
  cachedTokens: z.int(),
  outputTokens: z.int(),
  /** Null when the price of the model is not known. */
  costUsd: z.number().nullable(),
  provider: z.string(),
  model: z.string(),
});

export type Usage = z.infer<typeof usageSchema>;

/** No model was asked. */
export const OFFLINE_USAGE: Usage = {
  calls: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  provider: 'offline',
  model: 'offline',
};

/**
 * What several calls or turns cost together. The cost is unknown as soon as one of them is; provider and model are
 * those of the last that asked one.
 */
export function sumUsage(usages: readonly Usage[]): Usage {
  const sum = (pick: (usage: Usage) => number) => usages.reduce((total, usage) => total + pick(usage), 0);
  const asked = usages.findLast(({ calls }) => calls > 0) ?? OFFLINE_USAGE;
  return {
    calls: sum(({ calls }) => calls),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    cachedTokens: sum(({ cachedTokens }) => cachedTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: usages.some(({ costUsd }) => costUsd === null) ? null : sum(({ costUsd }) => costUsd ?? 0),
    provider: asked.provider,
    model: asked.model,
  };
}
