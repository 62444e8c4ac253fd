import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig, settingsSchema } from '../../src/config.js';

const linesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
};

describe('settings', () => {
  test('with none of them set everything has its default', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: `file:${resolve('data/parley.db')}`,
      sessionTtlSeconds: 3600,
      sweepSeconds: 60,
      replyPaceMs: 12,
      auth: { kind: 'open' },
      rateLimitPerMinute: 0,
      corsOrigins: [],
      llm: null,
      llmIsOpen: true,
      logLevel: 'info',
      notices: [],
    });
  });

  test('empty and blank values count as unset', () => {
    const names = Object.keys(settingsSchema.shape);
    expect(readConfig(Object.fromEntries(names.map((name, at) => [name, at % 2 ? '' : '  '])))).toEqual(readConfig({}));
  });

  test('one message lists every bad value', () => {
    const bad = {
      PORT: '70000',
      SESSION_TTL_SECONDS: 'an hour',
      SWEEP_SECONDS: '0',
      REPLY_PACE_MS: '-1',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'https://a.example, example.com',
      RATE_LIMIT_PER_MINUTE: '1.5',
      HOST: '0.0.0.0',
      DATABASE_URL: 'mysql://somewhere',
    };
    const lines = linesOf(bad);
    expect(lines.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(
      [...Object.keys(bad).filter((name) => name !== 'HOST'), 'AUTH'].sort(),
    );
    expect(lines).toContain('PORT: must be a whole number from 0 to 65535, not "70000"');
    expect(() => readConfig(bad)).toThrow(lines.map((line) => `  ${line}`).join('\n'));
  });

  test('a setting that has no effect yet is told at the start', () => {
    const { notices } = readConfig({ SECRETS_KEY: 'hush-hush', OUTBOUND_ALLOW_HOSTS: 'crm.internal' });
    expect(notices).toEqual([
      expect.stringContaining('OUTBOUND_ALLOW_HOSTS has no effect'),
      expect.stringContaining('SECRETS_KEY has no effect'),
    ]);
    expect(notices.join()).not.toContain('hush-hush');
  });

  test('what this version cannot do stops the start instead of being ignored', () => {
    const unsupported = {
      REDIS_URL: 'redis://127.0.0.1',
      DATABASE_URL: 'postgresql://user:hush@db/parley',
    };
    const lines = linesOf(unsupported);
    expect(lines).toHaveLength(Object.keys(unsupported).length);
    for (const line of lines) expect(line).toContain('not supported by this version');
    expect(lines.join()).not.toContain('hush');
  });

  test('paths are made absolute and the database is where it was asked for', () => {
    expect(readConfig({ DATA_DIR: '/srv/parley' }).databaseUrl).toBe('file:/srv/parley/parley.db');
    expect(readConfig({ DATABASE_URL: 'file:./x.db' }).databaseUrl).toBe(`file:${resolve('x.db')}`);
  });

  test('origins are kept as browsers send them', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://Example.com/, http://localhost:5173' }).corsOrigins).toEqual([
      'https://example.com',
      'http://localhost:5173',
    ]);
    expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
    expect(linesOf({ CORS_ORIGINS: 'https://example.com/page' })).toHaveLength(1);
  });
});

describe('who may call', () => {
  test.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('%s may be open', (host) => {
    expect(readConfig({ HOST: host, AUTH: 'open' }).auth).toEqual({ kind: 'open' });
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'example.com', '127.0.0.1.example.com', '127.evil.example'])(
    '%s is refused when open',
    (host) => {
      expect(linesOf({ HOST: host })).toEqual([
        `AUTH: open is refused, because other machines can reach HOST "${host}"; set AUTH=keys and API_KEYS`,
      ]);
    },
  );

  test('keys name their owner, may hold colons, and bring a rate limit', () => {
    const config = readConfig({ HOST: '0.0.0.0', AUTH: 'keys', API_KEYS: 'ann:k1, bob:k:2,ann:k3' });
    expect(config.auth).toEqual({
      kind: 'keys',
      ownerOfKey: new Map([
        ['k1', 'ann'],
        ['k:2', 'bob'],
        ['k3', 'ann'],
      ]),
    });
    expect(config.rateLimitPerMinute).toBe(600);
    expect(readConfig({ AUTH: 'keys', API_KEYS: 'ann:k1', RATE_LIMIT_PER_MINUTE: '0' }).rateLimitPerMinute).toBe(0);
  });

  test('keys that are missing, wrong, double or without effect are named, and never printed', () => {
    expect(linesOf({ AUTH: 'keys' })).toEqual(['API_KEYS: must be set when AUTH is keys']);
    expect(linesOf({ API_KEYS: 'ann:hush' })).toEqual(['API_KEYS: has no effect unless AUTH is keys; set AUTH=keys']);
    expect(linesOf({ AUTH: 'keys', API_KEYS: 'hush' })).toEqual(['API_KEYS: must be a comma list of owner:key']);
    expect(linesOf({ AUTH: 'keys', API_KEYS: 'ann:hush,bob:hush' })).toEqual(['API_KEYS: the same key is given twice']);
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'));

  test('lists exactly the settings that exist', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  test('shows the defaults', () => {
    expect(readConfig(example as Record<string, string>)).toEqual(readConfig({}));
    for (const [name, value] of Object.entries(settingsSchema.parse({}))) {
      const shown = example[name] ?? '';
      const isShown = Array.isArray(value) || value === undefined ? '' : String(value);
      expect([name, shown]).toEqual([name, isShown]);
    }
  });
});
