import type { Reservation } from './budget.js';
import { estimateTokens } from './estimate-tokens.js';
import { failureOf } from './failure.js';
import { type RateGate, TooLateError } from './limits.js';
import type { Failure, ModelCall, ModelPort, ModelRequest, Work } from './port.js';
import { costOf, type PriceOf } from './prices.js';
import { type ReadAnswer, readAnswer, type TimeLimits } from './read-answer.js';
import { OFFLINE_USAGE, type Usage } from './usage.js';

/** What one attempt came to. */
export type Attempt = { usage: Usage } & ({ kind: 'answer'; text: string } | { kind: 'failed'; failure: Failure });

export type AttemptDeps = {
  priceOf: PriceOf;
  limits: TimeLimits;
  /** Told of every attempt that reached a provider, how it ended and what it took. */
  onAttempt?: (report: AttemptReport) => void;
};

export type AttemptReport = {
  work: Work;
  provider: string;
  model: string;
  outcome: 'answer' | 'stopped' | Failure['kind'];
  usage: Usage;
  durationMs: number;
};

type Asked = {
  port: ModelPort;
  gate: RateGate;
  reserved: Reservation;
  /** How long to wait for the provider's limits, on the clock of `performance.now`. */
  waitUntil: number;
};

/** What an answer usually takes, for the rate limits; what it really took is settled afterwards. */
const EXPECTED_OUTPUT = 500;

/**
 * Asks one provider once, when its limits allow it. Settles what was reserved on every way out, also for an answer for
 * which nobody waited to its end.
 * @throws the reason of an aborted signal
 */
export async function attemptOnce(
  call: ModelCall,
  { port, gate, reserved, waitUntil }: Asked,
  deps: AttemptDeps,
): Promise<Attempt> {
  const { signal, request } = call;
  const tokens = inputTokens(request) + EXPECTED_OUTPUT;
  try {
    return await gate.run({ tokens, signal, giveUpAt: waitUntil, task: ask });
  } catch (error) {
    if (!(error instanceof TooLateError)) throw error;
    return { kind: 'failed', failure: failureOf('rate_limited', port), usage: OFFLINE_USAGE };
  } finally {
    reserved.settle(null);
  }

  async function ask(): Promise<Attempt> {
    const started = performance.now();
    call.onAttempt();
    const read = await readAnswer(call, port, deps.limits);
    const usage = usageOf(read);
    reserved.settle(usage.costUsd);
    gate.settle(usage.inputTokens + usage.outputTokens - tokens);
    const attempt = judged(read, usage);
    const outcome = read.stopped ? 'stopped' : attempt.kind === 'answer' ? 'answer' : attempt.failure.kind;
    const { provider, model } = port;
    deps.onAttempt?.({ work: call.work, provider, model, outcome, usage, durationMs: performance.now() - started });
    signal.throwIfAborted();
    return attempt;
  }

  function judged({ failure, text, stopped }: ReadAnswer, usage: Usage): Attempt {
    const wrong = failure || stopped ? null : call.judge(text);
    const known = failure ?? (wrong && failureOf(wrong, port));
    return known ? { kind: 'failed', failure: known, usage } : { kind: 'answer', text, usage };
  }

  /** Where the provider does not say what it counted, it is estimated: it will be on the bill all the same. */
  function usageOf({ text, tokens: told, sent }: ReadAnswer): Usage {
    const estimated = { input: sent ? inputTokens(request) : 0, cached: 0, written: 0, output: estimateTokens(text) };
    const counts = { ...estimated, ...told };
    return {
      calls: 1,
      inputTokens: counts.input,
      cachedTokens: counts.cached,
      outputTokens: counts.output,
      costUsd: counts.input + counts.output === 0 ? 0 : costOf(counts, deps.priceOf(port.model)),
      provider: port.provider,
      model: port.model,
    };
  }
}

/** The most that a call can cost; null where the price is not known. */
export function worstCost(request: ModelRequest, model: string, priceOf: PriceOf): number | null {
  const input = inputTokens(request);
  return costOf({ input, cached: 0, written: input, output: request.maxOutputTokens }, priceOf(model));
}

const estimates = new WeakMap<object, number>();

const estimatedOnce = (of: object, text: () => string): number => {
  const estimate = estimates.get(of) ?? estimateTokens(text());
  estimates.set(of, estimate);
  return estimate;
};

/** About how many tokens a request has, its schema included. What stays the same is counted once. */
function inputTokens(request: ModelRequest): number {
  const { system, answer, messages } = request;
  const fixed = estimatedOnce(answer, () => `${system}\n${JSON.stringify(answer.json)}`);
  return fixed + estimatedOnce(messages, () => messages.map(({ text }) => text).join('\n'));
}
