import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../steps/run.mjs';
import { startServer } from '../steps/running-server.mjs';
import { MESSAGES } from './messages.mjs';
import { median, percentile } from './statistics.mjs';

const INTERVIEWS = 100;
const LONG_MESSAGES = 20;
const CHARACTERS = 10_000;

/**
 * One turn after the other over HTTP, with the server on one core.
 * @returns {Promise<{pinned: boolean, p50: number, p99: number, long: number}>} milliseconds; long: a message of 10,000
 *   characters
 */
export async function measureTurns() {
  const pinned = (await run('taskset', ['--version'], { quiet: true })).code === 0;
  const server = await startServer({ env: { REPLY_PACE_MS: '0' }, wrap: pinned ? ['taskset', '-c', '0'] : [] });
  try {
    const times = [];
    for (let at = 0; at < INTERVIEWS; at++) {
      const [first, ...rest] = MESSAGES;
      const { sessionId } = await post(`${server.url}/api/v1/sessions`, { message: first }, times);
      for (const text of rest) await post(`${server.url}/api/v1/sessions/${sessionId}/message`, { text }, times);
    }
    const long = [];
    const text = longText();
    for (let at = 0; at < LONG_MESSAGES; at++) {
      await post(`${server.url}/api/v1/sessions`, { message: text }, long);
    }
    return { pinned, p50: percentile(times, 0.5), p99: percentile(times, 0.99), long: median(long) };
  } finally {
    await server.stop();
  }
}

async function post(url, body, times) {
  const started = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const value = await answer.json();
  times.push(performance.now() - started);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${JSON.stringify(value)}`);
  return value;
}

/** Real descriptions, one after the other. */
function longText() {
  const cases = JSON.parse(readFileSync(join(ROOT, 'evals/descriptions-dev.json'), 'utf8'));
  const texts = cases.filter(({ gold }) => gold.language === 'en').map(({ description }) => description);
  return texts.join('\n\n').slice(0, CHARACTERS);
}
