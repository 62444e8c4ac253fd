import type { Said } from './facts.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

const LONGEST = 4;
/** "Fine, but it should be called Lola": in few words, words of naming name the agent. */
const SHORT_SENTENCE = 9;

/** The name of the agent: a proper name after "called", "you are", "introducing", or after the label "Name". */
export function findName(reading: Reading, sentences: readonly Sentence[]): Said<string> | null {
  // who wishes for an agent and says "I am Claire" speaks of himself
  const isWish = sentences.some(({ hits }) => hasCue(hits, 'want'));
  for (const sentence of sentences) {
    const { hits, section, label } = sentence;
    if (sentence.kind === 'heading') continue;
    if (section === 'name' && label)
      return { ...wordsOf(reading, label.to, Math.min(sentence.to, label.to + LONGEST)), confidence: 0.9 };
    for (const cue of reading.lexicon.data.writing.spaces ? cuesOf(hits, 'named') : longest(cuesOf(hits, 'named'))) {
      if (
        (isWish || !reading.lexicon.data.writing.spaces) &&
        cuesOf(hits, 'self').some((self) => self.from === cue.from)
      )
        continue;
      const isAboutAgent =
        cue.from <= sentence.from + 1 ||
        hasCue(hits, 'agent', Math.max(sentence.from, cue.from - 3), cue.from + 1) ||
        (cue.to - cue.from > 1 && sentence.to - sentence.from <= SHORT_SENTENCE) ||
        (!reading.lexicon.data.writing.spaces && namesAgent(sentence, cue));
      if (!isAboutAgent || /[.:;,，。]/u.test(gapBefore(reading, cue.to).replace(/["“'「『:：]/gu, ''))) continue;
      const end = endOfName(reading, sentence, cue.to);
      if (end > cue.to) return { ...wordsOf(reading, cue.to, end), confidence: 0.85 };
    }
    const beside = reading.lexicon.data.writing.spaces ? null : besideAgent(reading, sentence);
    if (beside) return beside;
  }
  return null;
}

/** "起名叫小七", "一个叫小虎的教练": the words of naming are long, or the agent follows. */
const namesAgent = ({ hits }: Sentence, { from, to }: Hit): boolean =>
  to - from > 1 || cuesOf(hits, 'agent', to, to + AGENT_AFTER).length > 0;

const AGENT_AFTER = 8;

/** "前台助手“安安”": a short quote right behind the word for the agent. */
function besideAgent(reading: Reading, { hits, to }: Sentence): Said<string> | null {
  for (const agent of cuesOf(hits, 'agent')) {
    const end = endOfQuoted(reading, agent.to, to);
    if (end > agent.to) return { ...wordsOf(reading, agent.to, end), confidence: 0.8 };
  }
  return null;
}

/** The name that the agent gives itself in its greeting: "Hi, I am Quill", "Welcome to TaxGPT". */
export function nameInGreeting(reading: Reading, greeting: string): Said<string> | null {
  const start = reading.text.indexOf(greeting.slice(0, 60));
  if (start < 0) return null;
  const end = start + Math.min(greeting.length, 120);
  const cues = cuesOf(reading.hits, 'named');
  const isOfSelf = (cue: Hit) => cuesOf(reading.hits, 'self').some((self) => self.from === cue.from);
  // "Welcome to Villa Rosa, I am Ada": who speaks says more than where
  for (const cue of [...cues.filter(isOfSelf), ...cues]) {
    const place = reading.tokens[cue.from]?.start ?? 0;
    if (place < start || place >= end) continue;
    const to = endOfName(reading, { to: reading.tokens.length, hits: [] }, cue.to);
    const last = reading.tokens[to - 1];
    if (to > cue.to && last && last.end <= end) return { ...wordsOf(reading, cue.to, to), confidence: 0.7 };
  }
  return null;
}

/** The capitalised words from here, none of which is a word of the language that only begins a sentence. */
function endOfName(reading: Reading, { to, hits }: Pick<Sentence, 'to' | 'hits'>, from: number): number {
  const { text, tokens, lexicon } = reading;
  const quoted = endOfQuoted(reading, from, to);
  if (quoted > from) return quoted;
  if (!lexicon.data.writing.spaces) return endOfUnmarked(reading, to, from);
  let at = from;
  while (at < to && at - from < LONGEST) {
    const token = tokens[at];
    if (!token || (at > from && /[,;:.!?()，。"”]/u.test(gapBefore(reading, at)))) break;
    const raw = text.slice(token.start, token.end);
    const isName = raw.charAt(0) !== raw.charAt(0).toLowerCase();
    if (!isName || (at === from && lexicon.functionWords.has(token.word))) break;
    at++;
  }
  if (at === from) return from;
  const isCommon =
    !lexicon.data.writing.capitalsAreNames && lexicon.index.knowsWord(tokens[from]?.word ?? '') && at === from + 1;
  const isTitle =
    hitsOf(hits, 'language', from, at).length > 0 || hitsOf(hits, 'person', from, at).length === at - from;
  return isCommon || isTitle ? from : at;
}

/** Words that no table knows, up to a stop or a small word: where there are no capitals, nothing else marks a name. */
function endOfUnmarked({ text, tokens, lexicon, hits }: Reading, to: number, from: number): number {
  let at = from;
  while (at < to && at - from < LONGEST) {
    const token = tokens[at];
    if (!token || (at > from && /[^・·\s]/u.test(gapBefore({ text, tokens }, at)))) break;
    if (lexicon.functionWords.has(token.word) || hits.some((hit) => hit.from === at && ENDS_NAME.has(hit.key))) break;
    at++;
  }
  const isCommon = hits.some(
    (hit) => hit.from >= from && hit.to <= at && (!PART_OF_NAME.has(hit.table) || hit.key === 'human'),
  );
  return isCommon ? from : at;
}

const ENDS_NAME = new Set(['filler', 'purpose_link', 'role', 'subject', 'and']);
const PART_OF_NAME = new Set(['cue', 'slot', 'topic', 'heading', 'tone', 'number', 'type_weak']);

/** A short name in quotation marks. */
function endOfQuoted({ tokens, quotes }: Reading, from: number, to: number): number {
  const start = tokens[from]?.start ?? 0;
  const quote = quotes.find((span) => span.start === start - 1);
  if (!quote || quote.end - quote.start > 60) return from;
  let at = from;
  while (at < to && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) < quote.end) at++;
  return at;
}
