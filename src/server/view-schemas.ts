import { z } from 'zod';
import { evidenceSchema } from '../blueprint/evidence.js';
import { operationSchema } from '../blueprint/patch.js';
import { procedureSchema } from '../blueprint/procedure-schema.js';
import { questionSchema, TOPICS } from '../blueprint/question.js';
import { blueprintSchema } from '../blueprint/schema.js';
import { STAGES } from '../blueprint/stage.js';
import { nodeSchema, workflowSchema } from '../blueprint/workflow-schema.js';
import type {
  Builder,
  DecisionView,
  ExportStatus,
  FullSessionView,
  HistoryTurn,
  ReviewView,
  RevisionView,
  SessionView,
  StatusView,
  TurnView,
  WorkflowView,
} from '../builder/builder.js';
import { SESSION_STATUSES } from '../store/session-store.js';

/** What clients get, as schemas: the documents are made of them, and the tests hold every answer against them. */

// Names under which the documents refer to parts of the blueprint.
z.globalRegistry.add(workflowSchema, { id: 'Workflow' });
z.globalRegistry.add(nodeSchema, { id: 'WorkflowNode' });
z.globalRegistry.add(procedureSchema, { id: 'Procedure' });
z.globalRegistry.add(evidenceSchema, { id: 'Evidence' });
z.globalRegistry.add(questionSchema, { id: 'Question' });
z.globalRegistry.add(operationSchema, {
  id: 'PatchOperation',
  description: 'One operation of a JSON Patch (RFC 6902).',
});

export const blueprintDocument = blueprintSchema.meta({
  id: 'Blueprint',
  description: 'The one document that describes the agent being built. Also at /schemas/blueprint.json.',
});

const time = z.string().meta({ description: 'ISO 8601, UTC.', override: { format: 'date-time' } });
const id = z.string().meta({ override: { format: 'uuid' } });
const status = z.enum(SESSION_STATUSES);
const stage = z.enum(STAGES);
const revision = z.int().min(0).meta({ description: 'Grows by one with every accepted change of the blueprint.' });
const topics = z.array(z.enum(TOPICS));
const patch = z.array(operationSchema);

export const progressSchema = z
  .strictObject({ percent: z.int().min(0).max(100), collected: topics, missing: topics, assumed: topics })
  .meta({ id: 'Progress' });

const usageSchema = z
  .strictObject({
    calls: z.int(),
    inputTokens: z.int(),
    cachedTokens: z.int(),
    outputTokens: z.int(),
    costUsd: z.number().nullable().meta({ description: 'Null when the price of the model is not known.' }),
    provider: z.string(),
    model: z.string(),
  })
  .meta({ id: 'Usage' });

const assumptionSchema = z
  .strictObject({
    pointer: z.string(),
    value: z.unknown(),
    source: z.enum(['inferred', 'default']),
    confidence: z.number(),
  })
  .meta({ id: 'Assumption', description: 'A fact that nobody said.' });

const findingSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    nodeId: z.string().nullable(),
    message: z.string(),
    fix: z.string(),
  })
  .meta({ id: 'Finding', description: 'One broken rule of the workflow.' });

export const sessionSchema = z
  .strictObject({
    sessionId: id,
    status,
    stage,
    revision,
    reply: z.string(),
    question: questionSchema.nullable(),
    blueprint: blueprintDocument,
    progress: progressSchema,
    expiresAt: time,
  })
  .meta({ id: 'Session' }) satisfies z.ZodType<SessionView>;

export const importedSessionSchema = sessionSchema
  .extend({ notCarriedOver: z.array(z.string()) })
  .meta({ id: 'ImportedSession' });

export const turnSchema = z
  .strictObject({
    turnId: id,
    reply: z.string(),
    question: questionSchema.nullable(),
    status,
    stage,
    progress: progressSchema,
    changes: patch,
    proposal: z
      .strictObject({ id, patch, summary: z.string(), diagram: z.string().meta({ description: 'Mermaid.' }) })
      .nullable()
      .meta({ description: 'A change of the workflow that waits for a word.' }),
    assumptions: z.array(assumptionSchema),
    revision,
    usage: usageSchema,
    durationMs: z.number(),
  })
  .meta({
    id: 'Turn',
    description: 'One message of the user and everything that it caused.',
  }) satisfies z.ZodType<TurnView>;

export const historyTurnSchema = z
  .strictObject({
    turnId: id,
    clientMessageId: z.string().nullable(),
    at: time,
    text: z.string(),
    reply: z.string(),
    question: questionSchema.nullable(),
    stage,
    revision,
    interviewer: z.string(),
    usage: usageSchema,
  })
  .meta({ id: 'HistoryTurn' }) satisfies z.ZodType<HistoryTurn>;

