import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { checkProviders, findOllama } from '../../src/llm/check-providers.js';
import { type ModelProvider, startModelProvider } from '../fakes/model-provider.mjs';
import { A_KEY } from './llm.fixture.js';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function aProvider(): Promise<ModelProvider> {
  const provider = await startModelProvider(() => ({ kind: 'answer', text: '{}' }));
  provider.models = ['gpt-6-luna', 'claude-haiku-5-5-20261007'];
  provider.keys = [A_KEY];
  open.push(provider);
  return provider;
}

const check = (environment: Record<string, string>) => {
  const { llm } = readConfig(environment);
  if (!llm) throw new Error('no model is set');
  return checkProviders(llm, { timeoutMs: 300 });
};

describe('what is told at the start', () => {
  test('nothing, where key and models are known; and nothing was paid for that', async () => {
    const { url, heard } = await aProvider();
    const environment = {
      OPENAI_API_KEY: A_KEY,
      OPENAI_BASE_URL: `${url}/v1`,
      ANTHROPIC_API_KEY: A_KEY,
      ANTHROPIC_BASE_URL: url,
    };
    expect(await check(environment)).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('a wrong key, by the name of its setting and without a letter of it', async () => {
    const { url } = await aProvider();
    const lines = await check({
      OPENAI_API_KEY: 'sk-wrong-key',
      OPENAI_BASE_URL: `${url}/v1`,
      ANTHROPIC_API_KEY: 'sk-ant-wrong',
      ANTHROPIC_BASE_URL: url,
    });
    expect(lines).toEqual([
      'openai refuses the key: OPENAI_API_KEY is wrong, or not allowed to be used there.',
      'anthropic refuses the key: ANTHROPIC_API_KEY is wrong, or not allowed to be used there.',
    ]);
  });

  test('a model that the provider does not know, with those that it has', async () => {
    const { url } = await aProvider();
    const lines = await check({
      OPENAI_API_KEY: A_KEY,
      OPENAI_BASE_URL: `${url}/v1`,
      LLM_MODEL: 'gpt-9',
      LLM_MODEL_REPAIR: 'gpt-6-luna',
    });
    expect(lines).toEqual(['openai knows no model "gpt-9"; it has gpt-6-luna, claude-haiku-5-5-20261007.']);
  });

  test('a provider that does not answer', async () => {
    const provider = await aProvider();
    await provider.close();
    const lines = await check({ OPENAI_API_KEY: A_KEY, OPENAI_BASE_URL: `${provider.url}/v1` });
    expect(lines).toEqual([expect.stringMatching(/^openai does not answer at 127\.0\.0\.1:\d+; until it does/)]);
  });
});

describe('Ollama on this machine', () => {
  async function anOllama(models: string[], delayMs = 0): Promise<string> {
    const server: Server = createServer((_request, response) => {
      setTimeout(() => response.end(JSON.stringify({ models: models.map((name) => ({ name })) })), delayMs).unref();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    open.push({ close: () => server.closeAllConnections() ?? server.close() });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is named as a choice, with what to set', async () => {
    const url = await anOllama(['qwen3:8b', 'llama3.3']);
    expect(await findOllama(url)).toBe(
      `Ollama answers on this machine. To interview with it: LLM_PROVIDER=openai OPENAI_BASE_URL=${url}/v1 LLM_MODEL=qwen3:8b`,
    );
  });

  test('is not waited for, and without a model it is no choice', async () => {
    expect(await findOllama(await anOllama([]))).toBeNull();
    expect(await findOllama('http://127.0.0.1:9')).toBeNull();
    const started = performance.now();
    expect(await findOllama(await anOllama(['slow'], 5000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(4500);
  });
});
