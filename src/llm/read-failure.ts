import { z } from 'zod';
import { failureOf } from './failure.js';
import type { Failure, FailureKind, ModelPort } from './port.js';

/**
 * What the clients of OpenAI and Anthropic throw, as far as it tells what happened: an HTTP status, headers, the body's
 * code and type, and the cause of a broken connection.
 */
const thrownSchema = z.looseObject({
  name: z.string().optional().catch(undefined),
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
  code: z.string().nullish().catch(undefined),
  type: z.string().nullish().catch(undefined),
  headers: z.unknown().optional(),
  error: z.unknown().optional(),
  cause: z.unknown().optional(),
});

type Thrown = z.infer<typeof thrownSchema>;

/**
 * Tells what an error of a provider means.
 * @param heard whether anything of the answer had come already: then a broken connection cut it off
 */
export function readFailure(
  error: unknown,
  port: Pick<ModelPort, 'provider' | 'model'>,
  { heard, now = Date.now() }: { heard: boolean; now?: number },
): Failure {
  const thrown = read(error);
  const body = bodyOf(thrown);
  if (thrown.name === 'ContextOverflowError') return failureOf('context_too_long', port, { status: 400 });
  const signs = {
    status: thrown.status,
    words: [thrown.code, thrown.type, ...body.words].filter(isText),
    text: thrown.message,
  };
  const kind = byWords(signs) ?? byStatus(thrown.status) ?? byConnection(error, heard);
  return failureOf(kind, port, {
    status: thrown.status ?? null,
    retryAfterMs: retryAfter(thrown.headers, now),
  });
}

const isText = (value: string | null | undefined): value is string => typeof value === 'string' && value !== '';

const read = (error: unknown): Thrown => {
  const parsed = thrownSchema.safeParse(error);
  return parsed.success ? parsed.data : { message: String(error) };
};

const named = { code: z.unknown().optional(), type: z.unknown().optional() };

const bodySchema = z.looseObject({ ...named, error: z.looseObject(named).optional().catch(undefined) });

/** The body: OpenAI's `{code, type}`, Anthropic's `{type: 'error', error: {type}}`. */
function bodyOf({ error }: Thrown): { words: string[] } {
  const parsed = bodySchema.safeParse(error);
  if (!parsed.success) return { words: [] };
  const { code, type, error: inner } = parsed.data;
  const words = [code, type, inner?.code, inner?.type].filter((word) => typeof word === 'string');
  return { words };
}

type Signs = { status: number | undefined; words: string[]; text: string };

/** Codes and types by which vendors name what went wrong, whatever the status. */
const NAMED: Record<string, FailureKind> = {
  insufficient_quota: 'rate_limited',
  rate_limit_exceeded: 'rate_limited',
  rate_limit_error: 'rate_limited',
  overloaded_error: 'overloaded',
  api_error: 'server_error',
  server_error: 'server_error',
  timeout_error: 'server_error',
  invalid_api_key: 'wrong_key',
  authentication_error: 'wrong_key',
  permission_error: 'wrong_key',
  billing_error: 'wrong_key',
  model_not_found: 'unknown_model',
  context_length_exceeded: 'context_too_long',
  request_too_large: 'context_too_long',
  content_filter: 'content_filter',
  content_policy_violation: 'content_filter',
};

const TOO_LONG = /prompt is too long|maximum context length|context window|context length|input tokens exceed/i;
const NO_MODEL = /\bmodel\b.{0,120}(not found|does not exist|not exist|no access)|try pulling it/i;

function byWords({ status, words, text }: Signs): FailureKind | null {
  if (status === 400 || status === 413 || status === undefined) {
    if (TOO_LONG.test(text)) return 'context_too_long';
  }
  if (status === 404 || status === 400) {
    if (NO_MODEL.test(text)) return 'unknown_model';
  }
  for (const word of words) {
    const kind = NAMED[word];
    if (kind) return kind;
  }
  return null;
}

function byStatus(status: number | undefined): FailureKind | null {
  if (status === undefined) return null;
  if (status === 429) return 'rate_limited';
  if (status === 529 || status === 503) return 'overloaded';
  if (status === 401 || status === 403) return 'wrong_key';
  if (status === 404) return 'unknown_model';
  if (status === 413) return 'context_too_long';
  if (status === 408 || status >= 500) return 'server_error';
  return 'bad_request';
}

const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)|wrong version number/;

/** A connection that broke; the reason stands somewhere in the chain of causes. */
function byConnection(error: unknown, heard: boolean): FailureKind {
  const codes = causes(error).flatMap(({ code, message }) => [code ?? '', message]);
  if (codes.some((code) => TLS.test(code))) return 'tls';
  if (error instanceof SyntaxError) return 'invalid_json';
  return heard ? 'cut_off' : 'unreachable';
}

const DEEPEST_CAUSE = 6;

function causes(error: unknown): Thrown[] {
  const chain: Thrown[] = [];
  let at = error;
  while (at !== undefined && at !== null && chain.length < DEEPEST_CAUSE) {
    const thrown = read(at);
    chain.push(thrown);
    at = thrown.cause;
  }
  return chain;
}

type ReadableHeaders = { get: (name: string) => string | null };

const isHeaders = (headers: unknown): headers is ReadableHeaders =>
  typeof headers === 'object' && headers !== null && 'get' in headers && typeof headers.get === 'function';

/** Milliseconds, from `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfter(headers: unknown, now: number): number | null {
  if (!isHeaders(headers)) return null;
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const text = headers.get('retry-after');
  if (text === null) return null;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
