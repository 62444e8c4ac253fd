import { stringify } from 'yaml';
import { blueprintSchema } from '../blueprint/schema.js';
import { blueprintWarnings } from './blueprint-warnings.js';
import type { ExportTarget } from './export-target.js';
import { missingForCopy } from './missing-for-export.js';

/** The whole blueprint with its evidence, and nothing of the session. Reads back to the same bytes. */
export const yamlTarget: ExportTarget = {
  target: 'yaml',
  title: 'Blueprint (YAML)',
  mediaType: 'application/yaml',
  extension: 'yaml',
  missing: missingForCopy,
  warnings: ({ blueprint }) => blueprintWarnings(blueprint),
  write: ({ blueprint }) =>
    stringify(blueprintSchema.parse(blueprint), { lineWidth: 0, aliasDuplicateObjects: false, version: '1.2' }),
};
