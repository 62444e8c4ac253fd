import { createPatch } from 'rfc6902';
import type { PatchOperation } from '../../blueprint/patch.js';

/**
 * The patch that puts a typed value in the place of the present one. In a list only what differs is touched, so that
 * the other entries keep their evidence.
 */
export function editPatch(pointer: string, before: unknown, after: string | string[]): PatchOperation[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [{ op: 'replace', path: pointer, value: after }];
  return createPatch(before, after).map(
    (operation) => ({ ...operation, path: pointer + operation.path }) as PatchOperation,
  );
}
