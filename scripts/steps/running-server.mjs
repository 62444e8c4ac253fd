import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const LONGEST_START_MS = 60_000;
const LONGEST_STOP_MS = 5000;

/**
 * Starts the built server as a process of its own, on a free port, with an empty folder for its data, and with no
 * settings but the given ones.
 * @param {{script?: string, env?: object, wrap?: string[]}} options script: another server that tells when it is ready;
 *   wrap: a command with arguments that the server is run by
 * @returns {Promise<{url: string, pid: number, readyMs: number, stop: () => Promise<void>}>}
 */
export function startServer({ script = 'dist/main.js', env = {}, wrap = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-run-'));
  const [command, ...args] = [...wrap, process.execPath, join(ROOT, script)];
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));

  async function stop() {
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }

  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail(`is not ready after ${LONGEST_START_MS / 1000} s`), LONGEST_START_MS);
    const fail = (why) => {
      clearTimeout(timer);
      stop().then(() => reject(new Error(`The server ${why}.\n${output}`)), reject);
    };
    child.stderr.on('data', (piece) => {
      output += piece;
    });
    child.stdout.on('data', (piece) => {
      output += piece;
      const url = /ready at (http:\S+)/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, pid: child.pid, readyMs: performance.now() - started, stop });
    });
    child.once('error', (error) => fail(`does not start: ${error.message}`));
    child.once('close', (code) => fail(`ended with code ${code}`));
  });
}
