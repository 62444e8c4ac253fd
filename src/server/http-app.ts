import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Builder } from '../builder/builder.js';
import { AppError } from '../errors.js';
import { type Authenticate, keyOf } from './authentication.js';
import type { CallLimit } from './call-limit.js';
import { mountDocumentationAssets } from './documentation-pages.js';
import { asyncApiDocument } from './documents/asyncapi-document.js';
import { openApiDocument } from './documents/openapi-document.js';
import type { Endpoint } from './endpoint.js';
import { blueprintEndpoints } from './endpoints/blueprint-endpoints.js';
import { outputEndpoints } from './endpoints/output-endpoints.js';
import { rehearsalEndpoints } from './endpoints/rehearsal-endpoints.js';
import { sessionEndpoints } from './endpoints/session-endpoints.js';
import { systemEndpoints } from './endpoints/system-endpoints.js';
import { type ToolCatalogue, toolEndpoints } from './endpoints/tool-endpoints.js';
import { turnEndpoints } from './endpoints/turn-endpoints.js';
import { workflowEndpoints } from './endpoints/workflow-endpoints.js';
import { createErrorHandler, refuseUnknown } from './error-handler.js';
import type { HealthChecks } from './health.js';
import type { Metrics } from './metrics.js';
import { mountEndpoints } from './mount-endpoints.js';
import { observeRequests } from './observe-requests.js';
import { localsOf } from './request-locals.js';
import type { ServerSettings } from './server-settings.js';
import { mountStaticPage } from './static-page.js';
import type { Trust } from './trusted-origin.js';

export type HttpAppDeps = {
  builder: Builder;
  settings: Pick<ServerSettings, 'corsOrigins' | 'publicDir' | 'version'>;
  catalogue: ToolCatalogue;
  health: HealthChecks;
  authenticate: Authenticate;
  trust: Trust;
  limit: CallLimit;
  metrics: Metrics;
  log: Logger;
};

/** Mermaid, Swagger UI and Redoc style what they draw inline, and Redoc searches in a worker; all else is our own. */
const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
};

const EXPOSED = ['ETag', 'Location', 'Content-Disposition', 'Retry-After', 'X-Process-Time', 'X-Request-Id'];

/** The first door: everything that is answered over HTTP. */
export function createHttpApp(deps: HttpAppDeps): Express {
  const { settings, log, limit } = deps;
  const endpoints = routeTable(deps);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');

  app.use(observeRequests(deps));
  app.use(
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: POLICY }, strictTransportSecurity: false }),
  );
  app.use(
    cors({ origin: settings.corsOrigins.includes('*') ? '*' : [...settings.corsOrigins], exposedHeaders: EXPOSED }),
  );
  app.use(refuseStrangers(deps));
  app.use('/api', neverCache, identify(deps), limit.middleware, refuseUnidentified);
  mountEndpoints(app, endpoints, { log });
  mountDocumentationAssets(app);
  mountStaticPage(app, settings.publicDir);
  app.use(refuseUnknown);
  app.use(createErrorHandler({ log }));
  return app;
}

type TableDeps = Pick<HttpAppDeps, 'builder' | 'catalogue' | 'health' | 'metrics'> & { settings: { version: string } };

/** The one table behind the router and the document. */
export function routeTable({ builder, catalogue, health, metrics, settings: { version } }: TableDeps): Endpoint[] {
  const endpoints: Endpoint[] = [
    ...sessionEndpoints(builder),
    ...turnEndpoints(builder),
    ...blueprintEndpoints(builder),
    ...workflowEndpoints(builder),
    ...rehearsalEndpoints(builder),
    ...outputEndpoints(builder),
    ...toolEndpoints(catalogue),
    ...systemEndpoints({
      health,
      metrics,
      documents: {
        openapi: once(() => openApiDocument(endpoints, { version })),
        asyncapi: once(() => asyncApiDocument({ version })),
      },
    }),
  ];
  return endpoints;
}

/** Makes a document when it is first asked for, and keeps it. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses what a foreign page sends, and whoever calls this server by a foreign name. */
const refuseStrangers =
  ({ trust }: Pick<HttpAppDeps, 'trust'>): RequestHandler =>
  ({ method, headers }, _response, next) => {
    if (!trust.isOwnHost(headers)) throw new AppError('FORBIDDEN', { detail: 'This server has another name.' });
    if (!READING.has(method) && !trust.isOwnOrigin(headers)) {
      throw new AppError('FORBIDDEN', { detail: 'Pages of this origin may not call.' });
    }
    next();
  };

const neverCache: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const identify =
  ({ authenticate }: Pick<HttpAppDeps, 'authenticate'>): RequestHandler =>
  ({ headers }, response, next) => {
    localsOf(response).caller = authenticate(keyOf(headers));
    next();
  };

const refuseUnidentified: RequestHandler = (_request, response, next) => {
  if (!localsOf(response).caller) throw new AppError('UNAUTHORIZED');
  next();
};
