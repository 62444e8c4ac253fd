import { detectAll } from 'tinyld';
import type { Lexicon } from './lexicon.js';
import { tokenize } from './tokens.js';

/** The language of a text as a BCP 47 tag, and how sure that is, 0–1. */
export type DetectedLanguage = { tag: string; confidence: number };

const LOOKED_AT = 3000;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const HAN = /\p{sc=Han}/gu;
const LETTERS = /\p{L}/gu;
/** Scripts that one language of Parley, or one language at all, is written in. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Devanagari}/gu, 'hi'],
];
const UKRAINIAN = /[іїєґ]/iu;
/** Latin letters that none of the languages here have; with the languages that have them tinyld decides. */
const FEW_WORDS = 4;

/**
 * Finds the language by script, by the small words of each known language, and by tinyld where these do not tell.
 * @param expected the language spoken so far; a short text that does not clearly say otherwise is in it
 */
export function detectLanguage(text: string, lexicons: readonly Lexicon[], expected: string | null): DetectedLanguage {
  const sample = withoutData(text.slice(0, LOOKED_AT));
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters === 0) return { tag: expected ?? 'en', confidence: 0 };
  const byScript = detectByScript(sample, letters);
  if (byScript) return byScript;

  const scores = lexicons
    .filter(({ data }) => data.writing.spaces)
    .map((lexicon) => ({ tag: lexicon.data.tag, score: smallWords(sample, lexicon) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  const count = sample.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const top = best?.score ?? 0;
  const lead = top - (second?.score ?? 0);
  const guess = guessByLetters(sample);
  if (
    guess &&
    !lexicons.some(({ data }) => data.tag === guess.tag) &&
    guess.confidence > 0.25 &&
    count >= FEW_WORDS &&
    top < 0.3 * count
  ) {
    return { tag: guess.tag, confidence: 0.85 };
  }
  if (best && top >= 1 && lead >= Math.max(1, 0.08 * count))
    return { tag: best.tag, confidence: top >= 2 ? 0.95 : 0.8 };
  if (expected !== null) return { tag: expected, confidence: 0.5 };
  if (best && top > 0 && lead > 0) return { tag: best.tag, confidence: 0.7 };
  if (guess && (scores.some(({ tag, score }) => tag === guess.tag && score === top) || top === 0))
    return { tag: guess.tag, confidence: 0.6 };
  return { tag: best && top > 0 ? best.tag : 'en', confidence: 0.5 };
}

/** Addresses, placeholders and code tell nothing about the language. */
const withoutData = (text: string): string =>
  text.replace(/https?:\/\/\S{1,500}|\{\{?[^{}\n]{0,200}\}?\}|\$\{[^{}\n]{0,200}\}|<[^<>\n]{0,200}>/gu, ' ');

function detectByScript(text: string, letters: number): DetectedLanguage | null {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters;
  const kana = share(KANA);
  const han = share(HAN);
  if (kana + han > 0.3) return { tag: kana > 0.08 || kana > han ? 'ja' : 'zh', confidence: 0.95 };
  const cyrillic = share(/\p{sc=Cyrillic}/gu);
  if (cyrillic > 0.4) return { tag: UKRAINIAN.test(text) && !/[ыэъё]/iu.test(text) ? 'uk' : 'ru', confidence: 0.95 };
  const other = SCRIPTS.find(([pattern]) => share(pattern) > 0.4);
  return other ? { tag: other[1], confidence: 0.95 } : null;
}

/** How many words of the text are small words of the language; a word with an accent of its own counts more. */
function smallWords(text: string, { data, functionWords, index }: Lexicon): number {
  let score = 0;
  for (const { word } of tokenize(text, data.writing)) {
    if (functionWords.has(word)) score += 1;
    else if (word.length > 3 && index.knowsWord(word)) score += 0.35;
  }
  return score;
}

function guessByLetters(text: string): DetectedLanguage | null {
  const [guess] = detectAll(text);
  return guess ? { tag: guess.lang, confidence: guess.accuracy } : null;
}
