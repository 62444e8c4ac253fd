import type { Blueprint } from '../../blueprint/schema.js';
import type { InterviewState, ReplyInput } from '../interviewer.js';
import { fillText } from '../messages/fill-text.js';
import type { Messages } from '../messages/message-texts.js';
import { messagesFor } from '../messages/messages.js';
import { changedFacts } from './changed-facts.js';
import { factWords, joinWords } from './fact-words.js';
import { firstWords } from './first-words.js';
import { optionsFor } from './question-options.js';

/** What is said to a message before the next question: that it was understood, or the answer to it. */
export function answerAct(input: ReplyInput, state: InterviewState): string[] {
  const { act } = input.understanding;
  const messages = messagesFor(state.locale);
  const { turn } = input;
  switch (act.kind) {
    case 'tell':
      return told(input, state, messages);
    case 'approve':
    case 'finish':
      return told(input, state, messages).filter((words) => words !== messages.nothingTaken);
    case 'default':
      return [defaulted(input, state, messages)];
    case 'ask_back':
      return [explained(input, state, messages)];
    case 'small_talk':
      return [
        ...understood(input, state, messages),
        isFresh(input) ? messages.welcome : vary(messages.smallTalk, turn),
      ];
    case 'off_topic':
      return [...understood(input, state, messages), vary(messages.offTopic, turn)];
    case 'injection':
      return [...understood(input, state, messages), messages.injection];
    case 'go_back': {
      const changed = understood(input, state, messages);
      const value = act.topic ? factWords(act.topic, input.blueprint, state.locale) : '';
      if (changed.length > 0) return changed;
      return [value === '' ? messages.goBack : `${messages.goBack} ${fillText(messages.atPresent, { value })}`];
    }
    case 'start_over':
      return act.confirmed ? [messages.startedOver] : [];
    case 'undo':
      return [undone(input, state, messages)];
    default:
      return act satisfies never;
  }
}

function told(input: ReplyInput, state: InterviewState, messages: Messages): string[] {
  const { turn, understanding } = input;
  if (turn.text.trim() === '' && turn.act === undefined) return [messages.welcome];
  const depth = depthWords(turn.state.depth, understanding.state.depth, messages);
  const facts = understood(input, state, messages);
  if (facts.length > 0 || depth.length > 0) return [...facts, ...depth];
  if (turn.state.pending === 'start_over' || isSettledNow(input)) return [messages.keptAll];
  return isFresh(input) ? [messages.welcome] : [isSame(turn.blueprint, input.blueprint) ? messages.nothingTaken : ''];
}

/** The question was dealt with although nothing was to be changed: "nothing else". */
function isSettledNow({ turn: { state }, understanding }: ReplyInput): boolean {
  const topic = state.open?.topic;
  return topic !== undefined && understanding.state.settled.includes(topic) && !state.settled.includes(topic);
}

const depthWords = (before: string, after: string, { goDeep, goShort }: Messages): string[] => {
  if (before === after || after === 'normal') return [];
  return [after === 'deep' ? goDeep : goShort];
};

/** The facts that the user told, as far as they are in the blueprint now. */
function understood({ turn, blueprint }: ReplyInput, { locale }: InterviewState, messages: Messages): string[] {
  if (turn.said.length === 0 && turn.blueprint.identity.purpose === '') {
    const words = firstWords(blueprint, locale);
    if (words !== '') return [words];
  }
  const compared = { before: turn.blueprint, after: blueprint, locale };
  const facts = changedFacts(compared, { onlySaid: true, unlabelled: turn.state.open?.topic });
  return facts.length === 0 ? [] : [fillText(vary(messages.understood, turn), { facts: facts.join('; ') })];
}

function defaulted({ turn, blueprint }: ReplyInput, { locale }: InterviewState, messages: Messages): string {
  const compared = { before: turn.blueprint, after: blueprint, locale };
  const facts = changedFacts(compared, { onlySaid: false, topic: turn.state.open?.topic });
  return facts.length === 0 ? messages.leftOpen : fillText(messages.tookDefault, { facts: facts.join('; ') });
}

/** What a question means, and which answers there are. */
function explained({ turn, blueprint }: ReplyInput, { locale }: InterviewState, messages: Messages): string {
  const topic = turn.state.open?.topic ?? 'purpose';
  const meaning = messages.meaning[topic];
  const choices = optionsFor(topic, blueprint, locale).filter(({ means }) => means.kind !== 'act');
  if (choices.length === 0 || topic === 'other') return meaning;
  const options = joinWords(
    choices.map(({ text }) => text),
    locale,
  );
  return `${meaning} ${fillText(messages.examples, { options })}`;
}

function undone({ turn, blueprint }: ReplyInput, { locale }: InterviewState, messages: Messages): string {
  const facts = changedFacts({ before: turn.blueprint, after: blueprint, locale }, { onlySaid: false });
  return facts.length === 0 ? messages.nothingToUndo : fillText(messages.undone, { facts: facts.join('; ') });
}

const isFresh = ({ turn, blueprint }: ReplyInput): boolean =>
  turn.said.length === 0 && Object.keys(blueprint.evidence).length === 0;

const isSame = (a: Blueprint, b: Blueprint): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One of several ways to say it: another each turn, and the same for the same talk. */
const vary = (ways: readonly string[], { said, text }: ReplyInput['turn']): string =>
  ways[((said[0] ?? text).length + said.length) % ways.length] ?? '';
