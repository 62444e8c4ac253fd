import { conceptsOf } from '../data/concepts.js';
import { EDIT_PATTERNS, type EditAct, NUMBER_WORDS, POLITE } from '../data/edit-patterns.js';
import { LANGUAGES, type Language } from '../data/messages.js';
import { STEP_VERBS, STEP_WORDS } from '../data/step-verbs.js';
import { STOP_WORDS } from '../data/stop-words.js';
import { clausesOf, pointedAt } from './clauses.js';

/** A sentence about what should change, taken apart. Phrases are as the person wrote them; '' where there is none. */
export type EditRequest = {
  act: EditAct;
  language: Language;
  /** Steps that exist. */
  a: string;
  b: string;
  /** A new step, or new words. */
  x: string;
  /** A condition. */
  c: string;
  /** A number; 0 where there is none. */
  n: number;
  /** `weak`: the sentence may be about something else than the workflow; `quiet`: it is not where no step is meant. */
  strength: 'clear' | 'quiet' | 'weak';
};

/**
 * Every way in which a message can be read as an edit, the likeliest first: what it says clearly, then what a part of it
 * says clearly where the rest may be the reason, then what it may mean.
 * @param first the language that is tried first
 */
export function readEdits(text: string, first: Language): EditRequest[] {
  const languages = languagesOf(text, first);
  const whole = languages.flatMap((language) => requestsIn(text, language));
  const parts = clausesOf(text).flatMap(({ text: part, about }) =>
    languages.flatMap((language) => requestsIn(part, language)).flatMap((request) => asPart(request, about)),
  );
  return [whole.filter(isClear), parts.filter(isClear), whole, parts].flatMap((requests, at) =>
    at < 2 ? requests : requests.filter((request) => !isClear(request)),
  );
}

const isClear = ({ strength }: EditRequest): boolean => strength !== 'weak';

/** A wish in a part of a message: a word for what was said before it stands for that; without one, it must speak for itself. */
function asPart(request: EditRequest, about: string): EditRequest[] {
  const strength = request.strength === 'weak' ? 'weak' : 'quiet';
  const [a, b] = [pointedAt(request.a, about), pointedAt(request.b, about)];
  if (about === '') return a === null && b === null ? [{ ...request, strength }] : [];
  return [{ ...request, a: a ?? request.a, b: b ?? request.b, strength }];
}

function requestsIn(text: string, language: Language): EditRequest[] {
  const sentence = withoutPoliteness(text, language);
  return READINGS[language].flatMap(({ act, pattern, strength }) => {
    const match = pattern.exec(sentence);
    if (match?.groups === undefined) return [];
    const { a = '', b = '', v = '', x = '', c = '', n = '', s = '' } = match.groups;
    const words: Omit<EditRequest, 'a' | 'b' | 'x'> = {
      act,
      language,
      c: act === 'limit' ? sentence : phrase(c),
      n: numberOf(n),
      strength,
    };
    if (s !== '') return splits(s).map(([step, rest]) => ({ ...words, a: step, b: step, x: rest }));
    const request = {
      ...words,
      a: phrase(a),
      b: phrase(b),
      x: act === 'reword' ? withMark(x, text) : phrase(`${v} ${x}`),
    };
    return act === 'swap' ? pairs(sentence.slice(sentence.indexOf(a)), request) : [request];
  });
}

/** New words keep the mark at their end, which is not part of the sentence around them. */
const withMark = (words: string, text: string): string => {
  const at = text.lastIndexOf(words);
  return at < 0 ? words : words + (/^\s?[.!?…。！？]+/u.exec(text.slice(at + words.length))?.[0] ?? '');
};

/** Two steps that are joined by "and" may themselves hold one. */
const pairs = (text: string, request: EditRequest): EditRequest[] => [
  request,
  ...[...text.matchAll(JOINED)].map((cut) => ({
    ...request,
    a: phrase(text.slice(0, cut.index)),
    b: phrase(text.slice(cut.index + cut[0].length)),
  })),
];

const JOINED = /\s(?:and|with|y|e|und|mit|et|avec|com|con|ed|и|с)\s|和|与|と/giu;

