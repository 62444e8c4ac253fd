import { EDIT_PATTERNS, type EditAct, NUMBER_WORDS, POLITE } from '../data/edit-patterns.js';
import { LANGUAGES, type Language } from '../data/messages.js';
import { STEP_WORDS } from '../data/step-verbs.js';

/** A sentence about what should change, taken apart. Phrases are as the person wrote them; '' where there is none. */
export type EditRequest = {
  act: EditAct;
  language: Language;
  /** Steps that exist. */
  a: string;
  b: string;
  /** A new step, or new words. */
  x: string;
  /** A condition. */
  c: string;
  /** A number; 0 where there is none. */
  n: number;
  /** Whether the sentence may be about something else than the workflow. */
  isWeak: boolean;
};

/**
 * Every way in which a sentence can be read as an edit, the likeliest first.
 * @param first the language that is tried first
 */
export function readEdits(text: string, first: Language): EditRequest[] {
  return languagesOf(text, first).flatMap((language) => {
    const sentence = withoutPoliteness(text, language);
    return EDIT_PATTERNS[language].flatMap(([act, pattern, strength]) => {
      const groups = new RegExp(`^${pattern.replace('NUM', NUMBER)}$`, 'iu').exec(sentence)?.groups;
      if (groups === undefined) return [];
      const { a = '', b = '', v = '', x = '', c = '', n = '', s = '' } = groups;
      const words = { act, language, c: phrase(c), n: numberOf(n), isWeak: strength === 'weak' };
      if (s === '') return [{ ...words, a: phrase(a), b: phrase(b), x: act === 'reword' ? x : phrase(`${v} ${x}`) }];
      return splits(s).map(([step, rest]) => ({ ...words, a: step, b: step, x: rest }));
    });
  });
}

/**
 * Every way to part a text into a step, of up to six words, and what follows it; the shortest step first. "Step" itself
 * is never the beginning of what follows.
 */
function splits(text: string): [string, string][] {
  const words = text.split(' ');
  const all = words
    .slice(1, 7)
    .map((next, at): [string, string, string] => [
      words.slice(0, at + 1).join(' '),
      words.slice(at + 1).join(' '),
      next,
    ]);
  return all.filter(([, , next]) => next.replace(STEP_WORDS, '') !== '').map(([step, rest]) => [step, rest]);
}

/** The languages that a text can be in, by its script. */
function languagesOf(text: string, first: Language): Language[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja'];
  if (/\p{Script=Han}/u.test(text)) return ['zh'];
  if (/\p{Script=Cyrillic}/u.test(text)) return ['ru'];
  const latin = LANGUAGES.filter((language) => language !== 'zh' && language !== 'ja' && language !== 'ru');
  return [...latin.filter((language) => language === first), ...latin.filter((language) => language !== first)];
}

const NUMBER = `(?:\\d+|${Object.keys(NUMBER_WORDS).join('|')})`;

/** The number that digits or a word stand for; 0 where they stand for none. */
export const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word.toLowerCase()] ?? 0);

const phrase = (text: string): string => text.replace(/^[\s,;:，、]+|[\s,;:.!?。，、！？]+$/gu, '');

function withoutPoliteness(text: string, language: Language): string {
  const { please, others } = POLITE[language];
  const words = `${please}|${others}`;
  const isSpaced = language !== 'zh' && language !== 'ja';
  const leading = new RegExp(`^(?:${words})${isSpaced ? '(?:[,\\s]+|$)' : '[，、]?'}`, 'iu');
  // Without a comma, only the word for "please" is not part of what is meant.
  const trailing = new RegExp(isSpaced ? `(?:,\\s*(?:${words})|\\s+(?:${please}))$` : `(?:${words})$`, 'iu');
  let sentence = phrase(text.replace(/\s+/g, ' '));
  for (let before = ''; before !== sentence; ) {
    before = sentence;
    sentence = phrase(sentence.replace(leading, '').replace(trailing, ''));
  }
  return sentence;
}
