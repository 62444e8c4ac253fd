import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Builder } from '../builder/builder.js';
import { toRefusal } from './problem-details.js';

/** The two doors, and the stream behind the first. */
export type Door = 'rest' | 'socket';

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus reads. Labels hold templates and codes, never ids. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'parley_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const turns = new Counter({
    name: 'parley_turns_total',
    help: 'Turns by door and by how they ended: done, or the code of the refusal.',
    labelNames: ['door', 'outcome'],
    registers: [registry],
  });
  const turnSeconds = new Histogram({
    name: 'parley_turn_duration_seconds',
    help: 'Time of the turns that were answered.',
    labelNames: ['door'],
    buckets: SECONDS,
    registers: [registry],
  });
  const sockets = new Gauge({ name: 'parley_sockets', help: 'Open socket connections.', registers: [registry] });

  /** The same service, its turns counted for a door. */
  function countTurns(builder: Builder, door: Door): Builder {
    async function send(...sent: Parameters<Builder['send']>) {
      const started = performance.now();
      try {
        const turn = await builder.send(...sent);
        turns.inc({ door, outcome: 'done' });
        turnSeconds.observe({ door }, (performance.now() - started) / 1000);
        return turn;
      } catch (error) {
        turns.inc({ door, outcome: toRefusal(error).code });
        throw error;
      }
    }
    return { ...builder, send };
  }

  return { registry, requests, sockets, countTurns };
}
