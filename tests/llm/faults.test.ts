import { afterEach, describe, expect, test } from '@jest/globals';
import type { FailureKind } from '../../src/llm/port.js';
import {
  type Behaviour,
  FAULTS,
  type Fault,
  type ModelProvider,
  startModelProvider,
} from '../fakes/model-provider.mjs';
import { aCall, anAskModel, anthropicAt, openAiAt } from './llm.fixture.js';

const ANSWER = '{"reply":"Hello there, that is clear."}';
const answers: Behaviour = { kind: 'answer', text: ANSWER };

const open: ModelProvider[] = [];
async function aProvider(next: (number: number) => Behaviour): Promise<ModelProvider> {
  const provider = await startModelProvider((_heard, number) => next(number));
  open.push(provider);
  return provider;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((provider) => provider.close()));
});

const VENDORS = { openai: openAiAt, anthropic: anthropicAt } as const;

/** What each fault is read as, and how often the provider is asked before it is left. */
const READ_AS: Record<Fault, [FailureKind, number]> = {
  rate_limited: ['rate_limited', 3],
  overloaded: ['overloaded', 3],
  overloaded_in_stream: ['overloaded', 3],
  server_error: ['server_error', 3],
  unreachable: ['unreachable', 2],
  no_first_token: ['no_first_token', 1],
  stalled: ['stalled', 2],
  cut_off: ['cut_off', 2],
  cut_clean: ['cut_off', 2],
  length: ['cut_off', 2],
  invalid_json: ['invalid_json', 2],
  refused: ['refused', 1],
  content_filter: ['content_filter', 1],
  empty: ['empty', 2],
  context_too_long: ['context_too_long', 1],
  wrong_key: ['wrong_key', 1],
  unknown_model: ['unknown_model', 1],
};

/** Where a vendor has no word of its own for it. */
const ELSEWHERE: Partial<Record<string, [FailureKind, number]>> = {
  'openai overloaded': ['server_error', 3],
  'openai overloaded_in_stream': ['server_error', 3],
  'anthropic content_filter': ['refused', 1],
};

describe.each(['openai', 'anthropic'] as const)('B11 faults of %s', (vendor) => {
  test.each(FAULTS)('%s is known for what it is, and the next provider answers', async (fault) => {
    const broken = await aProvider(() => ({ kind: 'fault', fault, text: ANSWER }));
    const sound = await aProvider(() => answers);
    const ask = anAskModel({ ports: [VENDORS[vendor](broken.url), openAiAt(sound.url)] });
    const { call, heard } = aCall();
    const outcome = await ask(call);

    const [kind, times] = ELSEWHERE[`${vendor} ${fault}`] ?? READ_AS[fault];
    expect(outcome.failures.map((failure) => failure.kind)).toEqual(Array(times).fill(kind));
    expect(broken.heard).toHaveLength(times);
    expect(outcome).toMatchObject({ kind: 'answer', text: ANSWER, provider: 'openai' });
    expect(heard.text).toBe(ANSWER);
    expect(outcome.usage.calls).toBe(times + 1);
  });
});

