import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../errors.js';

const LARGEST = 5 * 1024 * 1024;
const DEEPEST = 100;
/** Aliases may make a YAML document many times larger than its text. */
const MOST_ALIASES = 100;
const TYPED_AS_JSON = { uniqueKeys: true, prettyErrors: false, maxAliasCount: MOST_ALIASES } as const;

/**
 * Reads JSON or YAML that comes from outside: bounded in size, in depth and in what aliases may grow it to.
 * @throws AppError IMPORT_INVALID, with line and column (both from 1) where the text is not well-formed
 */
export function readDocument(content: string, format: 'json' | 'yaml'): unknown {
  if (content.length > LARGEST) throw refusal(`is larger than ${LARGEST} characters`);
  const value = format === 'json' ? readJson(content) : readYaml(content);
  assertShallow(value);
  const parsed = z.json().safeParse(value);
  if (!parsed.success) throw refusal('holds values that JSON does not have');
  return parsed.data;
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is not JSON';
    throw refusal(`is not JSON: ${message}`, placeOfJsonError(content, message));
  }
}

/** The engine names a position in most of its messages; the YAML parser, which reads JSON too, finds the others. */
function placeOfJsonError(content: string, message: string): Place | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return placeAt(content, Number(position));
  const lines = new LineCounter();
  const [error] = parseDocument(content, { ...TYPED_AS_JSON, lineCounter: lines, schema: 'json' }).errors;
  return error ? placeAt(content, error.pos[0]) : placeAt(content, content.length);
}

function readYaml(content: string): unknown {
  try {
    const document = parseDocument(content, TYPED_AS_JSON);
    const [error] = document.errors;
    if (error) throw refusal(`is not YAML: ${error.message}`, placeAt(content, error.pos[0]));
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refusal(error instanceof RangeError ? 'is nested too deeply' : `is not YAML: ${messageOf(error)}`);
  }
}

/** Walks without recursion, so that no depth is too deep to be measured. */
function assertShallow(document: unknown): void {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw refusal('is nested too deeply');
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

type Place = { line: number; column: number };

function placeAt(content: string, position: number): Place {
  const before = content.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(message: string, place?: Place): AppError {
  const where = place ? ` (line ${place.line}, column ${place.column})` : '';
  return new AppError('IMPORT_INVALID', {
    detail: `The content ${message}${where}.`,
    errors: [{ pointer: '', message: `${message}${where}` }],
    extra: place ?? {},
  });
}
