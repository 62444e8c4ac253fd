import { setTimeout as sleep } from 'node:timers/promises';
import type { Definition, Step, Tool } from './definition.js';
import { setting } from './settings.js';

type Arguments = Record<string, unknown>;
type Policy = Step['policy'];
type HttpConnector = Extract<Tool['connector'], { kind: 'http' }>;

const INPUT = /\{([a-z][A-Za-z0-9_]*)\}/g;
const WHOLE_INPUT = /^\{([a-z][A-Za-z0-9_]*)\}$/;
const SETTING = /\{([A-Z][A-Z0-9_]*)\}/g;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Calls a tool and gives back what it answers. It is tried again as often as the policy says, each time after a longer
 * pause.
 * @throws when it is not connected, a setting is missing, or the last attempt fails too
 */
export async function callTool(tool: Tool, args: Arguments, policy: Policy, definition: Definition): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await callOnce(tool, args, policy, definition);
    } catch (error) {
      if (attempt >= policy.retries) throw error;
      await sleep(policy.backoffMs * 2 ** attempt);
    }
  }
}

async function callOnce(tool: Tool, args: Arguments, { timeoutMs }: Policy, definition: Definition): Promise<unknown> {
  const { connector } = tool;
  switch (connector.kind) {
    case 'http':
      return request(tool, connector, args, timeoutMs);
    case 'handoff':
      return { accepted: true, summary: args.summary ?? '' };
    case 'knowledge':
      return { found: search(definition.knowledge, String(Object.values(args)[0] ?? '')) };
    case 'unset':
      throw new Error(`"${tool.name}" is not connected: ${connector.reason}`);
    default:
      return connector satisfies never;
  }
}

async function request(tool: Tool, connector: HttpConnector, args: Arguments, timeoutMs: number): Promise<unknown> {
  const { method, headers, query, body } = connector;
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const placed = inputsIn([connector.url, query, headers, body]);
  const rest = Object.entries(args).filter(([name, value]) => !placed.has(name) && value !== undefined);
  const url = new URL(fillText(connector.url, args, encodeURIComponent));
  const inQuery = [...Object.entries(fillRecord(query, args)), ...(hasBody ? [] : rest)];
  for (const [key, value] of inQuery)
    if (value !== undefined && value !== null) url.searchParams.append(key, text(value));
  const isForm = Object.entries(headers).some(([name, value]) => /^content-type$/i.test(name) && value === FORM);
  const filled = fill(body ?? {}, args);
  const payload = isRecord(filled) ? { ...filled, ...Object.fromEntries(rest) } : filled;
  const response = await fetch(url, {
    method,
    headers: {
      ...(hasBody && !isForm ? { 'content-type': 'application/json' } : {}),
      ...authorization(tool),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillText(value, args)])),
    },
    ...(hasBody ? { body: isForm ? form(payload) : JSON.stringify(payload) } : {}),
    ...(timeoutMs > 0 ? { signal: AbortSignal.timeout(timeoutMs) } : {}),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`"${tool.name}" answered ${response.status}: ${answer.slice(0, 500)}`);
  return parsed(answer);
}

function authorization({ auth }: Tool): Record<string, string> {
  if (auth.secretRef === '' || auth.kind === 'none' || auth.kind === 'api_key') return {};
  const secret = required(auth.secretRef);
  const isBasic = auth.kind === 'basic';
  return { authorization: isBasic ? `Basic ${Buffer.from(secret).toString('base64')}` : `Bearer ${secret}` };
}

function required(name: string): string {
  const value = setting(name);
  if (value === undefined) throw new Error(`the setting ${name} is missing; see .env.example`);
  return value;
}

const inputsIn = (template: unknown): Set<string> =>
  new Set([...(JSON.stringify(template) ?? '').matchAll(INPUT)].map(([, name]) => String(name)));

/** A string that is nothing but one input takes its value as it is. */
function fill(template: unknown, args: Arguments): unknown {
  if (typeof template === 'string') {
    const name = WHOLE_INPUT.exec(template)?.[1];
    return name === undefined ? fillText(template, args) : args[name];
  }
  if (Array.isArray(template)) return template.map((part) => fill(part, args));
  return isRecord(template) ? fillRecord(template, args) : template;
}

const fillRecord = (templates: Record<string, unknown>, args: Arguments): Record<string, unknown> =>
  Object.fromEntries(Object.entries(templates).map(([key, template]) => [key, fill(template, args)]));

const fillText = (template: string, args: Arguments, encode = (value: string): string => value): string =>
  template
    .replace(SETTING, (_all, name: string) => required(name))
    .replace(INPUT, (_all, name: string) => encode(text(args[name] ?? '')));

const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const form = (payload: unknown): URLSearchParams =>
  new URLSearchParams(isRecord(payload) ? Object.entries(payload).map(([key, value]) => [key, text(value)]) : []);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

/** The texts that share most words with the question. */
function search(knowledge: Definition['knowledge'], question: string): Definition['knowledge'] {
  const words = new Set(question.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return knowledge
    .map((entry) => ({ entry, hits: [...words].filter((word) => entry.text.toLowerCase().includes(word)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ entry }) => entry);
}
