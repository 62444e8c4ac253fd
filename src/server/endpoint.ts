import type { Request } from 'express';
import type { z } from 'zod';
import type { Caller } from '../builder/builder.js';
import type { AppError } from '../errors.js';
import type { EventStream } from './event-stream.js';
import { readIfMatch } from './if-match.js';
import { createInputReader } from './parse-input.js';
import { type BodyKind, readBody } from './read-body.js';

/** One row of the route table: what is documented is what is parsed, and what is parsed is what is handled. */

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The answer of a call; `stream` writes events instead of a body. */
export type Answer = {
  status?: number;
  json?: unknown;
  /** Text or bytes; with a name, a download. */
  file?: { mediaType: string; content: string | Uint8Array; filename?: string };
  /** Becomes the entity tag of what carries a blueprint. */
  revision?: number;
  headers?: Record<string, string>;
  stream?: (events: EventStream) => Promise<void>;
};

/** What an answer with this status holds: a schema for JSON, else the media types of the text or bytes. */
export type AnswerDoc = {
  description: string;
  json?: z.ZodType;
  mediaTypes?: readonly string[];
  headers?: readonly string[];
};

export type Input<Params, Query, Body> = {
  params: Params;
  query: Query;
  body: Body;
  caller: Caller;
  /** The revision of `If-Match`, where the endpoint takes one and the client gave one. */
  revision: number | undefined;
  /** The best of the offered media types for the client; the first one when none of them suits. */
  prefers: (...offered: [string, ...string[]]) => string;
};

type Shape<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> = {
  method: Method;
  /** As OpenAPI writes it: `/api/v1/sessions/{sessionId}`. */
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  params: Params;
  query: Query;
  body: { kind: BodyKind; schema: Body };
  ifMatch?: true;
  answers: Record<number, AnswerDoc>;
  /** Codes of the problem details that this call may be answered with, beside those of every call. */
  problems: readonly AppError['code'][];
};

/** A row whose types are forgotten, for the document and the router. */
export type Endpoint = Shape<z.ZodType, z.ZodType, z.ZodType> & {
  /** @throws AppError with every bad field, or what the handler throws */
  answer(request: Request, caller: Caller): Promise<Answer>;
};

export function defineEndpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  shape: Shape<Params, Query, Body>,
  handle: (input: Input<z.output<Params>, z.output<Query>, z.output<Body>>) => Promise<Answer> | Answer,
): Endpoint {
  async function answer(request: Request, caller: Caller): Promise<Answer> {
    const reader = createInputReader();
    const raw = readBody(request, shape.body.kind);
    const params = reader.read(shape.params, { value: request.params, prefix: '/path' });
    const query = reader.read(shape.query, { value: { ...request.query }, prefix: '/query' });
    const body = reader.read(shape.body.schema, { value: raw, prefix: '' });
    const revision = shape.ifMatch ? readIfMatch(request.get('if-match')) : undefined;
    if (revision === null) reader.addError({ pointer: '/header/if-match', message: 'is not of the form "revision"' });
    if (!reader.isValid() || params === undefined || query === undefined || body === undefined) throw reader.refuse();
    const prefers = (...offered: [string, ...string[]]) => request.accepts(offered) || offered[0];
    return handle({ params, query, body, caller, revision: revision ?? undefined, prefers });
  }
  return { ...shape, answer };
}
