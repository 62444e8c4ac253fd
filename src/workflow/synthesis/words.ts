import { STOP_WORDS } from '../data/stop-words.js';
import { asciiWords, fingerprint, isMostlyLatin } from '../slot-name.js';

/** Words of any language: what a text is about, and names and titles made of it. */

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** The lower-case words of a text, in their order; Chinese and Japanese too are cut into words. */
export const wordsOf = (text: string): string[] =>
  [...SEGMENTER.segment(text.normalize('NFC').toLowerCase().replace(ELISION, ' '))]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);

/** The article in “l'accueil”, “dell'ordine”. */
const ELISION = /(?<!\p{L})\p{L}{1,5}['’](?=\p{L}{3})/gu;

/** The words that tell what a text is about, each once; inflected forms of a word count as one. */
export const contentWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem),
  );

/** Enough of a word's beginning to know it again: "booking" and "bookings", "Termin" and "Termine". */
const stem = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/s$/, '');

/** How many words of `part` are also in `whole`. */
export const sharedWords = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  [...part].filter((word) => whole.has(word)).length;

/** What a goal is about, for use in the middle of a sentence: its content words in their order and form. */
export function topicOf(text: string): string {
  const isSpaced = /\s/.test(text.trim());
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{P}\s]+$/u, '')
    .trim();
  if (!isSpaced) return cut(clean, 60);
  const words = clean.split(' ').filter((word) => !STOP_WORDS.has(word.toLowerCase().replace(/[\p{P}]+/gu, '')));
  return cut(words.slice(0, 8).join(' ') || clean, 80);
}

/** A title of at most 80 characters on one line, cut between words where it must be cut. */
export const shortTitle = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), 80);

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  const trimmed = kept.trimEnd();
  return `${trimmed === '' ? [...text].slice(0, length / 2 - 1).join('') : trimmed}…`;
}

/** An intent's id: its words in any script, joined by `_`; never a word that means something on an edge. */
export function intentId(text: string): string {
  const words = wordsOf(text).filter((word) => !STOP_WORDS.has(word));
  const name = [...(words.length > 0 ? words : wordsOf(text)).slice(0, 6).join('_')].slice(0, 48).join('');
  if (name === '') return `intent_${fingerprint(text)}`;
  return EDGE_WORDS.has(name) ? `${name}_intent` : name;
}

const EDGE_WORDS = new Set(['true', 'false', 'approved', 'rejected', 'again', 'done', 'error', 'else']);

/** The end of a node's id: a few ASCII words of its text, '' where ASCII would not keep them. */
export const idWords = (text: string): string =>
  isMostlyLatin(text)
    ? asciiWords(text)
        .filter((word) => !STOP_WORDS.has(word))
        .slice(0, 4)
        .join('_')
        .slice(0, 32)
        .replace(/_+$/, '')
    : '';

/** Puts words into the places of a message: `fill('Ask for: {what}', {what: 'the date'})`. */
export const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
