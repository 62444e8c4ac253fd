import { completeUnderstanding } from './ask/complete-understanding.js';
import { composeReply } from './ask/compose-reply.js';
import { openInterview } from './ask/open-interview.js';
import { readOption } from './ask/read-option.js';
import type { Interviewer, TurnInput, Understanding } from './interviewer.js';
import { understand } from './understand/understand.js';

/** The interviewer that needs no model: the same talk always leads to the same agent. */
export function createOfflineInterviewer(): Interviewer {
  return {
    name: 'offline',
    understand: async (turn) => completeUnderstanding(turn, listen(turn)),
    reply: async (input) => composeReply(input),
    open: async (input) => openInterview(input),
  };
}

/** A button says what it means, and so does an option that was offered; everything else has to be understood. */
function listen(turn: TurnInput): Understanding {
  if (turn.act) return { act: turn.act, changes: [], needs: [], state: turn.state };
  return readOption(turn) ?? understand(isFirst(turn) ? { ...turn, state: { ...turn.state, open: null } } : turn);
}

/** The welcome invites to tell whatever comes to mind: the first message is no answer to one question. */
const isFirst = ({ said, state }: TurnInput): boolean => said.length === 0 && state.asked.length === 0;
