import type { AttemptReport } from './attempt.js';
import type { ModelUse } from './port.js';

/** Sums what models took since the start, failures and answers nobody waited for included. */
export function createUsageMeter() {
  const uses = new Map<string, ModelUse>();

  return {
    record({ provider, model, outcome, usage }: AttemptReport): void {
      const key = [provider, model, outcome].join('\n');
      const known = uses.get(key) ?? { provider, model, outcome, ...NOTHING };
      uses.set(key, {
        ...known,
        calls: known.calls + usage.calls,
        inputTokens: known.inputTokens + usage.inputTokens,
        cachedTokens: known.cachedTokens + usage.cachedTokens,
        outputTokens: known.outputTokens + usage.outputTokens,
        costUsd: known.costUsd + (usage.costUsd ?? 0),
      });
    },
    totals: (): ModelUse[] => [...uses.values()],
  };
}

const NOTHING = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0 };
