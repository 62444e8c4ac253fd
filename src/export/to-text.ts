import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { blueprintWarnings } from './blueprint-warnings.js';
import type { ExportTarget } from './export-target.js';

/** The system prompt. */
export const textTarget: ExportTarget = {
  target: 'text',
  title: 'System prompt',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  missing: missingForPrompt,
  warnings: (blueprint) => [
    ...blueprintWarnings(blueprint),
    ...blueprint.tools.map(
      (tool, at) => `/tools/${at}: a prompt only names "${tool.id}"; the platform has to be given its definition.`,
    ),
  ],
  write: ({ prompt }) => prompt('generic'),
};
