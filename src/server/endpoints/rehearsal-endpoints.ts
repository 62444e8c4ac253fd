import { z } from 'zod';
import type { Builder } from '../../builder/builder.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, nothing, spokenText } from '../input-schemas.js';
import { decisionSchema, rehearsalSchema } from '../view-schemas.js';

type RehearsalCalls = Pick<Builder, 'rehearse' | 'decideProposal'>;

const tag = 'workflow';

/** Trying the workflow without a model, and the word on a change of it that was proposed. */
export const rehearsalEndpoints = (builder: RehearsalCalls): Endpoint[] => [rehearse(builder), decide(builder)];

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
      problems: [
        'SESSION_NOT_FOUND',
        'FORBIDDEN',
        'SESSION_NOT_ACTIVE',
        'TURN_RUNNING',
        'SESSION_EXPIRED',
        'PROPOSAL_NOT_FOUND',
        'NOT_JSON',
        'UNSUPPORTED_MEDIA_TYPE',
        'INVALID',
      ],
    },
    async ({ params, body, caller }) => {
      const { proposalId } = params;
      const decision = await builder.decideProposal(caller, params.sessionId, { proposalId, accept: body.accept });
      return { json: decision, revision: decision.revision };
    },
  );
