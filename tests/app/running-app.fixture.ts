import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';

/** The real application on a free port, with a database of its own. */
export async function aRunningApp(settings: Record<string, string> = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'parley-'));
  const config = readConfig({ PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'silent', REPLY_PACE_MS: '2', ...settings });
  const app = await createApp(config);
  const base = await app.listen();

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(base + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  }

  async function close() {
    await app.close();
    await rm(directory, { recursive: true, force: true });
  }
  return { base, call, close, directory };
}

/** Five messages that take a session from the first word to the approval. */
export const FIVE_MESSAGES = [
  'I want an agent for my bakery that takes cake orders and answers questions about opening hours.',
  'Friendly and quick. It is for our customers, on the website chat. It must never promise a delivery on Sundays.',
  'It needs our order system and an e-mail to the kitchen.',
  'Ask for the date and the cake, check the order system, then confirm by e-mail. If the order is over 200 euros, hand over to Marta.',
  'That is all, looks good, approve it.',
];
