import { toMermaid } from '../workflow/to-mermaid.js';
import type { SessionEvent, TurnView } from './builder.js';
import type { Session } from './session.js';
import type { SessionEntry, TurnEntry } from './session-log.js';

/** An event before it has its session and its number. */
export type Heard = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'sessionId' | 'seq'>
    : never
  : never;

/**
 * What the listeners of a session hear of one entry of its log. A function of the log alone, so that what was missed
 * can be told again in the same words and with the same numbers.
 */
export function eventsOf(before: Session, after: Session, entry: SessionEntry): Heard[] {
  switch (entry.kind) {
    case 'created':
      return [];
    case 'turn':
      return [...deltas(entry), ...changesOf(before, after, entry.patch), ...done(after), ...endOf(before, after)];
    case 'failed':
      return [...deltas(entry), { type: 'turn:failed', turnId: entry.turnId, problem: entry.problem }];
    case 'edit':
    case 'decided':
    case 'approved':
      return [...changesOf(before, after, entry.patch), ...endOf(before, after)];
    case 'gap':
      return [];
    case 'status':
      return [...changesOf(before, after, []), ...endOf(before, after)];
    default:
      return entry satisfies never;
  }
}

const deltas = ({ turnId, pieces }: { turnId: string; pieces: readonly string[] }): Heard[] =>
  pieces.map((text) => ({ type: 'message:delta', turnId, text }));

const done = (after: Session): Heard[] =>
  after.turns.slice(-1).map(({ view }) => ({ type: 'turn:done', turn: view satisfies TurnView }));

function changesOf(before: Session, after: Session, patch: TurnEntry['patch']): Heard[] {
  const isDrawnAnew = patch.some(({ path }) => path === '' || path.startsWith('/workflow'));
  const isElsewhere = before.stage !== after.stage || before.progress.percent !== after.progress.percent;
  return [
    ...(patch.length > 0 ? [{ type: 'blueprint:changed' as const, revision: after.revision, patch }] : []),
    ...(isDrawnAnew ? [{ type: 'diagram:changed' as const, mermaid: toMermaid(after.blueprint.workflow) }] : []),
    ...(isElsewhere ? [{ type: 'stage:changed' as const, stage: after.stage, progress: after.progress }] : []),
  ];
}

const endOf = (before: Session, after: Session): Heard[] =>
  after.header.status !== before.header.status && after.header.status !== 'active'
    ? [{ type: 'session:ended', status: after.header.status }]
    : [];
