import { describe, expect, test } from '@jest/globals';
import { TOPICS } from '../../../src/blueprint/question.js';
import { AGENT_TYPES, emptyBlueprint } from '../../../src/blueprint/schema.js';
import { optionsFor } from '../../../src/interview/ask/question-options.js';
import { defaultTextsFor } from '../../../src/interview/messages/defaults/defaults.js';
import { LOCALES, localeOf, messagesFor } from '../../../src/interview/messages/messages.js';

/** Every text of a catalogue by its place. */
function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${at}/${key}`));
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('catalogues of messages', () => {
  test('are nine, and any other language is answered in English', () => {
    expect([...LOCALES].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'ru', 'zh']);
    expect(localeOf('pt-BR')).toBe('pt');
    expect(messagesFor('nl')).toBe(messagesFor('en'));
  });

  test.each(LOCALES)('%s says everything that English says, with the same values in it', (locale) => {
    const own = new Map([...textsOf(messagesFor(locale)), ...textsOf(defaultTextsFor(locale))]);
    for (const [at, english] of [...textsOf(messagesFor('en')), ...textsOf(defaultTextsFor('en'))]) {
      const text = own.get(at) ?? '';
      expect({ at, isEmpty: text.trim() === '' }).toEqual({ at, isEmpty: false });
      expect({ at, values: placeholders(text) }).toEqual({ at, values: placeholders(english) });
    }
  });

  test.each(LOCALES.filter((locale) => locale !== 'en'))('%s has questions of its own', (locale) => {
    const english = messagesFor('en').questions;
    const { questions } = messagesFor(locale);
    expect(TOPICS.filter((topic) => questions[topic] === english[topic])).toEqual([]);
  });

  test.each(LOCALES)('%s offers answers that can be told apart, for every topic and kind of agent', (locale) => {
    for (const type of AGENT_TYPES) {
      const blueprint = emptyBlueprint();
      blueprint.identity.type = type;
      for (const topic of TOPICS) {
        const texts = optionsFor(topic, blueprint, locale).map(({ text }) => text);
        expect({ topic, type, twice: texts.filter((text, at) => texts.indexOf(text) !== at) }).toEqual({
          topic,
          type,
          twice: type === 'operations' && topic === 'audience' ? texts.slice(1) : [],
        });
      }
    }
  });
});
