import { z } from 'zod';
import type { Builder } from '../../builder/builder.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, nothing, spokenText } from '../input-schemas.js';
import { decisionSchema, rehearsalSchema, scenarioReportSchema, workflowViewSchema } from '../view-schemas.js';

type RehearsalCalls = Pick<Builder, 'rehearse' | 'scenarios' | 'fixFinding' | 'decideProposal'>;

const tag = 'workflow';
const changing = [
  'SESSION_NOT_FOUND',
  'FORBIDDEN',
  'SESSION_NOT_ACTIVE',
  'TURN_RUNNING',
  'SESSION_EXPIRED',
  'NOT_JSON',
  'UNSUPPORTED_MEDIA_TYPE',
  'INVALID',
] as const;

/** Trying the workflow without a model, mending it, and the word on a change of it that was proposed. */
export const rehearsalEndpoints = (builder: RehearsalCalls): Endpoint[] => [
  rehearse(builder),
  scenarios(builder),
  fix(builder),
  decide(builder),
];

const scenarios = (builder: RehearsalCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/workflow/scenarios',
      operationId: 'rehearseScenarios',
      tag,
      summary: 'Rehearse every scenario',
      description:
        'Those of the blueprint, and for each intent a happy, an underspecified, an off-topic and an adversarial one.',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'How they went, and which branches can be taken.', json: scenarioReportSchema } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => ({ json: await builder.scenarios(caller, params.sessionId) }),
  );

const fix = (builder: RehearsalCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/workflow/fix',
      operationId: 'fixFinding',
      tag,
      summary: 'Mend a finding in one step',
      params: bySession,
      query: nothing,
      body: {
        kind: 'json',
        schema: z
          .strictObject({ code: z.string().max(100), nodeId: z.string().max(200).nullable().default(null) })
          .meta({ id: 'FixFinding' }),
      },
      ifMatch: true,
      answers: { 200: { description: 'The workflow and its findings.', json: workflowViewSchema, headers: ['ETag'] } },
      problems: [...changing, 'REVISION_STALE', 'FINDING_NOT_FOUND', 'FINDING_NOT_FIXABLE'],
    },
    async ({ params, body, caller, revision }) => {
      const view = await builder.fixFinding(caller, params.sessionId, { ...body, revision });
      return { json: view, revision: view.revision };
    },
  );

const rehearse = (builder: RehearsalCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/workflow/rehearse',
      operationId: 'rehearseWorkflow',
      tag,
      summary: 'Walk through the workflow without a model',
      description:
        'Messages are heard one after the other where the workflow waits. Answers decide without words: a slot by its name, a branch by the id of its node, the result of a tool by the name under which it is saved. No tool is called.',
      params: bySession,
      query: nothing,
      body: {
        kind: 'json',
        schema: z
          .strictObject({
            messages: z.array(spokenText).max(200).optional(),
            answers: z.record(z.string().max(200), z.json()).optional(),
          })
          .meta({ id: 'RehearseWorkflow' }),
      },
      answers: { 200: { description: 'The way that was walked, and why.', json: rehearsalSchema } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN', 'NOT_JSON', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'INVALID'],
    },
    async ({ params, body, caller }) => ({ json: await builder.rehearse(caller, params.sessionId, body) }),
  );

const decide = (builder: RehearsalCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'post',
      path: '/api/v1/sessions/{sessionId}/proposals/{proposalId}',
      operationId: 'decideProposal',
      tag,
      summary: 'Apply or drop a change that was proposed',
      description: 'Any other change of the blueprint, and any other message, ends the waiting of a proposal.',
      params: bySession.extend({ proposalId: z.string().max(100) }),
      query: nothing,
      body: { kind: 'json', schema: z.strictObject({ accept: z.boolean() }).meta({ id: 'DecideProposal' }) },
      answers: { 200: { description: 'The session after the word.', json: decisionSchema, headers: ['ETag'] } },
      problems: [...changing, 'PROPOSAL_NOT_FOUND'],
    },
    async ({ params, body, caller }) => {
      const { proposalId } = params;
      const decision = await builder.decideProposal(caller, params.sessionId, { proposalId, accept: body.accept });
      return { json: decision, revision: decision.revision };
    },
  );
