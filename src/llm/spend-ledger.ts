import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Money that was spent. The key counts for its owner's day, the session for its whole life. */
const spendSchema = z.strictObject({ at: z.string(), sessionId: z.string(), ownerId: z.string(), usd: z.number() });
export type Spend = z.infer<typeof spendSchema>;

/** Which spending is meant; what is left out means all. */
type Which = { sessionId?: string; ownerId?: string; day?: string };

export type SpendLedger = {
  add(spend: Spend): void;
  /** US dollars. */
  spent(which: Which): number;
};

/** Sums are kept for these, so that asking costs nothing. */
const keysOf = ({ at, sessionId, ownerId }: Spend): string[] => {
  const day = at.slice(0, 10);
  return [`session ${sessionId}`, `day ${day}`, `owner ${ownerId} ${day}`];
};

const keyOf = ({ sessionId, ownerId, day }: Which): string => {
  if (sessionId !== undefined) return `session ${sessionId}`;
  return ownerId === undefined ? `day ${day}` : `owner ${ownerId} ${day}`;
};

/** A ledger that lasts as long as the process. */
export function createMemoryLedger(): SpendLedger {
  const sums = new Map<string, number>();
  return {
    add(spend) {
      for (const key of keysOf(spend)) sums.set(key, (sums.get(key) ?? 0) + spend.usd);
    },
    spent: (which) => sums.get(keyOf(which)) ?? 0,
  };
}

export type FileLedgerOptions = {
  /** Made when it is missing; one file for each day, one line of JSON for each call. */
  directory: string;
  now: () => Date;
  onError: (error: unknown) => void;
};

const FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;
const DAYS_KEPT = 31;

/** A ledger that a restart does not forget. Only sums of money: no text, no key. */
export function createFileLedger({ directory, now, onError }: FileLedgerOptions): SpendLedger {
  const memory = createMemoryLedger();
  mkdirSync(directory, { recursive: true });
  const files = readdirSync(directory)
    .filter((name) => FILE.test(name))
    .sort();
  for (const name of files.slice(0, -DAYS_KEPT)) rmSync(join(directory, name));
  for (const name of files.slice(-DAYS_KEPT)) {
    for (const spend of readSpends(join(directory, name))) memory.add(spend);
  }
  return {
    add(spend) {
      memory.add(spend);
      try {
        const day = now().toISOString().slice(0, 10);
        appendFileSync(join(directory, `${day}.jsonl`), `${JSON.stringify(spend)}\n`);
      } catch (error) {
        onError(error);
      }
    },
    spent: memory.spent,
  };
}

/** A line that was cut off by a crash is left out. */
function readSpends(file: string): Spend[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [spendSchema.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}
