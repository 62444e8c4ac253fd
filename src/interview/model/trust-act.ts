import type { Topic } from '../../blueprint/question.js';
import type { DialogueAct, TurnInput, Understanding } from '../interviewer.js';
import type { ActName } from './answer-schema.js';

export type ProposedAct = { act: ActName; topic: Topic | null };

/** An end is declared in a sentence, not in a document. */
const LONGEST_END = 160;

/**
 * What the user does with the message, as a model sees it, where that may be believed. What ends the session or takes
 * facts back needs a second reader, which asks no model, to agree, or at least to find nothing else in the message.
 */
export function trustAct({ act, topic }: ProposedAct, turn: TurnInput, second: Understanding): DialogueAct {
  switch (act) {
    case 'approve':
    case 'finish':
      if (second.act.kind === 'approve' || second.act.kind === 'finish') return second.act;
      return mayEnd(act, turn, second) ? { kind: act } : { kind: 'tell' };
    case 'start_over':
      if (second.act.kind === 'start_over') return second.act;
      // It is only asked about: the yes to it is read by rule.
      return isBare(turn, second) ? { kind: 'start_over', confirmed: false } : { kind: 'tell' };
    case 'undo':
      return second.act.kind === 'undo' || isBare(turn, second) ? { kind: 'undo' } : { kind: 'tell' };
    case 'go_back':
      return { kind: 'go_back', topic };
    case 'default':
      return turn.state.open ? { kind: 'default' } : { kind: 'tell' };
    case 'tell':
    case 'ask_back':
    case 'small_talk':
    case 'off_topic':
    case 'injection':
      return { kind: act };
    default:
      return act satisfies never;
  }
}

/** Approval answers the question for it; nothing can end with the first message. */
function mayEnd(act: 'approve' | 'finish', turn: TurnInput, second: Understanding): boolean {
  if (turn.said.length === 0 || !isBare(turn, second)) return false;
  return act === 'finish' || turn.state.open?.topic === 'confirm';
}

/** A short message in which the second reader finds no fact and no other act. */
const isBare = ({ text }: TurnInput, { act, changes, needs }: Understanding): boolean =>
  text.trim().length <= LONGEST_END && changes.length === 0 && needs.length === 0 && act.kind === 'tell';
