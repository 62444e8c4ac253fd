import type { Blueprint } from '../../blueprint/schema.js';
import { knows } from '../../blueprint/stage.js';
import type { InterviewState } from '../interviewer.js';
import { ASKED_TOPICS, type AskedTopic, BUDGET, COST, TOPIC_TABLE } from './data/topic-table.js';
import { evidenceOf, isSaid, scaled, toldAtLength, uncertaintyOf } from './uncertainty.js';

/** How often a topic is asked about when the answers have nothing to do with it. */
const TRIES = 2;
/** What is less uncertain than this is not what the rest hangs on. */
const MOSTLY_KNOWN = 0.5;
/** What a full description tells; whoever told most of it unasked has told what matters. */
const DESCRIPTION = ['purpose', 'goals', 'audience', 'tone', 'tools', 'workflow', 'constraints', 'channel'] as const;

/**
 * The topics whose answer is worth more than the question costs, in the order of asking, no more than the user's depth
 * allows: expected value = weight × need of this kind of agent × uncertainty − cost, the most valuable first.
 */
export function worthAsking(blueprint: Blueprint, state: InterviewState): AskedTopic[] {
  const left = BUDGET[state.depth] - askedTopics(state).size;
  const valued = ASKED_TOPICS.filter((topic) => !isWornOut(topic, state)).map((topic) => ({
    topic,
    value: netValueOf(topic, blueprint, state),
  }));
  const worth = valued.filter(({ topic, value }) => value > 0 && isAffordable(topic, state, left));
  const rank = ({ topic, value }: (typeof worth)[number]) => value + (comesFirst(topic, blueprint, state) ? 1 : 0);
  const topics = worth.sort((a, b) => rank(b) - rank(a)).map(({ topic }) => topic);
  const chosen = Number.isFinite(left) ? topics.slice(0, Math.max(left, 1)) : topics;
  const isToolsLast = chosen.includes('tools') && isLastGate(blueprint);
  return isToolsLast ? [...chosen.filter((topic) => topic !== 'tools'), 'tools'] : chosen;
}

/** The goal comes first, unless most of it is known. */
const comesFirst = (topic: AskedTopic, blueprint: Blueprint, state: InterviewState): boolean =>
  TOPIC_TABLE[topic].first === true &&
  (uncertaintyOf(topic, { blueprint, state }) > MOSTLY_KNOWN || !toldAtLength(state));

/**
 * Tools are asked about last where they alone still keep the draft from its review: the review then comes when nothing
 * is left to ask, and the rest of the talk has shown which tools there have to be.
 */
const isLastGate = (blueprint: Blueprint): boolean =>
  !knows(blueprint, '/tools') && ['/identity/type', '/goals', '/style/tone'].every((at) => knows(blueprint, at));

/** A topic that was asked about already does not count a second time. */
const isAffordable = (topic: AskedTopic, state: InterviewState, left: number): boolean =>
  left > 0 || (state.depth !== 'short' && state.asked.includes(topic));

const askedTopics = ({ asked }: InterviewState): Set<string> =>
  new Set(asked.filter((topic) => topic !== 'confirm' && topic !== 'other'));

/** In depth each tool has a question of its own. */
function isWornOut(topic: AskedTopic, state: InterviewState): boolean {
  if (topic === 'tool_details' && state.depth === 'deep') return false;
  return state.asked.filter((asked) => asked === topic).length >= TRIES;
}

function netValueOf(topic: AskedTopic, blueprint: Blueprint, state: InterviewState): number {
  const { weight, need, needOf } = TOPIC_TABLE[topic];
  const needed = needOf?.[blueprint.identity.type] ?? need;
  const gain = weight * needed * uncertaintyOf(topic, { blueprint, state });
  return state.depth === 'deep' ? gain : gain - costOf(blueprint, state);
}

function costOf(blueprint: Blueprint, state: InterviewState): number {
  return (
    COST.base +
    COST.perTopic * askedTopics(state).size +
    COST.tired * tiredness(state) +
    COST.volunteered * volunteered(blueprint, state) +
    (state.depth === 'short' ? COST.short : 0)
  );
}

/** 0–1: whether the last answers are short, and shorter than the first ones. */
function tiredness(state: InterviewState): number {
  const { lengths } = state;
  if (lengths.length < 4) return 0;
  const last = scaled(mean(lengths.slice(-3)), state);
  const first = Math.max(scaled(mean(lengths.slice(0, 2)), state), 12);
  const isShorter = clamp((0.6 - last / first) / 0.4);
  const isShort = clamp((24 - last) / 16);
  return isShorter * isShort;
}

/** 0–1: the share of a full description that the user gave without being asked. */
function volunteered(blueprint: Blueprint, state: InterviewState): number {
  const told = DESCRIPTION.filter(
    (topic) =>
      !state.asked.includes(topic) &&
      uncertaintyOf(topic, { blueprint, state }) === 0 &&
      evidenceOf(topic, blueprint).some(([, entry]) => isSaid(entry)),
  );
  return told.length / DESCRIPTION.length;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
