import { z } from 'zod';
import { patchSchema } from '../blueprint/patch.js';
import { questionSchema } from '../blueprint/question.js';
import { blueprintSchema } from '../blueprint/schema.js';
import { interviewStateSchema } from '../interview/interviewer.js';
import { usageSchema } from '../llm/usage.js';
import { SESSION_STATUSES } from '../store/session-store.js';

/**
 * What happened in a session, as it is stored: an append-only log whose fold is the session. Times are ISO 8601.
 */

const at = z.string();

const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), message: z.string() })),
});

const createdEntry = z.strictObject({
  kind: z.literal('created'),
  at,
  blueprint: blueprintSchema,
  state: interviewStateSchema,
  reply: z.string(),
});

/** A change of the workflow that waits for a word; the patch is over the blueprint at the end of its turn. */
export const proposalSchema = z.strictObject({
  id: z.string(),
  patch: patchSchema,
  /** What would change, in the user's language. */
  summary: z.string(),
  /** The workflow as it would be, in Mermaid. */
  diagram: z.string(),
});

const turnEntry = z.strictObject({
  kind: z.literal('turn'),
  at,
  turnId: z.string(),
  clientMessageId: z.string().nullable(),
  text: z.string(),
  /** The reply in the pieces in which it was sent. */
  pieces: z.array(z.string()),
  patch: patchSchema,
  state: interviewStateSchema,
  question: questionSchema.nullable(),
  interviewer: z.string(),
  usage: usageSchema,
  /** Name and version of the prompt with which a model was asked; null when none was. */
  prompt: z.string().nullable().default(null),
  durationMs: z.number(),
  proposal: proposalSchema.nullable().default(null),
  /** The user took the last change back; the patch leads there. */
  undid: z.boolean(),
  /** The prompt of the agent when the turn approved it; null when it did not. */
  approvedPrompt: z.string().nullable(),
});

/** A word on a proposal that was given by a call. */
const decidedEntry = z.strictObject({
  kind: z.literal('decided'),
  at,
  proposalId: z.string(),
  accepted: z.boolean(),
  patch: patchSchema,
  state: interviewStateSchema,
  reply: z.string(),
});

/** A turn that was stopped or failed: it changed nothing, but its pieces were heard. */
const failedEntry = z.strictObject({
  kind: z.literal('failed'),
  at,
  turnId: z.string(),
  pieces: z.array(z.string()),
  problem: problemSchema,
});

const editEntry = z.strictObject({
  kind: z.literal('edit'),
  at,
  cause: z.enum(['patch', 'undo', 'redo', 'restore', 'workflow', 'diagram', 'regenerate']),
  patch: patchSchema,
});

const approvedEntry = z.strictObject({
  kind: z.literal('approved'),
  at,
  by: z.string(),
  /** The defaults that were taken for what was still missing. */
  patch: patchSchema,
  state: interviewStateSchema,
  prompt: z.string(),
  reply: z.string(),
});

const statusEntry = z.strictObject({
  kind: z.literal('status'),
  at,
  status: z.enum(SESSION_STATUSES),
  /** What is said and asked when a completed session is reopened. */
  opening: z.strictObject({ reply: z.string(), state: interviewStateSchema }).nullable(),
});

/**
 * The server died while it spoke: a client heard events up to `seq` that never came into the record. Numbers go on
 * after them.
 */
const gapEntry = z.strictObject({ kind: z.literal('gap'), at, seq: z.int() });

export const sessionEntrySchema = z.discriminatedUnion('kind', [
  createdEntry,
  turnEntry,
  failedEntry,
  editEntry,
  decidedEntry,
  approvedEntry,
  statusEntry,
  gapEntry,
]);

export type SessionEntry = z.infer<typeof sessionEntrySchema>;
export type TurnEntry = z.infer<typeof turnEntry>;
export type EditEntry = z.infer<typeof editEntry>;
export type StatusEntry = z.infer<typeof statusEntry>;
export type Proposal = z.infer<typeof proposalSchema>;
