import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, StepFailed } from './run.mjs';

/** Installs what the lockfile names, unless it is installed. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing packages, which takes a minute or two the first time …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that runs this script, where one does.
  const npm = process.env.npm_execpath;
  const { code } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) throw new StepFailed('The packages could not be installed; npm says why above.');
}

/** npm writes what it has installed at the end of an install, so a broken one does not count. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const found = packagesOf(installed);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || found[path]?.version === wanted.version,
  );
}

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;
