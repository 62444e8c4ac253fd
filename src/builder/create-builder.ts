import { describeDiff } from '../blueprint/describe-diff.js';
import { diffBlueprints } from '../blueprint/patch.js';
import type { SessionStore } from '../store/session-store.js';
import { rehearse } from '../workflow/rehearse.js';
import { rehearseScenarios } from '../workflow/rehearse-scenarios.js';
import { toMermaid } from '../workflow/to-mermaid.js';
import type { AdvanceDeps } from './advanced.js';
import type { Builder } from './builder.js';
import { createSessionMaker } from './create-session.js';
import { atRevision, createEdits } from './edits.js';
import { createEventBus } from './event-bus.js';
import { createLifecycle } from './lifecycle.js';
import { createLiveSessions } from './live-sessions.js';
import { mended } from './mended.js';
import { createOutputs, type OutputsDeps } from './outputs.js';
import { createReview } from './review.js';
import { createSubscribe } from './subscribe.js';
import { createTurns } from './turns.js';
import { fullView, historyTurn, revisionView, statusView, workflowView } from './views.js';

export type BuilderDeps = {
  store: SessionStore;
  interviewer: AdvanceDeps['interviewer'];
  prompts: OutputsDeps['prompts'];
  mermaid: OutputsDeps['mermaid'];
  ttlSeconds: number;
  /** Milliseconds between the pieces of a streamed reply. */
  replyPaceMs: number;
  now: () => Date;
  /** UUIDs. */
  newId: () => string;
  /** Told of faults that no caller sees. */
  onError: (error: unknown) => void;
};

/** The service behind both doors, put together from its parts. */
export function createBuilder(deps: BuilderDeps): Builder {
  const { store, now, newId, onError, interviewer, prompts } = deps;
  const bus = createEventBus(onError);
  const live = createLiveSessions({ store, bus, now, ttlSeconds: deps.ttlSeconds });
  const advance: AdvanceDeps = {
    interviewer,
    missingForPrompt: prompts.missing,
    writePrompt: (blueprint) => prompts.write(blueprint, 'generic'),
  };
  const turns = createTurns({ live, bus, advance, now, newId, replyPaceMs: deps.replyPaceMs, onError });
  const edits = createEdits({ live, turns, now });
  const sessionMaker = createSessionMaker({ live, store, advance, now, newId });
  const lifecycle = createLifecycle({ live, store, turns, advance, now });
  const outputs = createOutputs({ live, prompts, mermaid: deps.mermaid });
  const review = createReview({ live, turns, advance, now, newId });
  const subscribe = createSubscribe({ live, store, bus, turns, now });

  return {
    ...sessionMaker,
    ...lifecycle,
    ...outputs,
    ...review,
    subscribe,
    get: async (by, id) => fullView(await live.read(by, id)),
    status: async (by, id) => statusView(await live.read(by, id)),
    history: async (by, id) => (await live.read(by, id)).turns.map(historyTurn),
    send: turns.send,
    stopTurn: turns.stop,
    patch: async (by, id, input) => revisionView(await edits.patch(by, id, input)),
    undo: async (by, id) => revisionView(await edits.travel(by, id, 'undo')),
    redo: async (by, id) => revisionView(await edits.travel(by, id, 'redo')),
    restore: async (by, id, revision) => revisionView(await edits.restore(by, id, revision)),
    revisions: async (by, id) =>
      (await live.read(by, id)).revisions.map(({ revision, at, by: author, patch }) => ({
        revision,
        at,
        by: author,
        changes: patch.length,
      })),
    diff: async (by, id, a, b) => {
      const session = await live.read(by, id);
      const [before, after] = [atRevision(session, a), atRevision(session, b)];
      return { from: a, to: b, patch: diffBlueprints(before, after), summary: describeDiff(before, after) };
    },
    workflow: async (by, id) => workflowView(await live.read(by, id)),
    putWorkflow: async (by, id, { workflow, revision }) =>
      workflowView(await edits.setWorkflow(by, id, { cause: 'workflow', revision, make: () => workflow })),
    putDiagram: async (by, id, { mermaid, revision }) =>
      workflowView(
        await edits.setWorkflow(by, id, {
          cause: 'diagram',
          revision,
          make: (blueprint) => deps.mermaid.parse(mermaid, blueprint.workflow),
        }),
      ),
    regenerateWorkflow: async (by, id) => workflowView(await edits.regenerate(by, id)),
    fixFinding: async (by, id, { code, nodeId, revision }) =>
      workflowView(
        await edits.setWorkflow(by, id, {
          cause: 'workflow',
          revision,
          make: (blueprint) => mended(blueprint, { code, nodeId }),
        }),
      ),
    scenarios: async (by, id) => rehearseScenarios((await live.read(by, id)).blueprint),
    rehearse: async (by, id, input) => {
      const { workflow, tools } = (await live.read(by, id)).blueprint;
      return rehearse(workflow, input, { tools });
    },
    diagram: async (by, id, media) => {
      const drawn = toMermaid((await live.read(by, id)).blueprint.workflow);
      return media === 'image/svg+xml' ? deps.mermaid.draw(drawn) : drawn;
    },
  };
}
