import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';
import { AppError } from '../errors.js';
import { localsOf } from './request-locals.js';
import type { ServerSettings } from './server-settings.js';

const MINUTE_MS = 60_000;

/** How often an owner may call in a minute, counted over both doors; callers without a key count by their address. */
export type CallLimit = {
  middleware: RequestHandler;
  /** Counts a message of a socket. @throws AppError RATE_LIMITED */
  count(ownerId: string): Promise<void>;
  close(): void;
};

const NO_LIMIT: CallLimit = {
  middleware: (_request, _response, next) => next(),
  count: () => Promise.resolve(),
  close: () => undefined,
};

export function createCallLimit({ rateLimitPerMinute: most }: Pick<ServerSettings, 'rateLimitPerMinute'>): CallLimit {
  if (most === 0) return NO_LIMIT;
  const store = new MemoryStore();
  const refuse = (resetTime: Date | undefined) =>
    new AppError('RATE_LIMITED', {
      retryAfterSeconds: resetTime ? (resetTime.getTime() - Date.now()) / 1000 : MINUTE_MS / 1000,
    });
  const middleware = rateLimit({
    windowMs: MINUTE_MS,
    limit: most,
    store,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    keyGenerator: keyOf,
    handler: (request, response, next) => {
      store.get(keyOf(request, response)).then((hits) => next(refuse(hits?.resetTime)), next);
    },
  });

  const count = async (ownerId: string): Promise<void> => {
    const { totalHits, resetTime } = await store.increment(ownerId);
    if (totalHits > most) throw refuse(resetTime);
  };

  return { middleware, count, close: () => store.shutdown() };
}

const keyOf = (request: Request, response: Response): string =>
  localsOf(response).caller?.ownerId ?? `address ${ipKeyGenerator(request.ip ?? '')}`;
