import type { Slot } from '../../blueprint/workflow-schema.js';
import { SLOT_TYPES, type SlotName } from '../data/slots.js';
import type { Hit } from './phrase-index.js';
import { hitsOf, type Reading } from './reading.js';

const MOST_SLOTS = 8;
const LONGEST_NAME = 48;
const WORDS_IN_NAME = 4;

/** What a stretch of words asks to know, as slots. */
export function findSlots(hits: readonly Hit[], from: number, to: number): Slot[] {
  const names: SlotName[] = [];
  for (const hit of longest(hitsOf(hits, 'slot', from, to))) {
    const name = hit.key as SlotName;
    if (!names.includes(name)) names.push(name);
  }
  return names.slice(0, MOST_SLOTS).map((name) => ({ name, type: SLOT_TYPES[name], prompt: '', required: true }));
}

/** A name for what some words say; small words carry none, but those that turn the meaning do. As a CEL identifier: "all copies are out" → all_copies_are_out. */
export function nameFromWords({ tokens, lexicon }: Reading, from: number, to: number): string | null {
  const meant = (word: string) => !lexicon.functionWords.has(word) || lexicon.negations.has(word);
  const isThin = tokens.slice(from, to).filter(({ word }) => meant(word)).length < 2;
  const words: string[] = [];
  for (let at = from; at < to && words.length < WORDS_IN_NAME; at++) {
    const word = tokens[at]?.word ?? '';
    if ((!isThin && !meant(word)) || lexicon.articles.has(word)) continue;
    const latin = Array.from(word, (letter) => lexicon.data.romanised[letter] ?? letter).join('');
    const plain = latin.replace(/[^a-z0-9_]/g, '');
    if (plain !== '' && plain.length * 2 >= latin.length) words.push(plain);
  }
  const name = words.join('_').slice(0, LONGEST_NAME).replace(/_+$/, '');
  if (name === '') return null;
  const safe = /^[a-z_]/.test(name) ? name : `is_${name}`;
  return RESERVED.has(safe) ? `${safe}_value` : safe;
}

/** Words that CEL keeps for itself. */
const RESERVED = new Set(
  'as,break,const,continue,else,false,for,function,if,import,in,let,loop,namespace,null,package,return,true,var,void,while'.split(
    ',',
  ),
);

/** Hits that are not inside of a longer one. */
export function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last && hit.from < last.to) {
      if (hit.to - hit.from > last.to - last.from) kept[kept.length - 1] = hit;
      continue;
    }
    kept.push(hit);
  }
  return kept;
}
