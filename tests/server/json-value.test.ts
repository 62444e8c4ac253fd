import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanJson } from '../../src/server/json-value.js';

describe('JSON from outside', () => {
  test('is the same when nothing is wrong with it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).match(/\\u0000|\\ud[89a-f]/i));
        expect(cleanJson(value)).toEqual({ value, errors: [] });
      }),
    );
  });

  test('can be kept by every database once it is clean: UTF-8 gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const { value, errors } = cleanJson(text);
        expect(errors.length > 0).toBe(text.includes('\0'));
        expect(Buffer.from(String(value)).toString()).toBe(value);
      }),
    );
    expect(cleanJson('a\ud83db')).toEqual({ value: 'a\ufffdb', errors: [] });
  });

  test('points to every null character, in values and in names', () => {
    const { errors } = cleanJson({ 'a/b': ['x', '\0'], 'c\0': 1 }, '/body');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/body/a~1b/1', '/body/c\ufffd']);
  });

  test('keeps __proto__ as a field and not as a prototype', () => {
    const { value } = cleanJson(JSON.parse('{"__proto__": {"admin": true}}'));
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('is refused when it is nested too deep, without following it', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(cleanJson(deep).errors).toHaveLength(1);
    const shallow = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
    expect(cleanJson(shallow)).toEqual({ value: shallow, errors: [] });
  });
});