/**
 * Every way to part a text into a step, of up to six words, and what follows it; the shortest step first. "Step" itself
 * is never the beginning of what follows, nor is an article; a verb that steps begin with is.
 */
function splits(text: string): [string, string][] {
  const words = text.split(' ');
  const all = words
    .slice(1, 7)
    .map((next, at): [string, string, string] => [
      words.slice(0, at + 1).join(' '),
      words.slice(at + 1).join(' '),
      next,
    ]);
  const possible = all.filter(
    ([, , next]) => next.replace(STEP_WORDS, '') !== '' && (beginsStep(next) || !STOP_WORDS.has(next.toLowerCase())),
  );
  const [beginning, others] = [true, false].map((is) => possible.filter(([, , next]) => beginsStep(next) === is));
  return [...(beginning ?? []), ...(others ?? [])].map(([step, rest]) => [step, rest]);
}

const beginsStep = (word: string): boolean => {
  const lower = word.toLowerCase();
  const begins = STEP_VERBS.some(([, beginnings]) => beginnings.split(' ').some((one) => lower.startsWith(one)));
  return begins || conceptsOf(lower).some((concept) => DONE.has(concept));
};

/** Concepts of what steps do. */
const DONE = new Set(['send', 'offer', 'save', 'explain', 'notify', 'apologize', 'search', 'submit', 'read', 'cancel']);

/** The languages that a text can be in, by its script. */
function languagesOf(text: string, first: Language): Language[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja'];
  if (/\p{Script=Han}/u.test(text)) return ['zh'];
  if (/\p{Script=Cyrillic}/u.test(text)) return ['ru'];
  const latin = LANGUAGES.filter((language) => language !== 'zh' && language !== 'ja' && language !== 'ru');
  return [...latin.filter((language) => language === first), ...latin.filter((language) => language !== first)];
}

const NUMBER = `(?:\\d+|${Object.keys(NUMBER_WORDS).join('|')})`;
const QUOTE = `["'“”„«»‘’「」『』]`;
const regexOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replaceAll('NUM', NUMBER).replaceAll('DIGITS', '(?:\\d[\\d.,]*\\d|\\d)').replaceAll('QUOTE', QUOTE)}$`,
    'iu',
  );

type Reading = { act: EditAct; pattern: RegExp; strength: EditRequest['strength'] };

const readingsIn = (language: Language): Reading[] =>
  EDIT_PATTERNS[language].map(([act, pattern, strength]) => ({
    act,
    pattern: regexOf(pattern),
    strength: strength ?? 'clear',
  }));

const READINGS: Record<Language, readonly Reading[]> = {
  en: readingsIn('en'),
  es: readingsIn('es'),
  de: readingsIn('de'),
  fr: readingsIn('fr'),
  pt: readingsIn('pt'),
  it: readingsIn('it'),
  ru: readingsIn('ru'),
  zh: readingsIn('zh'),
  ja: readingsIn('ja'),
};

/** The number that digits or a word stand for; 0 where they stand for none. */
export const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word.toLowerCase()] ?? 0);

const phrase = (text: string): string => text.replace(/^[\s,;:，、]+|[\s,;:.!?。，、！？]+$/gu, '');

function withoutPoliteness(text: string, language: Language): string {
  const { please, others } = POLITE[language];
  const words = `${please}|${others}`;
  const isSpaced = language !== 'zh' && language !== 'ja';
  const leading = new RegExp(`^(?:${words})${isSpaced ? '(?:[,\\s]+|$)' : '[，、]?'}`, 'iu');
  // Without a comma, only the word for "please" is not part of what is meant.
  const trailing = new RegExp(isSpaced ? `(?:,\\s*(?:${words})|\\s+(?:${please}))$` : `(?:${words})$`, 'iu');
  const spaced = text.replace(/\s+/g, ' ');
  let sentence = phrase(isSpaced ? spaced : spaced.replace(/,\s?/g, '，'));
  for (let before = ''; before !== sentence; ) {
    before = sentence;
    sentence = phrase(sentence.replace(leading, '').replace(trailing, ''));
  }
  return sentence;
}
