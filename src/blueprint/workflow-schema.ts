import { z } from 'zod';

/**
 * The workflow of an agent: a directed graph that a person can read and a machine can run.
 * Expressions are CEL over `slots.NAME` and `results.NAME`.
 */

const id = z.string().min(1).max(200);
const text = z.string().max(4000);

/** How a node behaves when it is slow or fails; times in milliseconds. */
export const policySchema = z.strictObject({
  timeoutMs: z.int().min(0).max(3_600_000).default(10_000),
  retries: z.int().min(0).max(10).default(0),
  backoffMs: z.int().min(0).max(600_000).default(500),
  /** `branch` follows the edge whose `when` is `error`. */
  onError: z.enum(['fail', 'continue', 'branch']).default('fail'),
});

export const slotSchema = z.strictObject({
  /** A CEL identifier. */
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'email', 'phone', 'list']).default('string'),
  prompt: text.default(''),
  required: z.boolean().default(true),
});

export const intentSchema = z.strictObject({
  id,
  description: text.default(''),
  examples: z.array(text).max(50).default([]),
});

const base = { id, title: text.default(''), policy: policySchema.prefault({}) };

const plainNode = <Kind extends string>(kind: Kind) => z.strictObject({ ...base, kind: z.literal(kind) });

const leafNodes = [
  plainNode('start'),
  plainNode('end'),
  plainNode('join'),
  plainNode('parallel'),
  z.strictObject({ ...base, kind: z.literal('say'), text: text.default('') }),
  z.strictObject({ ...base, kind: z.literal('ask'), slots: z.array(slotSchema).max(50).default([]) }),
  z.strictObject({ ...base, kind: z.literal('route'), intents: z.array(intentSchema).max(100).default([]) }),
  z.strictObject({
    ...base,
    kind: z.literal('respond'),
    instructions: text.default(''),
    tools: z.array(id).max(100).default([]),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('tool'),
    toolId: id,
    /** Parameter of the tool → CEL expression. */
    input: z.record(z.string().max(200), text).default({}),
    saveAs: z.string().max(64).default(''),
  }),
  z.strictObject({ ...base, kind: z.literal('decide'), expression: text }),
  z.strictObject({ ...base, kind: z.literal('approve'), prompt: text.default('') }),
  z.strictObject({ ...base, kind: z.literal('handoff'), to: text.default(''), message: text.default('') }),
  z.strictObject({
    ...base,
    kind: z.literal('loop'),
    until: text,
    maxIterations: z.int().min(1).max(1000),
  }),
] as const;

const subflowNode = z.strictObject({
  ...base,
  kind: z.literal('subflow'),
  get workflow() {
    return workflowSchema;
  },
});

export const nodeSchema = z.discriminatedUnion('kind', [...leafNodes, subflowNode]);

export const edgeSchema = z.strictObject({
  from: id,
  to: id,
  /** Where it leaves a branching node: an intent id, `true`/`false`, `approved`/`rejected`, `again`/`done`, `error`, `else`. */
  when: z.string().min(1).max(200).optional(),
});

export const workflowSchema: z.ZodType<Workflow, unknown> = z.strictObject({
  entry: z.string().max(200).default(''),
  nodes: z.array(nodeSchema).max(5000).default([]),
  edges: z.array(edgeSchema).max(20_000).default([]),
});

type LeafNode = z.infer<(typeof leafNodes)[number]>;
type NodeBase = { id: string; title: string; policy: Policy };

export type Policy = z.infer<typeof policySchema>;
export type Slot = z.infer<typeof slotSchema>;
export type Intent = z.infer<typeof intentSchema>;
export type WorkflowEdge = z.infer<typeof edgeSchema>;
export type SubflowNode = NodeBase & { kind: 'subflow'; workflow: Workflow };
export type WorkflowNode = LeafNode | SubflowNode;
export type NodeKind = WorkflowNode['kind'];
export type Workflow = { entry: string; nodes: WorkflowNode[]; edges: WorkflowEdge[] };

/** One broken rule of the workflow's proof; `fix` says in words what would mend it. */
export type Finding = {
  code: string;
  severity: 'error' | 'warning';
  nodeId: string | null;
  message: string;
  fix: string;
};
