import { type Blueprint, emptyBlueprint } from '../../blueprint/schema.js';
import type { InterviewState, OpenInput, Reply } from '../interviewer.js';
import { fillText } from '../messages/fill-text.js';
import type { Messages } from '../messages/message-texts.js';
import { messagesFor } from '../messages/messages.js';
import { changedFacts } from './changed-facts.js';
import { farewellWords } from './farewell.js';
import { nextQuestion, questionAbout } from './next-question.js';
import { reviewSummary } from './review-summary.js';

const MOST_FACTS = 6;

/**
 * What is said when no message has come: the welcome, where the interview stands, what was read from an import, and
 * the question that is open. An open question is asked again in the same words.
 */
export function openInterview({ occasion, blueprint, state, stage }: OpenInput): Reply {
  const messages = messagesFor(state.locale);
  const known = knownWords(blueprint, state.locale);
  const isOver = stage === 'completed' || stage === 'finalizing';
  if (isOver) return say(overWords(occasion, blueprint, state, messages), null, state);

  const kept = occasion === 'resumed' ? state.open : null;
  const question = kept ?? nextQuestion(blueprint, state, stage) ?? questionAbout('confirm', blueprint, state.locale);
  if (known === '') return say([messages.welcome], question, state);
  const where = {
    new: [fillText(messages.resumed, { known })],
    resumed: [fillText(messages.resumed, { known })],
    imported: [fillText(messages.imported, { known })],
    reopened: [messages.reopened],
    approved: [messages.reopened],
  }[occasion];
  const draft = question.topic === 'confirm' ? [reviewSummary(blueprint, state.locale)] : [];
  return say([...where, ...draft], question, state);
}

/** The first question of a new session is an invitation to tell; it does not count as asked. */
const say = (parts: readonly string[], question: Reply['question'], state: InterviewState): Reply => ({
  text: [...parts, ...(question ? [question.text] : [])].join('\n\n'),
  question,
  state: { ...state, open: question },
});

function overWords(
  occasion: OpenInput['occasion'],
  blueprint: Blueprint,
  { locale }: InterviewState,
  messages: Messages,
): string[] {
  return occasion === 'resumed' ? [messages.resumedCompleted] : farewellWords(blueprint, locale, { listAssumed: true });
}

function knownWords(blueprint: Blueprint, locale: string): string {
  const compared = { before: emptyBlueprint(), after: blueprint, locale };
  return changedFacts(compared, { onlySaid: false, most: MOST_FACTS }).join('; ');
}
