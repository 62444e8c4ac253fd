import { conditionSpans } from './condition-clauses.js';
import type { Said } from './facts.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

export type FoundTone = { wanted: Said<string>[]; unwanted: string[]; verbosity: Said<'concise' | 'detailed'> | null };

/** How near a negation must stand before a tone to turn it round. */
const REACH = 3;

/**
 * The tones that sentences ask for. A word of tone counts where the sentence is about manner: by its section or label,
 * by a word such as "tone" or "be", or because it says little else.
 */
export function findTones(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): FoundTone {
  const found: FoundTone = { wanted: [], unwanted: [], verbosity: null };
  for (const sentence of sentences) {
    const hits = longest(hitsOf(sentence.hits, 'tone')).filter((hit) => isMeant(reading, sentence, hit));
    const conditions = hits.length > 0 ? conditionSpans(reading, sentence) : [];
    for (const hit of hits) {
      // "if the dog is aggressive": somebody else is
      if (conditions.some(({ from, to }) => hit.from >= from && hit.to <= to)) continue;
      if (isUnwanted(reading, sentence, hit.from)) {
        found.unwanted.push(hit.key);
        continue;
      }
      if (!isAnswer && !isAboutManner(reading, sentence, hit.from, hit.to)) continue;
      const { quote } = wordsOf(reading, hit.from, hit.to);
      if (!found.wanted.some(({ value }) => value === ownWriting(reading, hit)))
        found.wanted.push({ value: ownWriting(reading, hit), quote, confidence: isAnswer ? 0.95 : 0.85 });
    }
    const length = longest(hitsOf(sentence.hits, 'verbosity')).at(0);
    if (length && found.verbosity === null && (isAnswer || isAboutManner(reading, sentence, length.from, length.to))) {
      found.verbosity = {
        value: length.key as 'concise' | 'detailed',
        quote: wordsOf(reading, length.from, length.to).quote,
        confidence: 0.8,
      };
    }
  }
  found.wanted = found.wanted.filter(({ value }) => !found.unwanted.includes(value));
  return found;
}

/** The tone as the tables write it, or in the user's own characters where those are only variants of it. */
function ownWriting({ text, tokens, lexicon }: Reading, { from, to, key }: Hit): string {
  if (lexicon.data.writing.spaces || !lexicon.data.writing.variants) return key;
  const folded = tokens.slice(from, to).map(({ word }) => word);
  return folded.join('') === key ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : key;
}

/** Not "Patience", who is somebody, nor "kind regards". */
function isMeant({ text, tokens, lexicon }: Reading, { hits, from }: Sentence, hit: Hit): boolean {
  const start = tokens[hit.from]?.start ?? 0;
  const first = text.charAt(start);
  const isName = lexicon.data.writing.capitalsAreNames && first !== first.toLowerCase() && hit.from > from;
  const beginsPart = /[^\p{L}\p{N},\s]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  return (
    !(isName && !beginsPart) && !cuesOf(hits, 'small_talk').some((cue) => cue.from <= hit.from && cue.to >= hit.to)
  );
}

function isUnwanted(reading: Reading, { hits, from }: Sentence, at: number): boolean {
  const near = cuesOf(hits, 'not', Math.max(from, at - REACH), at).at(-1);
  if (!near) return false;
  for (let between = near.to; between <= at; between++)
    if (/[,.;:，。]/u.test(gapBefore(reading, between))) return false;
  return true;
}

/** "a friendly and helpful tone", "be polite", "communicate with empathy"; not "a nice restaurant". */
function isAboutManner(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { hits, section } = sentence;
  if (section === 'tone' || isToneOnly(reading, sentence)) return true;
  if (describesAgent(hits, to) || standsAlone(reading, sentence, from, to)) return true;
  const start = Math.max(sentence.from, from - 6);
  const end = Math.min(sentence.to, to + 6);
  if (hasCue(hits, 'tone', start, end) && (isBesideTone(hits, from, to) || hasCue(hits, 'tone', to, end))) return true;
  if (hitsOf(hits, 'verb', Math.max(sentence.from, from - 3), from).some((hit) => hit.key === 'be')) return true;
  // "captivating and persuasive": two words of tone side by side are about manner
  return hitsOf(hits, 'tone').some(
    (hit) =>
      (hit.from > from && hit.from - to <= 1 && hit.from >= to) ||
      (hit.from < from && from - hit.to <= 1 && hit.to <= from),
  );
}

/** "Max 120 words, friendly, first name": a part of a list that is nothing but the word. */
const standsAlone = (reading: Reading, sentence: Sentence, from: number, to: number): boolean =>
  to - from === 1 &&
  (from === sentence.from || /[,;:，、：；]/u.test(gapBefore(reading, from))) &&
  (to === sentence.to || /[,;.，、；。]/u.test(gapBefore(reading, to)));

/** "A sarcastic chess coach": the word stands before the agent, a word or two between. */
const describesAgent = (hits: readonly Hit[], to: number): boolean =>
  cuesOf(hits, 'agent', to).some(
    (agent) =>
      agent.from - to <= BEFORE_AGENT &&
      !hits.some((hit) => hit.table === 'cue' && hit.key === 'audience_for' && hit.from >= to && hit.to <= agent.from),
  );
const BEFORE_AGENT = 2;

/** A word of manner right before, with other tones in between at most. */
function isBesideTone(hits: Sentence['hits'], from: number, _to: number): boolean {
  const tones = hitsOf(hits, 'tone');
  let at = from;
  for (let step = 0; step < 6; step++) {
    if (cuesOf(hits, 'tone').some((hit) => hit.to === at)) return true;
    const before = tones.find((hit) => hit.to === at || hit.to === at - 1);
    at = before ? before.from : at - 1;
  }
  return false;
}

/** Whether a sentence says how to talk and nothing else. */
export function isToneOnly(reading: Reading, { hits, from, to, label }: Sentence): boolean {
  const tones = longest(hitsOf(hits, 'tone'));
  if (tones.length === 0) return false;
  // "be friendly and never give advice": what is forbidden is no tone
  if (cuesOf(hits, 'never', from, to).some((never) => !tones.some((tone) => tone.to > never.from))) return false;
  const manner = longest([
    ...tones,
    ...cuesOf(hits, 'tone_verb'),
    ...cuesOf(hits, 'tone'),
    ...cuesOf(hits, 'filler'),
    ...cuesOf(hits, 'agent'),
  ]);
  let other = 0;
  for (let at = label?.to ?? from; at < to; at++) {
    const isManner = manner.some((hit) => hit.from <= at && at < hit.to);
    if (!isManner && !reading.lexicon.functionWords.has(reading.tokens[at]?.word ?? '')) other += 1;
  }
  const agents = cuesOf(hits, 'agent', from, to);
  const isAgent = (verb: Hit) => agents.some((hit) => hit.from <= verb.from && hit.to >= verb.to);
  const namesAgent = agents.length > 0 && hitsOf(hits, 'verb', from, to).every(isAgent);
  return other <= (namesAgent ? 0 : tones.length);
}
