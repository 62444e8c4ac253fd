import { setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import { createTokenBucket } from './token-bucket.js';

/** What a provider allows; 0 is no limit. */
export type RateLimits = { requestsPerMinute: number; tokensPerMinute: number; concurrency: number };

export type RateGate = {
  /**
   * Runs a call when the provider's limits allow it; calls are let in in the order in which they came.
   * @param tokens how many the call will use, as far as can be told before
   * @throws TooLateError when its turn cannot come before `giveUpAt` · the reason of an aborted `signal`
   */
  run<Result>(call: Admitted<Result>): Promise<Result>;
  /** The provider asked everybody to wait. */
  holdFor(ms: number): void;
  /** Tells how many tokens a call took beyond, or below, what it was let in for. */
  settle(tokens: number): void;
};

export type Admitted<Result> = {
  tokens: number;
  signal: AbortSignal;
  /** On the clock of `performance.now`. */
  giveUpAt: number;
  task: () => Promise<Result>;
};

/** The turn of a call comes too late to be of use. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

/** The rate limits towards one provider, for all sessions together. */
export function createRateGate(limits: RateLimits, now: () => number = () => performance.now()): RateGate {
  const requests = createTokenBucket(limits.requestsPerMinute, now);
  const tokens = createTokenBucket(limits.tokensPerMinute, now);
  const line = new PQueue({ concurrency: 1 });
  const slots = new PQueue({ concurrency: limits.concurrency || Number.POSITIVE_INFINITY });
  let heldUntil = 0;

  async function admit({ tokens: amount, signal, giveUpAt }: Omit<Admitted<unknown>, 'task'>): Promise<void> {
    for (;;) {
      const wait = Math.max(heldUntil - now(), requests.waitFor(1), tokens.waitFor(amount));
      if (wait <= 0) break;
      if (now() + wait > giveUpAt) throw new TooLateError('the provider is busy for longer than there is time');
      await pause(wait, undefined, { signal });
    }
    requests.take(1);
    tokens.take(amount);
  }

  /** Waits for a slot. @returns frees it */
  const slot = (signal: AbortSignal): Promise<() => void> =>
    new Promise((resolve, reject) => {
      // Only the waiting can be broken off: who has a slot keeps it until the call has ended.
      const waiting = new AbortController();
      const leave = (): void => waiting.abort(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
      const held = () =>
        new Promise<void>((free) => {
          signal.removeEventListener('abort', leave);
          resolve(free);
        });
      slots.add(held, { signal: waiting.signal }).catch(reject);
    });

  /** Waits for the limits, then for a slot; the line is left in order, and so is the queue for a slot. */
  async function enter(call: Omit<Admitted<unknown>, 'task'>): Promise<() => void> {
    const { signal, giveUpAt } = call;
    const time = AbortSignal.timeout(Math.max(0, Math.ceil(giveUpAt - now())));
    const either = AbortSignal.any([signal, time]);
    try {
      await line.add(() => admit({ ...call, signal: either }), { signal: either });
      return await slot(either);
    } catch (error) {
      signal.throwIfAborted();
      if (time.aborted && !(error instanceof TooLateError)) throw new TooLateError('the time is over');
      throw error;
    }
  }

  return {
    async run({ task, ...call }) {
      const free = await enter(call);
      try {
        return await task();
      } finally {
        free();
      }
    },
    holdFor(ms) {
      heldUntil = Math.max(heldUntil, now() + ms);
    },
    settle(amount) {
      tokens.take(amount);
    },
  };
}
