import { z } from 'zod';
import type { Builder } from '../../builder/builder.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { bySession, nothing } from '../input-schemas.js';
import { exportStatusSchema } from '../view-schemas.js';

type OutputCalls = Pick<Builder, 'prompt' | 'exports' | 'exportFile'>;

const tag = 'outputs';
const TEXT = 'text/plain';

const promptSchema = z.strictObject({
  format: z.string(),
  prompt: z.string(),
  tokens: z.int().meta({ description: 'About how many; each model counts in its own way.' }),
  remarks: z
    .array(z.strictObject({ code: z.string(), pointer: z.string(), message: z.string() }))
    .meta({ description: 'What is wrong with the prompt; `pointer` is into the blueprint, empty for the whole.' }),
});

/** What is made of a blueprint: the system prompt and the downloads. */
export const outputEndpoints = (builder: OutputCalls): Endpoint[] => [
  getPrompt(builder),
  listExports(builder),
  downloadExport(builder),
];

const getPrompt = (builder: OutputCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/prompt',
      operationId: 'getPrompt',
      tag,
      summary: 'The system prompt',
      description: 'As JSON, or alone by `Accept: text/plain`.',
      params: bySession,
      query: z.strictObject({
        format: z.string().min(1).max(100).default('generic').meta({
          description: 'generic, openai_assistant, openai_chat, anthropic, elevenlabs, vapi or retell.',
        }),
      }),
      body: { kind: 'none', schema: nothing },
      answers: {
        200: {
          description: 'The prompt.',
          json: promptSchema,
          mediaTypes: [TEXT],
        },
      },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN', 'PROMPT_NOT_READY', 'INVALID'],
    },
    async ({ params, query: { format }, caller, prefers }) => {
      const written = await builder.prompt(caller, params.sessionId, format);
      const headers = { Vary: 'Accept' };
      return prefers('application/json', TEXT) === TEXT
        ? { file: { mediaType: TEXT, content: written.prompt }, headers }
        : { json: { format, ...written }, headers };
    },
  );

const listExports = (builder: OutputCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/exports',
      operationId: 'listExports',
      tag,
      summary: 'What can be downloaded',
      params: bySession,
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: {
        200: { description: 'The targets.', json: z.strictObject({ exports: z.array(exportStatusSchema) }) },
      },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN'],
    },
    async ({ params, caller }) => ({ json: { exports: await builder.exports(caller, params.sessionId) } }),
  );

const downloadExport = (builder: OutputCalls): Endpoint =>
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/sessions/{sessionId}/exports/{target}',
      operationId: 'downloadExport',
      tag,
      summary: 'Download the agent for a target',
      params: bySession.extend({ target: z.string().min(1).max(100) }),
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The file.', mediaTypes: ['*/*'], headers: ['Content-Disposition'] } },
      problems: ['SESSION_NOT_FOUND', 'FORBIDDEN', 'EXPORT_TARGET_UNKNOWN', 'EXPORT_NOT_READY'],
    },
    async ({ params, caller }) => {
      const { filename, mediaType, content } = await builder.exportFile(caller, params.sessionId, params.target);
      return { file: { mediaType, content, filename } };
    },
  );
