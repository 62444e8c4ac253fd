import { TOPIC_POINTERS } from '../../blueprint/completeness.js';
import type { Evidence } from '../../blueprint/evidence.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { isConfigured } from '../../blueprint/stage.js';
import type { InterviewState } from '../interviewer.js';
import type { AskedTopic } from './data/topic-table.js';

/** From here on a fact counts as said; below, it is asked about. */
const SAID = 0.6;
/** From here on an inference needs no question. */
const SURE = 0.8;
/** What is still open about a list with a single entry that came with a short message. */
const THIN = 0.45;
/** So many tools, or steps, may be named in passing, while something else was asked about. */
const IN_PASSING = { tools: 2, steps: 3 };
/** What is still open about them then, and about a task that is all that a long story tells. */
const MENTIONED = 0.7;
/** A message up to this length (characters of an alphabet) does not tell everything. */
const SHORT_TALK = 150;
/** A task in a few words. */
const SHORT_TASK = 60;

type Known = { blueprint: Blueprint; state: InterviewState };

/**
 * How little is known about a topic.
 * @returns 0 (nothing left to ask) to 1 (nothing known)
 */
export function uncertaintyOf(topic: AskedTopic, known: Known): number {
  if (known.state.settled.includes(topic)) return 0;
  return (SPECIAL[topic] ?? plain(topic))(known);
}

/** Evidence of a topic's facts, as [pointer, entry]. */
export function evidenceOf(topic: Topic, blueprint: Blueprint): [string, Evidence][] {
  const pointers = TOPIC_POINTERS[topic] ?? [];
  return Object.entries(blueprint.evidence).filter(([key]) =>
    pointers.some((at) => key === at || key.startsWith(`${at}/`)),
  );
}

/** Whether a person said it, be it in the interview, by an edit or in what was imported. */
export const isSaid = ({ source, confidence }: Evidence): boolean =>
  source === 'edited' || source === 'imported' || (source === 'user' && confidence >= SAID);

/** A length in characters of an alphabet; a Chinese or Japanese character says as much as two or three of them. */
export const scaled = (length: number, { locale }: Pick<InterviewState, 'locale'>): number =>
  /^(zh|ja)\b/i.test(locale) ? length * 2.5 : length;

/** The same for a text whose script is known. */
const readingLength = (text: string): number =>
  text.length + 1.5 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);

const SPECIAL: Partial<Record<AskedTopic, (known: Known) => number>> = {
  purpose: ({ blueprint }) =>
    Math.min(openOf(evidenceOf('purpose', blueprint)), openOf(evidenceOf('goals', blueprint))),
  goals: openGoals,
  // Where people write in one language, it is only likely that the agent shall speak that one alone.
  language: ({ blueprint }) => (evidenceOf('language', blueprint).some(([, entry]) => isDecided(entry)) ? 0 : 1),
  tools: openTools,
  tool_details: openToolDetails,
  knowledge: (known) => {
    const open = plain('knowledge')(known);
    return known.blueprint.tools.some(({ capability }) => capability === 'knowledge_base') ? open * 0.5 : open;
  },
  workflow: openWorkflow,
};

const plain =
  (topic: Topic) =>
  ({ blueprint }: Known): number =>
    openOf(evidenceOf(topic, blueprint));

/** What is open about a fact: nothing once it is decided, the doubt about an inference otherwise. */
function openOf(entries: readonly [string, Evidence][]): number {
  if (entries.some(([, entry]) => isDecided(entry))) return 0;
  const best = Math.max(0, ...entries.map(([, { confidence }]) => confidence));
  return best >= SURE ? 0 : 1 - best;
}

const isDecided = (entry: Evidence): boolean => isSaid(entry) || entry.source === 'default';

/** One task told in passing is rarely all that an agent shall do; a purpose told at length says most of it. */
function openGoals({ blueprint, state }: Known): number {
  const entries = evidenceOf('goals', blueprint);
  const open = openOf(entries);
  if (entries.length === 0 && toldAtLength(state) && readingLength(blueprint.identity.purpose) > SHORT_TASK) return 0.5;
  if (open > 0 || state.asked.includes('purpose') || entries.some(([, { source }]) => source === 'default'))
    return open;
  const [goal, second] = blueprint.goals;
  if (!goal || second) return 0;
  if (!toldAtLength(state)) return THIN;
  return readingLength(goal.text) <= SHORT_TASK && isAllThereIs(blueprint) ? MENTIONED : 0;
}

/** A long message may tell a story and hardly anything of the agent. */
const isAllThereIs = (blueprint: Blueprint): boolean =>
  OTHER_PARTS.filter((topic) => evidenceOf(topic, blueprint).some(([, entry]) => isSaid(entry))).length < 2;

const OTHER_PARTS: readonly Topic[] = ['audience', 'tone', 'tools', 'workflow', 'constraints', 'channel', 'escalation'];

/** Whether what the user wrote so far is more than a line or two. */
export const toldAtLength = (state: InterviewState): boolean =>
  scaled(
    state.lengths.reduce((sum, length) => sum + length, 0),
    state,
  ) > SHORT_TALK;

/**
 * Tools are known when somebody said which, or that there are none. A need that was only inferred is not; one or two
 * that were named in passing are rarely all.
 */
function openTools({ blueprint, state }: Known): number {
  const entries = evidenceOf('tools', blueprint).filter(([key]) => /^\/tools(\/\d+)?$/.test(key));
  if (entries.some(([key, entry]) => key === '/tools' && isDecided(entry))) return 0;
  const told = entries.filter(([, entry]) => isDecided(entry)).length;
  if (told > 0) return told <= IN_PASSING.tools && !state.asked.includes('tools') ? MENTIONED : 0;
  return entries.length > 0 ? 0.7 : 1;
}

/** A few steps without a condition are not how the work is done, only something that belongs to it. */
function openWorkflow({ blueprint, state }: Known): number {
  const open = openOf(evidenceOf('workflow', blueprint));
  const { procedure } = blueprint;
  const isFlow = procedure.length > IN_PASSING.steps || procedure.length === 0 || state.asked.includes('workflow');
  return isFlow ? open : Math.max(open, MENTIONED);
}

/** An own interface cannot be guessed from a catalogue; others work with what the catalogue says until they are set. */
function openToolDetails({ blueprint, state }: Known): number {
  const open = openTool(blueprint);
  if (!open) return 0;
  const isDeep = state.depth === 'deep';
  return isDeep || open.capability === 'http_api' ? 1 : 0.2;
}

/** The first tool whose connection is neither set nor left for later. */
export const openTool = (blueprint: Blueprint): Blueprint['tools'][number] | undefined =>
  blueprint.tools.find((tool, at) => !isConfigured(blueprint, tool, at));
