import { isAssumption } from './evidence.js';
import type { Topic } from './question.js';
import type { AgentType, Blueprint } from './schema.js';
import { isConfigured, knows, type Stage } from './stage.js';

/** What this kind of agent needs, and how much of it is there. */

export type Progress = { percent: number; collected: Topic[]; missing: Topic[]; assumed: Topic[] };

/** Where the facts of a topic live. */
export const TOPIC_POINTERS: Partial<Record<Topic, readonly string[]>> = {
  purpose: ['/identity/purpose'],
  goals: ['/goals'],
  audience: ['/audience'],
  tone: ['/style/tone'],
  language: ['/identity/languages'],
  channel: ['/identity/channels'],
  tools: ['/tools'],
  knowledge: ['/knowledge'],
  workflow: ['/procedure', '/workflow'],
  constraints: ['/guardrails'],
  escalation: ['/escalation'],
  greeting: ['/style/greeting'],
  name: ['/identity/name'],
  edge_cases: ['/edgeCases'],
  success: ['/goals/0/successCriteria'],
};

const ALWAYS: readonly Topic[] = [
  'purpose',
  'goals',
  'audience',
  'tone',
  'language',
  'channel',
  'tools',
  'workflow',
  'constraints',
  'name',
  'greeting',
];

/** Kinds of agent that live by a topic which others can do without. */
const ALSO: Partial<Record<AgentType, readonly Topic[]>> = {
  customer_support: ['escalation', 'knowledge'],
  sales: ['escalation'],
  health: ['escalation'],
  finance: ['escalation'],
  legal: ['escalation', 'knowledge'],
  hr: ['escalation', 'knowledge'],
  hospitality: ['escalation'],
  travel: ['escalation'],
  real_estate: ['escalation'],
};

/** The topics that an agent of this type needs. */
export const neededTopics = (type: AgentType): Topic[] => [...ALWAYS, ...(ALSO[type] ?? [])];

/**
 * How far the blueprint is.
 * @param floor the percentage that was reached before; it does not fall unless the user takes something back
 * @returns percent 0–99 while the interview goes on, 100 only at `completed`
 */
export function progressOf(blueprint: Blueprint, stage: Stage): Progress {
  const needed = neededTopics(blueprint.identity.type);
  const toolsOpen = blueprint.tools.some((tool, at) => !isConfigured(blueprint, tool, at));
  const topics: Topic[] = blueprint.tools.length > 0 ? [...needed, 'tool_details'] : needed;
  const isKnown = (topic: Topic) =>
    topic === 'tool_details' ? !toolsOpen : (TOPIC_POINTERS[topic] ?? []).some((at) => knows(blueprint, at));
  const isAssumed = (topic: Topic) => {
    const pointers = TOPIC_POINTERS[topic] ?? [];
    const entries = Object.entries(blueprint.evidence).filter(([key]) =>
      pointers.some((at) => key === at || key.startsWith(`${at}/`)),
    );
    return entries.length > 0 && entries.every(([, entry]) => isAssumption(entry));
  };
  const known = topics.filter(isKnown);
  return {
    percent: stage === 'completed' ? 100 : Math.min(99, Math.floor((100 * known.length) / (topics.length + 1))),
    collected: known.filter((topic) => !isAssumed(topic)),
    missing: topics.filter((topic) => !known.includes(topic)),
    assumed: known.filter(isAssumed),
  };
}
