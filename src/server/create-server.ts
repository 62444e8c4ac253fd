import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Builder } from '../builder/builder.js';
import type { ModelUse } from '../llm/port.js';
import { createAuthenticate } from './authentication.js';
import { createCallLimit } from './call-limit.js';
import type { ToolCatalogue } from './endpoints/tool-endpoints.js';
import { watchConnections } from './graceful-close.js';
import type { HealthChecks } from './health.js';
import { createHttpApp } from './http-app.js';
import { createMetrics } from './metrics.js';
import { registerModelMetrics } from './model-metrics.js';
import type { ServerSettings } from './server-settings.js';
import { attachSocket } from './socket/attach-socket.js';
import { createTrust } from './trusted-origin.js';

export type ServerDeps = {
  builder: Builder;
  catalogue: ToolCatalogue;
  /** What `/readyz` asks, by the name that it shows. */
  health: HealthChecks;
  log: Logger;
  /** What language models took since the start. */
  modelUses?: () => readonly ModelUse[];
};

/** Longer than proxies keep a connection, so that none is closed under a request of theirs. */
const KEEP_ALIVE_MS = 65_000;
/** How long answers under way may take when the server closes. */
const GRACE_MS = 5_000;

/** Both doors on one port, not yet open. */
export function createServer(settings: ServerSettings, { builder, catalogue, health, log, modelUses }: ServerDeps) {
  const metrics = createMetrics();
  if (modelUses) registerModelMetrics(metrics.registry, modelUses);
  const limit = createCallLimit(settings);
  const shared = {
    settings,
    authenticate: createAuthenticate(settings),
    trust: createTrust(settings),
    limit,
    metrics,
    log,
  };
  const app = createHttpApp({ ...shared, builder: metrics.countTurns(builder, 'rest'), catalogue, health });
  const server = createHttpServer({ keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: KEEP_ALIVE_MS + 1_000 }, app);
  const endConnections = watchConnections(server, { graceMs: GRACE_MS });
  const sockets = attachSocket(server, { ...shared, builder: metrics.countTurns(builder, 'socket') });

  /**
   * Begins to answer.
   * @returns the address, such as `http://127.0.0.1:3000`
   * @throws when the port is taken or the host is not this machine's
   */
  async function listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(settings.port, settings.host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return addressOf(server);
  }

  /** Takes no more, ends the sockets, lets what is under way be answered, and cuts off what takes too long. */
  async function close(): Promise<void> {
    const closed = sockets.close();
    endConnections();
    await closed;
    limit.close();
    metrics.registry.clear();
  }

  return { listen, close };
}

function addressOf(server: Server): string {
  const { address, family, port } = boundTo(server);
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function boundTo(server: Server): AddressInfo {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens to no port');
  return bound;
}
