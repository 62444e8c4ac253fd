/** The evaluation as a Markdown document. */
import { mean } from '../../evals/report.mjs';

const SCORE_PARTS = [
  'category',
  'tools_f1',
  'constraints_recall',
  'goals_recall',
  'steps_recall',
  'faithfulness',
  'clarification',
];
const SHOWN = [
  ...SCORE_PARTS,
  'language',
  'channel',
  'name',
  'tone_recall',
  'constraints_precision',
  'goals_precision',
  'no_reask',
];
const WORST = 10;

/** A Markdown table of rows of text; the first row is the head. */
export const table = ([head, ...rows]) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** One row per file of descriptions. */
export const figuresPerFile = (files) =>
  rowsOf(files.map(({ file, report }) => [`${file} (${report.cases.length})`, report.cases]));

/** One row per value of `by` over the cases of all files, the most frequent first. */
export function figuresPer(by, files) {
  const groups = groupBy(allCases(files), by);
  const sorted = Object.entries(groups).sort(([, a], [, b]) => b.length - a.length);
  return rowsOf(sorted.map(([name, cases]) => [`${name} (${cases.length})`, cases]));
}

/** The cases with the lowest scores and what was wrong with them, of files that may be looked at. */
export function worstCases(files) {
  const scored = allCases(files).map((item) => ({ ...item, score: scoreOf([item]) }));
  const worst = scored.sort((a, b) => (a.score ?? 0) - (b.score ?? 0)).slice(0, WORST);
  return worst
    .map(({ id, score, error, misses }) => `- **${id}** (${format(score)}): ${error ?? reasons(misses)}`)
    .join('\n');
}

/** One row per file of personas. */
export function personaFigures(files) {
  const names = Object.keys(files[0].report.overall).filter((name) => name !== 'personas');
  const rows = files.map(({ file, report }) => [
    `${file} (${report.personas.length})`,
    ...names.map((name) => format(report.overall[name])),
  ]);
  return table([['', ...names], ...rows]);
}

/** What went wrong in the interviews of files that may be looked at. */
export const personaProblems = (files) =>
  files
    .flatMap(({ report }) => report.personas)
    .map(({ id, error, missing = [], violationList = [], redundantTopics = [] }) => {
      const lines = [
        ...(error ? [`error: ${error}`] : []),
        ...violationList,
        ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
        ...(redundantTopics.length > 0 ? [`asked though answered: ${redundantTopics.join(', ')}`] : []),
      ];
      return lines.length > 0 ? `- **${id}**: ${lines.map(oneLine).join(' · ')}` : '';
    })
    .filter(Boolean)
    .join('\n') || 'Nothing.';

const allCases = (files) => files.flatMap(({ report }) => report.cases);

function rowsOf(groups) {
  const rows = groups.map(([name, cases]) => [
    name,
    format(scoreOf(cases)),
    ...SHOWN.map((metric) => format(mean(cases.map((item) => item[metric])))),
  ]);
  return table([['', 'score', ...SHOWN.map((name) => name.replaceAll('_', ' '))], ...rows]);
}

/** As the evaluation does it: the mean of the means of its parts. */
const scoreOf = (cases) => mean(SCORE_PARTS.map((metric) => mean(cases.map((item) => item[metric]))));

function reasons(misses = {}) {
  const lines = Object.entries(misses).filter(([, value]) => Array.isArray(value) && value.length > 0);
  return (
    lines.map(([what, values]) => `${what}: ${values.slice(0, 4).map(oneLine).join('; ')}`).join(' · ') ||
    'no single miss'
  );
}

/** Texts of the data as part of a line of Markdown. */
const oneLine = (text) =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/[|*_`<>]/g, '')
    .slice(0, 120);

const format = (value) => (typeof value === 'number' ? value.toFixed(2) : '–');

function groupBy(items, by) {
  const groups = {};
  for (const item of items) {
    const name = by(item);
    groups[name] ??= [];
    groups[name].push(item);
  }
  return groups;
}
