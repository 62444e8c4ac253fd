import type { Failure, FailureKind, ModelPort } from './port.js';

/** What to do about each kind of failure. */
type Remedy = {
  /** How often the same provider is asked again. */
  again: number;
  /** For how long nobody asks this provider, in milliseconds: what is wrong there does not mend by itself soon. */
  benchMs: number;
};

const REMEDIES: Record<FailureKind, Remedy> = {
  rate_limited: { again: 2, benchMs: 0 },
  overloaded: { again: 2, benchMs: 0 },
  server_error: { again: 2, benchMs: 0 },
  unreachable: { again: 1, benchMs: 0 },
  tls: { again: 0, benchMs: 60_000 },
  no_first_token: { again: 0, benchMs: 0 },
  stalled: { again: 1, benchMs: 0 },
  cut_off: { again: 1, benchMs: 0 },
  invalid_json: { again: 1, benchMs: 0 },
  refused: { again: 0, benchMs: 0 },
  content_filter: { again: 0, benchMs: 0 },
  empty: { again: 1, benchMs: 0 },
  context_too_long: { again: 0, benchMs: 0 },
  wrong_key: { again: 0, benchMs: 300_000 },
  unknown_model: { again: 0, benchMs: 300_000 },
  bad_request: { again: 0, benchMs: 0 },
};

export const remedyFor = (kind: FailureKind): Remedy => REMEDIES[kind];

/** A failure that was seen here and not told by the provider. */
export const failureOf = (
  kind: FailureKind,
  { provider, model }: Pick<ModelPort, 'provider' | 'model'>,
  known: Partial<Pick<Failure, 'status' | 'retryAfterMs'>> = {},
): Failure => ({ kind, provider, model, status: null, retryAfterMs: null, ...known });
