import { skipLeading, skipTrailing } from './clauses.js';
import type { Said } from './facts.js';
import { prohibitions } from './find-rules.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

const LONGEST = 14;

/** Whom the agent is for: the people named after "for our", "helps", "audience", in the introduction first. */
export function findAudience(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Said<string> | null {
  let best: Said<string> | null = null;
  for (const sentence of sentences) {
    const found = audienceOf(reading, sentence) ?? (isAnswer ? namedFirst(reading, sentence) : null);
    if (found && (best === null || found.confidence > best.confidence)) best = found;
  }
  return best ?? (isAnswer ? null : oftenNamed(reading, sentences));
}

/** Whom a text speaks of again and again, or as who does something, it is for. */
function oftenNamed(reading: Reading, sentences: readonly Sentence[]): Said<string> | null {
  const named = new Map<string, { count: number; hit: Hit }>();
  for (const { hits, kind, section } of sentences) {
    if (kind === 'heading' || section === 'output' || section === 'examples') continue;
    for (const hit of longest(hitsOf(hits, 'person'))) {
      const isHelper = hasCue(hits, 'human', hit.from, hit.to) && hasCue(hits, 'escalate');
      if (hasCue(hits, 'generic_person', hit.from, hit.to) || isHelper) continue;
      const word = reading.tokens[hit.to - 1]?.word ?? '';
      const known = named.get(word);
      if (known) known.count += 1;
      else named.set(word, { count: 1, hit });
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.count - a.count);
  if (!most || most.count < OFTEN) return null;
  return { ...wordsOf(reading, most.hit.from, most.hit.to), confidence: 0.6 };
}

const OFTEN = 2;

function audienceOf(reading: Reading, sentence: Sentence): Said<string> | null {
  const { hits, from, to, section, label } = sentence;
  if (section === 'audience' && sentence.kind !== 'heading') {
    const start = skipLeading(hits, label?.to ?? from, to);
    return start < to ? { ...wordsOf(reading, start, to), confidence: 0.9 } : null;
  }
  if (section === 'output' || section === 'examples') return null;
  const forbids = prohibitions(reading, sentence).at(0)?.from ?? to;
  const people = longest(hitsOf(hits, 'person', from, forbids));
  const told = longest(cuesOf(hits, 'audience')).find((cue) =>
    people.some((hit) => hit.from >= cue.from && hit.from <= cue.to + 4),
  );
  if (told) {
    const isEquated = hits.some(
      (hit) => hit.table === 'verb' && hit.key === 'be' && hit.from <= told.to && hit.to >= told.to,
    );
    const isPart =
      people.some((hit) => hit.from < told.to && hit.to > told.from) &&
      !(isEquated && people.some((hit) => hit.from >= told.to));
    return span(reading, sentence, isPart ? told.from : told.to, 0.8);
  }
  const introduces = hasCue(hits, 'agent') || hasCue(hits, 'want') || hasCue(hits, 'persona') || hasCue(hits, 'role');
  for (const person of people) {
    const cue = cuesOf(hits, 'audience_for')
      .filter((hit) => hit.to <= person.from && person.from - hit.to <= 3 && hit.from > from)
      .at(-1);
    if (!cue || !introduces || hasCue(hits, 'generic_person', person.from, person.to)) continue;
    return {
      ...wordsOf(reading, startOf(reading, cue.to, person.from), endOfPeople(reading, sentence, person.to)),
      confidence: 0.7,
    };
  }
  return null;
}

/** "homeowners in Leeds": what is said of the people, when a word such as "in" or "who" goes on with it. */
function endOfPeople(reading: Reading, sentence: Sentence, at: number): number {
  const isLinked =
    !/[,;:.，；：。]/u.test(gapBefore(reading, at)) &&
    cuesOf(sentence.hits, 'people_link', at, sentence.to).some((hit) => hit.from === at);
  const end = isLinked ? endOf(reading, sentence, at + 1) : at;
  return end > at + 1 ? end : at;
}

/** "It's homeowners mostly": an answer that begins with people and says how to talk to them. */
function namedFirst(reading: Reading, sentence: Sentence): Said<string> | null {
  const { hits, from, to } = sentence;
  const start = skipLeading(hits, from, to);
  const person = hitsOf(hits, 'person').find((hit) => hit.from === start);
  const tones = hitsOf(hits, 'tone');
  const isTone = person !== undefined && tones.some((tone) => tone.from <= person.from && tone.to >= person.to);
  if (!person || isTone || tones.length === 0) return null;
  return { ...wordsOf(reading, start, endOf(reading, sentence, person.to)), confidence: 0.75 };
}

/** Words such as "our own" say nothing about the people. */
function startOf({ tokens, lexicon }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && lexicon.functionWords.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/** The words up to the next comma, a verb of the main clause, or a dozen words. */
function span(reading: Reading, { hits, to }: Sentence, start: number, confidence: number): Said<string> | null {
  const begin = skipLeading(hits, start, to);
  const end = skipTrailing(hits, begin, endOf(reading, { hits, to } as Sentence, begin + 1));
  return end > begin ? { ...wordsOf(reading, begin, end), confidence } : null;
}

function endOf(reading: Reading, { hits, to }: Pick<Sentence, 'hits' | 'to'>, from: number): number {
  let at = from;
  while (at < to && at - from < LONGEST) {
    if (/[,;:.，。；]|\s[-–—]\s/u.test(gapBefore(reading, at)) && at > from) break;
    if (
      at >= from &&
      hitsOf(hits, 'cue', at, to).some(
        (hit) =>
          hit.from === at &&
          (hit.key === 'purpose_link' || hit.key === 'if' || hit.key === 'knowledge' || hit.key === 'speaks'),
      )
    )
      break;
    if (hits.some((hit) => hit.from === at && hit.table === 'verb')) break;
    if (hits.some((hit) => hit.from === at && hit.table === 'channel')) break;
    at++;
  }
  while (at > from && reading.lexicon.functionWords.has(reading.tokens[at - 1]?.word ?? '')) at--;
  return Math.max(at, from);
}
