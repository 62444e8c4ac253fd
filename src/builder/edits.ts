import { z } from 'zod';
import { applyChanges, type Change, diffBlueprints, type PatchOperation } from '../blueprint/patch.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow } from '../blueprint/workflow-schema.js';
import { AppError } from '../errors.js';
import type { Caller } from './builder.js';
import { drawWorkflow, redrawWorkflow } from './draw-workflow.js';
import { blueprintAt } from './fold-session.js';
import type { LiveSessions } from './live-sessions.js';
import type { Session } from './session.js';
import type { EditEntry } from './session-log.js';
import type { Turns } from './turns.js';

export type EditsDeps = { live: LiveSessions; turns: Turns; now: () => Date };

type Edit = {
  by: Caller;
  sessionId: string;
  cause: EditEntry['cause'];
  /** The revision that the editor saw; undefined where it does not matter. */
  revision?: number | undefined;
  change: (session: Session) => Blueprint | Promise<Blueprint>;
};

/** Changes of the blueprint by hand, and travel through its revisions. */
export function createEdits({ live, turns, now }: EditsDeps) {
  /** @throws TURN_RUNNING, REVISION_STALE, and whatever `change` refuses; a refused edit changes nothing */
  const edit = ({ by, sessionId, cause, revision, change }: Edit): Promise<Session> =>
    live.write(
      async () => {
        const session = await live.readActive(by, sessionId);
        turns.assertIdle(sessionId);
        return session;
      },
      async (session) => {
        assertFresh(session, revision);
        const after = await change(session);
        const patch = diffBlueprints(session.blueprint, after);
        return patch.length === 0 ? null : { kind: 'edit', at: now().toISOString(), cause, patch };
      },
    );

  const patch = (by: Caller, sessionId: string, input: { patch: PatchOperation[]; revision?: number | undefined }) => {
    assertOwnParts(input.patch);
    return edit({
      by,
      sessionId,
      cause: 'patch',
      revision: input.revision,
      change: ({ blueprint }) => drawWorkflow(blueprint, applyChanges(blueprint, input.patch.map(edited))),
    });
  };

  const setWorkflow = (
    by: Caller,
    sessionId: string,
    input: {
      cause: 'workflow' | 'diagram';
      revision?: number | undefined;
      make: (blueprint: Blueprint) => Workflow | Promise<Workflow>;
    },
  ) =>
    edit({
      by,
      sessionId,
      cause: input.cause,
      revision: input.revision,
      change: async ({ blueprint }) => {
        const value = z.json().parse(await input.make(blueprint));
        return applyChanges(blueprint, [edited({ op: 'replace', path: '/workflow', value })]);
      },
    });

  const regenerate = (by: Caller, sessionId: string) =>
    edit({ by, sessionId, cause: 'regenerate', change: ({ blueprint }) => redrawWorkflow(blueprint) });

  const travel = (by: Caller, sessionId: string, cause: 'undo' | 'redo') =>
    edit({
      by,
      sessionId,
      cause,
      change: (session) => {
        const to = (cause === 'undo' ? session.past : session.future).at(-1);
        if (to === undefined) throw new AppError(cause === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
        return atRevision(session, to);
      },
    });

  const restore = (by: Caller, sessionId: string, revision: number) =>
    edit({ by, sessionId, cause: 'restore', change: (session) => atRevision(session, revision) });

  return { patch, setWorkflow, regenerate, travel, restore };
}

/** @throws REVISION_NOT_FOUND */
export function atRevision(session: Session, revision: number): Blueprint {
  const blueprint = blueprintAt(session, revision);
  if (blueprint) return blueprint;
  throw new AppError('REVISION_NOT_FOUND', { detail: `The session has the revisions 0 to ${session.revision}.` });
}

/** @throws REVISION_STALE */
export function assertFresh(session: Session, revision: number | undefined): void {
  if (revision === undefined || revision === session.revision) return;
  throw new AppError('REVISION_STALE', {
    detail: `The blueprint is at revision ${session.revision}, not ${revision}.`,
    extra: { revision: session.revision },
  });
}

const edited = (operation: PatchOperation): Change => ({
  operation,
  evidence: { source: 'edited', turn: null, quote: null, confidence: 1 },
});

/** Evidence is a record of what happened; nobody writes it by hand. @throws PATCH_INVALID */
function assertOwnParts(patch: readonly PatchOperation[]): void {
  const errors = patch.flatMap((operation, at) =>
    [operation.path, 'from' in operation ? operation.from : '/']
      .filter((path) => path === '' || path === '/evidence' || path.startsWith('/evidence/'))
      .filter(() => operation.op !== 'test')
      .map((path) => ({
        pointer: `/${at}/path`,
        message: path === '' ? 'the blueprint is changed by its parts' : 'evidence is recorded, never edited',
      })),
  );
  if (errors.length > 0) throw new AppError('PATCH_INVALID', { errors });
}
