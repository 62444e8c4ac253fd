import type { Said } from './facts.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** The languages that the agent shall speak: named in an answer, or where the text speaks of speaking. */
export function findLanguages(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Said<string>[] {
  const found: Said<string>[] = [];
  for (const sentence of sentences) {
    const isTold = isAnswer || sentence.section === 'language' || hasCue(sentence.hits, 'speaks');
    if (!isTold) continue;
    for (const hit of longest(hitsOf(sentence.hits, 'language'))) {
      const negated =
        cuesOf(sentence.hits, 'not', Math.max(sentence.from, hit.from - 2), hit.from).length > 0 ||
        [...cuesOf(sentence.hits, 'not', hit.to), ...cuesOf(sentence.hits, 'remove_after', hit.to)].some(
          (cue) => cue.from === hit.to && !/[,.;:]/u.test(gapBefore(reading, hit.to)),
        );
      if (negated || found.some(({ value }) => value === hit.key)) continue;
      found.push({
        value: hit.key,
        quote: wordsOf(reading, hit.from, hit.to).quote,
        confidence: isAnswer ? 0.95 : 0.85,
      });
    }
  }
  return found;
}
