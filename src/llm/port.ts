import type { Usage } from './usage.js';

/** The port of a language model: what Parley asks of one, and how asking can end. */

/** JSON Schema (draft 2020-12) of the one object that a model answers with. */
export type AnswerSchema = { name: string; json: Record<string, unknown> };

export type ModelMessage = { role: 'user' | 'assistant'; text: string };

export type ModelRequest = {
  /** The same, byte for byte, from call to call, so that providers can cache it. */
  system: string;
  /** What changes from call to call; the first is the user's, and so is the last. */
  messages: readonly ModelMessage[];
  answer: AnswerSchema;
  maxOutputTokens: number;
  /** Calls with the same key share a cache where a provider routes by it. */
  cacheKey: string;
};

export type TokenCounts = {
  /** All of the input, what was cached included. */
  input: number;
  /** Of the input, what was read from a cache. */
  cached: number;
  /** Of the input, what was written into a cache. */
  written: number;
  output: number;
};

/** How a model stopped by itself. */
export type StopReason = 'done' | 'length' | 'refusal' | 'content_filter' | 'context';

/** What comes from a model while it answers. */
export type ModelPart =
  | { kind: 'text'; text: string }
  /** It thinks; nothing of that is shown to anybody. */
  | { kind: 'thinking' }
  | { kind: 'tokens'; tokens: Partial<TokenCounts> }
  | { kind: 'stop'; reason: StopReason };

/** One model of one provider. */
export type ModelPort = {
  /** The name of the provider in settings, usage and metrics. */
  provider: string;
  model: string;
  /**
   * Asks once; never retries by itself. The text parts joined are the answer's JSON. Aborting the signal closes the
   * connection to the provider.
   * @throws whatever the provider's client throws; `readFailure` knows what it means
   */
  stream(request: ModelRequest, options: { signal: AbortSignal }): AsyncIterable<ModelPart>;
};

export const FAILURE_KINDS = [
  'rate_limited',
  'overloaded',
  'server_error',
  'unreachable',
  'tls',
  'no_first_token',
  'stalled',
  'cut_off',
  'invalid_json',
  'refused',
  'content_filter',
  'empty',
  'context_too_long',
  'wrong_key',
  'unknown_model',
  'bad_request',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** An expected failure of a provider. Holds nothing that came from it but numbers: its words may hold a key. */
export type Failure = {
  kind: FailureKind;
  provider: string;
  model: string;
  status: number | null;
  retryAfterMs: number | null;
};

/** What a call is for; each may have its own model. */
export const WORKS = ['interview', 'review', 'repair'] as const;
export type Work = (typeof WORKS)[number];

/** Whose money a call spends. */
export type Account = { sessionId: string; ownerId: string; spentUsd: number };

export type BudgetLimit = 'session' | 'key' | 'day';

export type ModelCall = {
  work: Work;
  request: ModelRequest;
  account: Account;
  /** Aborts when the user stops the turn. */
  signal: AbortSignal;
  /** Milliseconds on the clock of `performance.now` at which an answer is of no use any more. */
  giveUpAt: number;
  /** A new attempt begins: what was heard of the one before is void. */
  onAttempt: () => void;
  onText: (text: string) => void;
  /** Looks at a whole answer. @returns what is wrong with it, null when it can be used */
  judge: (text: string) => 'invalid_json' | 'empty' | null;
};

export type ModelOutcome = {
  usage: Usage;
  /** Everything that went wrong on the way, in its order. */
  failures: Failure[];
} & (
  | { kind: 'answer'; text: string; provider: string; model: string }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'over_budget'; limit: BudgetLimit }
);

/**
 * Asks a model: the first provider that can, again where that helps, within the budget and the time.
 * @throws only the reason of an aborted `signal`
 */
export type AskModel = (call: ModelCall) => Promise<ModelOutcome>;

/** A prompt of the folder `prompts`, with what it is filled with. */
export type PromptTemplate<Variables> = {
  /** Its name and version, as in `interview@1`. */
  id: string;
  render: (variables: Variables) => string;
};

/** What calls that ended alike took together; the cost as far as prices are known. */
export type ModelUse = {
  provider: string;
  model: string;
  outcome: 'answer' | 'stopped' | FailureKind;
  calls: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
};
