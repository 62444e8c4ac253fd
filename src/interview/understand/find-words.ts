import { skipLeading } from './clauses.js';
import type { Facts, KnowledgeSource, Said } from './facts.js';
import { insideQuote } from './quotes.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** What is taken in the user's own words: the greeting, examples, sources of knowledge, memory and success. */

const LONGEST_GREETING = 400;

/** The quoted words, or those after a colon, in a sentence about greeting. */
export function findGreeting(reading: Reading, sentences: readonly Sentence[]): Said<string> | null {
  for (const [at, sentence] of sentences.entries()) {
    const isAbout = hasCue(sentence.hits, 'greet') || sentence.section === 'greeting';
    if (!isAbout || sentence.kind === 'heading') continue;
    const next = sentences[at + 1];
    const quote = reading.quotes.find(
      (span) =>
        (span.start >= sentence.start && span.start < sentence.end) ||
        (next !== undefined && span.start <= next.start && span.end > next.start && endsOpen(reading, sentence)),
    );
    if (quote && quote.end - quote.start > 6) return quoted(reading, insideQuote(quote), 0.9);
    if (sentence.section === 'greeting')
      return { ...wordsOf(reading, sentence.label?.to ?? sentence.from, sentence.to), confidence: 0.85 };
    const colon = afterColon(reading, sentence);
    if (colon !== null)
      return quoted(reading, { start: reading.tokens[colon]?.start ?? sentence.start, end: sentence.end }, 0.8);
  }
  return null;
}

const endsOpen = ({ text }: Reading, { end }: Sentence): boolean => /[:：]/.test(text.charAt(end - 1));

function quoted({ text }: Reading, { start, end }: { start: number; end: number }, confidence: number): Said<string> {
  const whole = text.slice(start, Math.min(end, start + 1900)).trim();
  const first = /^[^\n]{1,400}/u.exec(whole)?.[0].trim() ?? '';
  return { value: whole, quote: first.slice(0, LONGEST_GREETING), confidence };
}

/** The token after the last colon of a sentence that is followed by something. */
function afterColon(reading: Reading, { from, to }: Sentence): number | null {
  let found: number | null = null;
  for (let at = from + 1; at < to; at++) if (/[:：]\s*$/u.test(gapBefore(reading, at))) found = at;
  return found;
}

/** Pairs of lines "User: … / Agent: …". */
export function findExamples(reading: Reading, sentences: readonly Sentence[]): Facts['examples'] {
  const examples: Facts['examples'] = [];
  const ends = new Map(sentences.map((sentence) => [sentence.line, sentence]));
  let asked: string | null = null;
  for (const sentence of sentences) {
    const speaker = speakerOf(sentence);
    if (speaker === null || !sentence.label) continue;
    const last = ends.get(sentence.line) ?? sentence;
    const start = reading.tokens[sentence.label.to]?.start ?? sentence.start;
    const said = reading.text.slice(start, Math.min(last.end, start + 400)).trim();
    if (said === '') continue;
    if (speaker === 'user') asked = said;
    else if (asked !== null) {
      examples.push({ value: { user: asked, agent: said }, quote: said, confidence: 0.9 });
      asked = null;
    }
  }
  return examples;
}

/** Who speaks in a line of a dialogue; null when the line is none. */
export function speakerOf({ hits, label, to }: Sentence): 'user' | 'agent' | null {
  if (!label || label.to >= to || label.to - label.from > 2) return null;
  const covers = (cue: string) =>
    cuesOf(hits, cue, label.from, label.to).some((hit) => hit.to - hit.from === label.to - label.from);
  if (covers('example_user')) return 'user';
  return covers('example_agent') ? 'agent' : null;
}

const MOST_SOURCES = 20;

/** Addresses, files, and documents that the agent shall answer from. */
export function findKnowledge(
  reading: Reading,
  sentences: readonly Sentence[],
  isAnswer: boolean,
): Said<KnowledgeSource>[] {
  const found: Said<KnowledgeSource>[] = [];
  const add = (kind: KnowledgeSource['kind'], source: string, confidence: number) => {
    if (!found.some(({ value }) => value.source.toLowerCase() === source.toLowerCase()))
      found.push({ value: { kind, source }, quote: source, confidence });
  };
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    const isTold = isAnswer || sentence.section === 'knowledge';
    const part = reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800));
    if (isTold || hasCue(sentence.hits, 'knowledge')) {
      for (const [address] of part.matchAll(/https?:\/\/[^\s)\]}>"'，。]{1,300}/gu))
        add('url', address.replace(/[.,;:!?]+$/, ''), 0.9);
      for (const [file] of part.matchAll(
        /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,60}\.(?:pdf|docx?|xlsx?|csv|txt|md|pptx?)(?![\p{L}\p{N}])/gu,
      ))
        add('file', file, 0.9);
    }
    for (const hit of longest(cuesOf(sentence.hits, 'knowledge'))) {
      const isRefused = cuesOf(sentence.hits, 'unwanted', Math.max(sentence.from, hit.from - 3), hit.from).length > 0;
      if (!isRefused) add('text', withOwner(reading, sentence, hit.from, hit.to), isTold ? 0.9 : 0.75);
    }
    if (isAnswer && found.length === 0) {
      const start = skipLeading(sentence.hits, sentence.from, sentence.to);
      if (start < sentence.to) add('text', wordsOf(reading, start, sentence.to).quote, 0.8);
    }
  }
  return found.slice(0, MOST_SOURCES);
}

/** "our help pages" rather than "help pages". */
function withOwner(reading: Reading, sentence: Sentence, from: number, to: number): string {
  const before = cuesOf(sentence.hits, 'self', Math.max(sentence.from, from - 1), from).length > 0;
  return wordsOf(reading, before ? from - 1 : from, to).quote;
}

/** Whether the agent shall remember people from one conversation to the next. */
export function findMemory(reading: Reading, sentences: readonly Sentence[]): Facts['memory'] {
  for (const { hits } of sentences) {
    const forget = cuesOf(hits, 'forget').at(0);
    if (forget) return { value: 'none', quote: wordsOf(reading, forget.from, forget.to).quote, confidence: 0.75 };
    const remember = cuesOf(hits, 'remember').at(0);
    if (remember && !hasCue(hits, 'never')) {
      return {
        value: hasCue(hits, 'session', remember.to) ? 'conversation' : 'user',
        quote: wordsOf(reading, remember.from, remember.to).quote,
        confidence: 0.7,
      };
    }
  }
  return null;
}

/** By what the user will see that the agent is good. */
export function findSuccess(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): Said<string> | null {
  for (const sentence of sentences) {
    const { hits } = sentence;
    const isTold = isAnswer || sentence.section === 'success';
    if (sentence.kind === 'heading' || (!isTold && !hasCue(hits, 'success'))) continue;
    const hasNumber =
      hitsOf(hits, 'compare').length > 0 || /\d/u.test(reading.text.slice(sentence.start, sentence.end));
    const cue = longest(cuesOf(hits, 'success')).at(0);
    if (!isTold && !(cue && (cue.to - cue.from > 1 || hasNumber))) continue;
    if (!isTold && cue && cue.to - cue.from === 1 && hasCue(hits, 'want')) continue;
    const start = skipLeading(hits, sentence.label?.to ?? sentence.from, sentence.to);
    return { ...wordsOf(reading, start, sentence.to), confidence: isTold ? 0.9 : 0.7 };
  }
  return null;
}
