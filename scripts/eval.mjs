/**
 * `npm run eval`: builds, starts a fresh server, measures it with the descriptions and personas of evals/, prints the
 * tables and writes docs/evaluation.md. With `--provider` and `--max-usd` a language model interviews.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrationTable, judgeFacts } from './eval/calibration.mjs';
import { readModelRun, spentBy } from './eval/model-run.mjs';
import { figuresPer, figuresPerFile, personaFigures, personaProblems, table, worstCases } from './eval/report.mjs';
import { build } from './steps/build.mjs';
import { orFail, ROOT, run, StepFailed } from './steps/run.mjs';
import { startServer } from './steps/running-server.mjs';

/** The held-out files are only counted: who reads their misses can no longer judge with them. */
const DESCRIPTIONS = [
  'descriptions-dev',
  'descriptions-de-fr-es-it-pt',
  'descriptions-ru-zh-ja-en',
  'descriptions-held-out',
];
const PERSONAS = ['personas-dev', 'personas-held-out'];
const mayBeRead = ({ file }) => !file.endsWith('held-out');

const scratch = mkdtempSync(join(tmpdir(), 'parley-eval-'));

await orFail(async () => {
  const model = readModelRun(process.argv.slice(2));
  await build();
  const server = await startServer({ env: model.env });
  try {
    const descriptions = await measure(server.url, 'score-descriptions', 'cases', DESCRIPTIONS);
    const personas = await measure(server.url, 'play-personas', 'personas', PERSONAS);
    const facts = await judgeFacts(server.url, DESCRIPTIONS.flatMap(readData));
    const spent = model.maxUsd === null ? null : await spentBy(server.url);
    const document = describe({ descriptions, personas, facts, interviewer: interviewerLine(model, spent) });
    writeFileSync(join(ROOT, 'docs/evaluation.md'), document);
    console.log(`\n${document}\nWrote docs/evaluation.md.`);
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true });
  }
});

/** Runs an evaluation over files of data, and takes its reports. */
async function measure(base, program, option, names) {
  const results = [];
  for (const file of names) {
    console.log(`\n${file}`);
    const json = join(scratch, `${file}.json`);
    const args = [`evals/${program}.mjs`, '--base', base, `--${option}`, `evals/${file}.json`, '--json', json];
    const { code, output } = await run(process.execPath, args, { quiet: true });
    if (code !== 0) throw new StepFailed(`${program} over ${file} failed:\n${output}`);
    // The lines after the table name the misses of single cases.
    console.log(mayBeRead({ file }) ? output.trim() : output.split(/^\S+: /m)[0].trim());
    results.push({ file, report: JSON.parse(readFileSync(json, 'utf8')) });
  }
  return results;
}

function readData(file) {
  return JSON.parse(readFileSync(join(ROOT, 'evals', `${file}.json`), 'utf8'));
}

function interviewerLine({ label, maxUsd }, spent) {
  if (spent === null) return label;
  const isOver = spent > maxUsd * 0.98 ? '; the ceiling was reached, so that the rest was answered offline' : '';
  return `${label}, of which ${spent.toFixed(4)} were spent${isOver}`;
}

function describe({ descriptions, personas, facts, interviewer }) {
  const languageOf = new Map(DESCRIPTIONS.flatMap(readData).map(({ id, gold }) => [id, gold.language]));
  const count = descriptions.reduce((sum, { report }) => sum + report.cases.length, 0);
  return `# Evaluation

Written by \`npm run eval\` on ${new Date().toISOString().slice(0, 10)}: ${interviewer}.
What each figure means stands in [evals/README.md](../evals/README.md); all are 0–1, larger is better, unless said.

## One message: ${count} descriptions

${figuresPerFile(descriptions)}

### By language

${figuresPer(({ id }) => languageOf.get(id), descriptions)}

### By kind of text

${figuresPer(({ register }) => register, descriptions)}

### How sure, and how often right

Facts by the confidence that the blueprint records for them: the share that is right, and how many there are.

${table(calibrationTable(facts))}

### The ten worst cases

Of the files that may be looked at; of the held-out ones only the figures are shown.

${worstCases(descriptions.filter(mayBeRead))}

## Whole interviews

For turns, redundant and violations smaller is better.

${personaFigures(personas)}

What went wrong, in the file that may be looked at:

${personaProblems(personas.filter(mayBeRead))}
`;
}
