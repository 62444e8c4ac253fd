import { NEGATIONS } from './data/plain-words.js';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a rule forbids in its own words, in the languages of the interview. */
export const hasNegation = (text: string): boolean =>
  [...SEGMENTER.segment(text.toLowerCase())].some(({ segment }) => NEGATIONS.has(segment.replace(/’/g, "'")));
