import { describe, expect, it } from '@jest/globals';
import { applyChanges } from '../../src/blueprint/patch.js';
import { blueprintSchema } from '../../src/blueprint/schema.js';
import { fromDraft, inWords, textsOf, toDraft } from '../../src/web/blueprint/display.js';
import { editPatch } from '../../src/web/blueprint/edit-patch.js';
import { type Field, labelOf, SECTIONS } from '../../src/web/blueprint/sections.js';
import { languageOf } from '../../src/web/chat/language-of.js';
import { hashOf, sessionInHash } from '../../src/web/client/address.js';

const tone: Field = { at: '/style/tone', label: 'Tone', kind: 'lines' };

describe('the words for a fact', () => {
  it.each([
    ['/identity/name', 'Name'],
    ['/style/tone/1', 'Tone'],
    ['/goals', 'Goals'],
    ['/goals/0', 'Goal 1'],
    ['/goals/1/text', 'Goal 2'],
    ['/goals/0/successCriteria', 'Goal 1, reached when'],
    ['/tools/2/connector', 'Tool 3, connector'],
    ['/procedure/0', 'How it works'],
  ])('%s is called %s', (pointer, label) => {
    expect(labelOf(pointer)).toBe(label);
  });

  it('names languages and choices as people do', () => {
    expect(textsOf({ at: '', label: '', kind: 'languages' }, ['de', 'pt-BR'])).toEqual([
      'German',
      'Brazilian Portuguese',
    ]);
    expect(textsOf({ at: '', label: '', kind: 'choice', names: { hr: 'Human resources' } }, 'hr')).toEqual([
      'Human resources',
    ]);
    expect(inWords(undefined, { id: 'g1', text: 'sell more' })).toBe('sell more');
  });
});

describe('an edit', () => {
  it('reads back what it wrote', () => {
    const value = ['warm', 'short'];
    expect(fromDraft(tone, toDraft(value))).toEqual(value);
  });

  it('drops blank and double lines', () => {
    expect(fromDraft(tone, ' warm \n\nwarm\nshort ')).toEqual(['warm', 'short']);
  });

  it('touches only what differs, so that the other entries keep where they come from', () => {
    const said = { source: 'user', turn: null, quote: 'short', confidence: 1 } as const;
    const before = blueprintSchema.parse({
      schemaVersion: 1,
      style: { tone: ['warm', 'short'] },
      evidence: { '/style/tone/0': { ...said, quote: 'warm' }, '/style/tone/1': said },
    });
    const edited = { source: 'edited', turn: null, quote: null, confidence: 1 } as const;
    const patch = editPatch('/style/tone', before.style.tone, ['short', 'playful']);
    const changed = applyChanges(
      before,
      patch.map((operation) => ({ operation, evidence: edited })),
    );
    expect(changed.style.tone).toEqual(['short', 'playful']);
    expect(changed.evidence['/style/tone/0']).toMatchObject({ source: 'user', quote: 'short' });
    expect(changed.evidence['/style/tone/1']).toMatchObject({ source: 'edited' });
  });

  it('puts in new items that the blueprint takes', () => {
    const empty = blueprintSchema.parse({ schemaVersion: 1 });
    const evidence = { source: 'edited', turn: null, quote: null, confidence: 1 } as const;
    for (const section of SECTIONS) {
      if (!('list' in section)) continue;
      const value = JSON.parse(JSON.stringify(section.blank('something', 'id-1')));
      const main = section.fields.find((field) => field.main)?.at.slice(1) ?? '';
      const changed = applyChanges(empty, [{ operation: { op: 'add', path: `${section.list}/-`, value }, evidence }]);
      expect(changed).toMatchObject({ [section.list.slice(1)]: [{ [main]: 'something' }] });
    }
  });
});

describe('the language of a text', () => {
  it.each([
    ['予約を取りたいです', 'ja'],
    ['예약하고 싶어요', 'ko'],
    ['我想预约', 'zh'],
    ['ich möchte buchen', undefined],
    ['🙂', undefined],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('the address', () => {
  it('leads back to its session', () => {
    const id = '7f0c3a52-8a3e-4b8e-9a53-0a6f9a7f6d11';
    expect(sessionInHash(hashOf(id))).toBe(id);
    expect(sessionInHash(hashOf(null))).toBeNull();
    expect(sessionInHash('#/s/../../evil')).toBeNull();
  });
});
