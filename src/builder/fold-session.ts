import { assumptionsOf } from '../blueprint/assumptions.js';
import { type Progress, progressOf } from '../blueprint/completeness.js';
import { type PatchOperation, replayPatch } from '../blueprint/patch.js';
import type { Blueprint } from '../blueprint/schema.js';
import { stageOf } from '../blueprint/stage.js';
import type { SessionHeader, StoredSession } from '../store/session-store.js';
import type { TurnView } from './builder.js';
import type { Session } from './session.js';
import { eventsOf, type Heard } from './session-events.js';
import { type SessionEntry, type StatusEntry, sessionEntrySchema, type TurnEntry } from './session-log.js';

/**
 * Folds a stored session.
 * @param hear is told of every event in its order, as it was sent when it happened
 * @throws Error when the log is empty or an entry is not of the schema: the record is damaged
 */
export function foldSession(stored: StoredSession, hear?: (heard: Heard) => void): Session {
  const [created, ...rest] = stored.log.map((entry) => sessionEntrySchema.parse(entry));
  if (created?.kind !== 'created') throw new Error(`the log of session ${stored.header.id} has no beginning`);
  let session = beginSession(stored.header, created);
  for (const entry of rest) {
    const step = foldEntry(session, entry);
    for (const event of step.events) hear?.(event);
    session = step.session;
  }
  return withHeader(session, stored.header);
}

export function beginSession(header: SessionHeader, entry: SessionEntry & { kind: 'created' }): Session {
  const stage = stageOf(entry.blueprint, { approved: false, done: false });
  return {
    header: { ...header, status: 'active' },
    length: 1,
    revision: 0,
    blueprint: entry.blueprint,
    state: entry.state,
    approval: null,
    finalPrompt: null,
    reply: entry.reply,
    question: entry.state.open,
    stage,
    progress: progressOf(entry.blueprint, stage),
    proposal: null,
    turns: [],
    first: entry.blueprint,
    revisions: [],
    past: [],
    future: [],
    seq: 0,
  };
}

/** One step of the fold: the session after the entry, and what its listeners hear of it. */
export function foldEntry(session: Session, entry: SessionEntry): { session: Session; events: Heard[] } {
  const after = refresh(session, applyEntry(session, entry), entry);
  const events = eventsOf(session, after, entry);
  const seq = entry.kind === 'gap' ? entry.seq : session.seq + events.length;
  return { session: { ...after, length: session.length + 1, seq }, events };
}

/** The same session with another header; what the header decides is derived anew. */
export const withHeader = (session: Session, header: SessionHeader): Session =>
  refresh(session, { ...session, header });

/** The blueprint as it was at a revision; undefined when there was none with this number. */
export function blueprintAt(session: Session, revision: number): Blueprint | undefined {
  if (revision === session.revision) return session.blueprint;
  if (!Number.isInteger(revision) || revision < 0 || revision > session.revision) return undefined;
  return session.revisions
    .slice(0, revision)
    .reduce((blueprint, { patch }) => replayPatch(blueprint, patch), session.first);
}

function applyEntry(session: Session, entry: SessionEntry): Session {
  switch (entry.kind) {
    case 'created':
      throw new Error('a session begins once');
    case 'turn':
      return applyTurn(session, entry);
    case 'failed':
    case 'gap':
      return session;
    case 'edit':
      return applyEdit(session, entry);
    case 'decided':
      return {
        ...revise(session, entry, 'proposal'),
        proposal: null,
        reply: entry.reply,
        state: entry.state,
        question: entry.state.open,
      };
    case 'approved':
      return applyApproval(session, entry);
    case 'status':
      return applyStatus(session, entry);
    default:
      return entry satisfies never;
  }
}

