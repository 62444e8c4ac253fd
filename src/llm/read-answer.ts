import { failureOf } from './failure.js';
import type { Failure, FailureKind, ModelCall, ModelPart, ModelPort, StopReason, TokenCounts } from './port.js';
import { readFailure } from './read-failure.js';

export type TimeLimits = {
  /** Milliseconds from the request to the first word. */
  firstTokenMs: number;
  /** Milliseconds between two signs of life after it. */
  stallMs: number;
};

export type ReadAnswer = {
  text: string;
  tokens: Partial<TokenCounts>;
  failure: Failure | null;
  /** Whether the provider seems to have taken the request: then it counts what it read. */
  sent: boolean;
  /** The user stopped the turn. */
  stopped: boolean;
};

/**
 * Reads one answer as it is written, within the limits of time. Never throws: whatever goes wrong at the provider is in
 * `failure`. The connection is closed on every way out.
 */
export async function readAnswer(
  { request, signal, giveUpAt, onText }: ModelCall,
  port: ModelPort,
  limits: TimeLimits,
): Promise<ReadAnswer> {
  const hangUp = new AbortController();
  const answer: ReadAnswer = { text: '', tokens: {}, failure: null, sent: false, stopped: false };
  const clock = createClock(limits, giveUpAt);
  const stopped = whenAborted(signal);
  const parts = port.stream(request, { signal: hangUp.signal })[Symbol.asyncIterator]();
  let stop: StopReason | null = null;
  try {
    for (;;) {
      const next = await Promise.race([parts.next(), clock.expired, stopped.promise]);
      if (typeof next === 'string') {
        answer.sent = true;
        answer.stopped = next === 'stopped';
        answer.failure = failureOf(next === 'stopped' ? 'stalled' : next, port);
        return answer;
      }
      if (next.done === true) break;
      answer.sent = true;
      clock.heard(next.value);
      // A refusal stays one, whatever is said after it.
      if (next.value.kind === 'stop' && (stop === null || stop === 'done')) stop = next.value.reason;
      take(answer, next.value, onText);
    }
    answer.failure = endOf(answer.text, stop, port);
  } catch (error) {
    answer.stopped = signal.aborted;
    answer.failure = readFailure(error, port, { heard: answer.sent });
  } finally {
    clock.stop();
    stopped.forget();
    hangUp.abort();
    // A stream that hangs must not hold up the turn.
    void parts.return?.(undefined)?.then(undefined, () => undefined);
  }
  return answer;
}

function take(answer: ReadAnswer, part: ModelPart, onText: (text: string) => void): void {
  if (part.kind === 'tokens') answer.tokens = { ...answer.tokens, ...part.tokens };
  if (part.kind !== 'text' || part.text === '') return;
  answer.text += part.text;
  onText(part.text);
}

const STOPS: Record<StopReason, FailureKind | null> = {
  done: null,
  length: 'cut_off',
  refusal: 'refused',
  content_filter: 'content_filter',
  context: 'context_too_long',
};

/** An answer that ended without saying that it is at its end was cut off. */
function endOf(text: string, stop: StopReason | null, port: ModelPort): Failure | null {
  const kind = stop === null ? (text === '' ? 'empty' : 'cut_off') : STOPS[stop];
  if (kind === null && text.trim() === '') return failureOf('empty', port);
  return kind && failureOf(kind, port);
}

type Expiry = 'no_first_token' | 'stalled';

/** Watches the limits of time; `expired` resolves with the one that passed. */
function createClock({ firstTokenMs, stallMs }: TimeLimits, giveUpAt: number) {
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  let expire: (kind: Expiry) => void = () => undefined;
  const expired = new Promise<Expiry>((resolve) => {
    expire = resolve;
  });
  const arm = (ms: number): void => {
    clearTimeout(timer);
    const left = Math.max(0, Math.min(ms, giveUpAt - performance.now()));
    timer = setTimeout(() => expire(begun ? 'stalled' : 'no_first_token'), left);
  };
  arm(firstTokenMs);
  return {
    expired,
    /** Words and thoughts are signs of life; the head of an answer is none. */
    heard({ kind }: ModelPart): void {
      if (kind !== 'text' && kind !== 'thinking') return;
      begun = true;
      arm(stallMs);
    },
    stop: () => clearTimeout(timer),
  };
}

function whenAborted(signal: AbortSignal) {
  let onAbort: () => void = () => undefined;
  const promise = new Promise<'stopped'>((resolve) => {
    onAbort = () => resolve('stopped');
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return { promise, forget: () => signal.removeEventListener('abort', onAbort) };
}
