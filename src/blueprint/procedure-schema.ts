import { z } from 'zod';
import { slotSchema } from './workflow-schema.js';

/**
 * How the user says the work is done: steps in their order, with their conditions and repetitions, in the user's
 * words. The workflow is synthesised from it.
 */

const text = z.string().max(2000);

/** What a step does: ask for slots, say something, use a tool, have the user confirm, hand over, or answer. */
export const STEP_ACTS = ['ask', 'say', 'use', 'confirm', 'handoff', 'respond'] as const;

const doStep = z.strictObject({
  kind: z.literal('do'),
  text,
  act: z.enum(STEP_ACTS).default('respond'),
  /** What an `ask` step collects. */
  slots: z.array(slotSchema).max(20).default([]),
  /** The capability that a `use` step calls, when it is known. */
  capability: z.string().max(100).default(''),
});

const conditionSchema = z.strictObject({
  text,
  /** CEL over `slots.NAME`. */
  expression: z.string().max(500).default(''),
  /** The slots that the expression reads. */
  slots: z.array(slotSchema).max(10).default([]),
});

const ifStep = z.strictObject({
  kind: z.literal('if'),
  condition: conditionSchema,
  get then() {
    return procedureSchema;
  },
  get otherwise() {
    return procedureSchema;
  },
});

const repeatStep = z.strictObject({
  kind: z.literal('repeat'),
  /** When it ends; an empty text means after `times` only. */
  until: conditionSchema,
  times: z.int().min(1).max(1000).default(3),
  get steps() {
    return procedureSchema;
  },
});

export type Condition = z.infer<typeof conditionSchema>;
export type DoStep = z.infer<typeof doStep>;
export type IfStep = { kind: 'if'; condition: Condition; then: Step[]; otherwise: Step[] };
export type RepeatStep = { kind: 'repeat'; until: Condition; times: number; steps: Step[] };
export type Step = DoStep | IfStep | RepeatStep;

export const procedureSchema: z.ZodType<Step[], unknown> = z
  .array(z.discriminatedUnion('kind', [doStep, ifStep, repeatStep]))
  .max(200);
