import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { AppError, type ErrorCode } from '../errors.js';
import { toRefusal, toWireProblem } from './problem-details.js';
import { localsOf } from './request-locals.js';

/** Seconds after which it is worth trying again, where the refusal does not know better. */
const RETRY_AFTER: Partial<Record<ErrorCode, number>> = { RATE_LIMITED: 10, DEPENDENCY_DOWN: 5 };

/** What no route answered. */
export const refuseUnknown: RequestHandler = (request) => {
  throw new AppError('NOT_FOUND', { detail: `There is nothing at ${request.method} ${request.path}.` });
};

/** Logs what is a fault of ours or of what we need, with its cause. */
export function reportFault(refusal: AppError, { log, requestId }: { log: Logger; requestId: string }): void {
  if (refusal.status >= 500) log.error({ requestId, err: refusal.cause ?? refusal }, 'a call failed');
}

/** The last handler: every error leaves as problem details, and what is no refusal is logged with its cause. */
export function createErrorHandler({ log }: { log: Logger }): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const refusal = toRefusal(error);
    const locals = localsOf(response);
    const { requestId } = locals;
    locals.code = refusal.code;
    reportFault(refusal, { log, requestId });
    if (response.headersSent) {
      next(error);
      return;
    }
    const seconds = refusal.retryAfterSeconds ?? RETRY_AFTER[refusal.code];
    if (seconds !== undefined) response.set('Retry-After', String(Math.max(1, Math.ceil(seconds))));
    if (refusal.code === 'UNAUTHORIZED') response.set('WWW-Authenticate', 'Bearer');
    response
      .status(refusal.status)
      .set('Content-Type', 'application/problem+json; charset=utf-8')
      .end(JSON.stringify(toWireProblem(refusal, requestId)));
  };
}
