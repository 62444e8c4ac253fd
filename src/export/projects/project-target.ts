import { strToU8, zipSync } from 'fflate';
import { missingForPrompt } from '../../blueprint/missing-for-prompt.js';
import { asLine } from '../../blueprint/plain-text.js';
import type { PromptFormat } from '../../blueprint/prompt-format.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { ExportInput, ExportTarget } from '../export-target.js';
import { latinSlug } from '../platforms/latin-slug.js';
import { modelOf, modelWarnings } from '../platforms/model-of.js';
import { notExpressed } from '../platforms/not-expressed.js';
import { platformWarnings } from '../platforms/target.js';
import { agentDefinition, canCall, environmentOf, USUAL_MODEL } from './agent-definition.js';
import { type PackageName, versionsOf } from './package-versions.js';
import { projectReadme, type ReadmeWords } from './project-readme.js';
import { templateFiles } from './template-files.js';

const LONGEST_NAME = 60;
/** Archives are dated in local time; the first day that the format knows makes the same blueprint the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

type Project = {
  target: string;
  title: string;
  format: PromptFormat;
  packages: readonly PackageName[];
  scripts: Record<string, string>;
  /** Lines of `.env.example` besides those that every project has. */
  environment: readonly string[];
  readme: ReadmeWords;
  /** Members of package.json besides those that every project has. */
  manifest?: Record<string, object>;
  /** Files beside the templates. */
  files?: Record<string, object>;
};

/** A target whose file is a zip of a TypeScript project: the code is the same for all agents, `agent.json` differs. */
export function projectTarget(project: Project): ExportTarget {
  const warnings = (input: ExportInput) => platformWarnings(input, project.format, projectWarnings(input.blueprint));
  return {
    target: project.target,
    title: project.title,
    mediaType: 'application/zip',
    extension: 'zip',
    missing: missingForPrompt,
    warnings,
    write: (input) => {
      const name = projectName(input.blueprint, project.target);
      const files = filesOf(project, input, { name, warnings: warnings(input) });
      const entries = Object.entries(files).map(([path, content]) => [`${name}/${path}`, strToU8(content)]);
      return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: 6 });
    },
  };
}

const projectName = ({ identity }: Blueprint, target: string): string =>
  `${latinSlug(identity.name, LONGEST_NAME) || latinSlug(`${identity.type}-agent`, LONGEST_NAME)}-${target}`;

function filesOf(
  project: Project,
  input: ExportInput,
  { name, warnings }: { name: string; warnings: string[] },
): Record<string, string> {
  const definition = agentDefinition(input, project.format);
  return {
    ...templateFiles('shared'),
    ...templateFiles(project.target),
    ...Object.fromEntries(Object.entries(project.files ?? {}).map(([path, content]) => [path, json(content)])),
    'agent.json': json(definition),
    'package.json': json({
      name,
      version: '1.0.0',
      private: true,
      type: 'module',
      engines: { node: '>=20.19.0' },
      scripts: project.scripts,
      dependencies: versionsOf([...project.packages, '@marcbachmann/cel-js', 'zod']),
      devDependencies: versionsOf(['@types/node', 'typescript']),
      ...project.manifest,
    }),
    '.env.example': environmentFile(project, input.blueprint),
    '.gitignore': 'node_modules/\ndist/\n.env\n*.sqlite*\nconversation.json\n',
    'README.md': projectReadme(definition, project.readme, { name, warnings }),
  };
}

const json = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

function environmentFile({ environment }: Project, blueprint: Blueprint): string {
  const needed = environmentOf(blueprint).map((name) => `${name}=`);
  return [
    '# The language model: the key of OpenAI, or the address of any server that speaks its API.',
    'OPENAI_API_KEY=',
    '# OPENAI_BASE_URL=http://127.0.0.1:8080/v1',
    '# MODEL=',
    ...environment,
    ...(needed.length > 0 ? ['', '# What the tools are called with.', ...needed] : []),
    '',
  ].join('\n');
}

function projectWarnings(blueprint: Blueprint): string[] {
  const { tools, workflow } = blueprint;
  return [
    ...notExpressed(blueprint, {
      workflow: true,
      approval: true,
      requires: true,
      results: true,
      memory: blueprint.memory.scope !== 'user',
      connectors: ['http', 'builtin', 'mcp', 'openapi'],
    }),
    ...modelWarnings(blueprint, modelOf(blueprint, 'openai', USUAL_MODEL)),
    ...tools.flatMap((tool, at) =>
      canCall(tool) || tool.connector.kind === 'unset'
        ? []
        : [
            `/tools/${at}/connector: "${asLine(tool.name)}" has to be connected in src/call-tool.ts; until then it fails.`,
          ],
    ),
    ...workflow.nodes.flatMap(({ kind }, at) =>
      kind === 'parallel' ? [`/workflow/nodes/${at}: its branches are walked one after the other.`] : [],
    ),
  ];
}
