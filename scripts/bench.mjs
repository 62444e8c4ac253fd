/**
 * `npm run bench`: measures the built server with its offline interviewer, beside a bare express and socket.io server
 * in the same run, and writes docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describeBenchmarks } from './bench/document.mjs';
import { restLoad } from './bench/rest-load.mjs';
import { median } from './bench/statistics.mjs';
import { measureTurns } from './bench/turns.mjs';
import { build } from './steps/build.mjs';
import { orFail, ROOT, run, StepFailed } from './steps/run.mjs';
import { startServer } from './steps/running-server.mjs';

const RUNS = 3;
const SECONDS = 8;
const WARM_UP = { connections: 10, seconds: 3 };
const CONNECTIONS = [1, 50, 200];
const IDLE_SOCKETS = 1000;
const STARTS = 5;
const SETTLE_MS = 2000;
const BARE = 'scripts/bench/bare-server.mjs';
/** Turns are measured to their end, so nothing waits for a reader. */
const UNPACED = { REPLY_PACE_MS: '0' };

await orFail(async () => {
  await build();
  const answerBytes = String(await measureAnswer());
  const servers = [
    ['Parley', { env: UNPACED }],
    ['bare', { script: BARE, env: { ANSWER_BYTES: answerBytes } }],
  ];
  const load = [];
  for (const connections of CONNECTIONS) {
    for (const [door, measure] of [
      ['REST', restLoad],
      ['socket.io', socketLoad],
    ]) {
      load.push({
        door,
        connections,
        figures: await alternate(servers, (url) => measure(url, { connections, seconds: SECONDS })),
      });
      console.log(`${door}, ${connections} sessions at once: done`);
    }
  }
  const document = describeBenchmarks({
    machine: machine(),
    runs: RUNS,
    seconds: SECONDS,
    load,
    memory: await perServer(servers, (options) => repeat(RUNS, () => measureMemory(options))),
    ready: await perServer(servers, (options) => repeat(STARTS, () => measureReady(options))),
    turns: await measureTurns(),
    idleSockets: IDLE_SOCKETS,
  });
  writeFileSync(join(ROOT, 'docs/benchmarks.md'), document);
  console.log(`\n${document}\nWrote docs/benchmarks.md.`);
});

/** Runs the measure against each server in turn, several times, each time against a fresh one; takes the medians. */
async function alternate(servers, measure) {
  const results = servers.map(() => []);
  for (let at = 0; at < RUNS; at++) {
    for (const [index, [, options]] of servers.entries()) {
      const server = await startServer(options);
      try {
        await restLoad(server.url, WARM_UP);
        results[index].push(await measure(server.url));
      } finally {
        await server.stop();
      }
    }
  }
  return Object.fromEntries(servers.map(([name], index) => [name, mediansOf(results[index])]));
}

/** Does the measure several times, and takes the medians. */
async function repeat(times, measure) {
  const results = [];
  for (let at = 0; at < times; at++) results.push(await measure());
  return mediansOf(results);
}

function mediansOf(results) {
  return Object.fromEntries(Object.keys(results[0]).map((name) => [name, median(results.map((one) => one[name]))]));
}

async function perServer(servers, measure) {
  const results = [];
  for (const [name, options] of servers) results.push([name, await measure(options)]);
  return Object.fromEntries(results);
}

async function socketLoad(url, { connections, seconds }) {
  const args = ['scripts/bench/socket-load.mjs', url, 'talk', String(connections), String(seconds)];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new StepFailed(`The load through socket.io failed:\n${output}`);
  return JSON.parse(output);
}

/** Resident memory in MiB: after the start, and what each thousand idle sockets add. */
async function measureMemory(options) {
  const server = await startServer(options);
  await setTimeout(SETTLE_MS);
  const atRest = residentMiB(server.pid);
  const args = ['scripts/bench/socket-load.mjs', server.url, 'idle', String(IDLE_SOCKETS)];
  const load = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  await once(load.stdout, 'data');
  await setTimeout(SETTLE_MS);
  const withSockets = residentMiB(server.pid);
  load.stdin.end();
  await once(load, 'close');
  await server.stop();
  return { atRest, perThousand: ((withSockets - atRest) * 1000) / IDLE_SOCKETS };
}

/** Milliseconds from the start of the process to the line that says ready. */
async function measureReady(options) {
  const server = await startServer(options);
  await server.stop();
  return { ms: server.readyMs };
}

/** How large the answer of a turn is, so that the bare server can answer as much. */
async function measureAnswer() {
  const server = await startServer({ env: UNPACED });
  const body = JSON.stringify({ message: 'An agent that answers questions about orders in my shoe shop.' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/api/v1/sessions`, { method: 'POST', headers, body });
  const bytes = (await answer.text()).length;
  await server.stop();
  return bytes;
}

function residentMiB(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

function machine() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cpus()[0].model}, ${cpus().length} cores, ${memory}, Linux ${release().split('-')[0]}, Node ${process.versions.node}`;
}
