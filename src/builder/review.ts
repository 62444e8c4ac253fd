import { AppError } from '../errors.js';
import { advanceSession } from './advance-session.js';
import type { AdvanceDeps } from './advanced.js';
import type { Builder, ReviewView, TurnView } from './builder.js';
import { decide } from './discuss-edit.js';
import { assertFresh } from './edits.js';
import type { LiveSessions } from './live-sessions.js';
import type { Session } from './session.js';
import type { SessionEntry } from './session-log.js';
import type { Turns } from './turns.js';
import { findingsOf, revisionView, workflowView } from './views.js';

export type ReviewDeps = {
  live: LiveSessions;
  turns: Turns;
  advance: AdvanceDeps;
  now: () => Date;
  newId: () => string;
};

/**
 * The word on the workflow: an approval completes the session, requested changes are a turn like any other; and the word
 * on a change that was proposed.
 */
export function createReview({
  live,
  turns,
  advance,
  now,
  newId,
}: ReviewDeps): Pick<Builder, 'review' | 'decideProposal'> {
  return { review, decideProposal };

  async function decideProposal(...[by, id, { proposalId, accept }]: Parameters<Builder['decideProposal']>) {
    const session = await live.write(
      async () => {
        const active = await live.readActive(by, id);
        turns.assertIdle(id);
        if (active.proposal?.id !== proposalId) throw new AppError('PROPOSAL_NOT_FOUND');
        return active;
      },
      async (active) => {
        const { patch, state, reply } = await decide(active, accept, advance);
        return { kind: 'decided', at: now().toISOString(), proposalId, accepted: accept, patch, state, reply };
      },
    );
    return { ...revisionView(session), accepted: accept, reply: session.reply, question: session.question };
  }

  async function review(...[by, id, { approved, requestedChanges, revision }]: Parameters<Builder['review']>) {
    if (!approved) {
      assertFresh(await live.readActive(by, id), revision);
      if (requestedChanges === undefined) {
        const message = 'says what to change, where the workflow is not approved';
        throw new AppError('INVALID', { errors: [{ pointer: '/requestedChanges', message }] });
      }
      const turn = await turns.send(by, id, { text: requestedChanges });
      return reviewView(await live.read(by, id), turn);
    }
    const session = await live.write(
      async () => {
        const active = await live.readActive(by, id);
        turns.assertIdle(id);
        assertFresh(active, revision);
        return active;
      },
      (active) => approve(active, by.ownerId),
    );
    return reviewView(session, null);
  }

  async function approve(session: Session, by: string): Promise<SessionEntry> {
    const { patch, state, reply, approvedPrompt } = await advanceSession(
      session,
      { turnId: newId(), text: '', act: { kind: 'approve' } },
      advance,
    );
    if (approvedPrompt === null) throw whyNot(session, advance.missingForPrompt(session.blueprint));
    return { kind: 'approved', at: now().toISOString(), by, patch, state, prompt: approvedPrompt, reply };
  }
}

function whyNot(session: Session, missing: readonly string[]): AppError {
  const errors = findingsOf(session).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return new AppError('WORKFLOW_INVALID', {
      detail: `The workflow has ${errors.length} error${errors.length === 1 ? '' : 's'}: ${errors[0]?.message}`,
      errors: errors.map(({ nodeId, message }) => ({ pointer: pointerTo(session, nodeId), message })),
      extra: { findings: errors },
    });
  }
  return new AppError('PROMPT_NOT_READY', {
    detail: `Still missing: ${missing.join(', ')}.`,
    errors: missing.map((pointer) => ({ pointer, message: 'is still missing' })),
  });
}

function pointerTo({ blueprint }: Session, nodeId: string | null): string {
  const at = blueprint.workflow.nodes.findIndex(({ id }) => id === nodeId);
  return at < 0 ? '/workflow' : `/workflow/nodes/${at}`;
}

const reviewView = (session: Session, turn: TurnView | null): ReviewView => ({
  ...workflowView(session),
  sessionId: session.header.id,
  status: session.header.status,
  stage: session.stage,
  progress: session.progress,
  reply: session.reply,
  question: session.question,
  turn,
});
