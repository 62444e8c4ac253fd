import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure whose message is all that needs to be shown. */
export class StepFailed extends Error {}

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {{env?: object, quiet?: boolean}} options quiet: its output is kept, and shown only by whoever reads it
 * @returns {Promise<{code: number, output: string}>} code 127 when there is no such program
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

/**
 * Runs a script of an installed package quietly.
 * @throws StepFailed with its output when it fails
 */
export async function runTool(what, script, args, env) {
  const { code, output } = await run(process.execPath, [`${ROOT}node_modules/${script}`, ...args], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new StepFailed(`${what} failed:\n${output.trim()}`);
}

/** Does the work; a failure ends the process with code 1, and is told in its own words where it has some. */
export async function orFail(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error);
    process.exit(1);
  }
}
