import type { ExportStatus } from '../../builder/builder.js';
import type { strings } from '../strings.js';

export type DownloadGroup = { name: keyof typeof strings.downloads.groups; items: ExportStatus[] };

const DOCUMENTS = ['text', 'markdown', 'json', 'yaml'];
const PROJECTS = ['langgraph', 'openai-agents', 'skill'];

const groupOf = (target: string): DownloadGroup['name'] => {
  if (target === 'bundle') return 'everything';
  if (DOCUMENTS.includes(target)) return 'documents';
  return PROJECTS.includes(target) ? 'projects' : 'platforms';
};

/** Most people want everything; then what is read, what is given to a platform, and what is built upon. */
const ORDER: readonly DownloadGroup['name'][] = ['everything', 'documents', 'platforms', 'projects'];

/** The downloads by what they are for; a target that the page does not know is one of a platform. */
export const downloadGroups = (items: readonly ExportStatus[]): DownloadGroup[] =>
  ORDER.map((name) => ({ name, items: items.filter(({ target }) => groupOf(target) === name) })).filter(
    (group) => group.items.length > 0,
  );
