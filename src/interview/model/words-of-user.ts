/** What the user really wrote, and what stands on it. */
export type WordsOfUser = {
  /** Whether a quote occurs in the user's messages, letter case and white space aside, from word to word. */
  hasSaid: (quote: string) => boolean;
  /** The same for the last message alone. */
  saysNow: (quote: string) => boolean;
  /** Whether a text is made of the user's words, by its words that carry meaning. */
  isMadeOfTheirs: (text: string) => boolean;
  /** The same for the last message alone: whether most of the text is in it. */
  isInMessage: (text: string) => boolean;
  /** Whether the last message names something: shares at least one of its words that carry meaning. */
  isNamed: (text: string) => boolean;
};

/** So much of a text must be the user's for it to count as theirs. */
const MOST = 0.6;
const STEM = 5;
const SHORTEST = 4;

/** @param said all messages of the user, the last one last */
export function wordsOfUser(said: readonly string[]): WordsOfUser {
  const texts = said.map(fold);
  const last = texts.at(-1) ?? '';
  const all = new Set(texts.flatMap(stemsOf));
  const now = new Set(stemsOf(last));
  return {
    hasSaid: (quote) => texts.some((text) => holds(text, fold(quote))),
    saysNow: (quote) => holds(last, fold(quote)),
    isMadeOfTheirs: (text) => shareOf(text, all) >= MOST || texts.some((each) => holds(each, fold(text))),
    isInMessage: (text) => shareOf(text, now) >= MOST || holds(last, fold(text)),
    isNamed: (text) => stemsOf(fold(text)).some((stem) => now.has(stem)),
  };
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const WORD = /[\p{L}\p{N}]/u;
/** Written without spaces, so that a word has no edge. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text holds a part that begins and ends where words do. */
function holds(text: string, part: string): boolean {
  if (!WORD.test(part)) return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + part.length)) return true;
  }
  return false;
}

function isEdge(text: string, at: number): boolean {
  const [before = '', after = ''] = [[...text.slice(Math.max(0, at - 2), at)].at(-1), [...text.slice(at, at + 2)][0]];
  return !WORD.test(before) || !WORD.test(after) || NO_SPACES.test(before) || NO_SPACES.test(after);
}

/** The beginnings of the words that carry meaning: the longer ones, or all where there are no longer ones. */
function stemsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const dense = words.flatMap((word) => (NO_SPACES.test(word) ? pairsOf(word) : []));
  const spaced = words.filter((word) => !NO_SPACES.test(word));
  const long = spaced.filter((word) => word.length >= SHORTEST);
  return [...(long.length > 0 ? long : spaced).map((word) => word.slice(0, STEM)), ...dense];
}

const pairsOf = (word: string): string[] => {
  const signs = [...word];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
};

function shareOf(text: string, known: ReadonlySet<string>): number {
  const stems = stemsOf(fold(text));
  return stems.length === 0 ? 0 : stems.filter((stem) => known.has(stem)).length / stems.length;
}
