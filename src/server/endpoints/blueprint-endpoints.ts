import { z } from 'zod';
import { patchSchema } from '../../blueprint/patch.js';
import type { Builder, RevisionView } from '../../builder/builder.js';
import { type Answer, defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, nothing, wholeNumber } from '../input-schemas.js';
import { diffSchema, revisionListSchema, revisionSchema } from '../view-schemas.js';

type BlueprintCalls = Pick<Builder, 'patch' | 'undo' | 'redo' | 'restore' | 'revisions' | 'diff'>;

const tag = 'blueprint';
const revisionNumber = z.int().min(0);
const answers = { 200: { description: 'The new revision.', json: revisionSchema, headers: ['ETag'] } };
const whoseAndWhen = [
  'SESSION_NOT_FOUND',
  'FORBIDDEN',
  'SESSION_NOT_ACTIVE',
  'TURN_RUNNING',
  'SESSION_EXPIRED',
] as const;

const toAnswer = (view: RevisionView): Answer => ({ json: view, revision: view.revision });

/** Editing the blueprint by hand, and travelling through its revisions. */
export const blueprintEndpoints = (builder: BlueprintCalls): Endpoint[] => [
  patchBlueprint(builder),
  step(builder, 'undo', 'Take back the last change', 'NOTHING_TO_UNDO'),
  step(builder, 'redo', 'Make again what was taken back', 'NOTHING_TO_REDO'),
  restore(builder),
  listRevisions(builder),
  diffRevisions(builder),
];

const patchBlueprint = (builder: BlueprintCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'patch',
      path: '/api/v1/sessions/{sessionId}/blueprint',
      operationId: 'patchBlueprint',
      tag,
      summary: 'Edit the blueprint with a JSON Patch',
      description: 'All operations or none. Without `If-Match` the patch is applied to whatever the blueprint is now.',
      params: bySession,
      query: nothing,
      body: { kind: 'json-patch', schema: patchSchema },
      ifMatch: true,
      answers,
      problems: [...whoseAndWhen, 'NOT_JSON', 'REVISION_STALE', 'UNSUPPORTED_MEDIA_TYPE', 'PATCH_INVALID', 'INVALID'],
    },
    async ({ params, body, caller, revision }) =>
      toAnswer(await builder.patch(caller, params.sessionId, { patch: body, revision })),
  );

const step = (
  builder: BlueprintCalls,
  name: 'undo' | 'redo',
  summary: string,
  code: 'NOTHING_TO_UNDO' | 'NOTHING_TO_REDO',
): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: `/api/v1/sessions/{sessionId}/${name}`,
      operationId: name,
      tag,
      summary,
      description: 'The blueprint as it was becomes a new revision.',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers,
      problems: [...whoseAndWhen, code],
    },
    async ({ params, caller }) => toAnswer(await builder[name](caller, params.sessionId)),
  );

const restore = (builder: BlueprintCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/restore',
      operationId: 'restoreRevision',
      tag,
      summary: 'Go back to a revision',
      description: 'The blueprint as it was becomes a new revision.',
      params: bySession,
      query: nothing,
      body: { kind: 'json', schema: z.strictObject({ revision: revisionNumber }).meta({ id: 'Restore' }) },
      answers,
      problems: [...whoseAndWhen, 'NOT_JSON', 'REVISION_NOT_FOUND', 'UNSUPPORTED_MEDIA_TYPE', 'INVALID'],
    },
    async ({ params, body, caller }) => toAnswer(await builder.restore(caller, params.sessionId, body.revision)),
  );

const listRevisions = (builder: BlueprintCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/revisions',
      operationId: 'listRevisions',
      tag,
      summary: 'The revisions of the blueprint',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The revisions, oldest first.', json: revisionListSchema } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => ({ json: { revisions: await builder.revisions(caller, params.sessionId) } }),
  );

const diffRevisions = (builder: BlueprintCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/revisions/{a}/diff/{b}',
      operationId: 'diffRevisions',
      tag,
      summary: 'What changed between two revisions',
      params: bySession.extend({ a: wholeNumber(0), b: wholeNumber(0) }),
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'A JSON Patch from a to b, and its summary in words.', json: diffSchema } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN', 'REVISION_NOT_FOUND', 'INVALID'],
    },
    async ({ params: { sessionId, a, b }, caller }) => ({ json: await builder.diff(caller, sessionId, a, b) }),
  );
