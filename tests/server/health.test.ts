import { expect, test } from '@jest/globals';
import { checkHealth } from '../../src/server/health.js';

test('B20 a dependency that never answers is down, one that answers is up', async () => {
  const checks = {
    store: () => Promise.resolve(),
    redis: () => new Promise<void>(() => undefined),
    model: () => {
      throw new Error('not even a promise');
    },
  };
  await expect(checkHealth(checks, { patienceMs: 5 })).rejects.toMatchObject({
    code: 'DEPENDENCY_DOWN',
    message: 'Down: redis, model.',
    extra: { dependencies: { store: 'up', redis: 'down', model: 'down' } },
  });
  await expect(checkHealth({ store: checks.store })).resolves.toEqual({ store: 'up' });
});
