import type { Hit } from './phrase-index.js';
import { hitsOf, type Reading, type Sentence } from './reading.js';

/** An object may stand this far behind its verb: "look up where their order is". */
const AHEAD = 6;
/** "The order can be looked up": this far before it. */
const BEHIND = 4;

/** Work that needs a tool, told by a verb and its object: "cancel or move an appointment", as hits of the tool's tasks. */
export function findPairs({ tokens, lexicon }: Reading, sentence: Sentence): Hit[] {
  return hitsOf(sentence.hits, 'pair_object').flatMap((object) => {
    const verbs = lexicon.pairVerbs.get(object.key);
    const isVerb = (at: number) => verbs?.has(tokens[at]?.word ?? '') ?? false;
    const key = object.key.split(' ')[0] ?? '';
    for (let at = object.from - 1; at >= Math.max(sentence.from, object.from - AHEAD); at--) {
      if (isVerb(at)) return [{ table: 'tool_task', key, from: at, to: object.to }];
    }
    for (let at = object.to; at < Math.min(sentence.to, object.to + BEHIND); at++) {
      if (isVerb(at)) return [{ table: 'tool_task', key, from: object.from, to: at + 1 }];
    }
    return [];
  });
}
