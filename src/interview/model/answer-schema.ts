import { z } from 'zod';
import { STEP_ACTS } from '../../blueprint/procedure-schema.js';
import { TOPICS } from '../../blueprint/question.js';
import { FIELD_NAMES } from './data/field-table.js';

/** What a model answers with in one turn, the reply first, so that it can be read while the rest is being written. */

const OPS = ['add', 'set', 'remove', 'none'] as const;

export const ACTS = [
  'tell',
  'approve',
  'finish',
  'default',
  'ask_back',
  'small_talk',
  'off_topic',
  'injection',
  'go_back',
  'start_over',
  'undo',
] as const;

/** One fact of the message. All members are always there, because some providers know no optional ones. */
export const proposalSchema = z.strictObject({
  op: z.enum(OPS),
  field: z.enum(FIELD_NAMES),
  /** The id or the present text of the entry that is changed or taken out; empty otherwise. */
  target: z.string(),
  value: z.string(),
  /** The second part of an entry that has two. */
  detail: z.string(),
  /** The user's own words, verbatim; empty where nobody said it. */
  quote: z.string(),
  confidence: z.number(),
});

/** One line of a procedure, told as an outline: the lines below an `if`, an `else` or a `repeat` are deeper. */
export const outlineLineSchema = z.strictObject({
  depth: z.number(),
  kind: z.enum(['do', 'if', 'else', 'repeat']),
  text: z.string(),
  act: z.enum(STEP_ACTS),
  capability: z.string(),
  /** CEL over `slots.NAME` for `if` and `repeat`. */
  expression: z.string(),
  /** `name:type` of what is asked for, or read by the expression. */
  slots: z.array(z.string()),
});

export const outlineSchema = z.strictObject({
  lines: z.array(outlineLineSchema),
  quote: z.string(),
  confidence: z.number(),
});

export const askedSchema = z.strictObject({
  topic: z.enum(TOPICS),
  text: z.string(),
  options: z.array(z.string()),
  multiple: z.boolean(),
  skippable: z.boolean(),
  /** It clears up something in this message that can be read in two ways. */
  clarifies: z.boolean(),
});

export const answerSchema = z.strictObject({
  reply: z.string(),
  act: z.enum(ACTS),
  /** The part to which a `go_back` leads. */
  topic: z.enum(TOPICS).nullable(),
  changes: z.array(proposalSchema),
  procedure: outlineSchema.nullable(),
  question: askedSchema.nullable(),
});

export type Proposal = z.infer<typeof proposalSchema>;
export type Outline = z.infer<typeof outlineSchema>;
export type OutlineLine = z.infer<typeof outlineLineSchema>;
export type Asked = z.infer<typeof askedSchema>;
export type ActName = (typeof ACTS)[number];

/** A schema as providers take it: plain JSON Schema without what only validators need. */
export function wireSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return json;
}
