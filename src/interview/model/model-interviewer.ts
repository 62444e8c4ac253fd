import { setImmediate as breathe } from 'node:timers/promises';
import type { AskModel } from '../../llm/port.js';
import { OFFLINE_USAGE } from '../../llm/usage.js';
import { completeUnderstanding } from '../ask/complete-understanding.js';
import { composeReply } from '../ask/compose-reply.js';
import { readOption } from '../ask/read-option.js';
import type { Interviewer, Reply, ReplyInput, TurnInput, TurnIo, Understanding } from '../interviewer.js';
import { understand as readByRule } from '../understand/understand.js';
import { type Consulted, consultModel } from './consult-model.js';
import { honestWords, notTakenSentence, type Reason, reasonSentence, unchangedSentence } from './honest-sentences.js';
import { createRequests, type InterviewPrompts } from './model-request.js';
import { preferQuestion } from './prefer-question.js';
import { runsOf } from './reply-filter.js';

export type ModelInterviewerDeps = {
  ask: AskModel;
  /** Answers what a model does not. */
  offline: Interviewer;
  prompts: InterviewPrompts;
  /** About how many tokens a text has, rather too many than too few. */
  estimateTokens: (text: string) => number;
  /** Keys that must never be said. */
  secrets: readonly string[];
  /** Milliseconds for all calls of a turn together. */
  turnMs: number;
  maxOutputTokens: number;
  /** Told of changes that were dropped; the reasons hold field names and rules, no text of the user. */
  onRefused?: (report: { turnId: string; reasons: string[] }) => void;
  onOffline?: (report: { turnId: string; reason: Reason }) => void;
};

type Answered = Consulted & { kind: 'answer' };
type Unanswered = Consulted & { kind: 'none' };

/**
 * The interviewer that asks a model, once in a turn. The model proposes; what it proposes is checked like anybody's
 * words, and the question is chosen by what it is worth. Whatever the model does, the turn is answered: by the offline
 * interviewer where the model fails, with one sentence that says so. Between its steps others get their turn, so that
 * one session's work does not hold up the words of another.
 */
export function createModelInterviewer(deps: ModelInterviewerDeps): Interviewer {
  const requests = createRequests(deps.prompts, deps.maxOutputTokens);
  const consult = { ...deps, requests, filter: { prompt: runsOf(requests.system), secrets: deps.secrets } };
  /** What was heard in the first half of a turn, for the second. */
  const consulted = new WeakMap<Understanding, Consulted>();

  async function understand(turn: TurnInput, io: TurnIo): Promise<Understanding> {
    const second = readFirst(turn);
    if (!second) return deps.offline.understand(turn, io);
    const heard = await consultModel({ turn, second, io }, consult);
    await breathe();
    const understanding =
      heard.kind === 'answer' ? takeAnswer(turn, second, heard) : await deps.offline.understand(turn, io);
    report(turn, heard);
    consulted.set(understanding, heard);
    await breathe();
    return understanding;
  }

  function report({ turnId }: TurnInput, heard: Consulted): void {
    if (heard.kind === 'none') deps.onOffline?.({ turnId, reason: heard.reason });
    else if (heard.judged.refused.length > 0) {
      deps.onRefused?.({ turnId, reasons: heard.judged.refused.map(({ reason }) => reason) });
    }
  }

  async function reply(input: ReplyInput): Promise<Reply> {
    const heard = consulted.get(input.understanding);
    await breathe();
    if (heard?.kind === 'answer') {
      const composed = replyTo(input, heard);
      await breathe();
      return { ...composed, usage: heard.usage, prompt: requests.id };
    }
    const { text, ...rest } = await deps.offline.reply(input);
    const before = heard ? wordsBefore(input, heard) : [];
    return {
      ...rest,
      text: [...before, text].filter((part) => part !== '').join('\n\n'),
      by: deps.offline.name,
      usage: heard?.usage ?? OFFLINE_USAGE,
      ...(heard && heard.usage.calls > 0 && { prompt: requests.id }),
    };
  }

  return { name: 'model', understand, reply, open: (input) => deps.offline.open(input) };
}

/**
 * What the message says by rule; null where that is all there is to know: a button, an option that was offered, or an
 * instruction aimed at Parley itself, which no model need see.
 */
function readFirst(turn: TurnInput): Understanding | null {
  if (turn.act || turn.text.trim() === '' || readOption(turn)) return null;
  const read = readByRule(turn);
  return read.act.kind === 'injection' ? null : read;
}

function takeAnswer(turn: TurnInput, second: Understanding, { judged }: Answered): Understanding {
  const { act, changes, needs } = judged;
  // Which topics are dealt with follows from the changes that hold.
  const state = { ...second.state, settled: turn.state.settled };
  return completeUnderstanding(turn, { act, changes, needs, state });
}

/** The model's words, put right where they say more than was done, then the question that is worth asking. */
function replyTo(input: ReplyInput, { spoken, said, judged, asks }: Answered): Reply {
  const { locale } = input.understanding.state;
  const words = honestWords(locale);
  const opening = [
    ...(spoken.brokeOff ? [said, words.brokeOff] : []),
    spoken.text,
    spoken.withheld ? words.withheld : '',
    notTakenSentence(judged.refused, locale),
    unchangedSentence(spoken.text, { before: input.turn.blueprint, after: input.blueprint, locale }),
  ].filter((part) => part !== '');
  return composeReply(input, {
    ...(opening.length > 0 && { opening }),
    ask: (worth, state) => preferQuestion(asks, { worth, state, blueprint: input.blueprint }),
  });
}

/** What stands before the offline interviewer's answer: what was said already, and why it is not the model's. */
function wordsBefore({ turn, understanding }: ReplyInput, { said, reason }: Unanswered): string[] {
  const { locale } = understanding.state;
  const sentence = reasonSentence(reason, locale);
  // That the money is spent is told once in a session, everything else each time.
  const wasTold = reason.kind === 'over_budget' && turn.context?.replies.some((reply) => reply.includes(sentence));
  return [said, said === '' ? '' : honestWords(locale).brokeOff, wasTold ? '' : sentence];
}
