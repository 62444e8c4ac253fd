import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Does `work` unless it was done before for the same contents of the inputs and the output is still there.
 * @param {{name: string, inputs: string[], output: string, skip?: RegExp}} task paths from the project's folder; an
 *   input is a file or a folder, `skip` leaves files out by their path
 * @returns {Promise<boolean>} whether it was done now
 */
export async function whenChanged({ name, inputs, output, skip }, work) {
  const stamp = join(ROOT, '.cache', `${name}.sha256`);
  const hash = hashOf(inputs, skip);
  if (existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** A hash over the paths and the contents of all files. */
function hashOf(inputs, skip) {
  const hash = createHash('sha256').update(process.versions.modules);
  const files = inputs.flatMap(filesIn).filter((path) => !skip?.test(path));
  for (const path of files.sort()) hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`));
}
