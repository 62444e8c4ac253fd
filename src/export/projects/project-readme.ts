import { code, safe } from '../markdown-text.js';
import type { agentDefinition } from './agent-definition.js';

type Definition = ReturnType<typeof agentDefinition>;

export type ReadmeWords = {
  /** What the project is, after its name. */
  about: string;
  /** How it is run, as lines of a shell. */
  run: readonly string[];
  /** What each file is for. */
  files: Record<string, string>;
  more: string;
};

const SHARED_FILES = {
  'agent.json': 'the agent: its instructions, model, tools and workflow; change it here',
  'src/take-step.ts': 'what each kind of step does',
  'src/call-tool.ts': 'how tools are called',
  'src/mind.ts': 'what the steps need of a language model',
};

/** The README of a generated project. */
export function projectReadme(
  { name: agent, tools, workflow }: Definition,
  words: ReadmeWords,
  { name, warnings }: { name: string; warnings: readonly string[] },
): string {
  const files = { ...words.files, ...SHARED_FILES };
  const steps = workflow.nodes.map(
    ({ id, kind, title }) => `- ${code(id)} (${kind})${title ? `: ${safe(title)}` : ''}`,
  );
  return [
    `# ${safe(agent)}`,
    `${code(name)}: ${words.about}`,
    '## Run it',
    ['```sh', 'npm install', 'cp .env.example .env   # and fill it in', ...words.run, '```'].join('\n'),
    words.more,
    '## The files',
    Object.entries(files)
      .map(([path, what]) => `- ${code(path)}: ${what}`)
      .join('\n'),
    '## The steps',
    steps.join('\n'),
    ...(tools.length > 0
      ? ['## The tools', tools.map((tool) => `- ${code(tool.functionName)}: ${safe(tool.description)}`).join('\n')]
      : []),
    ...(warnings.length > 0 ? ['## Still to be done', warnings.map((warning) => `- ${safe(warning)}`).join('\n')] : []),
    '',
  ].join('\n\n');
}
