import type { Question, Topic } from '../../blueprint/question.js';
import { type InterviewState, interviewStateSchema, type Reply, type ReplyInput } from '../interviewer.js';
import { fillText } from '../messages/fill-text.js';
import type { Messages } from '../messages/message-texts.js';
import { messagesFor } from '../messages/messages.js';
import { answerAct } from './answer-act.js';
import { escapeMarkdown } from './escape-markdown.js';
import { farewellWords } from './farewell.js';
import { nextQuestion, questionAbout } from './next-question.js';
import { reviewSummary } from './review-summary.js';

/** Acts that leave the open question as it is: it is asked again. */
const LEAVES_QUESTION = new Set(['ask_back', 'small_talk', 'off_topic', 'injection']);

/** What somebody else says in place of the usual words. */
export type OwnWords = {
  /** Said instead of what was understood, or answered; the text of the reply begins with it. */
  opening?: readonly string[];
  /** Asks in other words, or about something else; given is the question that is worth most. */
  ask?: (question: Question, state: InterviewState) => Question;
};

/**
 * The second half of a turn: says what was understood, answers what was asked, and asks what is worth most. Never
 * claims a change that was not made: it compares the blueprints before and after.
 */
export function composeReply(input: ReplyInput, own: OwnWords = {}): Reply {
  const state = stateFor(input);
  const messages = messagesFor(state.locale);
  if (input.completed) {
    const text = [...(own.opening ?? []), farewell(input, messages, state)].join('\n\n');
    return { text, question: null, state: { ...state, open: null, pending: null } };
  }
  const worth = choose(input, state);
  const question = worth && own.ask ? own.ask(worth, state) : worth;
  const parts = [...(own.opening ?? answerAct(input, state)), ...draft(input, question, state), question?.text ?? ''];
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    question,
    state: { ...state, open: question, asked: question ? [...state.asked, question.topic] : state.asked },
  };
}

/** After a fresh start nothing is remembered but the language; whoever goes back reopens a topic. */
function stateFor({ understanding: { act, state } }: ReplyInput): InterviewState {
  if (act.kind === 'start_over') {
    return act.confirmed
      ? interviewStateSchema.parse({ locale: state.locale, depth: state.depth })
      : { ...state, pending: 'start_over' };
  }
  if (act.kind !== 'go_back' || act.topic === null) return state;
  return { ...state, settled: state.settled.filter((topic) => topic !== act.topic) };
}

function choose(input: ReplyInput, state: InterviewState): Question | null {
  const { understanding, blueprint, stage, turn } = input;
  const { act } = understanding;
  const about = (topic: Topic) => questionAbout(topic, blueprint, state.locale);
  if (act.kind === 'start_over' && !act.confirmed) return yesOrNo(messagesFor(state.locale));
  if (act.kind === 'go_back')
    return isAnswered(input, act.topic) ? nextQuestion(blueprint, state, stage) : about(act.topic ?? 'other');
  const { open } = turn.state;
  if (open && open.topic !== 'other' && LEAVES_QUESTION.has(act.kind)) return about(open.topic);
  return nextQuestion(blueprint, state, stage);
}

/** Whoever names the part and says in the same breath what shall change has answered the question already. */
function isAnswered({ understanding, turn, blueprint }: ReplyInput, topic: Topic | null): boolean {
  const isChanged =
    JSON.stringify(turn.blueprint) !== JSON.stringify({ ...blueprint, workflow: turn.blueprint.workflow });
  return (topic !== null || understanding.needs.length > 0 || understanding.changes.length > 0) && isChanged;
}

const yesOrNo = ({ startOver, chips }: Messages): Question => ({
  topic: 'other',
  text: startOver,
  options: [chips.yes, chips.no],
  multiple: false,
  skippable: true,
});

/** Under review the whole draft is shown, whenever it is new. */
function draft(
  { turn, blueprint, findings }: ReplyInput,
  question: Question | null,
  { locale }: InterviewState,
): string[] {
  if (question?.topic !== 'confirm') return [];
  const { review } = messagesFor(locale);
  const wasShown = turn.state.open?.topic === 'confirm';
  const isSame = JSON.stringify(turn.blueprint) === JSON.stringify(blueprint);
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => escapeMarkdown(message, 200));
  const blocked = errors.length > 0 ? [fillText(review.blocked, { problems: errors.slice(0, 3).join(' ') })] : [];
  if (wasShown && isSame) return blocked;
  return [wasShown ? review.now : review.ready, reviewSummary(blueprint, locale), ...blocked];
}

function farewell(
  { turn, understanding, blueprint }: ReplyInput,
  messages: Messages,
  { locale }: InterviewState,
): string {
  const { kind } = understanding.act;
  const wasReviewed = turn.state.open?.topic === 'confirm' && kind === 'approve';
  const words = farewellWords(blueprint, locale, { listAssumed: !wasReviewed });
  return [...(kind === 'finish' ? [messages.stopped] : []), ...words].join('\n\n');
}
