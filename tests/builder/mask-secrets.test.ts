import { describe, expect, test } from '@jest/globals';
import { MASK, maskSecrets } from '../../src/builder/mask-secrets.js';

const KEY = 'a1B2c3D4e5F6g7H8i9J0';

describe('maskSecrets', () => {
  test.each([
    ['an OpenAI key', `my key is sk-proj-${KEY}`, `my key is ${MASK}`],
    ['an Anthropic key', `sk-ant-api03-${KEY}`, MASK],
    ['a Stripe key', `sk_live_${KEY}`, MASK],
    ['a GitHub token', `ghp_${KEY}${KEY}`, MASK],
    ['a Slack token', 'xoxb-123456789012-abcdef', MASK],
    ['an AWS key', 'AKIAIOSFODNN7EXAMPLE', MASK],
    ['a bearer token', `-H "Authorization: Bearer ${KEY}"`, `-H "Authorization: Bearer ${MASK}"`],
    [
      'a password in an address',
      'postgres://anna:s3cret!@db.example.com/shop',
      `postgres://anna:${MASK}@db.example.com/shop`,
    ],
    ['a password of curl', 'curl -u anna:hunter22 https://example.com', `curl -u anna:${MASK} https://example.com`],
    ['a named key', 'api_key = "zX81kqpA"', `api_key = "${MASK}"`],
    ['a German password', 'Passwort: geheim123', `Passwort: ${MASK}`],
  ])('masks %s and nothing around it', (_name, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  test.each([
    'Ask for the password: never store it.',
    'The token is {{ $json.token }} and the secret is optional.',
    'Write to anna@example.com or see https://example.com/a:b',
    'Bearer of bad news',
    'Our task: reset the password, please',
  ])('leaves plain words alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('masks a private key as a whole', () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${KEY}\n-----END PRIVATE KEY-----`;
    expect(maskSecrets(`here:\n${pem}\nthanks`)).toBe(`here:\n${MASK}\nthanks`);
  });

  test('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const start = process.cpuUsage().user;
      for (let round = 0; round < 20; round++) maskSecrets(text);
      return process.cpuUsage().user - start;
    };
    const hostile = 'password: ://a:-u bearer eyJ -----BEGIN '.repeat(400);
    time(hostile);
    expect(time(hostile.repeat(4))).toBeLessThan(20 * Math.max(time(hostile), 1000));
  });
});
