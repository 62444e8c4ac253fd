import { z } from 'zod';
import type { Builder } from '../../builder/builder.js';
import { type Answer, defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, idempotencyKey, locale, nothing, pageSize, spokenText } from '../input-schemas.js';
import {
  blueprintDocument,
  fullSessionSchema,
  historyTurnSchema,
  importedSessionSchema,
  sessionSchema,
  statusSchema,
} from '../view-schemas.js';

type SessionCalls = Pick<
  Builder,
  'create' | 'importSession' | 'list' | 'get' | 'status' | 'history' | 'resume' | 'remove'
>;

export const createSessionBody = z
  .strictObject({
    message: spokenText.optional(),
    locale: locale.optional(),
    blueprint: blueprintDocument.optional(),
    clientSessionId: idempotencyKey.optional(),
  })
  .meta({ id: 'CreateSession' });

const tag = 'sessions';
const location = (sessionId: string) => ({ Location: `/api/v1/sessions/${sessionId}` });

/** A session's life: begun, read, resumed, removed. */
export const sessionEndpoints = (builder: SessionCalls): Endpoint[] => [
  createSession(builder, '/api/v1/sessions', 'createSession'),
  createSession(builder, '/api/v1/sessions/create', 'createSessionHere'),
  importSession(builder),
  listSessions(builder),
  getSession(builder),
  removeSession(builder),
  getStatus(builder),
  getHistory(builder),
  resumeSession(builder),
];

const createSession = (builder: SessionCalls, path: string, operationId: string): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path,
      operationId,
      tag,
      summary: 'Begin an interview',
      description:
        'A `message` is answered as the first turn. A `blueprint` starts the interview from an existing agent. The same `clientSessionId` gives the same session, with status 200.',
      params: nothing,
      query: nothing,
      body: { kind: 'json', schema: createSessionBody },
      answers: {
        201: { description: 'The new session.', json: sessionSchema, headers: ['Location', 'ETag'] },
        200: {
          description: 'The session that has this clientSessionId.',
          json: sessionSchema,
          headers: ['Location', 'ETag'],
        },
      },
      problems: ['NOT_JSON', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'INVALID'],
    },
    async ({ body, caller }): Promise<Answer> => {
      const { session, created } = await builder.create(caller, body);
      const { sessionId, revision } = session;
      return { status: created ? 201 : 200, json: session, revision, headers: location(sessionId) };
    },
  );

const importSession = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/import',
      operationId: 'importSession',
      tag,
      summary: 'Begin from an existing agent',
      description: "Takes an export of Parley, a vendor's configuration, or a plain prompt.",
      params: nothing,
      query: nothing,
      body: {
        kind: 'json',
        schema: z
          .strictObject({ format: z.string().min(1).max(100).optional(), content: z.string().min(1) })
          .meta({ id: 'ImportSession' }),
      },
      answers: { 201: { description: 'The new session.', json: importedSessionSchema, headers: ['Location', 'ETag'] } },
      problems: ['NOT_JSON', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'IMPORT_INVALID'],
    },
    async ({ body, caller }) => {
      const session = await builder.importSession(caller, body);
      return { status: 201, json: session, revision: session.revision, headers: location(session.sessionId) };
    },
  );

const listSessions = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions',
      operationId: 'listSessions',
      tag,
      summary: "The caller's own sessions, newest first",
      params: nothing,
      query: z.strictObject({
        limit: pageSize,
        cursor: z.string().min(1).max(500).optional().meta({ description: 'What the page before gave as `next`.' }),
      }),
      body: { kind: 'none', schema: nothing },
      answers: {
        200: {
          description: 'One page; `next` is null on the last one.',
          json: z.strictObject({ sessions: z.array(statusSchema), next: z.string().nullable() }),
        },
      },
      problems: ['INVALID'],
    },
    async ({ query, caller }) => ({ json: await builder.list(caller, query) }),
  );

const getSession = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}',
      operationId: 'getSession',
      tag,
      summary: 'Everything about a session',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The session.', json: fullSessionSchema, headers: ['ETag'] } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => {
      const session = await builder.get(caller, params.sessionId);
      return { json: session, revision: session.revision };
    },
  );

const removeSession = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'delete',
      path: '/api/v1/sessions/{sessionId}',
      operationId: 'removeSession',
      tag,
      summary: 'Abandon a session',
      description: 'Its live state is gone, its record stays.',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 204: { description: 'The session is abandoned.' } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => {
      await builder.remove(caller, params.sessionId);
      return { status: 204 };
    },
  );

const getStatus = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/status',
      operationId: 'getStatus',
      tag,
      summary: 'Where a session stands',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'Status, stage and progress.', json: statusSchema } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => ({ json: await builder.status(caller, params.sessionId) }),
  );

const getHistory = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/history',
      operationId: 'getHistory',
      tag,
      summary: 'The turns of a session, oldest first',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The turns.', json: z.strictObject({ history: z.array(historyTurnSchema) }) } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => ({ json: { history: await builder.history(caller, params.sessionId) } }),
  );

const resumeSession = (builder: SessionCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/resume',
      operationId: 'resumeSession',
      tag,
      summary: 'Go on with a session',
      description:
        'Renews the time to live, also of an expired session. The reply says where the interview stands and repeats the open question. `reopen` makes a completed session active again, at the review.',
      params: bySession,
      query: nothing,
      body: { kind: 'json', schema: z.strictObject({ reopen: z.boolean().optional() }).meta({ id: 'ResumeSession' }) },
      answers: { 200: { description: 'The session.', json: sessionSchema, headers: ['ETag'] } },
      problems: ['NOT_JSON', 'SESSION_NOT_FOUND', 'FORBIDDEN', 'SESSION_NOT_ACTIVE', 'INVALID'],
    },
    async ({ params, body, caller }) => {
      const session = await builder.resume(caller, params.sessionId, body);
      return { json: session, revision: session.revision };
    },
  );
