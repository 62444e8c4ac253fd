/**
 * Checks the imports of src against .dependency-cruiser.cjs; exits with 1 when one breaks a rule.
 *
 *   node scripts/imports.mjs [FOLDER that holds another src]
 */
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

// dependency-cruiser parses every file as TypeScript without JSX; the page's files have it.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const { cruise } = await import('dependency-cruiser');
const { default: extractOptions } = await import('dependency-cruiser/config-utl/extract-depcruise-options');

const options = await extractOptions(fileURLToPath(new URL('../.dependency-cruiser.cjs', import.meta.url)));
if (process.argv[2]) process.chdir(process.argv[2]);
const { output, exitCode } = await cruise(['src'], { ...options, validate: true, outputType: 'err' });
console.log(output.trim());
process.exitCode = exitCode > 0 ? 1 : 0;
