import { describe, expect, test } from '@jest/globals';
import { emptyBlueprint } from '../../../src/blueprint/schema.js';
import { firstWords } from '../../../src/interview/ask/first-words.js';
import { LOCALES } from '../../../src/interview/messages/messages.js';
import { hear } from '../understand/say.fixture.js';

const { blueprint } = hear(
  'I need a bot that books courts and answers questions about prices. Be friendly. Never promise a court.',
);

describe('what is said to the first description', () => {
  test('the tasks are told once, and the purpose that says the same is not told again', () => {
    const words = firstWords(blueprint, 'en');
    expect(words).toContain('books courts and answers questions about prices');
    expect(words.match(/books courts/g)).toHaveLength(1);
    expect(words).toContain('tone: friendly');
    expect(words).toContain('rules (1)');
  });

  test.each(LOCALES)('it is a sentence in %s, with every value put in', (locale) => {
    const words = firstWords(blueprint, locale);
    expect(words).toContain('books courts');
    expect(words).not.toMatch(/[{}]/);
  });

  test('nothing is said where it is not known what the agent is for', () => {
    expect(firstWords(emptyBlueprint(), 'en')).toBe('');
  });

  test('words of the user never become markup', () => {
    const { blueprint: odd } = hear('I need a bot that sells <b>caps</b> and [links](http://x.example).');
    expect(firstWords(odd, 'en')).not.toContain('<b>');
  });
});
