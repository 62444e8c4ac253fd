import { z } from 'zod';
import { workflowSchema } from '../../blueprint/workflow-schema.js';
import type { Builder, DiagramMedia, WorkflowView } from '../../builder/builder.js';
import { type Answer, defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, nothing, spokenText } from '../input-schemas.js';
import { reviewSchema, workflowViewSchema } from '../view-schemas.js';

type WorkflowCalls = Pick<
  Builder,
  'workflow' | 'putWorkflow' | 'regenerateWorkflow' | 'review' | 'diagram' | 'putDiagram'
>;

const tag = 'workflow';
const path = '/api/v1/sessions/{sessionId}/workflow';
const diagramPath = '/api/v1/sessions/{sessionId}/diagram';
const answers = { 200: { description: 'The workflow and its findings.', json: workflowViewSchema, headers: ['ETag'] } };
const whoseAndWhen = [
  'SESSION_NOT_FOUND',
  'FORBIDDEN',
  'SESSION_NOT_ACTIVE',
  'TURN_RUNNING',
  'SESSION_EXPIRED',
] as const;
const MERMAID: DiagramMedia = 'text/vnd.mermaid';
const SVG: DiagramMedia = 'image/svg+xml';

const toAnswer = (view: WorkflowView): Answer => ({ json: view, revision: view.revision });

/** The workflow as a graph and as a picture, its review and its approval. */
export const workflowEndpoints = (builder: WorkflowCalls): Endpoint[] => [
  getWorkflow(builder),
  putWorkflow(builder),
  regenerate(builder),
  review(builder),
  getDiagram(builder),
  putDiagram(builder),
];

const getWorkflow = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path,
      operationId: 'getWorkflow',
      tag,
      summary: 'The workflow',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers,
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => toAnswer(await builder.workflow(caller, params.sessionId)),
  );

const putWorkflow = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'put',
      path,
      operationId: 'putWorkflow',
      tag,
      summary: 'Replace the workflow',
      params: bySession,
      query: nothing,
      body: { kind: 'json', schema: workflowSchema },
      ifMatch: true,
      answers,
      problems: [...whoseAndWhen, 'NOT_JSON', 'REVISION_STALE', 'UNSUPPORTED_MEDIA_TYPE', 'INVALID'],
    },
    async ({ params, body, caller, revision }) =>
      toAnswer(await builder.putWorkflow(caller, params.sessionId, { workflow: body, revision })),
  );

const regenerate = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: `${path}/regenerate`,
      operationId: 'regenerateWorkflow',
      tag,
      summary: 'Draw the workflow anew from the blueprint',
      description: 'Resets the approval.',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers,
      problems: whoseAndWhen,
    },
    async ({ params, caller }) => toAnswer(await builder.regenerateWorkflow(caller, params.sessionId)),
  );

const review = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: `${path}/review`,
      operationId: 'reviewWorkflow',
      tag,
      summary: 'Approve the workflow, or ask for changes',
      description: 'Approval completes the session. Requested changes are a turn like any other.',
      params: bySession,
      query: nothing,
      body: {
        kind: 'json',
        schema: z
          .strictObject({ approved: z.boolean(), requestedChanges: spokenText.optional() })
          .meta({ id: 'ReviewWorkflow' }),
      },
      ifMatch: true,
      answers: {
        200: {
          description: 'The workflow, and where the interview stands.',
          json: reviewSchema,
          headers: ['ETag'],
        },
      },
      problems: [
        ...whoseAndWhen,
        'NOT_JSON',
        'REVISION_STALE',
        'TOO_LARGE',
        'UNSUPPORTED_MEDIA_TYPE',
        'WORKFLOW_INVALID',
        'INVALID',
      ],
    },
    async ({ params, body, caller, revision }) => {
      const view = await builder.review(caller, params.sessionId, { ...body, revision });
      return { json: view, revision: view.revision };
    },
  );

const getDiagram = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: diagramPath,
      operationId: 'getDiagram',
      tag,
      summary: 'The picture of the workflow',
      description: 'As Mermaid, or as SVG by `Accept: image/svg+xml`.',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The picture.', mediaTypes: [MERMAID, SVG] } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller, prefers }) => {
      const media = prefers(MERMAID, 'text/plain', SVG) === SVG ? SVG : MERMAID;
      const content = await builder.diagram(caller, params.sessionId, media);
      return { file: { mediaType: media, content }, headers: { Vary: 'Accept' } };
    },
  );

const putDiagram = (builder: WorkflowCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'put',
      path: diagramPath,
      operationId: 'putDiagram',
      tag,
      summary: 'Edit the workflow through its picture',
      description: 'Takes Mermaid text. A syntax error is answered with its line and column.',
      params: bySession,
      query: nothing,
      body: {
        kind: 'mermaid',
        schema: z.string().meta({ examples: ['flowchart TD\n  start([Start]) --> stop([End])'] }),
      },
      ifMatch: true,
      answers,
      problems: [...whoseAndWhen, 'REVISION_STALE', 'UNSUPPORTED_MEDIA_TYPE', 'DIAGRAM_INVALID', 'INVALID'],
    },
    async ({ params, body, caller, revision }) =>
      toAnswer(await builder.putDiagram(caller, params.sessionId, { mermaid: body, revision })),
  );
