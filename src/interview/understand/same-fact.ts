import type { Lexicon } from './lexicon.js';
import { tokenize } from './tokens.js';

/** A text for comparing: the beginnings of its words that carry meaning. */
export type Fingerprint = { text: string; stems: ReadonlySet<string> };

const COMPARED = 600;
const STEM = 5;
const NEARLY_ALL = 0.8;

export function fingerprintOf(text: string, { data, functionWords }: Lexicon): Fingerprint {
  const words = tokenize(text.slice(0, COMPARED), data.writing).map(({ word }) => word);
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
