import { parse } from 'yaml';
import { z } from 'zod';
import type { Connector, Tool } from '../../blueprint/schema.js';

export type HttpConnector = Extract<Connector, { kind: 'http' }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const INPUT = /^[a-z][A-Za-z0-9_]*$/;

const parameterSchema = z.looseObject({ name: z.string(), in: z.string() });
const operationSchema = z.looseObject({
  operationId: z.string().optional(),
  parameters: z.array(parameterSchema.catch({ name: '', in: '' })).default([]),
});
const documentSchema = z.looseObject({
  servers: z.array(z.looseObject({ url: z.string() })).min(1),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** How a tool is called over HTTP; undefined where it is not, or its OpenAPI document does not say how. */
export function httpConnectorOf({ connector }: Tool): HttpConnector | undefined {
  if (connector.kind === 'http') return connector;
  return connector.kind === 'openapi' ? operationConnector(connector.document, connector.operationId) : undefined;
}

function operationConnector(document: string, operationId: string): HttpConnector | undefined {
  const read = documentSchema.safeParse(parsed(document));
  if (!read.success) return undefined;
  const { servers, paths } = read.data;
  const base = servers[0]?.url.replace(/\/$/, '') ?? '';
  if (!/^https?:\/\//.test(base)) return undefined;
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = operationSchema.safeParse(item[method]);
      if (!operation.success || operation.data.operationId !== operationId) continue;
      const shared = z
        .array(parameterSchema)
        .catch([])
        .parse(item.parameters ?? []);
      return connectorFor(method, base + path, [...shared, ...operation.data.parameters]);
    }
  }
  return undefined;
}

type Parameter = z.infer<typeof parameterSchema>;

function connectorFor(
  method: (typeof METHODS)[number],
  url: string,
  parameters: Parameter[],
): HttpConnector | undefined {
  if (parameters.some(({ name, in: place }) => place === 'path' && !INPUT.test(name))) return undefined;
  const placed = (place: string) =>
    Object.fromEntries(
      parameters.filter((each) => each.in === place && INPUT.test(each.name)).map(({ name }) => [name, `{${name}}`]),
    );
  const upper = METHOD_NAMES[method];
  return { kind: 'http', method: upper, url, headers: placed('header'), query: placed('query') };
}

const METHOD_NAMES = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

function parsed(document: string): unknown {
  try {
    return parse(document, { maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}
