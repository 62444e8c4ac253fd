import { setTimeout as pause } from 'node:timers/promises';
import { type AttemptDeps, attemptOnce, worstCost } from './attempt.js';
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
    /** For how long a provider is left alone whose trouble does not mend by itself, such as a wrong key. */
    setAsideMs: number;
  };
  /** 0–1, for the jitter. */
  random: () => number;
};

/** What asking came to so far. */
type Log = { usages: Usage[]; failures: Failure[] };

type Tried = { kind: 'answer'; text: string; port: ModelPort } | { kind: 'over_budget'; limit: BudgetLimit } | null;

/** Asks the providers in their order, as often as it helps, until one answers, time is over, or money is. */
export function createAskModel(deps: AskModelDeps): AskModel {
  /** Providers that are left alone, until when and why. */
  const aside = new Map<ModelPort, { until: number; failure: Failure }>();

  return async function askModel(call) {
    const log: Log = { usages: [], failures: [] };
    const end = () => ({ failures: log.failures, usage: sumUsage(log.usages) });
    let whyAside: Failure | undefined;
    for (const [at, { portFor, gate }] of deps.providers.entries()) {
      const port = portFor(call.work);
      const left = aside.get(port);
      if (left && left.until > performance.now()) {
        whyAside = left.failure;
        continue;
      }
      const tried = await tryProvider(call, { port, gate, isLast: at === deps.providers.length - 1 }, log);
      if (tried?.kind === 'over_budget') return { ...tried, ...end() };
      if (tried?.kind !== 'answer') continue;
      return { kind: 'answer', text: tried.text, provider: port.provider, model: port.model, ...end() };
    }
    return { kind: 'failed', failure: log.failures.at(-1) ?? whyAside ?? failureOf('unreachable', NOBODY), ...end() };
  };

  /** @returns null when this provider does not answer, and asking again would not help */
  async function tryProvider(call: ModelCall, { port, gate, isLast }: Asked, log: Log): Promise<Tried> {
    for (let again = 0; performance.now() < call.giveUpAt; again += 1) {
      const reserved = deps.budget.reserve(call.account, worstCost(call.request, port.model, deps.priceOf));
      if ('over' in reserved) return { kind: 'over_budget', limit: reserved.over };
      // Nobody stands in line for long while another provider is free.
      const waitUntil = isLast ? call.giveUpAt : Math.min(call.giveUpAt, performance.now() + deps.backoff.longestMs);
      const attempt = await attemptOnce(call, { port, gate, reserved, waitUntil }, deps);
      if (attempt.usage !== OFFLINE_USAGE) log.usages.push(attempt.usage);
      if (attempt.kind === 'answer') return { kind: 'answer', text: attempt.text, port };
      const { failure } = attempt;
      log.failures.push(failure);
      const remedy = remedyFor(failure.kind);
      if (remedy.setAside) aside.set(port, { until: performance.now() + deps.backoff.setAsideMs, failure });
      if (failure.retryAfterMs !== null) gate.holdFor(failure.retryAfterMs);
      const wait = pauseBefore(failure, again);
      const isUseful = again < remedy.again && wait <= deps.backoff.longestMs;
      if (!isUseful || performance.now() + wait >= call.giveUpAt) return null;
      await pause(wait, undefined, { signal: call.signal });
    }
    return null;
  }

  /** As long as the provider says, else exponential with full jitter. */
  function pauseBefore({ retryAfterMs }: Failure, again: number): number {
    return retryAfterMs ?? deps.random() * deps.backoff.firstMs * 2 ** again;
  }
}

type Asked = { port: ModelPort; gate: RateGate; isLast: boolean };

/** There is nobody to ask. */
const NOBODY = { provider: 'none', model: 'none' };
