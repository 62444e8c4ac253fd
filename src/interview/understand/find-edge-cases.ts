import { conditionSpans } from './condition-clauses.js';
import type { Facts } from './facts.js';
import { limitsNumber } from './limits.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { situationOf } from './situations.js';
import { gapBefore, wordsOf } from './spans.js';

/** Situations out of the ordinary and what to do then: "if the room is taken, offer another date". */
export function findEdgeCases(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Facts['edgeCases'] {
  const cases: Facts['edgeCases'] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    const isTold = isAnswer || sentence.section === 'edge_cases';
    const condition = conditionSpans(reading, sentence).at(0);
    if (!condition) {
      const named = situationOf(reading, sentence);
      if (named) {
        const { quote } = wordsOf(reading, sentence.from, sentence.to);
        const situation = wordsOf(reading, named.from, named.to).value;
        cases.push({
          value: { situation, response: wordsOf(reading, named.then, sentence.to).value },
          quote,
          confidence: 0.8,
        });
        continue;
      }
      if (!isTold) continue;
      const { quote, value } = wordsOf(reading, sentence.from, sentence.to);
      const split = arrowAt(reading, sentence);
      cases.push({
        value:
          split === null
            ? { situation: value, response: '' }
            : {
                situation: wordsOf(reading, sentence.from, split).value,
                response: wordsOf(reading, split, sentence.to).value,
              },
        quote,
        confidence: 0.8,
      });
      continue;
    }
    const { cueFrom, to: end, isLeading } = condition;
    const isException =
      sentence.section === 'rules' ||
      hasCue(sentence.hits, 'exception', cueFrom, end) ||
      hasCue(sentence.hits, 'not', cueFrom, end) ||
      limitsNumber(reading, { hits: sentence.hits, from: cueFrom, to: end });
    if (!isTold && !isException) continue;
    const situation = wordsOf(reading, cueFrom, end).value;
    const behind = cuesOf(sentence.hits, 'if_after', end).find((hit) => hit.from === end)?.to ?? end;
    const after = behind < sentence.to ? wordsOf(reading, behind, sentence.to).value : '';
    const response = isLeading ? after : wordsOf(reading, sentence.from, cueFrom).value;
    if (response === '' && !isTold) continue;
    cases.push({
      value: { situation, response },
      quote: wordsOf(reading, sentence.from, sentence.to).quote,
      confidence: 0.8,
    });
  }
  return cases;
}

function arrowAt(reading: Reading, { from, to }: Sentence): number | null {
  for (let at = from + 1; at < to; at++) if (/->|→|=>|[:：]|\s[-–—]\s/u.test(gapBefore(reading, at))) return at;
  return null;
}
