import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The agent as data: what `agent.json` holds. Change it there. */

const json = z.record(z.string(), z.json());

export const toolSchema = z.object({
  id: z.string(),
  /** The name by which the model calls it. */
  functionName: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  name: z.string(),
  description: z.string(),
  inputSchema: json,
  connector: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('http'),
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      url: z.string(),
      headers: z.record(z.string(), z.string()),
      query: z.record(z.string(), z.string()),
      body: z.json().optional(),
    }),
    z.object({ kind: z.literal('handoff') }),
    z.object({ kind: z.literal('knowledge') }),
    z.object({ kind: z.literal('unset'), reason: z.string() }),
  ]),
  auth: z.object({ kind: z.enum(['none', 'api_key', 'bearer', 'basic', 'oauth2']), secretRef: z.string() }),
  /** Whether a person has to say yes before it is called. */
  needsYes: z.boolean(),
  /** Inputs that must be known before it is called. */
  requires: z.array(z.string()),
});

const slotSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'email', 'phone', 'list']),
  prompt: z.string(),
  required: z.boolean(),
});

const policySchema = z.object({
  timeoutMs: z.number(),
  retries: z.number(),
  backoffMs: z.number(),
  onError: z.enum(['fail', 'continue', 'branch']),
});

const base = { id: z.string(), title: z.string(), policy: policySchema };
const plain = <Kind extends string>(kind: Kind) => z.object({ ...base, kind: z.literal(kind) });

/** A step of the workflow. Expressions are CEL over `slots.NAME` and `results.NAME`. */
const nodeSchema = z.discriminatedUnion('kind', [
  plain('start'),
  plain('end'),
  plain('join'),
  plain('parallel'),
  plain('pass'),
  z.object({ ...base, kind: z.literal('say'), text: z.string() }),
  z.object({ ...base, kind: z.literal('ask'), slots: z.array(slotSchema) }),
  z.object({
    ...base,
    kind: z.literal('route'),
    intents: z.array(z.object({ id: z.string(), description: z.string(), examples: z.array(z.string()) })),
  }),
  z.object({ ...base, kind: z.literal('respond'), instructions: z.string(), tools: z.array(z.string()) }),
  z.object({
    ...base,
    kind: z.literal('tool'),
    toolId: z.string(),
    input: z.record(z.string(), z.string()),
    saveAs: z.string(),
  }),
  z.object({ ...base, kind: z.literal('decide'), expression: z.string() }),
  z.object({ ...base, kind: z.literal('approve'), prompt: z.string() }),
  z.object({ ...base, kind: z.literal('handoff'), to: z.string(), message: z.string() }),
  z.object({ ...base, kind: z.literal('loop'), until: z.string(), maxIterations: z.number() }),
]);

const edgeSchema = z.object({ from: z.string(), to: z.string(), when: z.string().optional() });

export const definitionSchema = z.object({
  name: z.string(),
  /** The system prompt. */
  instructions: z.string(),
  model: z.object({ name: z.string(), temperature: z.number().optional(), maxTokens: z.number().optional() }),
  /** How many turns the model is shown; 0 for all. */
  memoryTurns: z.number(),
  tools: z.array(toolSchema),
  knowledge: z.array(z.object({ title: z.string(), text: z.string() })),
  workflow: z.object({ entry: z.string(), nodes: z.array(nodeSchema), edges: z.array(edgeSchema) }),
});

export type Definition = z.infer<typeof definitionSchema>;
export type Tool = z.infer<typeof toolSchema>;
export type Slot = z.infer<typeof slotSchema>;
export type Step = z.infer<typeof nodeSchema>;

/** Reads `agent.json`, which lies beside the folder of the sources. */
export function readDefinition(): Definition {
  return definitionSchema.parse(JSON.parse(readFileSync(new URL('../agent.json', import.meta.url), 'utf8')));
}
