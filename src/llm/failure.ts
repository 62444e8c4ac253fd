import type { Failure, FailureKind, ModelPort } from './port.js';

/** What to do about each kind of failure. */
type Remedy = {
  /** How often the same provider is asked again. */
  again: number;
  /** Nobody asks this provider for a while: what is wrong there does not mend by itself soon. */
  setAside: boolean;
};

const REMEDIES: Record<FailureKind, Remedy> = {
  rate_limited: { again: 2, setAside: false },
  overloaded: { again: 2, setAside: false },
  server_error: { again: 2, setAside: false },
  unreachable: { again: 1, setAside: false },
  tls: { again: 0, setAside: true },
  no_first_token: { again: 0, setAside: false },
  stalled: { again: 1, setAside: false },
  cut_off: { again: 1, setAside: false },
  invalid_json: { again: 1, setAside: false },
  refused: { again: 0, setAside: false },
  content_filter: { again: 0, setAside: false },
  empty: { again: 1, setAside: false },
  context_too_long: { again: 0, setAside: false },
  wrong_key: { again: 0, setAside: true },
  unknown_model: { again: 0, setAside: true },
  bad_request: { again: 0, setAside: false },
};

export const remedyFor = (kind: FailureKind): Remedy => REMEDIES[kind];

/** A failure that was seen here and not told by the provider. */
export const failureOf = (
  kind: FailureKind,
  { provider, model }: Pick<ModelPort, 'provider' | 'model'>,
  known: Partial<Pick<Failure, 'status' | 'retryAfterMs'>> = {},
): Failure => ({ kind, provider, model, status: null, retryAfterMs: null, ...known });
