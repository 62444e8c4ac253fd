import type { FieldError } from '../errors.js';

/** Deeper than any blueprint, and shallow enough for every recursive reader behind it. */
const MOST_LEVELS = 200;

/**
 * JSON from outside, made fit to be kept: halves of surrogate pairs, which no database can store, become U+FFFD; a null
 * character, which PostgreSQL refuses, and nesting deeper than 200 levels are errors.
 * @param value what a JSON parser gave
 * @param prefix JSON Pointer of the value
 */
export function cleanJson(value: unknown, prefix = ''): { value: unknown; errors: FieldError[] } {
  const errors: FieldError[] = [];

  function clean(part: unknown, pointer: string, level: number): unknown {
    if (typeof part === 'string') return cleanText(part, pointer);
    if (part === null || typeof part !== 'object') return part;
    if (level > MOST_LEVELS) {
      errors.push({ pointer, message: `is nested deeper than ${MOST_LEVELS} levels` });
      return null;
    }
    if (Array.isArray(part)) return part.map((item, at) => clean(item, `${pointer}/${at}`, level + 1));
    if (ArrayBuffer.isView(part)) {
      errors.push({ pointer, message: 'is binary; JSON is expected' });
      return null;
    }
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => {
        const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return [cleanText(key, at), clean(item, at, level + 1)];
      }),
    );
  }

  function cleanText(text: string, pointer: string): string {
    if (text.includes('\0')) {
      errors.push({
        pointer: withoutNull(pointer),
        message: 'contains a null character (U+0000), which cannot be kept',
      });
    }
    return wellFormed(text);
  }

  return { value: clean(value, prefix, 1), errors };
}

/** A text without halves of surrogate pairs. Node's UTF-8 writes U+FFFD for each of them. */
const wellFormed = (text: string): string =>
  /\p{Surrogate}/u.test(text) ? Buffer.from(text, 'utf8').toString('utf8') : text;

const withoutNull = (text: string): string => wellFormed(text.replaceAll('\0', '\uFFFD'));
