import type { LanguageData } from '../data/language.js';

/** A word of a text, or a single character where words are not set apart; `word` is the form that phrases match. */
export type Token = {
  start: number;
  end: number;
  word: string;
  /** The word as it should be spelled, where it was mended. */
  mended: string | null;
};

const LONGEST_WORD = 40;
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]/u;
const NUMBER = /\p{N}/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}_]/u;
const APOSTROPHE = /['’ʼ`]/u;
const MARKS = /\p{Mn}/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** One form for all ways of writing a word: compatibility form, lower case, no accents, no apostrophes. */
export function foldWord(raw: string, variants?: ReadonlyMap<string, string>): string {
  const plain = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`]/gu, '');
  const word = variants?.get(plain) ?? plain;
  return KANA.test(word) ? word : word.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Cuts a text into tokens, in one pass. Punctuation and symbols are not tokens. */
export function tokenize(
  text: string,
  { apostrophe, variants }: Pick<LanguageData['writing'], 'apostrophe' | 'variants'>,
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = charAt(text, at);
    if (!PART_OF_WORD.test(char)) {
      at += char.length;
      continue;
    }
    const end = WITHOUT_SPACES.test(char) ? at + char.length : endOfWord(text, at, apostrophe);
    const word = foldWord(text.slice(at, Math.min(end, at + LONGEST_WORD)), variants);
    if (word !== '') tokens.push({ start: at, end, word, mended: null });
    at = end;
  }
  return tokens;
}

/** Whether a token is a character of a script that sets no words apart. */
export const isWordOfOneCharacter = (text: string, { start }: Token): boolean =>
  WITHOUT_SPACES.test(charAt(text, start));

function endOfWord(text: string, start: number, apostrophe: LanguageData['writing']['apostrophe']): number {
  let at = start;
  while (at < text.length) {
    const char = charAt(text, at);
    if (PART_OF_WORD.test(char) && !WITHOUT_SPACES.test(char)) at += char.length;
    else if (joins(text, at, char, apostrophe)) at += char.length;
    else if (char !== '' && apostrophe === 'splits' && APOSTROPHE.test(char)) return at;
    else return at;
  }
  return at;
}

/** An apostrophe inside a word, or a point or comma inside a number. */
function joins(text: string, at: number, char: string, apostrophe: LanguageData['writing']['apostrophe']): boolean {
  const next = charAt(text, at + char.length);
  if (APOSTROPHE.test(char)) return apostrophe === 'joins' && /\p{L}/u.test(next);
  if (char === '.' || char === ',') return NUMBER.test(text.charAt(at - 1)) && NUMBER.test(next);
  return false;
}

const charAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};
