import { z } from 'zod';
import { fieldErrors } from '../blueprint/patch.js';
import { AppError, ERROR_TABLE, type ErrorCode, type FieldError } from '../errors.js';
import { cleanJson } from './json-value.js';

/** A part of a request, and where it stands: '' for the body, '/query', '/path', '/header' for the others. */
type Part = { value: unknown; prefix: string };

/** Collects what is wrong with all parts of a request, so that one answer names every bad field. */
export function createInputReader() {
  const errors: FieldError[] = [];
  const codes: ErrorCode[] = [];

  /** @returns the parsed part; undefined when it is not valid, and then `refuse` throws */
  function read<Schema extends z.ZodType>(schema: Schema, { value, prefix }: Part): z.output<Schema> | undefined {
    const clean = cleanJson(value, prefix);
    errors.push(...clean.errors);
    if (clean.errors.length > 0) return undefined;
    const parsed = schema.safeParse(clean.value);
    if (parsed.success) return parsed.data;
    errors.push(...fieldErrors(new z.ZodError(parsed.error.issues.flatMap(oneForEachKey)), prefix));
    codes.push(...parsed.error.issues.flatMap(codeOf));
    return undefined;
  }

  const refuse = (): AppError => new AppError(codes[0] ?? 'INVALID', { errors });

  return { read, refuse, addError: (error: FieldError) => void errors.push(error), isValid: () => errors.length === 0 };
}

/**
 * Parses one value from outside.
 * @throws AppError INVALID, or the code that the schema gives to a violation, with one entry for each bad field
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, prefix = ''): z.output<Schema> {
  const reader = createInputReader();
  const parsed = reader.read(schema, { value, prefix });
  if (!reader.isValid() || parsed === undefined) throw reader.refuse();
  return parsed;
}

/** An issue over several unknown keys becomes one for each, which points to it. */
function oneForEachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key], message: 'is not known here' }));
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode[] {
  const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' && isErrorCode(code) ? [code] : [];
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_TABLE, code);
