import { z } from 'zod';
import { evidenceSchema } from './evidence.js';
import { procedureSchema } from './procedure-schema.js';
import { workflowSchema } from './workflow-schema.js';

/** The one document that describes the agent being built; everything else is computed from it. */

export const SCHEMA_VERSION = 1;

export const AGENT_TYPES = [
  'customer_support',
  'sales',
  'education',
  'health',
  'coding',
  'hr',
  'real_estate',
  'hospitality',
  'travel',
  'finance',
  'personal_assistant',
  'operations',
  'content_creation',
  'research',
  'legal',
  'entertainment',
  'other',
] as const;

export const CHANNELS = ['chat', 'voice', 'email', 'sms', 'api'] as const;

/** Capability ids of the tool catalogue; it may grow, these stay. */
export const CAPABILITIES = [
  'calendar',
  'email',
  'sms',
  'crm',
  'payments',
  'order_management',
  'inventory',
  'web_search',
  'knowledge_base',
  'database',
  'ticketing',
  'maps',
  'weather',
  'code_execution',
  'file_storage',
  'spreadsheet',
  'translation',
  'image_generation',
  'travel_booking',
  'reservation',
  'hr_system',
  'analytics',
  'social_media',
  'messaging',
  'http_api',
  'human_handoff',
  'news',
  'shopping',
  'document_generation',
  'speech',
] as const;

const id = z.string().min(1).max(200);
const line = z.string().max(2000);
const longText = z.string().max(20_000);
const lines = z.array(line).max(200).default([]);
/** A JSON Schema (draft 2020-12), kept as it is. */
const jsonSchema = z.record(z.string(), z.json());

const connectorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('http'),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'),
    url: line,
    headers: z.record(z.string(), line).default({}),
    query: z.record(z.string(), line).default({}),
    body: z.json().optional(),
  }),
  z.strictObject({ kind: z.literal('openapi'), document: longText, operationId: line }),
  z.strictObject({ kind: z.literal('mcp'), server: line, tool: line }),
  z.strictObject({ kind: z.literal('builtin'), name: line }),
  z.strictObject({ kind: z.literal('unset') }),
]);

export const toolSchema = z.strictObject({
  id,
  capability: z.string().min(1).max(100),
  name: line,
  description: line.default(''),
  /** When the agent should call it, in plain words. */
  usage: line.default(''),
  triggers: lines,
  connector: connectorSchema.prefault({ kind: 'unset' }),
  inputSchema: jsonSchema.default({ type: 'object', properties: {} }),
  outputSchema: jsonSchema.default({ type: 'object', properties: {} }),
  auth: z
    .strictObject({
      kind: z.enum(['none', 'api_key', 'bearer', 'basic', 'oauth2']).default('none'),
      secretRef: line.default(''),
    })
    .prefault({}),
  effect: z.enum(['read', 'write', 'destructive']).default('read'),
  approval: z.enum(['never', 'always', 'on_write']).default('never'),
  /** Slots that must be known before the tool may be called. */
  requires: lines,
  onError: line.default(''),
});

export const guardrailSchema = z.strictObject({
  id,
  kind: z.enum(['must', 'must_not', 'only_if', 'privacy', 'compliance']),
  text: line,
  enforcement: z.enum(['prompt', 'input', 'output', 'tool']).default('prompt'),
});

export const goalSchema = z.strictObject({ id, text: line, successCriteria: line.default('') });

export const blueprintSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  identity: z
    .strictObject({
      name: line.default(''),
      type: z.enum(AGENT_TYPES).default('other'),
      purpose: line.default(''),
      description: longText.default(''),
      /** BCP 47 tags. */
      languages: z.array(z.string().min(1).max(35)).max(50).default([]),
      channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length).default([]),
      brandVoice: line.default(''),
    })
    .prefault({}),
  audience: z.strictObject({ description: line.default(''), segments: lines }).prefault({}),
  goals: z.array(goalSchema).max(100).default([]),
  style: z
    .strictObject({
      tone: lines,
      verbosity: z.enum(['concise', 'balanced', 'detailed']).default('balanced'),
      greeting: line.default(''),
      examples: z
        .array(z.strictObject({ user: line, agent: line }))
        .max(100)
        .default([]),
    })
    .prefault({}),
  tools: z.array(toolSchema).max(500).default([]),
  procedure: procedureSchema.default([]),
  workflow: workflowSchema.prefault({}),
  knowledge: z
    .array(z.strictObject({ id, kind: z.enum(['text', 'url', 'file']), source: longText, usage: line.default('') }))
    .max(200)
    .default([]),
  guardrails: z.array(guardrailSchema).max(300).default([]),
  escalation: z.strictObject({ when: lines, to: line.default(''), message: line.default('') }).prefault({}),
  edgeCases: z
    .array(z.strictObject({ situation: line, response: line.default('') }))
    .max(200)
    .default([]),
  memory: z
    .strictObject({
      scope: z.enum(['none', 'conversation', 'user']).default('conversation'),
      maxTurns: z.int().min(0).max(1000).default(20),
    })
    .prefault({}),
  model: z
    .strictObject({
      provider: line.optional(),
      name: line.optional(),
      temperature: z.number().min(0).max(2).optional(),
      maxTokens: z.int().min(1).max(1_000_000).optional(),
    })
    .prefault({}),
  scenarios: z
    .array(
      z.strictObject({
        id,
        title: line,
        kind: z.enum(['happy', 'underspecified', 'out_of_scope', 'adversarial']),
        messages: lines,
        expect: lines,
      }),
    )
    .max(500)
    .default([]),
  notes: lines,
  /** JSON Pointer of a fact → where it comes from. */
  evidence: z.record(z.string().max(500), evidenceSchema).default({}),
});

export type Blueprint = z.infer<typeof blueprintSchema>;
export type AgentType = (typeof AGENT_TYPES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Capability = (typeof CAPABILITIES)[number];
export type Tool = z.infer<typeof toolSchema>;
export type Connector = z.infer<typeof connectorSchema>;
export type Guardrail = z.infer<typeof guardrailSchema>;
export type Goal = z.infer<typeof goalSchema>;

/** A blueprint in which nothing is known yet. */
export const emptyBlueprint = (): Blueprint => blueprintSchema.parse({ schemaVersion: SCHEMA_VERSION });

/** The blueprint's schema as JSON Schema, draft 2020-12. */
export const blueprintJsonSchema = () => z.toJSONSchema(blueprintSchema, { target: 'draft-2020-12', io: 'input' });
