import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { ERROR_TABLE, type ErrorCode } from '../../errors.js';
import type { AnswerDoc, Endpoint } from '../endpoint.js';
import { problemSchema } from '../problem-details.js';
import { BODY_MEDIA_TYPES } from '../read-body.js';

/** Codes that any call of the API may be answered with. */
const EVERYWHERE: readonly ErrorCode[] = ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'INTERNAL', 'DEPENDENCY_DOWN'];

const TAGS = [
  { name: 'sessions', description: 'The life of an interview.' },
  { name: 'turns', description: 'Talking.' },
  { name: 'blueprint', description: 'Editing by hand, and time travel.' },
  { name: 'workflow', description: 'The graph, its picture, its review.' },
  { name: 'outputs', description: 'The system prompt and the downloads.' },
  { name: 'tools', description: 'The catalogue of tools.' },
  { name: 'system', description: 'Health, metrics and documents.' },
];

const HEADERS: Record<string, string> = {
  Location: 'The address of the session.',
  ETag: 'The revision of the blueprint, for `If-Match`.',
  'Content-Disposition': 'The name of the file.',
};

/** The OpenAPI 3.1 document of the route table. */
export const openApiDocument = (endpoints: readonly Endpoint[], { version }: { version: string }) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description:
        'A conversational builder of conversational agents. Every error is problem details (RFC 9457) with a stable `code`. The same service also answers over socket.io: see /asyncapi.json.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS,
    paths: pathsOf(endpoints),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    },
  });

function pathsOf(endpoints: readonly Endpoint[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint) };
  }
  return paths;
}

function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { operationId, tag, summary, description, params, query, body, ifMatch } = endpoint;
  const isOpen = !isApi(endpoint);
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: isOpen ? [] : [{}, { bearer: [] }, { apiKey: [] }],
    requestParams: {
      ...(params instanceof z.ZodObject && { path: params }),
      ...(query instanceof z.ZodObject && { query }),
      ...(ifMatch && { header: z.object({ 'If-Match': ifMatchParameter }) }),
    },
    ...(body.kind !== 'none' && {
      requestBody: {
        required: !body.schema.safeParse({}).success,
        content: Object.fromEntries(BODY_MEDIA_TYPES[body.kind].map((media) => [media, { schema: body.schema }])),
      },
    }),
    responses: { ...answersOf(endpoint), ...problemsOf(endpoint) },
  };
}

const isApi = ({ path }: Endpoint): boolean => path.startsWith('/api/');

const ifMatchParameter = z
  .string()
  .optional()
  .meta({ description: 'The revision that the edit is meant for, as `"7"`. A stale one is refused with 412.' });

function answersOf({ answers }: Endpoint): ZodOpenApiResponsesObject {
  return Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)]));
}

function answerOf({ description, json, mediaTypes = [], headers = [] }: AnswerDoc): ZodOpenApiResponseObject {
  const texts = mediaTypes.map((media) => [media, { schema: z.string() }]);
  return {
    description,
    ...(headers.length > 0 && {
      headers: Object.fromEntries(
        headers.map((name) => [name, { schema: { type: 'string' as const }, description: HEADERS[name] ?? name }]),
      ),
    }),
    ...((json || texts.length > 0) && {
      content: { ...(json && { 'application/json': { schema: json } }), ...Object.fromEntries(texts) },
    }),
  };
}

function problemsOf(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const codes = [...new Set([...endpoint.problems, ...(isApi(endpoint) ? EVERYWHERE : [])])];
  const statuses = [...new Set(codes.map((code) => ERROR_TABLE[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => ERROR_TABLE[code].status === status);
      return [
        String(status),
        {
          description: named.map((code) => `\`${code}\`: ${ERROR_TABLE[code].message}`).join('\n\n'),
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      ];
    }),
  );
}
