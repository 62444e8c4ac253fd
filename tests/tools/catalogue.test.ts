import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { CAPABILITIES, toolSchema } from '../../src/blueprint/schema.js';
import { capabilityWords } from '../../src/tools/catalogue/capability-words.js';
import { CATALOGUE, getTool, TOOLS_BY_CAPABILITY } from '../../src/tools/catalogue.js';
import { catalogueToolSchema, SEARCH_LANGUAGES } from '../../src/tools/catalogue-schema.js';
import { asBlueprintTool } from '../../src/tools/select-tools.js';

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9_]*)\}/g;
const SETTING = /^[A-Z][A-Z0-9_]*$/;
/** What the providers of language models accept as the name of a parameter. */
const PARAMETER_NAME = /^[a-zA-Z0-9_.-]{1,64}$/;

const placeholdersOf = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(PLACEHOLDER)].map(([, name]) => String(name));
const propertiesOf = (schema: Record<string, unknown>): string[] => Object.keys(Object(schema.properties));

describe('B13 the tool catalogue', () => {
  test.each(CATALOGUE.map((tool) => [tool.id, tool] as const))('%s is a valid entry and a valid tool', (_id, tool) => {
    expect(catalogueToolSchema.safeParse(tool).error).toBeUndefined();
    expect(toolSchema.safeParse(asBlueprintTool(tool)).error).toBeUndefined();
  });

  test('has a tool for every capability of the contract, and at least 80 of real products', () => {
    expect(Object.keys(TOOLS_BY_CAPABILITY).sort()).toEqual([...CAPABILITIES].sort());
    for (const [capability, tools] of Object.entries(TOOLS_BY_CAPABILITY)) {
      expect(tools.map((tool) => tool.capability)).toEqual(tools.map(() => capability));
    }
    expect(CATALOGUE.filter(({ vendor }) => vendor !== '').length).toBeGreaterThanOrEqual(80);
  });

  test('gives each tool an id of its own, by which it is found', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    for (const tool of CATALOGUE) expect(getTool(tool.id)).toBe(tool);
    expect(getTool('no_such_tool')).toBeUndefined();
  });

  test('describes inputs and outputs as JSON Schemas whose required inputs exist', () => {
    for (const { id, inputSchema, outputSchema } of CATALOGUE) {
      expect({ id, type: inputSchema.type }).toEqual({ id, type: 'object' });
      const required = z.array(z.string()).default([]).parse(inputSchema.required);
      expect({ id, missing: required.filter((name) => !propertiesOf(inputSchema).includes(name)) }).toEqual({
        id,
        missing: [],
      });
      expect(propertiesOf(inputSchema).filter((name) => !PARAMETER_NAME.test(name))).toEqual([]);
      expect(outputSchema.type).toEqual(expect.any(String));
    }
  });

  test('fills every place of a call from an input or from a setting of the user', () => {
    for (const { id, connector, inputSchema } of CATALOGUE) {
      const unknown = placeholdersOf(connector).filter(
        (name) => !SETTING.test(name) && !propertiesOf(inputSchema).includes(name),
      );
      expect({ id, unknown }).toEqual({ id, unknown: [] });
    }
  });

  test('never holds a secret, only the name under which it is kept', () => {
    for (const { id, auth, connector } of CATALOGUE) {
      if (auth.kind === 'none') expect({ id, secretRef: auth.secretRef }).toEqual({ id, secretRef: '' });
      else expect(auth.secretRef).toMatch(SETTING);
      if (auth.kind === 'api_key' && connector.kind === 'http') {
        expect({ id, sent: placeholdersOf(connector).includes(auth.secretRef) }).toEqual({ id, sent: true });
      }
    }
  });

  test('calls only over https, and cites the reference of its vendor', () => {
    for (const { id, connector, vendor, reference } of CATALOGUE) {
      if (connector.kind === 'http') expect(connector.url).toMatch(/^https:\/\//);
      expect({ id, cited: reference !== '' }).toEqual({ id, cited: vendor !== '' });
    }
  });

  test('asks before it changes anything, and requires only what it takes', () => {
    for (const { id, effect, approval, requires, inputSchema } of CATALOGUE) {
      if (effect === 'destructive') expect({ id, approval }).toEqual({ id, approval: 'always' });
      expect({ id, unknown: requires.filter((name) => !propertiesOf(inputSchema).includes(name)) }).toEqual({
        id,
        unknown: [],
      });
      if (effect === 'read') expect(approval).toBe('never');
    }
  });

  test('has words for every capability in every language', () => {
    for (const capability of CAPABILITIES) {
      const words = capabilityWords(capability);
      for (const language of SEARCH_LANGUAGES) {
        expect(words[language].length).toBeGreaterThanOrEqual(3);
        expect(words[language].every((word) => word.trim() !== '')).toBe(true);
      }
    }
  });
});
