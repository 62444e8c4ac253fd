import type { ExportTarget } from './export-target.js';
import { createBundleTarget } from './to-bundle.js';
import { jsonTarget } from './to-json.js';
import { markdownTarget } from './to-markdown.js';
import { textTarget } from './to-text.js';
import { yamlTarget } from './to-yaml.js';

const FILES = { json: jsonTarget, yaml: yamlTarget, markdown: markdownTarget, text: textTarget };

/** What a blueprint can be taken away in, by the name of the target. */
export const exportTargets: Record<keyof typeof FILES | 'bundle', ExportTarget> = {
  ...FILES,
  bundle: createBundleTarget(Object.values(FILES)),
};
