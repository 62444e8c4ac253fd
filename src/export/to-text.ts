import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { asLine } from '../blueprint/plain-text.js';
import type { ExportTarget } from './export-target.js';
import { notExpressed } from './platforms/not-expressed.js';
import { platformWarnings } from './platforms/target.js';

/** The system prompt. */
export const textTarget: ExportTarget = {
  target: 'text',
  title: 'System prompt',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  missing: missingForPrompt,
  warnings: (input) => [
    ...platformWarnings(input, null, input.remarks('generic')),
    ...input.blueprint.tools.map(
      (tool, at) =>
        `/tools/${at}: a prompt only names "${asLine(tool.id)}"; the platform has to be given its definition.`,
    ),
    ...notExpressed(input.blueprint, { connectors: ['http', 'openapi', 'mcp', 'builtin'] }),
    ...(Object.keys(input.blueprint.model).length > 0 ? ['/model: is chosen by whoever uses the prompt.'] : []),
  ],
  write: ({ prompt }) => prompt('generic'),
};
