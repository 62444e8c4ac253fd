import { isDeepStrictEqual } from 'node:util';
import type { Blueprint } from './schema.js';

/** What differs between two blueprints, a line each, in words. */
export function describeDiff(before: Blueprint, after: Blueprint): string[] {
  const { evidence: _old, ...from } = before;
  const { evidence: _new, ...to } = after;
  return compare(from, to, []);
}

function compare(from: unknown, to: unknown, path: readonly string[]): string[] {
  if (isDeepStrictEqual(from, to)) return [];
  const where = path.join(' › ');
  if (Array.isArray(from) && Array.isArray(to)) {
    const gone = from.filter((item) => !to.some((other) => isDeepStrictEqual(item, other)));
    const come = to.filter((item) => !from.some((other) => isDeepStrictEqual(item, other)));
    if (gone.length + come.length === 0) return [`${where}: in another order`];
    return [
      ...gone.map((item) => `${where}: removed ${name(item)}`),
      ...come.map((item) => `${where}: added ${name(item)}`),
    ];
  }
  if (isRecord(from) && isRecord(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => compare(from[key], to[key], [...path, key]));
  }
  return [`${where}: ${name(from)} → ${name(to)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A value as a person would name it: its title, text or name, else its JSON. */
function name(value: unknown): string {
  if (isRecord(value)) {
    const title = ['title', 'text', 'name', 'situation', 'id']
      .map((key) => value[key])
      .find((each) => typeof each === 'string' && each);
    if (title) return `“${String(title)}”`;
  }
  if (value === undefined || value === '') return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
