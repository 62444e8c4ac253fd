/**
 * `npm run bench:model`: how much later than the provider's first word the first word reaches a client, through Parley
 * and through an express proxy beside it in the same run, with a provider of known timing and arrivals spread evenly.
 * Writes docs/benchmarks-model.md.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from './steps/build.mjs';
import { orFail, ROOT } from './steps/run.mjs';
import { startServer } from './steps/running-server.mjs';

const SESSIONS = Number(process.env.BENCH_SESSIONS ?? 50);
const BLOCKS = Number(process.env.BENCH_BLOCKS ?? 4);
const ROUNDS = 3;
/** Each session sends a message as often; their arrivals are spread evenly over that time. */
const EVERY_MS = 2500;
const TEXT = 'People ask where their parcel is and how a return works; it should sound friendly.';
const MOST_ADDED_MS = 10;

await orFail(async () => {
  await build();
  const provider = fork(join(ROOT, 'scripts/bench/provider.mjs'), { stdio: 'inherit' });
  const [{ url }] = await once(provider, 'message');
  const env = { OPENAI_BASE_URL: `${url}/v1` };
  try {
    const [proxy, parley] = await measureInTurn(provider, [
      { script: 'scripts/bench/proxy-server.mjs', env },
      { env: { ...env, LLM_PROVIDER: 'openai', LLM_MODEL: 'bench-model', REPLY_PACE_MS: '0' } },
    ]);
    const added = at(parley, 0.99) - at(proxy, 0.99);
    const document = describe({ parley, proxy, added });
    writeFileSync(join(ROOT, 'docs/benchmarks-model.md'), document);
    console.log(document);
    if (added > MOST_ADDED_MS)
      throw new Error(`p99 of what is added is ${added.toFixed(1)} ms, more than ${MOST_ADDED_MS} ms`);
  } finally {
    provider.send('stop');
  }
});

/**
 * One server after the other under load, again and again, so that what else the machine does falls on all alike; the
 * first time is for warming up.
 * @returns for each server the milliseconds from the provider's first word to the client's, sorted
 */
async function measureInTurn(provider, servers) {
  const running = await Promise.all(servers.map((options) => startServer(options)));
  const heard = servers.map(() => []);
  try {
    for (let block = 0; block <= BLOCKS; block += 1) {
      for (const [index, { url }] of running.entries()) {
        const latencies = await underLoad(url, provider, block);
        if (block > 0) heard[index].push(...latencies);
      }
    }
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
  return heard.map((latencies) => latencies.sort((a, b) => a - b));
}

async function underLoad(url, provider, block) {
  await timesOf(provider);
  const talks = Array.from({ length: SESSIONS }, (_, at) => talk(url, { at, block }));
  const heard = (await Promise.all(talks)).flat();
  const sent = new Map(await timesOf(provider));
  return heard.map(([mark, time]) => time - sent.get(mark)).filter((latency) => Number.isFinite(latency));
}

async function timesOf(provider) {
  provider.send('times');
  const [{ times }] = await once(provider, 'message');
  return times;
}

/** One session; its messages come evenly, each with a mark. */
async function talk(url, { at, block }) {
  const { sessionId } = await post(`${url}/api/v1/sessions`, {}).then((answer) => answer.json());
  const heard = [];
  const started = performance.now() + (EVERY_MS * at) / SESSIONS;
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(Math.max(0, started + round * EVERY_MS - performance.now()));
    const mark = `mark-${block}${String(at).padStart(4, '0')}${round}`;
    const answer = await post(
      `${url}/api/v1/sessions/${sessionId}/message`,
      { text: `${TEXT} ${mark}` },
      'text/event-stream',
    );
    let time = null;
    for await (const piece of answer.body) {
      if (time === null && Buffer.from(piece).includes('event: delta'))
        time = performance.timeOrigin + performance.now();
    }
    heard.push([mark, time]);
  }
  return heard;
}

function post(url, body, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function describe({ parley, proxy, added }) {
  const row = (name, sorted) =>
    `| ${name} | ${sorted.length} | ${[0.5, 0.9, 0.99].map((share) => at(sorted, share).toFixed(1)).join(' | ')} |`;
  return `# First words

Written by \`npm run bench:model\` on ${new Date().toISOString().slice(0, 10)}, on ${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}.

Milliseconds from the moment at which a provider sends its first piece to the moment at which the first words reach the
client, over the event stream: ${SESSIONS} sessions at once, each with a message every ${EVERY_MS} ms, arrivals spread evenly. The
provider sends its first piece after 300 ms and one of 12 characters every 20 ms. The proxy is express that passes on
what it gets. Both run under load in turn, ${BLOCKS} times each; the load runs on the same machine.

| | turns | p50 | p90 | p99 |
| --- | ---: | ---: | ---: | ---: |
${row('express proxy', proxy)}
${row('Parley', parley)}

Added at p99: ${added.toFixed(1)} ms.
`;
}
