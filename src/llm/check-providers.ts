import { z } from 'zod';
import { OLLAMA_URL } from './data/providers.js';
import type { LlmSettings, ProviderSettings } from './settings.js';

/** Looks at the start whether providers know the key and the models: a list of models costs nothing. */

const TIMEOUT_MS = 5000;
const OLLAMA_TIMEOUT_MS = 300;
const MOST_NAMED = 8;

const modelsSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const tagsSchema = z.looseObject({ models: z.array(z.looseObject({ name: z.string() })) });

type Checked = { timeoutMs?: number };

/** @returns what is wrong, a line each, in words for the operator; never a key */
export async function checkProviders(
  { providers }: LlmSettings,
  { timeoutMs = TIMEOUT_MS }: Checked = {},
): Promise<string[]> {
  const lines = await Promise.all(providers.map((provider) => checkProvider(provider, timeoutMs)));
  return [...new Set(lines.flat())];
}

async function checkProvider(settings: ProviderSettings, timeoutMs: number): Promise<string[]> {
  const { provider, models } = settings;
  const answer = await listModels(settings, timeoutMs);
  switch (answer.kind) {
    case 'silent':
      return [`${provider} does not answer at ${hostOf(settings)}; until it does, the interview goes on without it.`];
    case 'refused':
      return [`${provider} refuses the key: ${KEY_SETTINGS[provider]} is wrong, or not allowed to be used there.`];
    case 'unreadable':
      return [];
    case 'models':
      return [...new Set(Object.values(models))]
        .filter((model) => !answer.names.some((name) => isSame(name, model)))
        .map((model) => `${provider} knows no model "${model}"${choices(answer.names)}.`);
    default:
      return answer satisfies never;
  }
}

const KEY_SETTINGS = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' } as const;

type Listed = { kind: 'models'; names: string[] } | { kind: 'refused' } | { kind: 'unreadable' } | { kind: 'silent' };

async function listModels({ provider, apiKey, baseUrl }: ProviderSettings, timeoutMs: number): Promise<Listed> {
  const isOpenAi = provider === 'openai';
  const url = isOpenAi ? `${baseUrl}/models` : `${baseUrl}/v1/models?limit=1000`;
  const headers: Record<string, string> = isOpenAi
    ? { ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }) }
    : { 'x-api-key': apiKey ?? '', 'anthropic-version': '2023-06-01' };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (response.status === 401 || response.status === 403) return { kind: 'refused' };
    // Servers that are only compatible need not list their models.
    if (!response.ok) return { kind: response.status >= 500 ? 'silent' : 'unreadable' };
    const parsed = modelsSchema.safeParse(await response.json());
    return parsed.success && parsed.data.data.length > 0
      ? { kind: 'models', names: parsed.data.data.map(({ id }) => id) }
      : { kind: 'unreadable' };
  } catch {
    return { kind: 'silent' };
  }
}

/** Ollama's models have a tag, and aliases have dated versions. */
const isSame = (listed: string, model: string): boolean =>
  listed === model || listed === `${model}:latest` || listed.startsWith(`${model}-20`);

const choices = (names: readonly string[]): string =>
  names.length <= MOST_NAMED ? `; it has ${names.join(', ')}` : '';

const hostOf = ({ baseUrl }: ProviderSettings): string => new URL(baseUrl).host;

/**
 * Looks whether Ollama answers on this machine, for at most 0.3 s.
 * @returns what the operator can do with it, null when it does not answer or has no model
 */
export async function findOllama(url = OLLAMA_URL): Promise<string | null> {
  try {
    const response = await fetch(`${url}/api/tags`, { signal: AbortSignal.timeout(OLLAMA_TIMEOUT_MS) });
    const { models } = tagsSchema.parse(await response.json());
    const [first] = models.map(({ name }) => name);
    if (first === undefined) return null;
    return `Ollama answers on this machine. To interview with it: LLM_PROVIDER=openai OPENAI_BASE_URL=${url}/v1 LLM_MODEL=${first}`;
  } catch {
    return null;
  }
}
