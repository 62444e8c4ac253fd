import { EDIT_PATTERNS, type EditAct, NUMBER_WORDS, POLITE } from '../data/edit-patterns.js';
import { LANGUAGES, type Language } from '../data/messages.js';

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
};

/**
 * Every way in which a sentence can be read as an edit, the likeliest first.
 * @param first the language that is tried first
 */
export function readEdits(text: string, first: Language): EditRequest[] {
  return languagesOf(text, first).flatMap((language) => {
    const sentence = withoutPoliteness(text, language);
    return EDIT_PATTERNS[language].flatMap(([act, pattern]) => {
      const groups = new RegExp(`^${pattern.replace('NUM', NUMBER)}$`, 'iu').exec(sentence)?.groups;
      if (groups === undefined) return [];
      const { a = '', b = '', v = '', x = '', c = '', n = '' } = groups;
      return [{ act, language, a: phrase(a), b: phrase(b), x: phrase(`${v} ${x}`), c: phrase(c), n: numberOf(n) }];
    });
  });
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
