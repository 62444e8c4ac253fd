import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '../../errors.js';
import type { AskModel, ModelOutcome } from '../../llm/port.js';
import { sumUsage, type Usage } from '../../llm/usage.js';
import type { TurnInput, TurnIo, Understanding } from '../interviewer.js';
import type { Asked } from './answer-schema.js';
import type { Reason } from './honest-sentences.js';
import { type Judged, judgeAnswer, mendOnce } from './judge-answer.js';
import type { Requests } from './model-request.js';
import { readPlainAnswer } from './plain-answer.js';
import type { WantsToAsk } from './prefer-question.js';
import { isPlainText, readAnswerText } from './read-answer-text.js';
import { type FilterOptions, isSayable } from './reply-filter.js';
import { createSpeaker, type Spoken } from './speaker.js';
import { writeContext } from './write-context.js';

export type ConsultDeps = {
  ask: AskModel;
  requests: Requests;
  filter: FilterOptions;
  estimateTokens: (text: string) => number;
  /** Milliseconds for all calls of a turn together. */
  turnMs: number;
};

/** What came of asking a model about a message. */
export type Consulted = { usage: Usage /** Heard by the user already. */; said: string } & (
  | { kind: 'answer'; judged: Judged; spoken: Spoken; asks: WantsToAsk }
  | { kind: 'none'; reason: Reason }
);

/**
 * Asks a model about a message; its reply is said while it is still writing.
 * @param second what a reader that asks no model makes of the message
 * @throws TURN_STOPPED when the user stopped the turn
 */
export async function consultModel(
  { turn, second, io }: { turn: TurnInput; second: Understanding; io: TurnIo },
  deps: ConsultDeps,
): Promise<Consulted> {
  const context = writeContext(turn, deps);
  const call = { account: accountOf(turn), signal: io.signal, giveUpAt: performance.now() + deps.turnMs };
  const maySay = (text: string) => isSayable(text, deps.filter);
  const speaker = createSpeaker(io.say, deps.filter);
  const outcome = await orStopped(io.signal, () =>
    deps.ask({
      ...call,
      work: turn.stage === 'reviewing_workflow' ? 'review' : 'interview',
      request: deps.requests.forTurn(context.text),
      onAttempt: speaker.restart,
      onText: speaker.hear,
      judge,
    }),
  );
  if (outcome.kind !== 'answer')
    return { kind: 'none', reason: reasonOf(outcome), usage: outcome.usage, said: speaker.said() };

  const answer = readAnswerText(outcome.text);
  if (!answer) {
    const { reply, question } = readPlainAnswer(outcome.text);
    const spoken = speaker.end(reply);
    const judged = { ...second, refused: [] };
    const asks = question !== null && maySay(question) ? question : null;
    return { kind: 'answer', judged, spoken, asks, usage: outcome.usage, said: speaker.said() };
  }
  const spoken = speaker.end(answer.reply);
  await breathe();
  const usages = [outcome.usage];
  const mend = mendOnce({ ...deps, call, context: context.text, given: outcome.text, usages });
  const judged = await orStopped(io.signal, () =>
    judgeAnswer(answer, { turn, second, unread: context.unread, mend, maySay }),
  );
  const asks = answer.question && isAskable(answer.question, maySay) ? answer.question : null;
  return { kind: 'answer', judged, spoken, asks, usage: sumUsage(usages), said: speaker.said() };
}

const isAskable = ({ text, options }: Asked, maySay: (text: string) => boolean): boolean =>
  [text, ...options].every(maySay);

const accountOf = ({ context, turnId }: TurnInput) => ({
  sessionId: context?.sessionId ?? turnId,
  ownerId: context?.ownerId ?? '',
  spentUsd: context?.spentUsd ?? 0,
});

function judge(text: string): 'invalid_json' | 'empty' | null {
  const answer = readAnswerText(text);
  if (answer) {
    const isEmpty = answer.reply.trim() === '' && answer.question === null && answer.proposals.length === 0;
    return isEmpty ? 'empty' : null;
  }
  const { reply, question } = readPlainAnswer(text);
  return isPlainText(text) && (reply !== '' || question !== null) ? null : 'invalid_json';
}

const reasonOf = (outcome: Exclude<ModelOutcome, { kind: 'answer' }>): Reason =>
  outcome.kind === 'over_budget'
    ? { kind: 'over_budget', limit: outcome.limit }
    : { kind: 'failed', failure: outcome.failure.kind };

async function orStopped<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw new AppError('TURN_STOPPED', { cause: error });
    throw error;
  }
}
