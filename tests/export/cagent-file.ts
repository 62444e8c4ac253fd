import { z } from 'zod';

/**
 * The structure of a cagent configuration as far as exports use it, after the documentation of the format: what it
 * does not know is refused. The vendor's own JSON Schema is in no package that could be installed here.
 */
const apiToolset = z.strictObject({
  type: z.literal('api'),
  api_config: z.strictObject({
    name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    endpoint: z.string().regex(/^https?:\/\//),
    instruction: z.string().optional(),
    args: z.record(z.string(), z.looseObject({ type: z.string() })).optional(),
    required: z.array(z.string()).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    output_schema: z.record(z.string(), z.unknown()).optional(),
  }),
});

const mcpToolset = z.strictObject({
  type: z.literal('mcp'),
  command: z.string().optional(),
  args: z.array(z.string()).optional(),
  remote: z.strictObject({ url: z.url(), transport_type: z.string() }).optional(),
  tools: z.array(z.string()).optional(),
});

export const cagentFileSchema = z
  .strictObject({
    models: z.record(
      z.string(),
      z.strictObject({
        provider: z.string().min(1),
        model: z.string().min(1),
        temperature: z.number().min(0).max(2).optional(),
        max_tokens: z.int().min(1).optional(),
      }),
    ),
    agents: z.strictObject({
      root: z.strictObject({
        model: z.string(),
        description: z.string().min(1),
        instruction: z.string().min(1),
        welcome_message: z.string().optional(),
        num_history_items: z.int().min(0).optional(),
        toolsets: z.array(z.discriminatedUnion('type', [apiToolset, mcpToolset])).optional(),
      }),
    }),
    permissions: z.strictObject({ ask: z.array(z.string()).min(1) }).optional(),
  })
  .refine(({ models, agents }) => Object.hasOwn(models, agents.root.model), 'the model of the agent is not defined');
