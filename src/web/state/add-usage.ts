import type { FullSessionView } from '../../builder/builder.js';

type Usage = FullSessionView['usage'];

/** What was used together; the cost is unknown as soon as a part of it is. Named after the model that came last. */
export function addUsage(before: Usage, more: Usage): Usage {
  const { provider, model } = more.calls > 0 ? more : before;
  return {
    calls: before.calls + more.calls,
    inputTokens: before.inputTokens + more.inputTokens,
    cachedTokens: before.cachedTokens + more.cachedTokens,
    outputTokens: before.outputTokens + more.outputTokens,
    costUsd: before.costUsd === null || more.costUsd === null ? null : before.costUsd + more.costUsd,
    provider,
    model,
  };
}
