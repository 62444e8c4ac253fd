import express, { type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { AppError, type ErrorCode } from '../errors.js';

/** What a body may be. `none` is no body, or an empty object of JSON. */
export type BodyKind = 'none' | 'json' | 'json-patch' | 'mermaid';

export const BODY_MEDIA_TYPES: Record<BodyKind, readonly string[]> = {
  none: ['application/json'],
  json: ['application/json'],
  'json-patch': ['application/json-patch+json'],
  mermaid: ['text/vnd.mermaid', 'text/plain'],
};

/** 1 MiB, also after unpacking. */
export const MOST_BODY_BYTES = 1_048_576;

const takeAnything = express.raw({ type: () => true, limit: MOST_BODY_BYTES });

/** Errors of express's body reader, by the `type` that they carry. */
const READING_ERRORS: Partial<Record<string, ErrorCode>> = {
  'entity.too.large': 'TOO_LARGE',
  'encoding.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
};

const readingError = z.object({ type: z.string() });

/** Takes the bytes of a body, unpacked, whatever they are. Refuses with TOO_LARGE, UNSUPPORTED_MEDIA_TYPE or NOT_JSON. */
export const takeBytes: RequestHandler = (request, response, next) => {
  takeAnything(request, response, (cause: unknown) => {
    if (cause === undefined) {
      next();
      return;
    }
    const code = READING_ERRORS[readingError.safeParse(cause).data?.type ?? ''];
    next(
      code ? new AppError(code, { cause }) : new AppError('NOT_JSON', { cause, detail: 'The body cannot be read.' }),
    );
  });
};

/**
 * Decodes the bytes of a body.
 * @returns JSON as parsed, or text; `{}` or '' where nothing was sent
 * @throws AppError UNSUPPORTED_MEDIA_TYPE, NOT_JSON
 */
export function readBody(request: Request, kind: BodyKind): unknown {
  const isText = kind === 'mermaid';
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return isText ? '' : {};
  const accepted = BODY_MEDIA_TYPES[kind];
  if (!request.is([...accepted]) || !isUtf8(request.get('content-type'))) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', { detail: `The body must be ${accepted.join(' or ')}, in UTF-8.` });
  }
  const text = decode(bytes);
  return isText ? text : parseJson(text);
}

const isUtf8 = (contentType = ''): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1]?.toLowerCase();
  return charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii';
};

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('NOT_JSON', { detail: 'The body is not UTF-8.', cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('NOT_JSON', { cause });
  }
}
