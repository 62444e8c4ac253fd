import { describe, expect, test } from '@jest/globals';
import { createRateGate, TooLateError } from '../../src/llm/limits.js';

const forever = new AbortController().signal;
const call = (task: () => Promise<unknown>, { tokens = 1, giveUpIn = 5000, signal = forever } = {}) => ({
  tokens,
  signal,
  giveUpAt: performance.now() + giveUpIn,
  task,
});

describe('B11 rate limits towards a provider', () => {
  test('no more calls at once than allowed, and they come in their order', async () => {
    const gate = createRateGate({ requestsPerMinute: 0, tokensPerMinute: 0, concurrency: 2 });
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const task = (number: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(number);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, (_, number) => gate.run(call(task(number)))));
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each([
    ['requests', { requestsPerMinute: 3, tokensPerMinute: 0 }, 1],
    ['tokens', { requestsPerMinute: 0, tokensPerMinute: 3000 }, 1000],
  ])('a burst of %s waits until the minute allows it', async (_name, limits, tokens) => {
    let time = 0;
    const end = new AbortController();
    const gate = createRateGate({ ...limits, concurrency: 0 }, () => time);
    const started: number[] = [];
    const burst = Array.from({ length: 4 }, () =>
      gate.run({ tokens, signal: end.signal, giveUpAt: 90_000, task: async () => started.push(time) }),
    );
    await new Promise((done) => setTimeout(done, 20));
    expect(started).toEqual([0, 0, 0]);
    end.abort();
    const ends = await Promise.allSettled(burst);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    time = 21_000;
    await expect(gate.run({ tokens, signal: forever, giveUpAt: 90_000, task: async () => time })).resolves.toBe(21_000);
  });

  test('a call whose turn cannot come in time is told at once', async () => {
    const gate = createRateGate({ requestsPerMinute: 1, tokensPerMinute: 0, concurrency: 0 });
    await gate.run(call(async () => 'first'));
    const started = performance.now();
    await expect(gate.run(call(async () => 'second', { giveUpIn: 2000 }))).rejects.toThrow(TooLateError);
    expect(performance.now() - started).toBeLessThan(1900);
  });

  test('when the provider asks one to wait, all wait', async () => {
    const gate = createRateGate({ requestsPerMinute: 0, tokensPerMinute: 0, concurrency: 0 });
    gate.holdFor(120);
    const started = performance.now();
    await Promise.all([gate.run(call(async () => 1)), gate.run(call(async () => 2))]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(110);
  });

  test('whoever stops while waiting leaves the line; the others move up', async () => {
    const gate = createRateGate({ requestsPerMinute: 0, tokensPerMinute: 0, concurrency: 1 });
    let free = (): void => undefined;
    const first = gate.run(call(() => new Promise<void>((done) => (free = done))));
    const stop = new AbortController();
    const second = gate.run(call(async () => 'never', { signal: stop.signal }));
    const third = gate.run(call(async () => 'third'));
    stop.abort();
    await expect(second).rejects.toThrow(/abort/i);
    free();
    await first;
    await expect(third).resolves.toBe('third');
  });

  test('what was estimated too high is given back', async () => {
    const gate = createRateGate({ requestsPerMinute: 0, tokensPerMinute: 1000, concurrency: 0 });
    await gate.run(call(async () => gate.settle(-900), { tokens: 1000 }));
    await expect(gate.run(call(async () => 'in', { tokens: 900, giveUpIn: 100 }))).resolves.toBe('in');
  });
});