function applyTurn(session: Session, entry: TurnEntry): Session {
  const reply = entry.pieces.join('');
  const revised = revise(session, entry, `turn ${entry.turnId}`);
  const changed = entry.undid ? undone(session, revised) : revised;
  const approved = entry.approvedPrompt !== null;
  return {
    ...changed,
    state: entry.state,
    reply,
    question: entry.question,
    proposal: entry.proposal && { ...entry.proposal, turnId: entry.turnId, quote: entry.text },
    ...(approved && {
      approval: { revision: changed.revision, by: session.header.ownerId, at: entry.at },
      finalPrompt: entry.approvedPrompt,
      header: { ...session.header, status: 'completed', completedAt: entry.at },
    }),
  };
}

function applyEdit(session: Session, entry: SessionEntry & { kind: 'edit' }): Session {
  const changed = revise(session, entry, entry.cause);
  if (entry.cause === 'undo') return undone(session, changed);
  if (entry.cause !== 'redo') return changed;
  return { ...changed, past: [...session.past, session.revision], future: session.future.slice(0, -1) };
}

const undone = (before: Session, after: Session): Session => ({
  ...after,
  past: before.past.slice(0, -1),
  future: [...before.future, before.revision],
});

function applyApproval(session: Session, entry: SessionEntry & { kind: 'approved' }): Session {
  const changed = revise(session, entry, 'approval');
  return {
    ...changed,
    approval: { revision: changed.revision, by: entry.by, at: entry.at },
    finalPrompt: entry.prompt,
    reply: entry.reply,
    question: null,
    state: entry.state,
    header: { ...session.header, status: 'completed', completedAt: entry.at },
  };
}

/** A reopened session is no longer approved. */
function applyStatus(session: Session, { status, opening }: StatusEntry): Session {
  const next = { ...session, header: { ...session.header, status } };
  if (session.header.status !== 'completed' || status !== 'active') return next;
  const reopened = { ...next, header: { ...next.header, completedAt: null }, approval: null, finalPrompt: null };
  return opening ? { ...reopened, reply: opening.reply, state: opening.state, question: opening.state.open } : reopened;
}

function revise(
  session: Session,
  { patch, at }: { patch: readonly PatchOperation[]; at: string },
  by: string,
): Session {
  if (patch.length === 0) return session;
  const revision = session.revision + 1;
  return {
    ...session,
    revision,
    blueprint: replayPatch(session.blueprint, patch),
    approval: null,
    finalPrompt: null,
    proposal: null,
    revisions: [...session.revisions, { revision, at, by, patch }],
    past: [...session.past, session.revision],
    future: [],
  };
}

/** Derives what follows from the rest: the stage, the progress and how the turn looked. */
function refresh(before: Session, session: Session, entry?: SessionEntry): Session {
  const done = session.header.status === 'completed';
  const stage = stageOf(session.blueprint, { approved: session.approval !== null, done });
  const progress = progressOf(session.blueprint, stage);
  const next = { ...session, stage, progress: { ...progress, percent: steady(before, session, progress, entry) } };
  return entry?.kind === 'turn' ? { ...next, turns: [...next.turns, { entry, view: turnView(next, entry) }] } : next;
}

/** The percentage does not fall unless something was taken back: a reopened session, or facts that are gone. */
function steady(before: Session, after: Session, { percent }: Progress, entry?: SessionEntry): number {
  const reopened = entry?.kind === 'status' || entry?.kind === 'edit';
  const isFewer = Object.keys(after.blueprint.evidence).length < Object.keys(before.blueprint.evidence).length;
  return reopened || isFewer ? percent : Math.max(percent, Math.min(before.progress.percent, 99));
}

const turnView = (session: Session, entry: TurnEntry): TurnView => ({
  turnId: entry.turnId,
  reply: session.reply,
  question: entry.question,
  status: session.header.status,
  stage: session.stage,
  progress: session.progress,
  changes: entry.patch,
  proposal: entry.proposal,
  assumptions: assumptionsOf(session.blueprint),
  revision: session.revision,
  usage: entry.usage,
  durationMs: entry.durationMs,
});
