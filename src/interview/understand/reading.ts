import type { Section } from '../data/language.js';
import { joinCharacters } from './join-characters.js';
import type { Lexicon } from './lexicon.js';
import { type Line, splitLines } from './lines.js';
import type { Hit } from './phrase-index.js';
import { findBrackets, findQuotes, isInside, type Span } from './quotes.js';
import { splitSentences } from './sentences.js';
import { foldWord, type Token, tokenize } from './tokens.js';

/** A message, read: its words, what is known of them, its sentences and how it is laid out. */
export type Reading = {
  text: string;
  lexicon: Lexicon;
  tokens: Token[];
  hits: Hit[];
  quotes: Span[];
  /** The quotes that are speech rather than terms. */
  speech: Span[];
  sentences: Sentence[];
};

export type Sentence = Span & {
  /** Tokens from `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** The hits inside, in order; those inside of quotes are left out, as quoted words say nothing about the agent. */
  hits: Hit[];
  kind: Line['kind'];
  marker: Line['marker'];
  indent: number;
  /** Which line it stands on, and whether it begins it. */
  line: number;
  beginsLine: boolean;
  section: Section | null;
  /** The sentence that introduces the list in which it stands. */
  lead: Sentence | null;
  /** "Tone" of "Tone: friendly", as tokens; they are part of the sentence. */
  label: { from: number; to: number } | null;
};

/** A quote that is nearly the whole text is what the user says. */
const MOST_OF_A_TEXT = 0.9;
/** A shorter quote is a name or a term, which means what it says. */
const SHORT_QUOTE = 32;
const BREAKS = /[,;:!?()[\]"“”\n，、；：！？。]|\.\s/u;

/**
 * Reads a text. Never throws; time is linear in its length.
 * @param mends whether slips are mended; not where the text is in another language than the lexicon
 */
export function readText(text: string, lexicon: Lexicon, mends = true): Reading {
  const quotes = findQuotes(text).filter((quote) => quote.end - quote.start < MOST_OF_A_TEXT * text.trim().length);
  const { tokens, hits } = readWords(text, lexicon, mends);
  const reading: Reading = {
    text,
    lexicon,
    tokens,
    hits,
    quotes,
    speech: quotes.filter((quote) => quote.end - quote.start > SHORT_QUOTE),
    sentences: [],
  };
  const cursor = { token: 0, hit: 0 };
  const brackets = findBrackets(text);
  const whole = [...quotes, ...brackets].sort((a, b) => a.start - b.start);
  for (const [number, line] of splitLines(text, quotes).entries()) {
    const parts = splitSentences(text, line, whole, lexicon.abbreviations);
    for (const [at, part] of parts.entries()) {
      const sentence = locate(reading, cursor, part);
      reading.sentences.push({
        ...sentence,
        kind: part.numbered ? 'item' : line.kind,
        marker: part.numbered ? 'number' : line.marker,
        indent: line.indent,
        line: number,
        beginsLine: at === 0 || part.numbered,
        section: null,
        lead: null,
        label: null,
      });
    }
  }
  return reading;
}

/** The words of a text, and what is known of them. */
export function readWords(text: string, lexicon: Lexicon, mends = false): { tokens: Token[]; hits: Hit[] } {
  const tokens = tokenize(text, lexicon.data.writing);
  if (mends) mend(text, tokens, lexicon);
  const hits = lexicon.index.find(tokens.map((token) => token.word));
  if (lexicon.breaker === null) return { tokens, hits };
  const inPiece = hits.filter((hit) => isInOnePiece({ text, tokens }, hit));
  return joinCharacters(text, tokens, inPiece, lexicon.breaker);
}

/** The tokens and hits of a span; spans are asked for in their order. */
function locate(reading: Reading, cursor: { token: number; hit: number }, span: Span) {
  const { tokens, hits } = reading;
  const quotes = reading.speech;
  while (cursor.token < tokens.length && (tokens[cursor.token]?.start ?? 0) < span.start) cursor.token++;
  const from = cursor.token;
  while (cursor.token < tokens.length && (tokens[cursor.token]?.end ?? 0) <= span.end) cursor.token++;
  const to = cursor.token;
  while (cursor.hit < hits.length && (hits[cursor.hit]?.from ?? 0) < from) cursor.hit++;
  const inside: Hit[] = [];
  while (cursor.hit < hits.length && (hits[cursor.hit]?.from ?? 0) < to) {
    const hit = hits[cursor.hit++];
    if (hit && hit.to <= to && !isInside(quotes, tokens[hit.from]?.start ?? 0) && isInOnePiece(reading, hit))
      inside.push(hit);
  }
  const slots = inside.filter((hit) => hit.table === 'slot' && hit.to - hit.from > 1);
  const kept = inside.filter(
    (hit) => hit.table !== 'verb' || !(isNoun(reading, slots, hit) || isModifier(reading, inside, hit)),
  );
  return { start: span.start, end: span.end, from, to, hits: kept };
}

/** "the order", "email address": a word that can be a verb but is none here. */
function isNoun({ text, tokens, lexicon }: Reading, slots: readonly Hit[], { from, to }: Hit): boolean {
  const before = tokens[from - 1];
  const followsArticle =
    lexicon.data.writing.verb === 'first' &&
    before !== undefined &&
    lexicon.articles.has(before.word) &&
    !BREAKS.test(text.slice(before.end, tokens[from]?.start ?? before.end));
  return followsArticle || slots.some((slot) => slot.from <= from && slot.to >= to && slot.to - slot.from > to - from);
}

/** "推荐的酒店": a verb before a word that links it to what follows is a modifier, unless it says what the agent does. */
function isModifier({ lexicon }: Reading, hits: readonly Hit[], { to }: Hit): boolean {
  const { spaces, verb } = lexicon.data.writing;
  if (spaces || verb === 'last' || !hasCue(hits, 'people_link', to, to + 1)) return false;
  return !cuesOf(hits, 'agent').some((hit) => hit.from >= to && hit.from <= to + 2);
}

/** No stop stands between the words of a phrase. */
function isInOnePiece({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, { from, to }: Hit): boolean {
  for (let at = from + 1; at < to; at++) {
    if (BREAKS.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) return false;
  }
  return true;
}

/** Puts the right spelling into the tokens that are slips. Names, and words that are known, stay as they are. */
function mend(
  text: string,
  tokens: Token[],
  { misspellings, speller, index, functionWords, commonWords, data }: Lexicon,
): void {
  if (!data.writing.spaces) return;
  const memory = new Map<string, string | null>();
  for (const token of tokens) {
    const { word } = token;
    let right = memory.get(word);
    if (right === undefined) {
      const isKnown = index.knowsWord(word) || functionWords.has(word) || commonWords.has(word);
      right = misspellings.get(word) ?? (isKnown ? null : notInflected(word, speller(word)));
      memory.set(word, right);
    }
    if (right === null || right === word) continue;
    const first = text.charAt(token.start);
    const isName = first !== first.toLowerCase() && token.start > 0 && data.writing.capitalsAreNames;
    if (
      isName &&
      !misspellings.has(word) &&
      !/[.!?:\n]\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start))
    )
      continue;
    token.word = foldWord(right, data.writing.variants);
    token.mended = first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
  }
}

