/**
 * What not every server and every model takes. A server that refuses one of them is asked without it, from then on: so
 * the same adapter speaks with the vendors' newest models and with whatever is called compatible.
 */
export const FEATURES = ['schema', 'tool', 'effort', 'cache_key', 'usage', 'completion_limit'] as const;
export type Feature = (typeof FEATURES)[number];

/** By which words of a refusal a feature is known. */
const SIGNS: readonly [Feature, RegExp][] = [
  ['schema', /response_format|json_schema|output_config\.format|output_format|structured output|grammar/i],
  ['tool', /\btools?\b|tool_choice|function/i],
  ['effort', /reasoning_effort|effort|output_config/i],
  ['cache_key', /prompt_cache_key/i],
  ['usage', /stream_options|include_usage/i],
  ['completion_limit', /max_completion_tokens/i],
];

/**
 * The feature that a server refused.
 * @param error what its client threw
 * @returns null when it refused something else
 */
function refusedFeature(error: unknown, inUse: ReadonlySet<Feature>): Feature | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  if (error.status !== 400 && error.status !== 422) return null;
  const { message } = error;
  return SIGNS.find(([feature, sign]) => inUse.has(feature) && sign.test(message))?.[0] ?? null;
}

/** Asks, and asks again without what was refused; a refusal comes before the first word. */
export async function* askWithout<Part>(inUse: Set<Feature>, ask: () => AsyncIterable<Part>): AsyncGenerator<Part> {
  for (;;) {
    try {
      yield* ask();
      return;
    } catch (error) {
      const refused = refusedFeature(error, inUse);
      if (refused === null) throw error;
      inUse.delete(refused);
    }
  }
}
