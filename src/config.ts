import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { type LlmSettings, llmConflicts, llmNotices, llmSettings, llmSettingsShape } from './llm/settings.js';

/** Settings come from environment variables. This is the only file that reads them. */

/** What the server runs with; durations as their names say. */
export type Config = {
  host: string;
  /** 0: any free port. */
  port: number;
  /** Absolute. */
  dataDir: string;
  /** `file:` and an absolute path. */
  databaseUrl: string;
  sessionTtlSeconds: number;
  sweepSeconds: number;
  /** The pause between the pieces of a streamed reply of the offline interviewer. */
  replyPaceMs: number;
  auth: { kind: 'open' } | { kind: 'keys'; ownerOfKey: ReadonlyMap<string, string> };
  /** 0: no limit. */
  rateLimitPerMinute: number;
  corsOrigins: string[];
  /** Which models interview; null: none, the interview is offline. */
  llm: LlmSettings | null;
  /** Whether nobody said which interviewer they want, so that choices may be named. */
  llmIsOpen: boolean;
  logLevel: LogLevel;
  /** What the operator should be told at the start, one line each. */
  notices: string[];
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Settings that cannot be used. The message names every one of them, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(['These settings cannot be used:', ...lines.map((line) => `  ${line}`)].join('\n'));
    this.lines = lines;
  }
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const listOf = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => splitList(text))
    .pipe(z.array(item));

/** A setting of the contract whose feature this version does not have: better no start than a setting ignored. */
const notYet = (why: string) =>
  z
    .string()
    .refine(() => false, `is not supported by this version (${why}); leave it unset`)
    .optional();

const origin = z
  .string()
  .refine((text) => text === '*' || isOrigin(text), 'must be a comma list of origins such as https://example.com, or *')
  .transform((text) => (text === '*' ? text : new URL(text).origin));

const apiKey = z.string().regex(/^[^:\s]+:\S+$/, 'must be a comma list of owner:key');

/** Every setting, as text of the environment on the left and as it is used on the right. */
export const settingsSchema = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine((url) => !/^postgres(ql)?:/.test(url), 'PostgreSQL is not supported by this version; use file:PATH')
    .refine((url) => /^postgres(ql)?:/.test(url) || /^file:[^?]+$/.test(url), 'must be file:PATH of a SQLite file')
    .optional(),
  REDIS_URL: notYet('live state is kept in this process'),
  SESSION_TTL_SECONDS: wholeNumber(1, 31_536_000).default(3600),
  SWEEP_SECONDS: wholeNumber(1, 86_400).default(60),
  REPLY_PACE_MS: wholeNumber(0, 1000).default(12),
  ...llmSettingsShape,
  AUTH: z.enum(['open', 'keys'], 'must be open or keys').default('open'),
  API_KEYS: listOf(apiKey).default([]),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  CORS_ORIGINS: listOf(origin).default([]),
  OUTBOUND_ALLOW_HOSTS: z.string().optional(),
  SECRETS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of this process: its environment, and below it a file `.env` in the working directory. */
export function loadConfig(): Config {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return readConfig({ ...file, ...process.env });
}

/**
 * Reads settings. An empty value counts as unset.
 * @throws ConfigError naming every setting that cannot be used
 */
export function readConfig(environment: Environment): Config {
  const given = pickSettings(environment);
  const parsed = settingsSchema.safeParse(given);
  const problems = [
    ...describeIssues(parsed.error?.issues ?? [], given),
    ...conflicts(given),
    ...(parsed.success ? llmConflicts(parsed.data) : []),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const settings = parsed.data;
  const dataDir = resolve(settings.DATA_DIR);
  const file = settings.DATABASE_URL?.slice('file:'.length);
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir,
    databaseUrl: `file:${file === undefined ? resolve(dataDir, 'parley.db') : resolve(file)}`,
    sessionTtlSeconds: settings.SESSION_TTL_SECONDS,
    sweepSeconds: settings.SWEEP_SECONDS,
    replyPaceMs: settings.REPLY_PACE_MS,
    auth:
      settings.AUTH === 'open' ? { kind: 'open' } : { kind: 'keys', ownerOfKey: new Map(keyPairs(settings.API_KEYS)) },
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE ?? (settings.AUTH === 'open' ? 0 : 600),
    corsOrigins: settings.CORS_ORIGINS,
    llm: llmSettings(settings),
    llmIsOpen: settings.LLM_PROVIDER === undefined,
    logLevel: settings.LOG_LEVEL,
    notices: [...llmNotices(settings), ...idleNotices(settings)],
  };
}

/** Settings without an effect yet: nothing is lost by them, but who sets them should know. */
const idleNotices = (settings: Readonly<Record<string, unknown>>): string[] =>
  Object.entries({
    OUTBOUND_ALLOW_HOSTS: 'this version makes no outgoing calls for tools',
    SECRETS_KEY: 'this version stores no secrets',
  }).flatMap(([name, why]) => (settings[name] === undefined ? [] : [`${name} has no effect: ${why}.`]));

function pickSettings(environment: Environment): Record<string, string> {
  const names = Object.keys(settingsSchema.shape);
  const entries = names.map((name) => [name, environment[name]?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

const SECRET = /KEY|_URL$/;

/** One line per setting; the value is repeated unless it may hold a secret. */
function describeIssues(issues: readonly z.core.$ZodIssue[], given: Record<string, string>): string[] {
  const lines = issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}: ${issue.message}${SECRET.test(name) ? '' : `, not "${given[name]}"`}`;
  });
  return [...new Set(lines)];
}

/** Settings that are right by themselves but not together. */
function conflicts(given: Record<string, string>): string[] {
  const { HOST = '127.0.0.1', AUTH = 'open', API_KEYS } = given;
  const keys = keyPairs(splitList(API_KEYS ?? '')).map(([key]) => key);
  return [
    ...(AUTH === 'open' && !isLoopback(HOST)
      ? [`AUTH: open is refused, because other machines can reach HOST "${HOST}"; set AUTH=keys and API_KEYS`]
      : []),
    ...(AUTH === 'keys' && keys.length === 0 ? ['API_KEYS: must be set when AUTH is keys'] : []),
    ...(AUTH === 'open' && API_KEYS !== undefined
      ? ['API_KEYS: has no effect unless AUTH is keys; set AUTH=keys']
      : []),
    ...(new Set(keys).size < keys.length ? ['API_KEYS: the same key is given twice'] : []),
  ];
}

/** @returns [key, owner] of each entry `owner:key` */
const keyPairs = (entries: readonly string[]): [string, string][] =>
  entries.map((entry) => [entry.slice(entry.indexOf(':') + 1), entry.slice(0, entry.indexOf(':'))]);

const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin: itself } = new URL(text);
  return /^https?:$/.test(protocol) && itself === text.replace(/\/$/, '').toLowerCase();
}
