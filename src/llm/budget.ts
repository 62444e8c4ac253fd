import type { Account, BudgetLimit } from './port.js';
import type { SpendLedger } from './spend-ledger.js';

/** Limits in US dollars; null is none. */
export type BudgetLimits = Record<BudgetLimit, number | null>;

/** Money set aside for a call that is under way. */
export type Reservation = {
  /** The call is over. @param usd what it cost; null where that is not known */
  settle: (usd: number | null) => void;
};

export type Budget = {
  /** Sets aside what a call may cost, or names the limit that it would pass. */
  reserve(account: Account, usd: number | null): Reservation | { over: BudgetLimit };
};

export type BudgetDeps = { ledger: SpendLedger; now: () => Date };

/**
 * Budgets per session, per key (its owner) and per day (UTC) for all together. Calls under way count with what they may
 * cost, so that a burst cannot pass a limit together. A model whose price is not known spends nothing that could be
 * counted.
 */
export function createBudget(limits: BudgetLimits, { ledger, now }: BudgetDeps): Budget {
  const pending = new Map<string, number>();

  const addPending = (keys: readonly string[], usd: number): void => {
    for (const key of keys) {
      const sum = (pending.get(key) ?? 0) + usd;
      // Sums of fractions rarely come back to exactly nothing.
      if (sum > 1e-12) pending.set(key, sum);
      else pending.delete(key);
    }
  };

  return {
    reserve({ sessionId, ownerId, spentUsd }, estimate) {
      const day = dayOf(now());
      const usd = estimate ?? 0;
      const spent: Record<BudgetLimit, number> = {
        // The session's own record outlives a restart of the ledger, and the ledger knows of turns that failed.
        session: Math.max(spentUsd, ledger.spent({ sessionId })) + (pending.get(`session ${sessionId}`) ?? 0),
        key: ledger.spent({ ownerId, day }) + (pending.get(`key ${ownerId}`) ?? 0),
        day: ledger.spent({ day }) + (pending.get('day') ?? 0),
      };
      const over = ORDER.find((limit) => isOver(limits[limit], spent[limit] + usd));
      if (over) return { over };

      const keys = [`session ${sessionId}`, `key ${ownerId}`, 'day'];
      addPending(keys, usd);
      let isOpen = true;
      return {
        settle(cost) {
          if (!isOpen) return;
          isOpen = false;
          addPending(keys, -usd);
          if (cost !== null && cost > 0) ledger.add({ at: now().toISOString(), sessionId, ownerId, usd: cost });
        },
      };
    },
  };
}

const ORDER = ['session', 'key', 'day'] as const;

const isOver = (limit: number | null, usd: number): boolean => limit !== null && usd > limit;

/** A day of the calendar, UTC, as in an ISO 8601 date. */
const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
