import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { progressOf } from '../../src/blueprint/completeness.js';
import type { Evidence } from '../../src/blueprint/evidence.js';
import { applyChanges, type PatchOperation } from '../../src/blueprint/patch.js';
import { type Blueprint, emptyBlueprint, toolSchema } from '../../src/blueprint/schema.js';
import { stageOf } from '../../src/blueprint/stage.js';

const OPEN = { approved: false, done: false };
const said: Evidence = { source: 'user', turn: 't', quote: 'so', confidence: 0.9 };
const taken: Evidence = { source: 'default', turn: 't', quote: null, confidence: 0.5 };
const set = (blueprint: Blueprint, operation: PatchOperation, evidence = said) =>
  applyChanges(blueprint, [{ operation, evidence }]);

const purposed = set(emptyBlueprint(), { op: 'replace', path: '/identity/purpose', value: 'book tables' });
const typed = set(purposed, { op: 'replace', path: '/identity/type', value: 'hospitality' });
const aimed = set(typed, { op: 'add', path: '/goals/-', value: { id: 'g', text: 'book tables', successCriteria: '' } });
const basics = set(aimed, { op: 'replace', path: '/style/tone', value: ['friendly'] }, taken);
const calendar = z.json().parse(toolSchema.parse({ id: 'calendar', capability: 'calendar', name: 'Calendar' }));

describe('B1 B2 stageOf', () => {
  test('B2 stays initial until something is said about an agent', () => {
    expect(stageOf(emptyBlueprint(), OPEN)).toBe('initial');
    expect(stageOf(purposed, OPEN)).toBe('collecting_basics');
  });

  test('B2 leaves the basics when type, goals and tone are known or assumed', () => {
    expect(stageOf(aimed, OPEN)).toBe('collecting_basics');
    expect(stageOf(basics, OPEN)).toBe('exploring_tools');
  });

  test('B2 "no tools" is a fact at /tools that skips configuring', () => {
    const without = set(basics, { op: 'replace', path: '/tools', value: [] });
    expect(stageOf(without, OPEN)).toBe('reviewing_workflow');
  });

  test('B2 configures until each tool can be called or is left for later', () => {
    const withTool = set(basics, { op: 'add', path: '/tools/-', value: calendar });
    expect(stageOf(withTool, OPEN)).toBe('configuring_tools');
    const later = set(withTool, { op: 'replace', path: '/tools/0/connector', value: { kind: 'unset' } }, taken);
    expect(stageOf(later, OPEN)).toBe('reviewing_workflow');
    const connector = { kind: 'builtin', name: 'calendar' };
    expect(stageOf(set(withTool, { op: 'replace', path: '/tools/0/connector', value: connector }), OPEN)).toBe(
      'reviewing_workflow',
    );
  });

  test('B1 approval and completion decide the last stages', () => {
    expect(stageOf(basics, { approved: true, done: false })).toBe('finalizing');
    expect(stageOf(basics, { approved: true, done: true })).toBe('completed');
  });
});

describe('B8 progressOf', () => {
  test('B8 grows with what is known and is 100 only at completed', () => {
    const ofType = set(emptyBlueprint(), { op: 'replace', path: '/identity/type', value: 'hospitality' });
    const asked = set(ofType, { op: 'replace', path: '/identity/purpose', value: 'book tables' });
    const steps = [emptyBlueprint(), asked, aimed, basics];
    const percents = steps.map((blueprint) => progressOf(blueprint, stageOf(blueprint, OPEN)).percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(Math.max(...percents)).toBeLessThan(100);
    expect(progressOf(basics, 'completed').percent).toBe(100);
  });

  test('B8 tells what was said from what was assumed', () => {
    const { collected, assumed, missing } = progressOf(basics, 'exploring_tools');
    expect(collected).toEqual(expect.arrayContaining(['purpose', 'goals']));
    expect(assumed).toEqual(['tone']);
    expect(missing).toContain('tools');
  });

  test('B8 counts tool details only when there are tools', () => {
    const withTool = set(basics, { op: 'add', path: '/tools/-', value: calendar });
    expect(progressOf(basics, 'exploring_tools').missing).not.toContain('tool_details');
    expect(progressOf(withTool, 'configuring_tools').missing).toContain('tool_details');
  });
});
