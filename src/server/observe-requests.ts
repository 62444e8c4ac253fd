import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import onHeaders from 'on-headers';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';
import { localsOf } from './request-locals.js';

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/**
 * Gives each request an id (the client's own, where it sent a plain one), says how long it took, and writes one line
 * about it, in which neither bodies nor keys nor queries appear.
 */
export function observeRequests({ log, metrics }: { log: Logger; metrics: Metrics }): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const sent = request.get('x-request-id') ?? '';
    const requestId = REQUEST_ID.test(sent) ? sent : randomUUID();
    const { method, path } = request;
    const locals = localsOf(response);
    locals.requestId = requestId;
    response.set('X-Request-Id', requestId);
    onHeaders(response, () => {
      response.setHeader('X-Process-Time', ((performance.now() - started) / 1000).toFixed(6));
    });
    response.once('close', () => {
      const { statusCode: status } = response;
      const { route = 'other', code } = locals;
      const seconds = (performance.now() - started) / 1000;
      metrics.requests.observe({ method, route, status }, seconds);
      const line = { requestId, method, path, status, ms: Math.round(seconds * 10_000) / 10, ...(code && { code }) };
      if (status >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}
