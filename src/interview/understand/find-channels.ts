import type { Channel } from '../../blueprint/schema.js';
import { conditionCues } from './condition-clauses.js';
import type { Said } from './facts.js';
import { prohibitions } from './find-rules.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** Where the agent talks with people. Words of a channel inside a condition or a rule say nothing about it. */
export function findChannels(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Said<Channel>[] {
  const found: Said<Channel>[] = [];
  for (const sentence of sentences) {
    const rules = [
      ...prohibitions(reading, sentence),
      ...cuesOf(sentence.hits, 'escalate'),
      ...conditionCues(reading, sentence).map(({ cue }) => cue),
    ];
    for (const hit of longest(hitsOf(sentence.hits, 'channel'))) {
      const channel = hit.key as Channel;
      if (isRefused(reading, sentence, hit) || found.some(({ value }) => value === channel)) continue;
      const isTold = isAnswer || sentence.section === 'channel';
      if (!isTold && rules.some((cue) => cue.from < hit.from)) continue;
      if (!isTold && channel !== 'voice' && channel !== 'chat' && !isIntroduction(sentence)) continue;
      found.push({ value: channel, quote: wordsOf(reading, hit.from, hit.to).quote, confidence: isTold ? 0.95 : 0.8 });
    }
  }
  return found;
}

/** "not by phone", "the phone is what we want less of". */
function isRefused(reading: Reading, { hits, from, to }: Sentence, hit: Hit): boolean {
  if (cuesOf(hits, 'not', Math.max(from, hit.from - 2), hit.from).length > 0) return true;
  let end = hit.to;
  while (end < to && !/[,;:.，。]/u.test(gapBefore(reading, end))) end++;
  return cuesOf(hits, 'not', hit.to, end).some((cue) => cue.to === end || cue.to - cue.from > 1);
}

const isIntroduction = ({ hits }: Sentence): boolean =>
  hasCue(hits, 'want') || hasCue(hits, 'persona') || hasCue(hits, 'agent');
