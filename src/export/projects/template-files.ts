import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the folder of the sources, and that of the build. */
const TEMPLATES = new URL('../../../templates/', import.meta.url);

/**
 * The files of a folder of templates, by their path in the generated project.
 * @throws when the folder is not there
 */
export function templateFiles(folder: string): Record<string, string> {
  const root = fileURLToPath(new URL(`${folder}/`, TEMPLATES));
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
