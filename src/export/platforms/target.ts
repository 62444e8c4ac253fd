import { missingForPrompt } from '../../blueprint/missing-for-prompt.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { blueprintWarnings } from '../blueprint-warnings.js';
import type { ExportInput, ExportTarget } from '../export-target.js';

type PlatformTarget = {
  target: string;
  title: string;
  /** What the platform's file does not say, beside what holds for every file. */
  warnings: (blueprint: Blueprint) => string[];
  body: (input: ExportInput) => unknown;
};

/** A target whose file is one JSON document. It needs what a prompt needs. */
export const jsonBodyTarget = ({ target, title, warnings, body }: PlatformTarget): ExportTarget => ({
  target,
  title,
  mediaType: 'application/json',
  extension: 'json',
  missing: missingForPrompt,
  warnings: (blueprint) => [...blueprintWarnings(blueprint), ...warnings(blueprint)],
  write: (input) => `${JSON.stringify(body(input), null, 2)}\n`,
});
