import type { Assumption } from '../blueprint/assumptions.js';
import type { Progress } from '../blueprint/completeness.js';
import type { PatchOperation } from '../blueprint/patch.js';
import type { Question } from '../blueprint/question.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Approval, Stage } from '../blueprint/stage.js';
import type { Finding, Workflow } from '../blueprint/workflow-schema.js';
import type { Usage } from '../llm/usage.js';
import type { SessionStatus } from '../store/session-store.js';
import type { Rehearsal, RehearsalInput } from '../workflow/rehearse.js';
import type { ScenarioReport } from '../workflow/rehearse-scenarios.js';
import type { Proposal } from './session-log.js';

/**
 * The service behind both doors, REST and socket. Every method that takes a session checks its owner (`by.ownerId`)
 * and throws AppError with a code of the error table. Arguments are parsed by the caller; what is returned is what
 * the client sees.
 */

/** Who asks. */
export type Caller = { ownerId: string };

export type SessionView = {
  sessionId: string;
  status: SessionStatus;
  stage: Stage;
  revision: number;
  reply: string;
  question: Question | null;
  blueprint: Blueprint;
  progress: Progress;
  expiresAt: string;
};

export type TurnView = {
  turnId: string;
  reply: string;
  question: Question | null;
  status: SessionStatus;
  stage: Stage;
  progress: Progress;
  changes: PatchOperation[];
  /** A change of the workflow that waits for a word; null where none was proposed. */
  proposal: Proposal | null;
  assumptions: Assumption[];
  revision: number;
  usage: Usage;
  durationMs: number;
};

export type HistoryTurn = {
  turnId: string;
  clientMessageId: string | null;
  at: string;
  text: string;
  reply: string;
  question: Question | null;
  stage: Stage;
  revision: number;
  interviewer: string;
  usage: Usage;
};

export type StatusView = {
  sessionId: string;
  status: SessionStatus;
  stage: Stage;
  progress: Progress;
  revision: number;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
};

export type FullSessionView = StatusView & {
  completedAt: string | null;
  /** BCP 47 tag of the language in which the user is addressed. */
  locale: string;
  blueprint: Blueprint;
  question: Question | null;
  assumptions: Assumption[];
  findings: Finding[];
  /** Who approved which revision; null after an edit. */
  approval: Approval | null;
  /** The system prompt of the approved revision. */
  finalPrompt: string | null;
  history: HistoryTurn[];
  /** What its turns cost together. */
  usage: Usage;
  /** The sequence number of the last event, where a client that reads this may go on listening. */
  lastSeq: number;
};

export type RevisionView = {
  sessionId: string;
  revision: number;
  stage: Stage;
  blueprint: Blueprint;
  changes: PatchOperation[];
};

export type WorkflowView = { workflow: Workflow; findings: Finding[]; revision: number; approvedAt: string | null };

/** A session after the word on a proposal. */
export type DecisionView = RevisionView & { accepted: boolean; reply: string; question: Question | null };

export type ReviewView = WorkflowView & {
  sessionId: string;
  status: SessionStatus;
  stage: Stage;
  progress: Progress;
  reply: string;
  question: Question | null;
  /** The turn that the requested changes were; null after an approval. */
  turn: TurnView | null;
};

/** What listeners of a session hear; `seq` grows by one for each event of a session. */
export type SessionEvent = { sessionId: string; seq: number } & (
  | { type: 'message:delta'; turnId: string; text: string }
  | { type: 'turn:done'; turn: TurnView }
  | { type: 'turn:failed'; turnId: string; problem: Problem }
  | { type: 'blueprint:changed'; revision: number; patch: PatchOperation[] }
  | { type: 'diagram:changed'; mermaid: string }
  | { type: 'stage:changed'; stage: Stage; progress: Progress }
  | { type: 'session:ended'; status: SessionStatus }
);

/** RFC 9457 problem details without what only a transport knows. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: { pointer: string; message: string }[];
};

export type CreateInput = {
  message?: string | undefined;
  locale?: string | undefined;
  blueprint?: Blueprint | undefined;
  clientSessionId?: string | undefined;
};

export type MessageInput = { text: string; clientMessageId?: string | undefined };

export type PromptOutput = {
  prompt: string;
  /** About how many; each model counts in its own way. */
  tokens: number;
  /** What is wrong with the prompt; `pointer` is into the blueprint, '' for the whole. */
  remarks: { code: string; pointer: string; message: string }[];
};

export type ExportStatus = {
  target: string;
  title: string;
  mediaType: string;
  filename: string;
  ready: boolean;
  missing: string[];
  warnings: string[];
};

export type ExportFile = { filename: string; mediaType: string; content: string | Uint8Array };

export type DiagramMedia = 'text/vnd.mermaid' | 'image/svg+xml';

