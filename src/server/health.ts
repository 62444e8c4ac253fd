import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.js';

/** A dependency by its name, and a call that fails when it does not work. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

type Health = Record<string, 'up' | 'down'>;

const PATIENCE_MS = 2_000;

/**
 * Asks every dependency.
 * @throws AppError DEPENDENCY_DOWN with `dependencies` when one fails or does not answer in time; it does not say why,
 *   because reasons hold addresses and passwords: those are in its cause, for the log
 */
export async function checkHealth(checks: HealthChecks, { patienceMs = PATIENCE_MS } = {}): Promise<Health> {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ({ name, fault: await faultOf(check, patienceMs) })),
  );
  const down = answers.filter(({ fault }) => fault !== null);
  const dependencies: Health = Object.fromEntries(answers.map(({ name, fault }) => [name, fault ? 'down' : 'up']));
  if (down.length === 0) return dependencies;
  const names = down.map(({ name }) => name).join(', ');
  throw new AppError('DEPENDENCY_DOWN', {
    detail: `Down: ${names}.`,
    extra: { dependencies },
    cause: new AggregateError(
      down.map(({ fault }) => fault),
      `down: ${names}`,
    ),
  });
}

/** @returns null when all is well */
async function faultOf(check: () => Promise<void>, patienceMs: number): Promise<Error | null> {
  const patience = new AbortController();
  const late = pause(patienceMs, new Error(`no answer in ${patienceMs} ms`), { signal: patience.signal, ref: false });
  const answer = Promise.resolve()
    .then(check)
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
  const fault = await Promise.race([answer, late.catch(() => null)]);
  patience.abort();
  return fault;
}
