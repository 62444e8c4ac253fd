import { randomUUID } from 'node:crypto';
import type { SessionEvent } from '../../../src/builder/builder.js';
import { createBuilder } from '../../../src/builder/create-builder.js';
import { createModelInterviewer, type ModelInterviewerDeps } from '../../../src/interview/model/model-interviewer.js';
import { interviewVariables, repairVariables } from '../../../src/interview/model/model-request.js';
import { createOfflineInterviewer } from '../../../src/interview/offline-interviewer.js';
import { type BudgetLimits, createBudget } from '../../../src/llm/budget.js';
import { createAskModel } from '../../../src/llm/call-model.js';
import { estimateTokens } from '../../../src/llm/estimate-tokens.js';
import { createRateGate } from '../../../src/llm/limits.js';
import type { ModelPort } from '../../../src/llm/port.js';
import { createPrices } from '../../../src/llm/prices.js';
import { readPromptTemplate } from '../../../src/llm/prompt-template.js';
import { createMemoryLedger } from '../../../src/llm/spend-ledger.js';
import { createPromptWriter } from '../../../src/prompts/prompt-writer.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import type { SessionStore } from '../../../src/store/session-store.js';
import {
  type Behaviour,
  type Heard,
  lastMessage,
  type ModelProvider,
  startModelProvider,
} from '../../fakes/model-provider.mjs';
import { A_KEY, NO_LIMITS, openAiAt } from '../../llm/llm.fixture.js';

export const ANNA = { ownerId: 'anna' };

const readPrompts = async () => ({
  interview: await readPromptTemplate('prompts/interview/interview.md', interviewVariables),
  repair: await readPromptTemplate('prompts/interview/repair.md', repairVariables),
});

type Change = Partial<Record<'op' | 'field' | 'target' | 'value' | 'detail' | 'quote', string>> & {
  confidence?: number;
};

/** One proposed change, complete in its members. */
export const aChange = (change: Change) => ({
  op: 'add',
  target: '',
  value: '',
  detail: '',
  quote: '',
  confidence: 0.95,
  ...change,
});

/** An answer of a model; what is left out says nothing. */
export const anAnswer = (answer: Record<string, unknown> = {}): string =>
  JSON.stringify({
    reply: 'I see.',
    act: 'tell',
    topic: null,
    changes: [],
    procedure: null,
    question: null,
    ...answer,
  });

export const asksFor = (topic: string, text: string, more: Record<string, unknown> = {}) => ({
  ...{ topic, text, options: [], multiple: false, skippable: true, clarifies: false },
  ...more,
});

/** The message of the user inside a request. */
export const messageIn = ({ body }: Heard): string =>
  /<message>\n([\s\S]*)\n<\/message>/.exec(lastMessage(body))?.[1] ?? '';

export type Setup = Partial<Omit<ModelInterviewerDeps, 'ask' | 'prompts' | 'offline'>> & {
  /** What the provider does, request by request. */
  behave: (heard: Heard, number: number) => Behaviour | string;
  ports?: (url: string) => ModelPort[];
  budgets?: Partial<BudgetLimits>;
  store?: SessionStore;
  /** Milliseconds to the first word, and between two signs of life. */
  patienceMs?: number;
};

/** A builder whose interviewer asks a provider over loopback, with short limits of time. */
export async function aModelBuilder({
  behave,
  ports = (url) => [openAiAt(url)],
  budgets = {},
  store = createMemoryStore(),
  patienceMs = 5000,
  ...deps
}: Setup) {
  const provider = await startModelProvider((heard, number) => {
    const behaviour = behave(heard, number);
    return typeof behaviour === 'string' ? { kind: 'answer', text: behaviour } : behaviour;
  });
  const faults: unknown[] = [];
  const refused: string[] = [];
  const offline: unknown[] = [];
  const ask = createAskModel({
    providers: ports(provider.url).map((port) => ({ portFor: () => port, gate: createRateGate(NO_LIMITS) })),
    budget: createBudget(
      { session: null, key: null, day: null, ...budgets },
      { ledger: createMemoryLedger(), now: () => new Date() },
    ),
    priceOf: createPrices(),
    limits: { firstTokenMs: patienceMs, stallMs: patienceMs },
    backoff: { firstMs: 5, longestMs: 50, setAsideMs: 100 },
    random: Math.random,
  });
  const interviewer = createModelInterviewer({
    ask,
    offline: createOfflineInterviewer(),
    prompts: await readPrompts(),
    estimateTokens,
    secrets: [A_KEY],
    turnMs: 20_000,
    maxOutputTokens: 2000,
    onRefused: ({ reasons }) => refused.push(...reasons),
    onOffline: ({ reason }) => offline.push(reason),
    ...deps,
  });
  const builder = createBuilder({
    store,
    interviewer,
    prompts: await createPromptWriter({ directory: 'prompts' }),
    mermaid: {
      parse: () => Promise.reject(new Error('no diagrams here')),
      draw: () => Promise.reject(new Error('nor here')),
    },
    ttlSeconds: 3600,
    replyPaceMs: 0,
    now: () => new Date(),
    newId: () => randomUUID(),
    onError: (error) => faults.push(error),
  });
  return { builder, provider, faults, refused, offline, store, close: () => closed(provider) };
}

const closed = (provider: ModelProvider) => provider.close();

export type Talk = Awaited<ReturnType<typeof aModelBuilder>>;

/** A session that hears its own events, with the time at which each came. */
export async function aTalk(talk: Talk) {
  const { session } = await talk.builder.create(ANNA, {});
  const id = session.sessionId;
  const events: { event: SessionEvent; at: number }[] = [];
  await talk.builder.subscribe(ANNA, id, (event) => events.push({ event, at: performance.now() }));
  return {
    id,
    events,
    deltas: () => events.flatMap(({ event }) => (event.type === 'message:delta' ? [event.text] : [])),
    say: (text: string) => talk.builder.send(ANNA, id, { text }, { stream: true }),
    blueprint: async () => (await talk.builder.get(ANNA, id)).blueprint,
  };
}
