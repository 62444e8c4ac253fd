import type { Question } from '../../blueprint/question.js';
import { cuesOf, hasCue, hitsOf, type Reading } from './reading.js';

const SHORT = 8;

/**
 * The options of the open question that a short answer points at: "the second", "both", "the first and the third".
 * @returns the options' own words; empty when the answer points at none
 */
export function chooseOptions(reading: Reading, open: Question | null): string[] {
  if (open === null || open.options.length === 0 || reading.tokens.length > SHORT) return [];
  const { hits } = reading;
  if (hasCue(hits, 'none_options')) return [];
  const places = [...new Set(hitsOf(hits, 'ordinal').map((hit) => Number(hit.key)))].sort((a, b) => a - b);
  const named = places.flatMap((place) => open.options[place] ?? []);
  if (named.length > 0) return open.multiple ? named : named.slice(0, 1);
  const isAll = cuesOf(hits, 'all_options').length > 0;
  return isAll && open.multiple ? [...open.options] : [];
}
