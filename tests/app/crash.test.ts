import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { FIVE_MESSAGES } from './running-app.fixture.js';

/** The built server in a process of its own. */
async function start(directory: string): Promise<{ server: ChildProcess; base: string }> {
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    const base = /http:\/\/\S+/.exec(line)?.[0];
    if (base) return { server, base };
  }
  throw new Error('the server ended before it was ready');
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

const post = async (url: string, body: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
};

test('kill -9 between any two requests loses no answered turn, and a message sent again after it is the same turn', async () => {
  expect(existsSync('dist/main.js')).toBe(true);
  const directory = await mkdtemp(join(tmpdir(), 'parley-crash-'));
  let { server, base } = await start(directory);
  try {
    const { sessionId } = await post(`${base}/api/v1/sessions`, {});
    const url = () => `${base}/api/v1/sessions/${sessionId}`;
    for (const [at, text] of FIVE_MESSAGES.entries()) {
      const message = { text, clientMessageId: `m${at}` };
      const turn = await post(`${url()}/message`, message);
      await kill(server);
      ({ server, base } = await start(directory));
      expect(await post(`${url()}/message`, message)).toEqual(turn);
      const { history } = await (await fetch(url())).json();
      expect(history.map((each: { text: string }) => each.text)).toEqual(FIVE_MESSAGES.slice(0, at + 1));
    }
    expect(await (await fetch(`${url()}/status`)).json()).toMatchObject({ status: 'completed' });
  } finally {
    await kill(server);
    await rm(directory, { recursive: true, force: true });
  }
}, 180_000);
