import { blueprintSchema } from '../blueprint/schema.js';
import { blueprintWarnings } from './blueprint-warnings.js';
import type { ExportTarget } from './export-target.js';
import { missingForCopy } from './missing-for-export.js';

/** The whole blueprint with its evidence, and nothing of the session. Reads back to the same bytes. */
export const jsonTarget: ExportTarget = {
  target: 'json',
  title: 'Blueprint (JSON)',
  mediaType: 'application/json',
  extension: 'json',
  missing: missingForCopy,
  warnings: ({ blueprint }) => blueprintWarnings(blueprint),
  write: ({ blueprint }) => `${JSON.stringify(blueprintSchema.parse(blueprint), null, 2)}\n`,
};
