import { applyChanges, type Change } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import { type Blueprint, toolSchema } from '../../blueprint/schema.js';
import { type InterviewState, interviewStateSchema, type TurnInput, type Understanding } from '../interviewer.js';
import { defaultChanges } from './default-changes.js';
import { fillDefaults, leaveToolsForLater } from './fill-defaults.js';
import { evidenceOf, isSaid, openTool, toldAtLength } from './uncertainty.js';
import { worthAsking } from './worth-asking.js';

/** Tried that often without an answer, a question is dropped. */
const MOST_TRIES = 2;

/**
 * Adds to what a message said what follows from it for the interview: defaults for what the user leaves open, topics
 * that are dealt with, and, once no question is worth its cost, defaults for all that is missing, so that the draft
 * under review is complete.
 */
export function completeUnderstanding(turn: TurnInput, understanding: Understanding): Understanding {
  const { act } = understanding;
  if (act.kind === 'start_over') return act.confirmed ? afresh(understanding) : understanding;
  if (act.kind === 'undo') return understanding;

  const state = withLength(turn, understanding.state);
  const own = takenDefaults(turn, understanding, state);
  const changes = [...understanding.changes, ...own];
  const draft = apply(turn.blueprint, changes);
  const drawn = withNeeds(draft, understanding);
  const dealtWith = [...settledTopics(turn, understanding, draft), ...describedTopics(state, drawn)];
  const settled = { ...state, settled: [...new Set(dealtWith)] };

  const isOver = act.kind === 'finish' || act.kind === 'approve';
  const goesBack = act.kind === 'go_back' && !hasNews(understanding);
  if (!isOver && (goesBack || !isDescribed(drawn) || worthAsking(drawn, settled).length > 0)) {
    return { ...understanding, changes, state: settled };
  }
  const filled = fillDefaults(drawn, settled, turn.turnId).filter(({ operation }) => exists(draft, operation.path));
  return { ...understanding, changes: [...changes, ...filled], state: withTopic(settled, 'tool_details') };
}

const afresh = (understanding: Understanding): Understanding => ({
  ...understanding,
  changes: [],
  needs: [],
  state: interviewStateSchema.parse({ locale: understanding.state.locale }),
});

const hasNews = ({ changes, needs }: Understanding): boolean => changes.length > 0 || needs.length > 0;

/** Nothing is filled in for an agent about which nothing was said. */
const isDescribed = (blueprint: Blueprint): boolean => Object.keys(blueprint.evidence).length > 0;

const withLength = ({ state: before, text }: TurnInput, state: InterviewState): InterviewState =>
  state.lengths.length > before.lengths.length
    ? state
    : { ...state, lengths: [...state.lengths, text.length].slice(-50) };

const withTopic = (state: InterviewState, topic: Topic): InterviewState =>
  state.settled.includes(topic) ? state : { ...state, settled: [...state.settled, topic] };

/**
 * What the answer leaves to Parley. "Later" leaves all connections, not only the one that was asked about; an answer
 * that brought none leaves that one, so that it is not asked about again.
 */
function takenDefaults(turn: TurnInput, { act, changes }: Understanding, state: InterviewState): Change[] {
  const topic = turn.state.open?.topic;
  const isLeft = act.kind === 'default';
  if (!topic || !(isLeft || (act.kind === 'tell' && topic === 'tool_details'))) return [];
  const draft = apply(turn.blueprint, changes);
  if (topic !== 'tool_details') return defaultChanges(topic, draft, state.locale, turn.turnId);
  const later = leaveToolsForLater(draft, turn.turnId);
  if (isLeft) return later;
  const asked = turn.blueprint.tools.indexOf(openTool(turn.blueprint) ?? NO_TOOL);
  return later.filter(({ operation }) => operation.path === `/tools/${asked}/connector`);
}

const NO_TOOL = toolSchema.parse({ id: 'none', capability: 'none', name: 'none' });

/** The open topic is dealt with when it was answered, left open, or asked often enough. */
function settledTopics(
  { state: before, blueprint }: TurnInput,
  understanding: Understanding,
  draft: Blueprint,
): Topic[] {
  const { act, state, needs } = understanding;
  const topic = before.open?.topic;
  if (act.kind === 'go_back') return state.settled.filter((each) => each !== act.topic || hasNews(understanding));
  if (!topic || topic === 'confirm' || topic === 'other' || topic === 'tool_details') return state.settled;
  const isAnswered =
    act.kind === 'tell' && (isChanged(topic, blueprint, draft) || (topic === 'tools' && needs.length > 0));
  const isTried = act.kind === 'tell' && before.asked.filter((asked) => asked === topic).length >= MOST_TRIES;
  const isDone = act.kind === 'default' || isAnswered || (isTried && topic !== 'purpose');
  return isDone ? withTopic(state, topic).settled : state.settled;
}

/** Whoever begins with a whole description has told there which tools and steps there are. */
const describedTopics = (state: InterviewState, draft: Blueprint): Topic[] =>
  state.asked.length === 0 && toldAtLength(state)
    ? (['tools', 'workflow'] as const).filter((topic) => evidenceOf(topic, draft).some(([, entry]) => isSaid(entry)))
    : [];

const isChanged = (topic: Topic, before: Blueprint, after: Blueprint): boolean =>
  JSON.stringify(evidenceOf(topic, before)) !== JSON.stringify(evidenceOf(topic, after));

/** Never throws: what cannot be applied is for the builder to refuse. */
function apply(blueprint: Blueprint, changes: readonly Change[]): Blueprint {
  if (changes.length === 0) return blueprint;
  try {
    return applyChanges(blueprint, changes);
  } catch {
    return blueprint;
  }
}

/** The blueprint with the tools that will be added for the needs of this message, as far as asking is concerned. */
function withNeeds(blueprint: Blueprint, { needs }: Understanding): Blueprint {
  const wanted = needs.filter(
    ({ wanted, capability }) => wanted && blueprint.tools.every((tool) => tool.capability !== capability),
  );
  if (wanted.length === 0) return blueprint;
  const added = wanted.map(({ capability }) => toolSchema.parse({ id: capability, capability, name: capability }));
  const told = wanted.map(({ quote, confidence }, at) => [
    `/tools/${blueprint.tools.length + at}`,
    { source: quote === null ? 'inferred' : 'user', turn: null, quote, confidence } as const,
  ]);
  return {
    ...blueprint,
    tools: [...blueprint.tools, ...added],
    evidence: { ...blueprint.evidence, ...Object.fromEntries(told) },
  };
}

/** Connections of tools that are only about to be added cannot be marked yet. */
function exists(blueprint: Blueprint, path: string): boolean {
  const tool = /^\/tools\/(\d+)/.exec(path)?.[1];
  return tool === undefined || Number(tool) < blueprint.tools.length;
}