export type Builder = {
  create(by: Caller, input: CreateInput): Promise<{ session: SessionView; created: boolean }>;
  /** A new session from an export, a vendor's configuration or a plain prompt. @throws IMPORT_INVALID */
  importSession(
    by: Caller,
    input: { format?: string | undefined; content: string },
  ): Promise<SessionView & { notCarriedOver: string[] }>;
  list(
    by: Caller,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{ sessions: StatusView[]; next: string | null }>;
  get(by: Caller, sessionId: string): Promise<FullSessionView>;
  status(by: Caller, sessionId: string): Promise<StatusView>;
  history(by: Caller, sessionId: string): Promise<HistoryTurn[]>;
  /**
   * One turn. With `stream` the reply comes in pieces through `subscribe`, paced for a reader, and can be stopped
   * by `stopTurn`; without, at once.
   * @throws SESSION_NOT_ACTIVE, SESSION_EXPIRED, TURN_RUNNING, MESSAGE_ID_REUSED, TURN_STOPPED, INVALID
   */
  send(
    by: Caller,
    sessionId: string,
    input: MessageInput,
    options?: { stream?: boolean; onStart?: (turnId: string) => void },
  ): Promise<TurnView>;
  stopTurn(by: Caller, sessionId: string, turnId: string): Promise<StatusView>;
  resume(by: Caller, sessionId: string, options?: { reopen?: boolean | undefined }): Promise<SessionView>;
  remove(by: Caller, sessionId: string): Promise<void>;
  patch(
    by: Caller,
    sessionId: string,
    input: { patch: PatchOperation[]; revision?: number | undefined },
  ): Promise<RevisionView>;
  undo(by: Caller, sessionId: string): Promise<RevisionView>;
  redo(by: Caller, sessionId: string): Promise<RevisionView>;
  restore(by: Caller, sessionId: string, revision: number): Promise<RevisionView>;
  revisions(by: Caller, sessionId: string): Promise<{ revision: number; at: string; by: string; changes: number }[]>;
  diff(
    by: Caller,
    sessionId: string,
    a: number,
    b: number,
  ): Promise<{ from: number; to: number; patch: PatchOperation[]; summary: string[] }>;
  workflow(by: Caller, sessionId: string): Promise<WorkflowView>;
  putWorkflow(
    by: Caller,
    sessionId: string,
    input: { workflow: Workflow; revision?: number | undefined },
  ): Promise<WorkflowView>;
  regenerateWorkflow(by: Caller, sessionId: string): Promise<WorkflowView>;
  /** Approval completes the session; requested changes are a turn. @throws WORKFLOW_INVALID */
  review(
    by: Caller,
    sessionId: string,
    input: { approved: boolean; requestedChanges?: string | undefined; revision?: number | undefined },
  ): Promise<ReviewView>;
  /** Walks the workflow without a model; nothing is sent to any tool. */
  rehearse(by: Caller, sessionId: string, input: RehearsalInput): Promise<Rehearsal>;
  /** Rehearses the scenarios of the blueprint and those that follow from its intents. */
  scenarios(by: Caller, sessionId: string): Promise<ScenarioReport>;
  /** Mends a finding in one step. @throws FINDING_NOT_FOUND, FINDING_NOT_FIXABLE where a person must decide */
  fixFinding(
    by: Caller,
    sessionId: string,
    input: { code: string; nodeId: string | null; revision?: number | undefined },
  ): Promise<WorkflowView>;
  /** Applies or drops the proposal that waits. @throws PROPOSAL_NOT_FOUND when none with this id waits */
  decideProposal(by: Caller, sessionId: string, input: { proposalId: string; accept: boolean }): Promise<DecisionView>;
  diagram(by: Caller, sessionId: string, media: DiagramMedia): Promise<string>;
  /** @throws DIAGRAM_INVALID with line and column */
  putDiagram(
    by: Caller,
    sessionId: string,
    input: { mermaid: string; revision?: number | undefined },
  ): Promise<WorkflowView>;
  /** @throws PROMPT_NOT_READY with what is missing */
  prompt(by: Caller, sessionId: string, format: string): Promise<PromptOutput>;
  exports(by: Caller, sessionId: string): Promise<ExportStatus[]>;
  exportFile(by: Caller, sessionId: string, target: string): Promise<ExportFile>;
  /**
   * Events of one session from now on, after those that were missed since `lastSeq`, in order.
   * @returns stops listening
   */
  subscribe(
    by: Caller,
    sessionId: string,
    listener: (event: SessionEvent) => void,
    options?: { lastSeq?: number },
  ): Promise<() => void>;
  /** Closes what has expired. @returns how many sessions were closed */
  sweep(): Promise<number>;
};