describe('B11 faults', () => {
  test('a provider that comes back is asked again, and nothing of the broken answer stays', async () => {
    const provider = await aProvider((number) =>
      number === 1 ? { kind: 'fault', fault: 'cut_off', text: 'half of it' } : answers,
    );
    const { call, heard } = aCall();
    const outcome = await anAskModel({ ports: [openAiAt(provider.url)] })(call);
    expect(outcome).toMatchObject({ kind: 'answer', text: ANSWER, usage: { calls: 2 } });
    expect(heard).toEqual({ text: ANSWER, attempts: 2 });
  });

  test('a connection that is refused, and one that speaks no TLS', async () => {
    const gone = await aProvider(() => answers);
    await gone.close();
    const plain = await aProvider(() => answers);
    const sound = await aProvider(() => answers);
    const ports = [openAiAt(gone.url), openAiAt(plain.url.replace('http:', 'https:'), 'other'), anthropicAt(sound.url)];
    const outcome = await anAskModel({ ports })(aCall().call);
    expect(outcome.failures.map(({ kind }) => kind)).toEqual(['unreachable', 'unreachable', 'tls']);
    expect(outcome).toMatchObject({ kind: 'answer', provider: 'anthropic' });
  });

  test('Retry-After is kept', async () => {
    const provider = await aProvider((number) =>
      number === 1 ? { kind: 'fault', fault: 'rate_limited', retryAfter: '0.3' } : answers,
    );
    await anAskModel({ ports: [anthropicAt(provider.url)] })(aCall().call);
    const [first, second] = provider.heard;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });

  test('a pause that is too long is not waited for: the next provider is asked at once', async () => {
    const busy = await aProvider(() => ({ kind: 'fault', fault: 'rate_limited', retryAfter: '30' }));
    const sound = await aProvider(() => answers);
    const outcome = await anAskModel({ ports: [openAiAt(busy.url), anthropicAt(sound.url)] })(aCall().call);
    expect(outcome).toMatchObject({ kind: 'answer', provider: 'anthropic' });
    expect(busy.heard).toHaveLength(1);
  });

  test('the deadline of the turn holds over all providers and repetitions', async () => {
    const silent = await aProvider(() => ({ kind: 'fault', fault: 'no_first_token' }));
    const ports = [openAiAt(silent.url), anthropicAt(silent.url), openAiAt(silent.url, 'third')];
    const ask = anAskModel({ ports, limits: { firstTokenMs: 200, stallMs: 200 } });
    const { call } = aCall({ giveUpAt: performance.now() + 300 });
    const started = performance.now();
    const outcome = await ask(call);
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'no_first_token' } });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(silent.heard).toHaveLength(2);
  });

  test('a wrong key is not tried again with every turn', async () => {
    const locked = await aProvider(() => ({ kind: 'fault', fault: 'wrong_key' }));
    const sound = await aProvider(() => answers);
    const ask = anAskModel({ ports: [openAiAt(locked.url), anthropicAt(sound.url)] });
    await ask(aCall().call);
    await ask(aCall().call);
    expect(locked.heard).toHaveLength(1);
    expect(sound.heard).toHaveLength(2);
    const alone = anAskModel({ ports: [openAiAt(locked.url)] });
    await alone(aCall().call);
    expect(await alone(aCall().call)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'wrong_key' },
      usage: { calls: 0 },
    });
  });

  test('nobody stands in line at a busy provider while another is free', async () => {
    const busy = await aProvider((number) =>
      number === 1 ? { kind: 'fault', fault: 'rate_limited', retryAfter: '30' } : answers,
    );
    const sound = await aProvider(() => answers);
    const ask = anAskModel({ ports: [openAiAt(busy.url), anthropicAt(sound.url)] });
    await ask(aCall({ giveUpAt: performance.now() + 60_000 }).call);
    const started = performance.now();
    await ask(aCall({ giveUpAt: performance.now() + 60_000 }).call);
    expect(performance.now() - started).toBeLessThan(25_000);
    expect(busy.heard).toHaveLength(1);
    expect(sound.heard).toHaveLength(2);
  });

  test('stopping closes the connection at the provider at once, and counts what was written until then', async () => {
    const slow = await aProvider(() => ({ kind: 'answer', text: ANSWER, piece: 2, betweenMs: 100 }));
    const attempts: unknown[] = [];
    const ask = anAskModel({
      ports: [openAiAt(slow.url)],
      onAttempt: ({ outcome, usage }) => attempts.push([outcome, usage.outputTokens > 0, (usage.costUsd ?? 0) > 0]),
    });
    const stop = new AbortController();
    const { call } = aCall({ signal: stop.signal, onText: () => stop.abort() });
    await expect(ask(call)).rejects.toThrow(/abort/i);
    expect(attempts).toEqual([['stopped', true, true]]);
    for (let tries = 0; tries < 50 && !slow.heard[0]?.hungUp; tries += 1) await new Promise((go) => setTimeout(go, 10));
    expect(slow.heard[0]?.hungUp).toBe(true);
    expect(slow.heard).toHaveLength(1);
  });

  test('with nobody to ask the outcome is a failure, not an error', async () => {
    expect(await anAskModel({ ports: [] })(aCall().call)).toMatchObject({ kind: 'failed', usage: { calls: 0 } });
  });
});
