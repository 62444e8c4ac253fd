import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type BudgetLimits, createBudget, type Reservation } from '../../src/llm/budget.js';
import { createFileLedger, createMemoryLedger } from '../../src/llm/spend-ledger.js';
import { startModelProvider } from '../fakes/model-provider.mjs';
import { aCall, anAskModel, openAiAt } from './llm.fixture.js';

const anna = { sessionId: 's1', ownerId: 'anna', spentUsd: 0 };
const NONE: BudgetLimits = { session: null, key: null, day: null };

const reserved = (outcome: Reservation | { over: string }): Reservation => {
  if ('over' in outcome) throw new Error(`over the limit of the ${outcome.over}`);
  return outcome;
};

describe('budgets', () => {
  test.each([
    ['session', { ...anna, ownerId: 'else' }, { ...anna, sessionId: 's2' }],
    ['key', { ...anna, sessionId: 's2' }, { ...anna, ownerId: 'bert', sessionId: 's3' }],
    ['day', { ...anna, ownerId: 'bert', sessionId: 's2' }, null],
  ] as const)('the budget of a %s is kept, and nobody else pays for it', (limit, same, other) => {
    const budget = createBudget({ ...NONE, [limit]: 1 }, { ledger: createMemoryLedger(), now: () => new Date() });
    reserved(budget.reserve(anna, 0.5)).settle(0.9);
    expect(budget.reserve(same, 0.2)).toEqual({ over: limit });
    expect('over' in budget.reserve(same, 0.05)).toBe(false);
    if (other) expect('over' in budget.reserve(other, 0.2)).toBe(false);
  });

  test('a burst cannot pass a limit together: calls under way count with what they may cost', () => {
    const budget = createBudget({ ...NONE, day: 1 }, { ledger: createMemoryLedger(), now: () => new Date() });
    const calls = Array.from({ length: 10 }, () => budget.reserve(anna, 0.3));
    expect(calls.filter((call) => 'over' in call)).toHaveLength(7);
    for (const call of calls) if (!('over' in call)) call.settle(0.01);
    expect('over' in budget.reserve(anna, 0.9)).toBe(false);
  });

  test('a new day begins with a full budget', () => {
    let now = new Date('2026-11-20T23:59:00Z');
    const budget = createBudget({ ...NONE, day: 1, key: 1 }, { ledger: createMemoryLedger(), now: () => now });
    reserved(budget.reserve(anna, 1)).settle(1);
    expect(budget.reserve(anna, 0.1)).toEqual({ over: 'key' });
    now = new Date('2026-11-21T00:01:00Z');
    expect('over' in budget.reserve(anna, 0.1)).toBe(false);
  });

  test('what a session spent before a restart still counts', () => {
    const budget = createBudget({ ...NONE, session: 1 }, { ledger: createMemoryLedger(), now: () => new Date() });
    expect(budget.reserve({ ...anna, spentUsd: 0.95 }, 0.1)).toEqual({ over: 'session' });
  });

  test('at the limit nothing is asked any more', async () => {
    const provider = await startModelProvider(() => ({ kind: 'answer', text: '{}' }));
    const budget = createBudget(
      { ...NONE, session: 0.0000001 },
      { ledger: createMemoryLedger(), now: () => new Date() },
    );
    const outcome = await anAskModel({ ports: [openAiAt(provider.url)], budget })(aCall().call);
    expect(outcome).toMatchObject({ kind: 'over_budget', limit: 'session', usage: { calls: 0, costUsd: 0 } });
    expect(provider.heard).toHaveLength(0);
    await provider.close();
  });
});

describe('the ledger in a folder', () => {
  const directory = mkdtempSync(join(tmpdir(), 'ledger-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const now = () => new Date('2026-11-20T10:00:00Z');
  const open = () =>
    createFileLedger({
      directory: join(directory, 'spend'),
      now,
      onError: (error) => {
        throw error;
      },
    });

  test('a restart forgets nothing, and a line that a crash cut off breaks nothing', () => {
    open().add({ at: now().toISOString(), sessionId: 's1', ownerId: 'anna', usd: 0.25 });
    const [file = ''] = readdirSync(join(directory, 'spend'));
    const path = join(directory, 'spend', file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"at":"2026-`);
    expect(open().spent({ sessionId: 's1' })).toBe(0.25);
    expect(open().spent({ ownerId: 'anna', day: '2026-11-20' })).toBe(0.25);
    expect(open().spent({ day: '2026-11-19' })).toBe(0);
  });
});
