import type { Builder } from '../../src/builder/builder.js';
import { routeTable } from '../../src/server/http-app.js';
import { createMetrics } from '../../src/server/metrics.js';
import { problemSchema } from '../../src/server/problem-details.js';
import { CLIENT_EVENTS } from '../../src/server/socket/client-events.js';
import { SERVER_EVENTS } from '../../src/server/socket/server-events.js';

type Seen = { method: string; path: string; status: number; json: unknown };

/** Holds everything that a server says against what the documents say that it says; throws where they differ. */
export function documentedAnswers({ builder }: { builder: Builder }) {
  const table = routeTable({
    builder,
    catalogue: { search: () => [], get: () => undefined },
    health: {},
    metrics: createMetrics(),
    settings: { version: '' },
  }).map((endpoint) => ({
    ...endpoint,
    pattern: new RegExp(`^${endpoint.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));

  function check({ method, path, status, json }: Seen): void {
    // The transport of the sockets has a protocol of its own.
    if (json === undefined || path.startsWith('/socket.io/')) return;
    if (status >= 400) {
      problemSchema.parse(json);
      return;
    }
    const [address = ''] = path.split('?');
    const endpoint =
      table.find((each) => each.path === address && each.method === method.toLowerCase()) ??
      table.find((each) => each.pattern.test(address) && each.method === method.toLowerCase());
    const answer = endpoint?.answers[status];
    if (!endpoint || !answer) throw new Error(`${method} ${path} answers ${status}, which is not documented`);
    answer.json?.parse(json);
  }

  function checkEvent(name: string, payload: unknown): void {
    const event = Object.entries(SERVER_EVENTS).find(([known]) => known === name)?.[1];
    if (!event) throw new Error(`the event ${name} is not documented`);
    event.payload.parse(payload);
  }

  function checkAcknowledgement(name: string, { ok, ...body }: { ok: boolean; problem?: unknown }): void {
    if (ok) CLIENT_EVENTS.find((event) => event.name === name)?.acknowledges.parse(body);
    else problemSchema.parse(body.problem);
  }

  return { check, checkEvent, checkAcknowledgement };
}
