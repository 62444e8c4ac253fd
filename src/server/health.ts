import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.js';

/** A dependency by its name, and a call that fails when it does not work. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

type Health = Record<string, 'up' | 'down'>;

const PATIENCE_MS = 2_000;

/**
 * Asks every dependency.
 * @throws AppError DEPENDENCY_DOWN with `dependencies` when one does not answer within two seconds; why, is for the log
 */
export async function checkHealth(checks: HealthChecks): Promise<Health> {
  const entries = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await isUp(check)] as const),
  );
  const dependencies: Health = Object.fromEntries(entries.map(([name, up]) => [name, up ? 'up' : 'down']));
  const down = entries.filter(([, up]) => !up).map(([name]) => name);
  if (down.length === 0) return dependencies;
  throw new AppError('DEPENDENCY_DOWN', { detail: `Down: ${down.join(', ')}.`, extra: { dependencies } });
}

async function isUp(check: () => Promise<void>): Promise<boolean> {
  const patience = new AbortController();
  const late = pause(PATIENCE_MS, false, { signal: patience.signal, ref: false }).catch(() => false);
  const answer = check().then(
    () => true,
    () => false,
  );
  const up = await Promise.race([answer, late]);
  patience.abort();
  return up;
}
