import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { blueprintWarnings } from './blueprint-warnings.js';
import type { ExportTarget } from './export-target.js';
import { handoverDocument } from './handover-document.js';

/** A document with which a person can take the agent over: every fact with its origin, the diagram, tools and rules. */
export const markdownTarget: ExportTarget = {
  target: 'markdown',
  title: 'Handover document',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  missing: missingForPrompt,
  warnings: ({ blueprint }) => blueprintWarnings(blueprint),
  write: ({ blueprint, diagram }) => handoverDocument(blueprint, diagram),
};
