import { assumptionsOf } from '../blueprint/assumptions.js';
import { sumUsage } from '../llm/usage.js';
import { validateWorkflow } from '../workflow/validate-workflow.js';
import type { FullSessionView, HistoryTurn, RevisionView, SessionView, StatusView, WorkflowView } from './builder.js';
import type { Session, Turn } from './session.js';

/** What clients see of a session. */

export const statusView = ({ header, stage, progress, revision }: Session): StatusView => ({
  sessionId: header.id,
  status: header.status,
  stage,
  progress,
  revision,
  createdAt: header.createdAt,
  updatedAt: header.updatedAt,
  expiresAt: header.expiresAt,
});

export const sessionView = (session: Session, reply = session.reply): SessionView => ({
  sessionId: session.header.id,
  status: session.header.status,
  stage: session.stage,
  revision: session.revision,
  reply,
  question: session.question,
  blueprint: session.blueprint,
  progress: session.progress,
  expiresAt: session.header.expiresAt,
});

export const fullView = (session: Session): FullSessionView => ({
  ...statusView(session),
  completedAt: session.header.completedAt,
  locale: session.state.locale,
  blueprint: session.blueprint,
  question: session.question,
  assumptions: assumptionsOf(session.blueprint),
  findings: findingsOf(session),
  approval: session.approval,
  finalPrompt: session.finalPrompt,
  history: session.turns.map(historyTurn),
  usage: sumUsage(session.turns.map(({ entry }) => entry.usage)),
  lastSeq: session.seq,
});

export const historyTurn = ({ entry, view }: Turn): HistoryTurn => ({
  turnId: entry.turnId,
  clientMessageId: entry.clientMessageId,
  at: entry.at,
  text: entry.text,
  reply: view.reply,
  question: entry.question,
  stage: view.stage,
  revision: view.revision,
  interviewer: entry.interviewer,
  usage: entry.usage,
});

export const workflowView = (session: Session): WorkflowView => ({
  workflow: session.blueprint.workflow,
  findings: findingsOf(session),
  revision: session.revision,
  approvedAt: session.approval?.at ?? null,
});

/** A session after an edit, with the changes of its last revision. */
export const revisionView = (session: Session): RevisionView => ({
  sessionId: session.header.id,
  revision: session.revision,
  stage: session.stage,
  blueprint: session.blueprint,
  changes: [...(session.revisions.at(-1)?.patch ?? [])],
});

export const findingsOf = ({ blueprint }: Session) => validateWorkflow(blueprint.workflow, { tools: blueprint.tools });