/** One word that begins with the other is another form of it, not a slip. */
const notInflected = (word: string, right: string | null): string | null =>
  right === null || right.startsWith(word) || word.startsWith(right) ? null : right;

/** The hits of a table inside a stretch of tokens. */
export const hitsOf = (hits: readonly Hit[], table: string, from = 0, to = Number.POSITIVE_INFINITY): Hit[] =>
  within(indexOf(hits).tables.get(table), from, to);

/** The hits of a cue inside a stretch of tokens. */
export const cuesOf = (hits: readonly Hit[], cue: string, from = 0, to = Number.POSITIVE_INFINITY): Hit[] =>
  within(indexOf(hits).cues.get(cue), from, to);

export const hasCue = (hits: readonly Hit[], cue: string, from = 0, to = Number.POSITIVE_INFINITY): boolean =>
  indexOf(hits)
    .cues.get(cue)
    ?.some((hit) => hit.from >= from && hit.to <= to) ?? false;

const within = (hits: readonly Hit[] | undefined, from: number, to: number): Hit[] =>
  hits === undefined ? [] : hits.filter((hit) => hit.from >= from && hit.to <= to);

type HitIndex = { tables: Map<string, Hit[]>; cues: Map<string, Hit[]> };

/** Only a memo: what is known of a list of hits, which never changes, as long as somebody holds the list. */
const INDEXES = new WeakMap<readonly Hit[], HitIndex>();

function indexOf(hits: readonly Hit[]): HitIndex {
  const known = INDEXES.get(hits);
  if (known) return known;
  const index: HitIndex = { tables: new Map(), cues: new Map() };
  for (const hit of hits) {
    append(index.tables, hit.table, hit);
    if (hit.table === 'cue') append(index.cues, hit.key, hit);
  }
  INDEXES.set(hits, index);
  return index;
}

function append(lists: Map<string, Hit[]>, key: string, hit: Hit): void {
  const list = lists.get(key);
  if (list) list.push(hit);
  else lists.set(key, [hit]);
}
