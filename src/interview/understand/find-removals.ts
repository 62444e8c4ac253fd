import type { Change } from '../../blueprint/patch.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { removalsOf } from './changes.js';
import type { Facts } from './facts.js';
import type { Lexicon } from './lexicon.js';
import { hasCue, type Reading, type Sentence } from './reading.js';
import { fingerprintOf, overlap } from './same-fact.js';
import { wordsOf } from './spans.js';

type Context = { blueprint: Blueprint; turnId: string; lexicon: Lexicon };

const ENOUGH = 0.6;
const LONGEST = 16;

/** Tones that the user refuses, and goals and rules that a sentence such as "drop the rule about prices" names. */
export function removalsFor(
  reading: Reading,
  sentences: readonly Sentence[],
  facts: Facts,
  context: Context,
): Change[] {
  const changes = removalsOf('/style/tone', (tone) => facts.notTone.includes(String(tone)), context);
  for (const sentence of sentences) {
    if (
      !hasCue(sentence.hits, 'remove') ||
      sentence.to - sentence.from > LONGEST ||
      facts.needs.some(({ wanted }) => !wanted)
    )
      continue;
    const named = fingerprintOf(wordsOf(reading, sentence.from, sentence.to).value, context.lexicon);
    const isNamed = (item: unknown) => {
      const print = fingerprintOf(textOf(item), context.lexicon);
      return print.stems.size > 0 && overlap(named, print) / print.stems.size >= ENOUGH;
    };
    changes.push(...removalsOf('/guardrails', isNamed, context), ...removalsOf('/goals', isNamed, context));
  }
  return changes;
}

const textOf = (item: unknown): string =>
  item !== null && typeof item === 'object' && 'text' in item ? String(item.text) : '';
