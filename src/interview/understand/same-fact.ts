import { joinCharacters } from './join-characters.js';
import type { Lexicon } from './lexicon.js';
import { tokenize } from './tokens.js';

/** A text for comparing: the beginnings of its words that carry meaning. */
export type Fingerprint = { text: string; stems: ReadonlySet<string> };

const COMPARED = 600;
const STEM = 5;
const NEARLY_ALL = 0.8;

export function fingerprintOf(text: string, { data, functionWords, breaker }: Lexicon): Fingerprint {
  const compared = text.slice(0, COMPARED);
  const tokens = tokenize(compared, data.writing);
  const words = (breaker ? joinCharacters(compared, tokens, [], breaker).tokens : tokens).map(({ word }) => word);
  const stems = words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, STEM));
  return { text: text.trim().toLowerCase(), stems: new Set(stems) };
}

/** The same fact in nearly the same words. */
export function isSameFact(a: Fingerprint, b: Fingerprint): boolean {
  if (a.stems.size === 0 || b.stems.size === 0) return a.text === b.text;
  return overlap(a, b) / Math.max(a.stems.size, b.stems.size) >= NEARLY_ALL;
}

/** How many stems two texts share. */
export const overlap = (a: Fingerprint, b: Fingerprint): number =>
  [...a.stems].filter((stem) => b.stems.has(stem)).length;
