import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ROOT, run, StepFailed } from './run.mjs';

const REPORT = join(ROOT, '.cache/jest.json');

/** Each ends with a code; what it prints is shown when it fails, or always for the tests, which take the longest. */
const STEPS = [
  ['types, also of tests', ['typescript/bin/tsc', '--noEmit', '-p', 'tests']],
  ['types of the page', ['typescript/bin/tsc', '--noEmit', '-p', 'src/web']],
  ['lint', ['@biomejs/biome/bin/biome', 'check', '.']],
  ['imports', ['../scripts/imports.mjs']],
  ['dead code', ['knip/bin/knip.js']],
];

/** Builds and runs every check, also after one has failed; the exit code says whether all passed. */
export async function runChecks() {
  const results = [await timed('build', buildAll)];
  for (const [name, [script, ...args]] of STEPS) results.push(await timed(name, () => runQuietly(script, args)));
  const tests = await timed('tests', runTests);
  printSummary([...results, tests]);
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = readReport();
  const failedSteps = [...results, tests].filter(({ ok }) => !ok).length;
  const failedTests = numFailedTests + numRuntimeErrorTestSuites;
  // The step `tests` is not counted beside its own tests, unless it failed although none of them did (coverage).
  const failed = failedTests + (failedTests > 0 && !tests.ok ? failedSteps - 1 : failedSteps);
  console.log(`${numPassedTests + results.filter(({ ok }) => ok).length} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function buildAll() {
  await build();
  return true;
}

async function runQuietly(script, args) {
  const { code, output } = await run(process.execPath, [join(ROOT, 'node_modules', script), ...args], { quiet: true });
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

async function runTests() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = ['--coverage', '--maxWorkers=2', '--json', `--outputFile=${REPORT}`, '--testLocationInResults=false'];
  const chromium = findChromium();
  if (!chromium && !process.env.CI) console.log('There is no Chromium here: the browser test is not run.');
  const { code } = await run(process.execPath, [...flags, join(ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
    env: { ...(chromium && { CHROMIUM_PATH: chromium }) },
  });
  return code === 0;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return {};
  }
}

/** Never throws: an error is printed and counts as a failure. */
async function timed(name, work) {
  const started = performance.now();
  const ok = await work().catch((error) => {
    console.log(error instanceof StepFailed ? error.message : error);
    return false;
  });
  return { name, ok, seconds: (performance.now() - started) / 1000 };
}

function printSummary(results) {
  console.log('');
  for (const { name, ok, seconds } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  console.log('');
}
