import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { AppError } from '../../src/errors.js';
import { importBlueprint } from '../../src/export/import/import-blueprint.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';

/** The refusal of what cannot be imported. */
function refusalOf(content: string, format?: string): AppError {
  try {
    importBlueprint({ format, content });
  } catch (error) {
    if (error instanceof AppError && error.code === 'IMPORT_INVALID') return error;
    throw error;
  }
  throw new Error('it was imported');
}
const pointersOf = (error: AppError) => error.errors.map(({ pointer }) => pointer);
const json = (value: unknown) => JSON.stringify(value);

describe('the import of a blueprint', () => {
  test('fills in what was left out and marks what came without evidence as imported', () => {
    const { blueprint } = importBlueprint({
      content: json({ identity: { name: 'Ada', type: 'coding' }, goals: [{ id: 'g', text: 'review code' }] }),
    });
    expect(blueprint).toMatchObject({
      schemaVersion: 1,
      identity: { name: 'Ada', channels: [] },
      style: { verbosity: 'balanced' },
    });
    const imported = { source: 'imported', turn: null, quote: null, confidence: 1 };
    expect(blueprint?.evidence).toEqual({
      '/identity/name': imported,
      '/identity/type': imported,
      '/goals/0': imported,
    });
  });

  test('keeps the evidence that came with a fact', () => {
    const { blueprint } = importBlueprint({ content: json(aBlueprint()) });
    expect(blueprint?.evidence).toEqual(aBlueprint().evidence);
  });

  test('guesses the format: JSON, YAML, or plain words', () => {
    expect(importBlueprint({ content: `\n ${json(aBlueprint())}` }).blueprint).toEqual(aBlueprint());
    expect(importBlueprint({ content: stringify(aBlueprint()) }).blueprint).toEqual(aBlueprint());
    expect(importBlueprint({ content: 'You are a helpful agent.\nidentity matters' })).toEqual({
      blueprint: undefined,
      plainText: 'You are a helpful agent.\nidentity matters',
      notCarriedOver: [],
    });
  });

  test.each(['prompt', 'text', 'markdown', 'PROMPT'])(
    'takes the format %s as words, whatever they look like',
    (format) => {
      const content = '{"identity": "You are {{name}}"}';
      expect(importBlueprint({ format, content }).plainText).toBe(content);
    },
  );

  test('names what a blueprint has no place for, and leaves it behind', () => {
    const { blueprint, notCarriedOver } = importBlueprint({
      content: json({
        ...aBlueprint(),
        voice: 'nova',
        identity: { ...aBlueprint().identity, 'a/b': 1 },
        goals: [{ id: 'g', text: 't', owner: 'me' }],
      }),
    });
    expect(notCarriedOver.sort()).toEqual(['/goals/0/owner', '/identity/a~1b', '/voice']);
    expect(blueprint?.identity).toEqual(aBlueprint().identity);
  });
});

describe('what cannot be imported is refused, naming the place', () => {
  test('wrong values by their JSON Pointer, all of them', () => {
    const error = refusalOf(json({ identity: { type: 'wizard' }, goals: [{ id: 1, text: 'x' }], tools: 'many' }));
    expect(pointersOf(error)).toEqual(['/identity/type', '/goals/0/id', '/tools']);
    expect(error.status).toBe(422);
  });

  test('broken JSON and YAML by line and column', () => {
    expect(refusalOf('{\n  "identity": {,}\n}', 'json').extra).toMatchObject({ line: 2, column: 16 });
    expect(refusalOf('{"identity": ', 'json').extra).toMatchObject({ line: 1 });
    expect(refusalOf('identity:\n  name: "open\n', 'yaml').extra).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(refusalOf('identity: {a: 1}\nidentity: {b: 2}', 'yaml').message).toMatch(/line 2/);
  });

  test('another version, another kind of document, an unknown format, nothing at all', () => {
    expect(pointersOf(refusalOf(json({ schemaVersion: 7, identity: {} })))).toEqual(['/schemaVersion']);
    expect(pointersOf(refusalOf('[1, 2]'))).toEqual(['']);
    expect(pointersOf(refusalOf('"text"', 'json'))).toEqual(['']);
    expect(refusalOf(json({ openapi: '3.1.0', paths: {} })).message).toMatch(/parts of a blueprint/);
    expect(pointersOf(refusalOf('x', 'docx'))).toEqual(['/format']);
    expect(pointersOf(refusalOf(' \n'))).toEqual(['/content']);
    expect(pointersOf(refusalOf('x'.repeat(20_001), 'prompt'))).toEqual(['/content']);
  });

  test('what is made to exhaust a reader', () => {
    const laughs = ['identity: {name: x}', 'a0: &a0 [l, l, l, l, l, l, l, l, l]'];
    for (let level = 1; level < 9; level += 1)
      laughs.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(refusalOf(laughs.join('\n'), 'yaml').message).toMatch(/alias/i);
    expect(refusalOf(`{"identity": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'json').message).toMatch(/deep/);
    expect(refusalOf(`identity: ${'['.repeat(50_000)}`, 'yaml').status).toBe(422);
    expect(refusalOf(`identity: \n  ${'- '.repeat(50_000)}x`, 'yaml').status).toBe(422);
    expect(refusalOf(json({ notes: ['x'.repeat(6 * 1024 * 1024)] })).message).toMatch(/larger/);
  });

  test('keys that would reach into the objects of the program', () => {
    const { blueprint } = importBlueprint({
      content: '{"identity": {"name": "x"}, "__proto__": {"polluted": true}, "constructor": 1}',
    });
    expect(blueprint?.identity.name).toBe('x');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
