import type { LanguageData, Phrases } from '../data/language.js';
import { PRODUCTS } from '../data/products.js';
import { commonWords } from './common-words.js';
import { createWordBreaker, type WordBreaker } from './join-characters.js';
import { createPhraseIndex, GAP, type PhraseIndex } from './phrase-index.js';
import { createSpeller, type Speller } from './spelling.js';
import { foldWord, tokenize } from './tokens.js';

/** The data of a language, compiled for matching. */
export type Lexicon = {
  data: LanguageData;
  index: PhraseIndex;
  speller: Speller;
  /** Finds words where no spaces part them; null where they do. */
  breaker: WordBreaker | null;
  functionWords: ReadonlySet<string>;
  /** Words that are no slips, whatever they look like. */
  commonWords: ReadonlySet<string>;
  /** The verbs that make a need of an object, by the key under which the object is found. */
  pairVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** "the", "my": words that stand before a name and say nothing. */
  articles: ReadonlySet<string>;
  /** "not", "no": small words that turn the meaning of others. */
  negations: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  misspellings: ReadonlyMap<string, string>;
  /** Small numbers and multipliers, folded. */
  numbers: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
};

export function compileLexicon(data: LanguageData): Lexicon {
  const index = createPhraseIndex();
  const vocabulary = new Set<string>(wordsOf(data.commonWords, data));
  const seen = new Map<string, readonly string[]>();
  const add = (table: string, key: string, phrases: Phrases) => {
    for (const words of parsePhrases(phrases, data, seen)) {
      index.add(table, key, words);
      for (const word of words) if (!word.includes('*') && word !== GAP) vocabulary.add(word);
    }
  };
  const addAll = (table: string, entries: Readonly<Record<string, Phrases | undefined>>) => {
    for (const [key, phrases] of Object.entries(entries)) if (phrases) add(table, key, phrases);
  };

  addAll('cue', data.cues);
  addAll('heading', data.headings);
  addAll('verb', data.verbs);
  addAll('channel', data.channels);
  addAll('tone', data.tones);
  addAll('verbosity', data.verbosity);
  addAll('language', data.languages);
  addAll('slot', data.slots);
  addAll('topic', data.topics);
  addAll('compare', data.comparators);
  add('person', 'person', data.people);
  for (const [type, words] of Object.entries(data.types)) {
    add('type_strong', type, words.strong);
    add('type_weak', type, words.weak);
  }
  for (const [capability, words] of Object.entries(data.capabilities)) {
    add('tool_named', capability, words.named);
    add('tool_task', capability, words.tasks);
  }
  const pairVerbs = new Map<string, ReadonlySet<string>>();
  for (const [capability, pairs] of Object.entries(data.toolPairs ?? {})) {
    for (const [at, { verbs, objects }] of pairs.entries()) {
      const key = `${capability} ${at}`;
      add('pair_object', key, objects);
      pairVerbs.set(key, new Set(parsePhrases(verbs, data).flatMap(([first]) => (first === undefined ? [] : [first]))));
    }
  }
  for (const [name, { words }] of Object.entries(PRODUCTS)) add('product', name, words);
  for (const [at, phrases] of data.ordinals.entries()) add('ordinal', String(at), phrases);

  const functionWords = new Set(wordsOf(data.functionWords, data));
  for (const word of functionWords) vocabulary.add(word);
  return {
    data,
    index,
    breaker: data.writing.spaces ? null : createWordBreaker(data.tag),
    speller: data.writing.spaces ? createSpeller([...vocabulary]) : () => null,
    functionWords,
    commonWords: commonWords(data.tag),
    pairVerbs,
    articles: new Set(wordsOf(data.cues.article, data)),
    negations: new Set(wordsOf(data.cues.not, data)),
    abbreviations: new Set(data.abbreviations.split(',').map((word) => word.trim().toLowerCase())),
    misspellings: new Map(Object.entries(data.misspellings).map(([slip, right]) => [foldWord(slip), right])),
    numbers: new Map(Object.entries(data.numbers).map(([word, value]) => [foldWord(word), value])),
    multipliers: new Map(Object.entries(data.multipliers).map(([word, value]) => [foldWord(word), value])),
  };
}

/**
 * Phrases as lists of folded words; `*` stays where it was written.
 * @param seen the words of parts that were cut before: inflected tables have the same ones over and over
 */
function parsePhrases(
  phrases: Phrases,
  { writing }: Pick<LanguageData, 'writing'>,
  seen = new Map<string, readonly string[]>(),
): string[][] {
  const wordsOfPart = (part: string): readonly string[] => {
    const known = seen.get(part);
    if (known !== undefined) return known;
    const pieces = part.split(GAP).map((piece) => tokenize(piece, writing).map((token) => token.word));
    const words = pieces.flatMap((piece, at) => (at === 0 ? piece : [GAP, ...piece]));
    const last = words.length - 1;
    if (part.endsWith('*') && last >= 0) words[last] = `${words[last]}*`;
    if (part.startsWith('*') && last >= 0) words[0] = `*${words[0]}`;
    seen.set(part, words);
    return words;
  };
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).flatMap(wordsOfPart))
    .filter((words) => words.length > 0);
}

/** The words of phrases; where no spaces part words, each phrase is one. */
const wordsOf = (phrases: Phrases, { writing }: Pick<LanguageData, 'writing'>): string[] =>
  writing.spaces
    ? phrases
        .split(',')
        .flatMap((phrase) => tokenize(phrase, { ...writing, apostrophe: 'joins' }).map((token) => token.word))
    : phrases
        .split(',')
        .map((phrase) =>
          tokenize(phrase, writing)
            .map((token) => token.word)
            .join(''),
        )
        .filter((word) => word !== '');
