import type { IRouter, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Caller } from '../builder/builder.js';
import { AppError } from '../errors.js';
import type { Endpoint } from './endpoint.js';
import { reportFault } from './error-handler.js';
import { createEventStream } from './event-stream.js';
import { toRefusal, toWireProblem } from './problem-details.js';
import { takeBytes } from './read-body.js';
import { localsOf } from './request-locals.js';
import { writeAnswer } from './write-answer.js';

/** Who asks where nobody needs to be known. */
const ANYBODY: Caller = { ownerId: 'anybody' };

/** Mounts the route table. A known path with another method is 405, with the methods that it takes. */
export function mountEndpoints(router: IRouter, endpoints: readonly Endpoint[], { log }: { log: Logger }): void {
  for (const [path, rows] of byPath(endpoints)) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const endpoint of rows) {
      const hasBody = endpoint.method !== 'get' && endpoint.method !== 'delete';
      route[endpoint.method](nameRoute(path), ...(hasBody ? [takeBytes] : []), answerWith(endpoint, log));
    }
    const methods = rows.map(({ method }) => method.toUpperCase());
    const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
    route.all(nameRoute(path), (_request, response) => {
      response.set('Allow', allowed.join(', '));
      throw new AppError('METHOD_NOT_ALLOWED', { detail: `This address takes ${allowed.join(', ')}.` });
    });
  }
}

const nameRoute =
  (path: string): RequestHandler =>
  (_request, response, next) => {
    localsOf(response).route = path;
    next();
  };

const answerWith =
  (endpoint: Endpoint, log: Logger) =>
  async (request: Request, response: Response): Promise<void> => {
    const answer = await endpoint.answer(request, localsOf(response).caller ?? ANYBODY);
    if (!answer.stream) {
      writeAnswer(response, answer);
      return;
    }
    const events = createEventStream(response);
    try {
      await answer.stream(events);
    } catch (error) {
      if (!events.isOpen()) throw error;
      const refusal = toRefusal(error);
      localsOf(response).code = refusal.code;
      reportFault(refusal, { log, requestId: localsOf(response).requestId });
      events.send('error', toWireProblem(refusal, localsOf(response).requestId));
    } finally {
      if (events.isOpen()) events.end();
    }
  };

function byPath(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const rows = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) rows.set(endpoint.path, [...(rows.get(endpoint.path) ?? []), endpoint]);
  return rows;
}
