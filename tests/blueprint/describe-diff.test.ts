import { expect, test } from '@jest/globals';
import { describeDiff } from '../../src/blueprint/describe-diff.js';
import { withImportedEvidence } from '../../src/blueprint/imported-evidence.js';
import { applyChanges } from '../../src/blueprint/patch.js';
import { blueprintJsonSchema, emptyBlueprint } from '../../src/blueprint/schema.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';

test('says in words what differs between two blueprints', () => {
  const before = aBlueprint();
  const after = {
    ...before,
    identity: { ...before.identity, name: 'Mia' },
    goals: before.goals.slice(1),
    style: { ...before.style, tone: [...before.style.tone, 'calm'] },
  };
  expect(describeDiff(before, after)).toEqual([
    'identity › name: “Mara” → “Mia”',
    'goals: removed “tell customers where their order is”',
    'style › tone: added “calm”',
  ]);
});

test('says nothing of equals, nor of evidence', () => {
  expect(describeDiff(aBlueprint(), { ...aBlueprint(), evidence: {} })).toEqual([]);
});

test('facts that were brought along get the evidence "imported", others keep theirs', () => {
  const known = applyChanges(emptyBlueprint(), [
    {
      operation: { op: 'replace', path: '/identity/name', value: 'Mara' },
      evidence: { source: 'user', turn: 't', quote: 'Mara', confidence: 0.9 },
    },
  ]);
  const brought = { ...known, goals: aBlueprint().goals };
  const { evidence } = withImportedEvidence(brought);
  expect(evidence['/identity/name']?.source).toBe('user');
  expect(evidence['/goals/0']?.source).toBe('imported');
  expect(evidence['/identity/purpose']).toBeUndefined();
});

test('the published schema is JSON Schema 2020-12 with the fields of a blueprint', () => {
  const schema = blueprintJsonSchema();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(emptyBlueprint()));
});
