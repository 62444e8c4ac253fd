import { type Question, questionSchema, type Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { worthAsking } from '../ask/worth-asking.js';
import type { InterviewState } from '../interviewer.js';
import type { Asked } from './answer-schema.js';

const MOST_OPTIONS = 6;
const LONGEST_OPTION = 80;
const LONGEST_TEXT = 600;
/** How often something unclear is asked about before it is left as it is. */
const TRIES = 2;
/** These are asked in words that are known, because their answers are read by rule. */
const OWN_WORDS = new Set<Topic>(['confirm', 'other']);

/** What a model wants to ask: a question with its form, or words alone, which are taken for the question worth most. */
export type WantsToAsk = Asked | string | null;

type Known = { worth: Question; state: InterviewState; blueprint: Blueprint };

/**
 * The question that a model wants to ask, where it is worth asking; else the one that is worth most. A model may ask
 * about any open topic in its own words, and about something that it could not make out, but not about what is known.
 */
export function preferQuestion(asked: WantsToAsk, { worth, state, blueprint }: Known): Question {
  if (OWN_WORDS.has(worth.topic) && typeof asked === 'string') return worth;
  if (typeof asked === 'string') return { ...worth, text: asked.slice(0, LONGEST_TEXT) };
  const own = asked && toQuestion(asked, worth);
  if (!own || OWN_WORDS.has(own.topic)) return worth;
  if (own.topic === worth.topic) return own;
  if (worth.topic === 'other') return worth;
  const isOpen = worthAsking(blueprint, state).some((topic) => topic === own.topic);
  const tries = state.asked.filter((topic) => topic === own.topic).length;
  return isOpen || (asked.clarifies && tries < TRIES) ? own : worth;
}

function toQuestion({ topic, text, options, multiple, skippable }: Asked, worth: Question): Question | null {
  const offered = options
    .map((option) => option.trim())
    .filter((option) => option !== '' && option.length <= LONGEST_OPTION);
  const parsed = questionSchema.safeParse({
    topic,
    text: text.trim().slice(0, LONGEST_TEXT),
    options: [...new Set(offered)].slice(0, MOST_OPTIONS),
    multiple,
    skippable: topic === 'purpose' ? worth.skippable && skippable : skippable,
  });
  return parsed.success && parsed.data.text !== '' ? parsed.data : null;
}
