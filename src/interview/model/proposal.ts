import type { Evidence } from '../../blueprint/evidence.js';
import type { Change } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import type { DialogueAct, TurnInput, Understanding } from '../interviewer.js';
import type { WordsOfUser } from './words-of-user.js';

/** What proposals are judged by. */
export type ProposalContext = {
  turn: TurnInput;
  act: DialogueAct;
  words: WordsOfUser;
  /** Whether a text that a model made up holds nothing that must not be said. */
  maySay: (text: string) => boolean;
  /** The blueprint with the changes before this one. */
  draft: Blueprint;
  /** What the message says to a reader that asks no model. */
  second: Pick<Understanding, 'changes' | 'needs'>;
};

/** A change that was not made, and why, in words for the model. */
export type Refusal = { proposal: unknown; reason: string };

/** What a proposal comes to: changes, tools, or a refusal. Nothing at all where it is there already. */
export type Outcome = { changes?: Change[]; needs?: ToolNeed[]; refused?: string };

export const refuse = (refused: string): Outcome => ({ refused });

/** A fact is asked about, not stored as said, when the model is less sure than this. */
const SURE_ENOUGH = 0.6;
/** The details of a tool need less: a test call will tell. */
const SURE_ENOUGH_OF_TOOLS = 0.5;
/** A quote that nobody wrote makes the whole fact doubtful. */
const DOUBTFUL = 0.5;
const LONGEST_QUOTE = 2000;
/** What Parley chose for the user. */
const DEFAULTED = 0.5;

type Claim = { quote: string; confidence: number };

/** The evidence of a fact: the user's where their words are true and plain enough, else an inference. */
export function evidenceFor({ quote, confidence }: Claim, { turn, words }: ProposalContext, topic: Topic): Evidence {
  const sure = Math.min(1, Math.max(0, Number.isFinite(confidence) ? confidence : 0));
  const isTrue = words.hasSaid(quote);
  const enough = topic === 'tool_details' ? SURE_ENOUGH_OF_TOOLS : SURE_ENOUGH;
  if (isTrue && sure >= enough) {
    return { source: 'user', turn: turn.turnId, quote: quote.trim().slice(0, LONGEST_QUOTE), confidence: sure };
  }
  const isForged = quote.trim() !== '' && !isTrue;
  return { source: 'inferred', turn: turn.turnId, quote: null, confidence: isForged ? Math.min(sure, DOUBTFUL) : sure };
}

/** The evidence of what the user left to Parley: "you decide". */
export const defaultEvidence = ({ turn }: ProposalContext): Evidence => ({
  source: 'default',
  turn: turn.turnId,
  quote: null,
  confidence: DEFAULTED,
});

/** Whether the user left just this to Parley, so that something may be made up for it. */
export const isLeftToParley = ({ act, turn }: ProposalContext, topic: Topic): boolean =>
  act.kind === 'default' && turn.state.open?.topic === topic;
