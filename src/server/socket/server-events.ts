import { z } from 'zod';
import { operationSchema } from '../../blueprint/patch.js';
import { STAGES } from '../../blueprint/stage.js';
import type { SessionEvent } from '../../builder/builder.js';
import { SESSION_STATUSES } from '../../store/session-store.js';
import { problemSchema } from '../problem-details.js';
import { progressSchema, turnSchema } from '../view-schemas.js';

/** What the server sends over a socket. Every event says its session and its number in it. */

const numbered = {
  sessionId: z.string(),
  seq: z.int().min(1).meta({ description: 'Grows by one with each event of the session.' }),
};

const failure = problemSchema.omit({ requestId: true }).meta({ id: 'FailedTurnProblem' });

export const SERVER_EVENTS: Record<SessionEvent['type'], { summary: string; payload: z.ZodObject }> = {
  'message:delta': {
    summary: 'A piece of a reply; the pieces of a turn joined are its reply.',
    payload: z.strictObject({ ...numbered, turnId: z.string(), text: z.string() }).meta({ id: 'MessageDelta' }),
  },
  'turn:done': {
    summary: 'The turn as REST gives it.',
    payload: turnSchema.extend(numbered).meta({ id: 'TurnDone', description: 'The turn as REST gives it.' }),
  },
  'turn:failed': {
    summary: 'The turn failed or was stopped; the session is as before it.',
    payload: z.strictObject({ ...numbered, turnId: z.string(), problem: failure }).meta({ id: 'TurnFailed' }),
  },
  'blueprint:changed': {
    summary: 'The blueprint has a new revision.',
    payload: z
      .strictObject({ ...numbered, revision: z.int(), patch: z.array(operationSchema) })
      .meta({ id: 'BlueprintChanged' }),
  },
  'diagram:changed': {
    summary: 'The picture of the workflow.',
    payload: z.strictObject({ ...numbered, mermaid: z.string() }).meta({ id: 'DiagramChanged' }),
  },
  'stage:changed': {
    summary: 'The stage or the progress is another.',
    payload: z
      .strictObject({ ...numbered, stage: z.enum(STAGES), progress: progressSchema })
      .meta({ id: 'StageChanged' }),
  },
  'session:ended': {
    summary: 'The session is no longer active.',
    payload: z.strictObject({ ...numbered, status: z.enum(SESSION_STATUSES) }).meta({ id: 'SessionEnded' }),
  },
};

/** An event of the service as it goes over the wire: its name, and its payload. */
export function toWireEvent(event: SessionEvent): [name: string, payload: object] {
  if (event.type === 'turn:done') {
    const { type, turn, ...numbers } = event;
    return [type, { ...numbers, ...turn }];
  }
  const { type, ...payload } = event;
  return [type, payload];
}
