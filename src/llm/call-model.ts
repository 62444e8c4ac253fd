import { setTimeout as pause } from 'node:timers/promises';
import { type Attempt, type AttemptDeps, attemptOnce, worstCost } from './attempt.js';
import type { Budget } from './budget.js';
import { failureOf, remedyFor } from './failure.js';
import type { RateGate } from './limits.js';
import type { AskModel, BudgetLimit, Failure, ModelCall, ModelPort, Work } from './port.js';
import { OFFLINE_USAGE, sumUsage, type Usage } from './usage.js';

/** A provider as it is asked: its model for each kind of work, the same port each time, and the gate for all calls. */
export type Provider = { portFor: (work: Work) => ModelPort; gate: RateGate };

export type AskModelDeps = AttemptDeps & {
  /** In the order in which they are tried. */
  providers: readonly Provider[];
  budget: Budget;
  backoff: {
    /** The first pause before asking again; it doubles. */
    firstMs: number;
    /** A provider that wants a longer pause than this is left for the next one. */
    longestMs: number;
  };
  /** 0–1, for the jitter. */
  random: () => number;
};

/** What asking came to so far. */
type Log = { usages: Usage[]; failures: Failure[] };

type Tried = { kind: 'answer'; text: string; port: ModelPort } | { kind: 'over_budget'; limit: BudgetLimit } | null;

/** Asks the providers in their order, as often as it helps, until one answers, time is over, or money is. */
export function createAskModel(deps: AskModelDeps): AskModel {
  /** Providers whose trouble does not mend by itself soon, and until when they are left alone. */
  const benched = new Map<ModelPort, number>();

  return async function askModel(call) {
    const log: Log = { usages: [], failures: [] };
    const end = () => ({ failures: log.failures, usage: sumUsage(log.usages) });
    for (const { portFor, gate } of deps.providers) {
      const port = portFor(call.work);
      if ((benched.get(port) ?? 0) > performance.now()) continue;
      const tried = await tryProvider(call, { port, gate }, log);
      if (tried?.kind === 'over_budget') return { ...tried, ...end() };
      if (tried?.kind !== 'answer') continue;
      return { kind: 'answer', text: tried.text, provider: port.provider, model: port.model, ...end() };
    }
    return { kind: 'failed', failure: log.failures.at(-1) ?? failureOf('unreachable', NOBODY), ...end() };
  };

  /** @returns null when this provider does not answer, and asking again would not help */
  async function tryProvider(call: ModelCall, asked: { port: ModelPort; gate: RateGate }, log: Log): Promise<Tried> {
    const { port, gate } = asked;
    for (let again = 0; performance.now() < call.giveUpAt; again += 1) {
      const reserved = deps.budget.reserve(call.account, worstCost(call.request, port.model, deps.priceOf));
      if ('over' in reserved) return { kind: 'over_budget', limit: reserved.over };
      const attempt = await attemptOnce(call, { ...asked, reserved }, deps);
      if (attempt.usage !== OFFLINE_USAGE) log.usages.push(attempt.usage);
      if (attempt.kind === 'answer') return { kind: 'answer', text: attempt.text, port };
      log.failures.push(attempt.failure);
      bench(port, attempt);
      const { retryAfterMs } = attempt.failure;
      if (retryAfterMs !== null) gate.holdFor(retryAfterMs);
      const wait = pauseBefore(attempt.failure, again);
      const isUseful = again < remedyFor(attempt.failure.kind).again && wait <= deps.backoff.longestMs;
      if (!isUseful || performance.now() + wait >= call.giveUpAt) return null;
      await pause(wait, undefined, { signal: call.signal });
    }
    return null;
  }

  function bench(port: ModelPort, attempt: Attempt): void {
    const ms = attempt.kind === 'failed' ? remedyFor(attempt.failure.kind).benchMs : 0;
    if (ms > 0) benched.set(port, performance.now() + ms);
  }

  /** As long as the provider says, else exponential with full jitter. */
  function pauseBefore({ retryAfterMs }: Failure, again: number): number {
    return retryAfterMs ?? deps.random() * deps.backoff.firstMs * 2 ** again;
  }
}

/** No provider could be asked at all: all are left alone. */
const NOBODY = { provider: 'none', model: 'none' };
