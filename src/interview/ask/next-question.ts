import type { Question, Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { Stage } from '../../blueprint/stage.js';
import type { InterviewState } from '../interviewer.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';
import { factWords, toolWords } from './fact-words.js';
import { optionsFor } from './question-options.js';
import { openTool } from './uncertainty.js';
import { worthAsking } from './worth-asking.js';

/** Topics to which there may be several answers at once. */
const MULTIPLE = new Set<Topic>(['goals', 'tone', 'language', 'channel', 'tools', 'constraints', 'escalation']);
const LONGEST_VALUE = 120;

/**
 * The question with the most expected value; whether to build it (`confirm`) when no other is worth its cost.
 * @returns null when the interview is over
 */
export function nextQuestion(blueprint: Blueprint, state: InterviewState, stage: Stage): Question | null {
  if (stage === 'completed' || stage === 'finalizing') return null;
  const [topic] = worthAsking(blueprint, state);
  return questionAbout(topic ?? 'confirm', blueprint, state.locale);
}

/** The question about one topic, in the user's language, with the answers that are offered. */
export function questionAbout(topic: Topic, blueprint: Blueprint, locale: string): Question {
  return {
    topic,
    text: textOf(topic, blueprint, locale),
    options: [...new Set(optionsFor(topic, blueprint, locale).map((option) => option.text))],
    multiple: MULTIPLE.has(topic),
    skippable: topic !== 'purpose' && topic !== 'confirm',
  };
}

function textOf(topic: Topic, blueprint: Blueprint, locale: string): string {
  const { questions, more } = messagesFor(locale);
  const value = factWords(topic, blueprint, locale, LONGEST_VALUE);
  if (topic === 'goals' && value !== '' && !isOnlyPurpose(blueprint)) return fillText(more.goals, { value });
  if (topic === 'tools' && value !== '') return fillText(more.tools, { value });
  if (topic === 'audience') return audienceText(value, blueprint, locale);
  if (topic !== 'tool_details') return questions[topic];
  const tool = openTool(blueprint);
  return fillText(questions.tool_details, { tool: tool ? toolWords(tool, locale) : '' });
}

/** What the agent is for, told once more, is no list of tasks to add to. */
const isOnlyPurpose = ({ identity, goals }: Blueprint): boolean => goals.every(({ text }) => text === identity.purpose);

/** Names who is to be expected, from what was inferred or from the kind of agent, so that a nod will do. */
function audienceText(inferred: string, { identity }: Blueprint, locale: string): string {
  const { questions, more } = messagesFor(locale);
  const usual = identity.type === 'other' ? '' : defaultTextsFor(locale).kinds[identity.type].audience;
  const value = inferred || usual;
  return value === '' ? questions.audience : fillText(more.audience, { value });
}
