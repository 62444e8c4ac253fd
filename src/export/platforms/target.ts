import { missingForPrompt } from '../../blueprint/missing-for-prompt.js';
import type { PromptFormat } from '../../blueprint/prompt-format.js';
import { blueprintWarnings } from '../blueprint-warnings.js';
import type { ExportInput, ExportTarget } from '../export-target.js';
import { renamedTools } from './function-names.js';

type PlatformTarget = {
  target: string;
  title: string;
  /** The prompt that the file holds; null where it holds none. */
  format: PromptFormat | null;
  /** What the platform's file does not say, beside what holds for every file. */
  warnings: (input: ExportInput) => string[];
  body: (input: ExportInput) => unknown;
};

/** A target whose file is one JSON document. It needs what a prompt needs. */
export const jsonBodyTarget = ({ target, title, format, warnings, body }: PlatformTarget): ExportTarget => ({
  target,
  title,
  mediaType: 'application/json',
  extension: 'json',
  missing: missingForPrompt,
  warnings: (input) => platformWarnings(input, format, warnings(input)),
  write: (input) => `${JSON.stringify(body(input), null, 2)}\n`,
});

/** What holds for every file with this prompt, and what holds for this one; nothing twice. */
export const platformWarnings = (input: ExportInput, format: PromptFormat | null, own: readonly string[]): string[] => [
  ...new Set([
    ...blueprintWarnings(input.blueprint),
    ...(format === null ? [] : [...input.remarks(format), ...renamedTools(input.blueprint.tools)]),
    ...own,
  ]),
];
