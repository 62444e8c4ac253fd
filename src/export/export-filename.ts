import type { Blueprint } from '../blueprint/schema.js';
import type { ExportTarget } from './export-target.js';

const LONGEST_NAME = 80;
/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The name of the agent as a file name, in its own script, or `{type}_agent` where it has none. */
export function exportFilename({ identity }: Blueprint, { extension }: Pick<ExportTarget, 'extension'>): string {
  const slug = [
    ...identity.name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
      .replace(/^[_\p{M}]+|_+$/gu, ''),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/_+$/u, '');
  const base = slug === '' ? `${identity.type}_agent` : RESERVED.test(slug) ? `${slug}_agent` : slug;
  return `${base}.${extension}`;
}
