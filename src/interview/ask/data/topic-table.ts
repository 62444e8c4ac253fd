import type { Topic } from '../../../blueprint/question.js';
import type { AgentType } from '../../../blueprint/schema.js';

/** A topic that can be asked about on its own accord. */
export type AskedTopic = Exclude<Topic, 'confirm' | 'other'>;

export type TopicRow = {
  /** What an answer is worth to an agent that needs it, beside a purpose, which is worth 1.5. */
  weight: number;
  /** The share of agents without a row of their own that need it. */
  need: number;
  /** The same for kinds of agents that live by it more, or less, than others. */
  needOf?: Partial<Record<AgentType, number>>;
  /** Asked before everything else while it is worth asking. */
  first?: true;
};

/** What a question is worth, before what is known and what it costs. Rows are in the order in which one would ask. */
export const TOPIC_TABLE: Record<AskedTopic, TopicRow> = {
  purpose: { weight: 1.5, need: 1, first: true },
  goals: { weight: 1, need: 1, first: true },
  tone: { weight: 0.85, need: 1 },
  audience: { weight: 0.8, need: 1, needOf: { personal_assistant: 0.6 } },
  tools: { weight: 0.78, need: 1 },
  workflow: { weight: 0.72, need: 1, needOf: { sales: 1.1, operations: 1.1, real_estate: 1.1 } },
  constraints: {
    weight: 0.66,
    need: 1,
    needOf: { health: 1.2, legal: 1.2, finance: 1.2, hr: 1.1, entertainment: 0.9 },
  },
  knowledge: {
    weight: 0.57,
    need: 0.3,
    needOf: { customer_support: 1, legal: 1, hr: 1, health: 0.5, education: 0.5, finance: 0.5, hospitality: 0.5 },
  },
  language: { weight: 0.52, need: 0.4, needOf: { hospitality: 1, travel: 1, real_estate: 0.6, customer_support: 0.6 } },
  channel: { weight: 0.5, need: 1, needOf: { coding: 0.5, content_creation: 0.5, research: 0.5 } },
  escalation: {
    weight: 0.48,
    need: 0.7,
    needOf: {
      customer_support: 1,
      sales: 1,
      health: 1,
      finance: 1,
      legal: 1,
      hr: 1,
      hospitality: 1,
      travel: 1,
      real_estate: 1,
      personal_assistant: 0.2,
      coding: 0.2,
      content_creation: 0.2,
      research: 0.2,
      entertainment: 0.2,
    },
  },
  tool_details: { weight: 0.6, need: 1 },
  name: { weight: 0.14, need: 1 },
  greeting: { weight: 0.13, need: 1 },
  edge_cases: { weight: 0.12, need: 1 },
  success: { weight: 0.11, need: 1 },
};

export const ASKED_TOPICS = Object.keys(TOPIC_TABLE) as AskedTopic[];

/** How many topics are asked about at the most; whoever wants to go deep is asked everything. */
export const BUDGET = { short: 3, normal: 8, deep: Number.POSITIVE_INFINITY } as const;

/** What asking costs the user, on the scale of the weights. */
export const COST = {
  /** Any question. */
  base: 0.15,
  /** Each topic that was asked about already. */
  perTopic: 0.02,
  /** A user who tires, at the most. */
  tired: 0.7,
  /** A user who has told everything unasked has told what matters, at the most. */
  volunteered: 0.5,
  /** A user who wants it short. */
  short: 0.7,
} as const;