export const statusSchema = z
  .strictObject({
    sessionId: id,
    status,
    stage,
    progress: progressSchema,
    revision,
    createdAt: time,
    updatedAt: time,
    expiresAt: time,
  })
  .meta({ id: 'SessionStatus' }) satisfies z.ZodType<StatusView>;

export const fullSessionSchema = statusSchema
  .extend({
    completedAt: time.nullable(),
    locale: z.string().meta({ description: 'BCP 47 tag of the language in which the user is addressed.' }),
    blueprint: blueprintDocument,
    question: questionSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    findings: z.array(findingSchema),
    approval: z.strictObject({ revision, by: z.string(), at: time }).nullable(),
    finalPrompt: z.string().nullable().meta({ description: 'The system prompt of the approved revision.' }),
    history: z.array(historyTurnSchema),
    usage: usageSchema.meta({ description: 'What the turns cost together.' }),
    lastSeq: z
      .int()
      .meta({ description: 'The number of the last event; a socket that resumes from it misses nothing.' }),
  })
  .meta({ id: 'FullSession' }) satisfies z.ZodType<FullSessionView>;

export const revisionSchema = z
  .strictObject({ sessionId: id, revision, stage, blueprint: blueprintDocument, changes: patch })
  .meta({ id: 'Revision' }) satisfies z.ZodType<RevisionView>;

export const decisionSchema = revisionSchema
  .extend({ accepted: z.boolean(), reply: z.string(), question: questionSchema.nullable() })
  .meta({ id: 'Decision' }) satisfies z.ZodType<DecisionView>;

const rehearsalStepSchema = z
  .strictObject({
    nodeId: z.string(),
    kind: z.string(),
    title: z.string(),
    branch: z.string().nullable().meta({ description: 'The case that was followed; null where there was none.' }),
    why: z.string(),
    says: z.string(),
    call: z
      .strictObject({ toolId: z.string(), input: z.record(z.string(), z.unknown()) })
      .nullable()
      .meta({ description: 'What the tool would be sent; nothing is sent.' }),
    slots: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'RehearsalStep' });

export const rehearsalSchema = z
  .strictObject({
    outcome: z.enum(['ended', 'waiting', 'stuck', 'too_long']),
    why: z.string(),
    steps: z.array(rehearsalStepSchema),
    slots: z.record(z.string(), z.unknown()),
    results: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Rehearsal' });

export const scenarioReportSchema = z
  .strictObject({
    scenarios: z.array(
      z.strictObject({
        scenario: blueprintSchema.shape.scenarios.unwrap().element,
        outcome: z.enum(['ended', 'waiting', 'stuck', 'too_long']),
        why: z.string(),
        path: z.array(z.string()).meta({ description: 'Ids of the nodes that were passed, in order.' }),
        asExpected: z.boolean(),
      }),
    ),
    coverage: z.strictObject({ branches: z.int(), covered: z.int() }),
    findings: z.array(findingSchema).meta({ description: 'One for each branch that nothing leads to.' }),
  })
  .meta({ id: 'ScenarioReport' }) satisfies z.ZodType<Awaited<ReturnType<Builder['scenarios']>>>;

export const workflowViewSchema = z
  .strictObject({ workflow: workflowSchema, findings: z.array(findingSchema), revision, approvedAt: time.nullable() })
  .meta({ id: 'WorkflowView' }) satisfies z.ZodType<WorkflowView>;

export const reviewSchema = workflowViewSchema
  .extend({
    sessionId: id,
    status,
    stage,
    progress: progressSchema,
    reply: z.string(),
    question: questionSchema.nullable(),
    turn: turnSchema
      .nullable()
      .meta({ description: 'The turn that the requested changes were; null after an approval.' }),
  })
  .meta({ id: 'Review' }) satisfies z.ZodType<ReviewView>;

export const revisionListSchema = z.strictObject({
  revisions: z.array(z.strictObject({ revision, at: time, by: z.string(), changes: z.int() })),
});

export const diffSchema = z.strictObject({ from: revision, to: revision, patch, summary: z.array(z.string()) });

export const exportStatusSchema = z
  .strictObject({
    target: z.string(),
    title: z.string(),
    mediaType: z.string(),
    filename: z.string(),
    ready: z.boolean(),
    missing: z.array(z.string()),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'ExportStatus' }) satisfies z.ZodType<ExportStatus>;

export const catalogueToolSchema = z
  .looseObject({
    id: z.string(),
    capability: z.string(),
    name: z.string(),
    description: z.string(),
    usage: z.string(),
  })
  .meta({ id: 'CatalogueTool', description: 'A tool of the catalogue, as it can be put into a blueprint.' });

export type CatalogueTool = z.infer<typeof catalogueToolSchema>;
