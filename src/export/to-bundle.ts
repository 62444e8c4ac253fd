import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { exportFilename } from './export-filename.js';
import type { ExportInput, ExportTarget } from './export-target.js';
import { missingForCopy } from './missing-for-export.js';

const MANIFEST_VERSION = 1;
/** Archives are dated in local time; the first day that the format knows makes the same blueprint the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A zip of all targets that are ready, with a manifest that has the checksum of each file. */
export function createBundleTarget(targets: readonly ExportTarget[]): ExportTarget {
  return {
    target: 'bundle',
    title: 'Everything (zip)',
    mediaType: 'application/zip',
    extension: 'zip',
    missing: missingForCopy,
    warnings: (input) => [
      ...new Set(
        targets
          .filter(isReady(input.blueprint))
          .flatMap(({ target, warnings }) => warnings(input).map((warning) => `${target}${warning}`)),
      ),
    ],
    write: (input) => zip(input, targets),
  };
}

const isReady =
  (blueprint: ExportInput['blueprint']) =>
  ({ missing }: ExportTarget): boolean =>
    missing(blueprint).length === 0;

function zip(input: ExportInput, targets: readonly ExportTarget[]): Uint8Array {
  const { blueprint } = input;
  const files = targets.filter(isReady(blueprint)).map((target) => {
    const content = target.write(input);
    return {
      path: `${target.target}/${exportFilename(blueprint, target)}`,
      target,
      bytes: typeof content === 'string' ? strToU8(content) : content,
    };
  });
  const manifest = {
    manifestVersion: MANIFEST_VERSION,
    agent: { name: blueprint.identity.name, type: blueprint.identity.type },
    files: files.map(({ path, target, bytes }) => ({
      path,
      target: target.target,
      title: target.title,
      mediaType: target.mediaType,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      warnings: target.warnings(input),
    })),
    notReady: targets
      .filter((target) => !isReady(blueprint)(target))
      .map((target) => ({ target: target.target, missing: target.missing(blueprint) })),
  };
  const entries: Zippable = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  // What is an archive itself gets no smaller.
  for (const { path, bytes, target } of files) entries[path] = [bytes, { level: target.extension === 'zip' ? 0 : 6 }];
  return zipSync(entries, { mtime: FIXED_TIME, level: 6 });
}
