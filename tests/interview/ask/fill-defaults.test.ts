import { describe, expect, test } from '@jest/globals';
import { assumptionsOf } from '../../../src/blueprint/assumptions.js';
import { progressOf } from '../../../src/blueprint/completeness.js';
import { applyChanges, diffBlueprints } from '../../../src/blueprint/patch.js';
import { TOPICS } from '../../../src/blueprint/question.js';
import { AGENT_TYPES, emptyBlueprint, toolSchema } from '../../../src/blueprint/schema.js';
import { stageOf } from '../../../src/blueprint/stage.js';
import { assumptionWords, toolsLeftForLater } from '../../../src/interview/ask/assumption-words.js';
import { defaultChanges } from '../../../src/interview/ask/default-changes.js';
import { fillDefaults, leaveToolsForLater } from '../../../src/interview/ask/fill-defaults.js';
import { proposeName } from '../../../src/interview/ask/propose-name.js';
import { interviewStateSchema } from '../../../src/interview/interviewer.js';
import { defaultTextsFor } from '../../../src/interview/messages/defaults/defaults.js';
import { LOCALES, messagesFor } from '../../../src/interview/messages/messages.js';
import { aBlueprint } from '../../fixtures/a-blueprint.js';
import { told } from './play.js';

const stateIn = (locale: string) => interviewStateSchema.parse({ locale });

describe('defaults', () => {
  test.each(AGENT_TYPES)('B2 complete the draft of a %s agent of which only the purpose was told', (type) => {
    const start = applyChanges(emptyBlueprint(), [
      told('/identity/type', type, 'kind'),
      told('/identity/purpose', 'help people', 'help people'),
    ]);
    const full = applyChanges(start, fillDefaults(start, stateIn('en'), 'turn'));
    const stage = stageOf(full, { approved: false, done: false });
    expect(stage).toBe('reviewing_workflow');
    expect(progressOf(full, stage).missing).toEqual([]);
    expect(full.identity.purpose).toBe('help people');
    expect(full.goals.map(({ text }) => text)).toEqual(['help people']);
    expect(full.identity.name).not.toBe('');
    expect(full.style.greeting).toContain(full.identity.name);
  });

  test('are all assumptions, never words of the user', () => {
    const full = applyChanges(emptyBlueprint(), fillDefaults(emptyBlueprint(), stateIn('en'), 'turn'));
    const pointers = Object.keys(full.evidence);
    expect(pointers.length).toBeGreaterThan(12);
    expect(assumptionsOf(full).map(({ pointer }) => pointer)).toEqual([...pointers].sort((a, b) => a.localeCompare(b)));
    for (const entry of Object.values(full.evidence)) expect(entry).toMatchObject({ quote: null, turn: 'turn' });
  });

  test('leave everything that is known as it is', () => {
    const known = aBlueprint();
    const changes = fillDefaults(known, stateIn('en'), 'turn');
    const touched = diffBlueprints(known, applyChanges(known, changes)).map(({ path }) => path);
    const isAddition = /^\/(evidence\/|procedure$|escalation\/message$)/;
    expect(touched.filter((path) => !isAddition.test(path) && path !== '/goals/1/successCriteria')).toEqual([]);
  });

  test.each(LOCALES)('speak %s where the agent does, whatever the interview is held in', (locale) => {
    const start = applyChanges(emptyBlueprint(), [told('/identity/languages', [locale], 'words')]);
    const full = applyChanges(start, fillDefaults(start, stateIn('en'), 'turn'));
    const texts = defaultTextsFor(locale);
    expect(full.audience.description).toBe(texts.kinds.other.audience);
    expect(full.escalation.to).toBe(texts.escalation.to);
    expect(full.guardrails.map(({ text }) => text)).toContain(texts.rules[0]);
    expect(full.style.tone[0]).toBe(messagesFor(locale).tones.friendly);
  });

  test('that no tools are wanted is recorded as an assumption where nobody said so', () => {
    const full = applyChanges(emptyBlueprint(), defaultChanges('tools', emptyBlueprint(), 'en', 'turn'));
    expect(full.evidence['/tools']).toMatchObject({ source: 'default' });
    expect(full.tools).toEqual([]);
  });

  test('B5 every connection that is not set is left for later, others stay', () => {
    const tool = (id: string, connector: unknown) => toolSchema.parse({ id, capability: id, name: id, connector });
    const start = applyChanges(emptyBlueprint(), [
      told('/tools/-', tool('crm', { kind: 'unset' }), 'crm', 'add'),
      told('/tools/-', tool('maps', { kind: 'builtin', name: 'maps' }), 'maps', 'add'),
    ]);
    const left = applyChanges(start, leaveToolsForLater(start, 'turn'));
    expect(left.evidence['/tools/0/connector']).toMatchObject({ source: 'default' });
    expect(left.evidence['/tools/1/connector']).toBeUndefined();
    expect(left.tools).toEqual(start.tools);
  });

  test('where there is no team, nobody takes over', () => {
    const own = applyChanges(emptyBlueprint(), [told('/identity/type', 'personal_assistant', 'for me')]);
    const full = applyChanges(own, defaultChanges('escalation', own, 'en', 'turn'));
    expect(full.escalation).toEqual({ when: [], to: '', message: '' });
  });

  test('what is heard is kept short', () => {
    const phone = applyChanges(emptyBlueprint(), [told('/identity/channels', ['voice'], 'phone')]);
    const full = applyChanges(phone, fillDefaults(phone, stateIn('en'), 'turn'));
    expect(full.style.verbosity).toBe('concise');
  });

  test('a name comes from the business where there is one, else from the kind of agent', () => {
    const named = (purpose: string) => applyChanges(emptyBlueprint(), [told('/identity/purpose', purpose, purpose)]);
    expect(proposeName(named('answer the phone at Maple Row Dental all day'), 'en')).toBe('Maple Row Dental Assistant');
    expect(proposeName(named('answer the phone all day'), 'en')).toBe('Assistant');
    expect(proposeName(named('am Telefon Fragen Neuer Kunden beantworten'), 'de')).toBe('Assistent');
  });

  test.each(LOCALES)('every assumption is told in words in %s', (locale) => {
    const start = applyChanges(emptyBlueprint(), [
      told('/identity/type', 'customer_support', 'support'),
      told('/tools/-', toolSchema.parse({ id: 'crm', capability: 'crm', name: 'crm' }), 'crm', 'add'),
    ]);
    const full = applyChanges(start, fillDefaults(start, stateIn(locale), 'turn'));
    const words = assumptionWords(full, locale).join('\n');
    const messages = messagesFor(locale);
    for (const part of [
      full.audience.description,
      full.identity.name,
      full.escalation.to,
      full.goals[0]?.successCriteria,
    ]) {
      expect(words).toContain(part?.replace(/[.。]$/u, ''));
    }
    for (const topic of TOPICS) {
      if (topic === 'other' || topic === 'confirm' || topic === 'tool_details' || topic === 'tools') continue;
      expect(words).toMatch(new RegExp(`^${messages.labels[topic]}( :|:|：)`, 'm'));
    }
    expect(toolsLeftForLater(full, locale)).toEqual([messages.capabilities.crm]);
  });
});
