/**
 * Which part of src may import which. A part is a folder, or a file at the top; each row names all that it may import
 * besides itself, so a new part or a new arrow has to be written down here.
 */
const STEPS = ['interview', 'tools', 'workflow', 'prompts', 'export'];
const STORE_PORT = 'src/store/session-store\\.ts$';
const MODEL_PORT = 'src/llm/(usage|port)\\.ts$';

const MAY_IMPORT = {
  blueprint: ['src/errors\\.ts$'],
  ...Object.fromEntries(STEPS.map((step) => [step, ['src/blueprint/', 'src/errors\\.ts$', MODEL_PORT]])),
  llm: ['src/errors\\.ts$'],
  store: ['src/errors\\.ts$'],
  builder: ['src/blueprint/', 'src/errors\\.ts$', STORE_PORT, MODEL_PORT, ...STEPS.map((step) => `src/${step}/`)],
  server: ['src/builder/', 'src/blueprint/', 'src/errors\\.ts$', STORE_PORT, MODEL_PORT],
  web: ['src/builder/builder\\.ts$', 'src/blueprint/', STORE_PORT],
  'errors.ts': [],
  'config.ts': ['src/llm/settings\\.ts$'],
  'main.ts': ['src/app\\.ts$', 'src/config\\.ts$'],
};

/** What only app.ts may put into the rest: whoever else needs one takes it as an argument. */
const ADAPTERS = [
  'src/store/(memory|prisma)-store\\.ts$',
  'src/interview/offline-interviewer\\.ts$',
  'src/interview/model/model-interviewer\\.ts$',
  'src/llm/create-models\\.ts$',
  'src/config\\.ts$',
];

const oneWay = Object.entries(MAY_IMPORT).map(([part, others]) => {
  const itself = part.endsWith('.ts') ? `src/${part.replace('.', '\\.')}$` : `src/${part}/`;
  return {
    name: `imports-of-${part.replace('.ts', '')}`,
    severity: 'error',
    comment: `src/${part} may import itself, packages${others.length ? `, and ${others.join(' ')}` : ''}`,
    from: { path: `^${itself}` },
    to: { path: '^src/', pathNot: [itself, ...others].map((path) => `^${path}`) },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'every-part-has-a-rule',
      severity: 'error',
      comment: 'a new folder or top file of src needs its row in MAY_IMPORT',
      from: {
        path: '^src/',
        pathNot: [...Object.keys(MAY_IMPORT).map((part) => `^src/${part}(/|$)`), '^src/app\\.ts$'],
      },
      to: { path: '.' },
    },
    {
      name: 'packages-of-the-blueprint',
      severity: 'error',
      comment: 'the blueprint is a document: a schema library, a JSON Patch library, nothing else',
      from: { path: '^src/blueprint/' },
      to: { dependencyTypesNot: ['local'], pathNot: '(^|/)node_modules/(zod|rfc6902)/|^util$' },
    },
    {
      name: 'adapters-only-in-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|main)\\.ts$' },
      to: { path: ADAPTERS.map((path) => `^${path}`) },
    },
    {
      name: 'app-only-in-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/app\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'what the server imports must be installed where it runs; the page is built before',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    // TypeScript 7 has no API for other tools to parse with.
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^src/store/generated/'] },
    exclude: { path: ['^src/store/generated/.*'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
