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
