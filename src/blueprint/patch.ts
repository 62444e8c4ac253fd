import { isDeepStrictEqual } from 'node:util';
import { applyPatch as applyOperations, createPatch, type Operation } from 'rfc6902';
import { z } from 'zod';
import { AppError, type FieldError } from '../errors.js';
import type { Evidence } from './evidence.js';
import { type Blueprint, blueprintSchema } from './schema.js';

/** JSON Patch (RFC 6902) over the blueprint. Evidence moves with its fact when lists change. */

const pointer = z
  .string()
  .max(1000)
  .regex(/^(\/([^~/]|~[01])*)*$/, 'is not a JSON Pointer (RFC 6901)');

export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: pointer, value: z.json() }),
  z.strictObject({ op: z.literal('replace'), path: pointer, value: z.json() }),
  z.strictObject({ op: z.literal('remove'), path: pointer }),
  z.strictObject({ op: z.literal('move'), path: pointer, from: pointer }),
  z.strictObject({ op: z.literal('copy'), path: pointer, from: pointer }),
  z.strictObject({ op: z.literal('test'), path: pointer, value: z.json() }),
]);

export const patchSchema = z.array(operationSchema).max(1000);

export type PatchOperation = z.infer<typeof operationSchema>;

/** What the facts written by a patch are recorded as; the quote is the user's own words, verbatim. */
export type PatchEvidence = Evidence;

/** A patch operation together with where its fact comes from. */
export type Change = { operation: PatchOperation; evidence: PatchEvidence };

/**
 * Applies changes in their order, moves or drops the evidence of what they move or drop, records the evidence of what
 * they write, and checks the whole.
 * @returns a new blueprint; the given one is untouched
 * @throws AppError PATCH_INVALID with one entry per violation; a pointer is into the patch (`/0/path`) where an
 *   operation cannot be applied, and into the blueprint where the result is not valid
 */
export function applyChanges(blueprint: Blueprint, changes: readonly Change[]): Blueprint {
  const draft = copyOf(blueprint);
  for (const [at, { operation, evidence }] of changes.entries()) {
    applyOne(draft, operation, evidence, at);
  }
  const parsed = blueprintSchema.safeParse(draft);
  if (!parsed.success) throw new AppError('PATCH_INVALID', { errors: fieldErrors(parsed.error) });
  const result = parsed.data;
  for (const key of Object.keys(result.evidence)) {
    if (!resolves(result, key)) delete result.evidence[key];
  }
  return result;
}

/**
 * The JSON Patch that leads from one blueprint to the other, evidence included. A workflow that differs is replaced as
 * a whole: its nodes are drawn together, and a shortest edit script over two long lists costs more than it tells.
 */
export function diffBlueprints(before: Blueprint, after: Blueprint): PatchOperation[] {
  const patch = createPatch({ ...before, workflow: null }, { ...after, workflow: null });
  const isSameWorkflow = isDeepStrictEqual(before.workflow, after.workflow);
  const redraw = { op: 'replace', path: '/workflow', value: after.workflow };
  return z.array(operationSchema).parse(isSameWorkflow ? patch : [...patch, redraw]);
}

/** Applies a patch that was computed by `diffBlueprints`, evidence operations included. */
export function replayPatch(blueprint: Blueprint, patch: readonly PatchOperation[]): Blueprint {
  const draft = copyOf(blueprint);
  const failed = applyOperations(draft, patch as Operation[]).find((error) => error !== null);
  if (failed) throw new Error(`a stored patch does not apply: ${failed.message}`);
  return draft;
}

/** zod's issues as JSON Pointers and messages. */
export const fieldErrors = (error: z.ZodError, prefix = ''): FieldError[] =>
  error.issues.map((issue) => ({ pointer: prefix + toPointer(issue.path), message: issue.message }));

const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function applyOne(draft: Blueprint, operation: PatchOperation, evidence: PatchEvidence, at: number): void {
  const path = concretePath(draft, operation);
  const moved = 'from' in operation ? subtree(draft.evidence, operation.from) : [];
  const isInsert = operation.op !== 'replace' && operation.op !== 'test' && isListItem(draft, path);
  const [failure] = applyOperations(draft, [{ ...operation, path } as Operation]);
  // The library puts an item beyond the end of a list at its end; RFC 6902 (4.1) calls that an error.
  const isBeyond = operation.op !== 'remove' && operation.op !== 'test' && !resolves(draft, path);
  const message = failure?.message ?? (isBeyond ? `there is no place ${path}` : null);
  if (message !== null) throw new AppError('PATCH_INVALID', { errors: [{ pointer: `/${at}/path`, message }] });
  if (operation.op === 'test' || touchesEvidence(path)) return;

  if (operation.op === 'remove') {
    forget(draft.evidence, path);
    if (isInsert) shift(draft.evidence, path, -1);
    return;
  }
  if (operation.op === 'move') {
    forget(draft.evidence, operation.from);
    if (isNumbered(draft, operation.from)) shift(draft.evidence, operation.from, -1);
  }
  if (isInsert) shift(draft.evidence, path, 1);
  else forget(draft.evidence, path);
  if (operation.op === 'move' || operation.op === 'copy') {
    for (const [rest, entry] of moved) draft.evidence[path + rest] = entry;
    return;
  }
  if (path !== '') draft.evidence[path] = evidence;
}

/** A blueprint is JSON by nature. */
const copyOf = (blueprint: Blueprint): Blueprint => JSON.parse(JSON.stringify(blueprint));

const touchesEvidence = (path: string): boolean => path === '/evidence' || path.startsWith('/evidence/');

/** The path with `-` replaced by the index that it stands for. */
function concretePath(draft: Blueprint, { op, path }: PatchOperation): string {
  if (op === 'test' || op === 'remove' || !path.endsWith('/-')) return path;
  const parent = path.slice(0, -2);
  const list = valueAt(draft, parent);
  return Array.isArray(list) ? `${parent}/${list.length}` : path;
}

const isListItem = (draft: Blueprint, path: string): boolean =>
  path !== '' && Array.isArray(valueAt(draft, path.slice(0, path.lastIndexOf('/'))));
const isNumbered = isListItem;

/** The value at a JSON Pointer, undefined when there is none. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const token of path.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const resolves = (document: unknown, path: string): boolean => valueAt(document, path) !== undefined;

const subtree = (evidence: Blueprint['evidence'], path: string): [string, Evidence][] =>
  Object.entries(evidence)
    .filter(([key]) => key === path || key.startsWith(`${path}/`))
    .map(([key, entry]) => [key.slice(path.length), entry]);

function forget(evidence: Blueprint['evidence'], path: string): void {
  for (const [rest] of subtree(evidence, path)) delete evidence[path + rest];
}

/** Renumbers the evidence of the list items from `path` on, after one was put in (1) or taken out (-1) there. */
function shift(evidence: Blueprint['evidence'], path: string, by: 1 | -1): void {
  const parent = path.slice(0, path.lastIndexOf('/'));
  const from = Number(path.slice(parent.length + 1));
  const renamed: [string, Evidence][] = [];
  for (const [key, entry] of Object.entries(evidence)) {
    if (!key.startsWith(`${parent}/`)) continue;
    const [index = '', ...rest] = key.slice(parent.length + 1).split('/');
    if (!/^\d+$/.test(index) || Number(index) < from) continue;
    delete evidence[key];
    renamed.push([[`${parent}/${Number(index) + by}`, ...rest].join('/'), entry]);
  }
  for (const [key, entry] of renamed) evidence[key] = entry;
}
