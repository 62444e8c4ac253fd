import { z } from 'zod';
import { blueprintJsonSchema } from '../../blueprint/schema.js';
import { DOCS_PAGE, REDOC_PAGE } from '../documentation-pages.js';
import { type Answer, defineEndpoint, type Endpoint } from '../endpoint.js';
import { checkHealth, type HealthChecks } from '../health.js';
import { nothing } from '../input-schemas.js';
import type { Metrics } from '../metrics.js';

export type SystemDeps = {
  health: HealthChecks;
  metrics: Metrics;
  /** Made when they are first asked for: the documents hold this table too. */
  documents: { openapi: () => unknown; asyncapi: () => unknown };
};

const tag = 'system';
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
const anyJson = z.looseObject({});

/** Health, metrics and the documents, at the root and for everybody. */
export const systemEndpoints = ({ health, metrics, documents }: SystemDeps): Endpoint[] => [
  read(
    { path: '/healthz', operationId: 'isAlive', summary: 'Whether the server is alive' },
    { description: 'It is.', json: z.strictObject({ status: z.literal('ok') }) },
    () => ({ json: { status: 'ok' } }),
  ),
  read(
    { path: '/readyz', operationId: 'isReady', summary: 'Whether the server and all that it needs can work' },
    {
      description: 'They can. Otherwise 503, with `dependencies` in the problem details.',
      json: z.strictObject({ status: z.literal('ready'), dependencies: z.record(z.string(), z.literal('up')) }),
    },
    async () => ({ json: { status: 'ready', dependencies: await checkHealth(health) } }),
  ),
  read(
    { path: '/metrics', operationId: 'getMetrics', summary: 'Metrics for Prometheus' },
    { description: 'In the text format.', mediaTypes: ['text/plain'] },
    async () => file(METRICS_TYPE, await metrics.registry.metrics()),
  ),
  read(
    { path: '/schemas/blueprint.json', operationId: 'getBlueprintSchema', summary: 'The schema of a blueprint' },
    { description: 'A JSON Schema, draft 2020-12.', mediaTypes: ['application/schema+json'] },
    () => file('application/schema+json', JSON.stringify(blueprintJsonSchema())),
  ),
  read(
    { path: '/openapi.json', operationId: 'getOpenApi', summary: 'This document' },
    { description: 'OpenAPI 3.1.', json: anyJson },
    () => ({ json: documents.openapi() }),
  ),
  read(
    { path: '/asyncapi.json', operationId: 'getAsyncApi', summary: 'The document of the socket' },
    { description: 'AsyncAPI 3.0.', json: anyJson },
    () => ({ json: documents.asyncapi() }),
  ),
  read(
    { path: '/docs', operationId: 'getDocs', summary: 'This document as a page on which calls can be tried' },
    { description: 'The page.', mediaTypes: ['text/html'] },
    () => file('text/html; charset=utf-8', DOCS_PAGE),
  ),
  read(
    { path: '/redoc', operationId: 'getReference', summary: 'This document as a page for reading' },
    { description: 'The page.', mediaTypes: ['text/html'] },
    () => file('text/html; charset=utf-8', REDOC_PAGE),
  ),
];

const file = (mediaType: string, content: string): Answer => ({ file: { mediaType, content } });

const read = (
  named: { path: string; operationId: string; summary: string },
  answer: Endpoint['answers'][number],
  handle: () => Answer | Promise<Answer>,
): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      tag,
      ...named,
      params: nothing,
      query: z.looseObject({}),
      body: { kind: 'none', schema: nothing },
      answers: { 200: answer },
      problems: named.path === '/readyz' ? ['DEPENDENCY_DOWN'] : [],
    },
    handle,
  );
