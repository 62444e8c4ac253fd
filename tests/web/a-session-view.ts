import { emptyBlueprint } from '../../src/blueprint/schema.js';
import type { FullSessionView, HistoryTurn, TurnView } from '../../src/builder/builder.js';
import { reduce } from '../../src/web/state/reduce.js';
import { type AppState, initialState, type Session } from '../../src/web/state/session-state.js';

const usage = {
  calls: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  provider: 'offline',
  model: 'offline',
};
const progress = { percent: 10, collected: [], missing: [], assumed: [] };

/** A session as the server gives it. */
export const aSessionView = (overrides: Partial<FullSessionView> = {}): FullSessionView => ({
  sessionId: 'session-1',
  status: 'active',
  stage: 'collecting_basics',
  progress,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-01-01T01:00:00.000Z',
  completedAt: null,
  locale: 'en',
  blueprint: emptyBlueprint(),
  question: null,
  assumptions: [],
  findings: [],
  approval: null,
  finalPrompt: null,
  history: [],
  usage,
  lastSeq: 0,
  ...overrides,
});

export const aHistoryTurn = (overrides: Partial<HistoryTurn> = {}): HistoryTurn => ({
  turnId: 'turn-1',
  clientMessageId: 'message-1',
  at: '2026-01-01T00:00:00.000Z',
  text: 'a bot for my shop',
  reply: 'What is it for?',
  question: null,
  stage: 'collecting_basics',
  revision: 1,
  interviewer: 'offline',
  usage,
  ...overrides,
});

export const aTurnView = (overrides: Partial<TurnView> = {}): TurnView => ({
  turnId: 'turn-1',
  reply: 'What is it for?',
  question: null,
  status: 'active',
  stage: 'collecting_basics',
  progress,
  changes: [],
  proposal: null,
  assumptions: [],
  revision: 1,
  usage,
  durationMs: 1,
  ...overrides,
});

/** The page with a session open. */
export const anOpenPage = (overrides: Partial<FullSessionView> = {}): AppState =>
  reduce(initialState, { type: 'loaded', view: aSessionView(overrides) });

/** @throws Error where the page has no session */
export function sessionOf(state: AppState): Session {
  if (!state.session) throw new Error('no session is open');
  return state.session;
}
