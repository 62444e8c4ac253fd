/** Mends slips of the finger: one letter too many, too few, wrong, or two in the wrong order. */

export type Speller = (word: string) => string | null;

const SHORTEST = 5;
/** A wrong vowel is a slip only in words of this length: "falls" and "fills" are two words. */
const LONG_FOR_VOWELS = 6;
/** From this length on any one letter may be wrong, but for the ending. */
const LONG = 9;
const ENDING = 2;
const VOWEL = /[aeiouyаеиоуыэюя]/u;

/**
 * A speller over the given words. It compares what is left of words when one letter is taken out (the symmetric
 * delete method of W. Garbe's SymSpell), so a look-up costs as many steps as the word has letters.
 * @param words right words, folded, the more frequent first
 * @returns for a word that is not known, the right one it most likely stands for, or null
 */
export function createSpeller(words: readonly string[]): Speller {
  const known = new Set(words);
  const byRest = new Map<string, string[]>();
  const add = (rest: string, word: string) => {
    const list = byRest.get(rest);
    if (list === undefined) byRest.set(rest, [word]);
    else if (!list.includes(word)) list.push(word);
  };
  for (const word of known) {
    if (word.length < SHORTEST - 1) continue;
    for (const rest of withoutOneLetter(word)) add(rest, word);
  }

  return (word) => {
    if (word.length < SHORTEST || known.has(word) || /\p{N}/u.test(word)) return null;
    const near = new Set<string>();
    for (const rest of withoutOneLetter(word)) for (const other of byRest.get(rest) ?? []) near.add(other);
    for (const other of near) if (isSlip(word, other)) return other;
    return null;
  };
}

/** Whether a word is another one with one slip. What makes another form of the same word, its ending, is no slip. */
function isSlip(word: string, right: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === right[at]) at++;
  const [restOfWord, restOfRight] = [word.slice(at), right.slice(at)];
  const isSwap =
    restOfWord.length === restOfRight.length &&
    restOfWord[0] === restOfRight[1] &&
    restOfWord[1] === restOfRight[0] &&
    restOfWord.slice(2) === restOfRight.slice(2);
  if (isSwap) return true;
  const isEnding = Math.min(restOfWord.length, restOfRight.length) <= ENDING;
  if (at === 0 || (isEnding && (restOfWord.length < ENDING || restOfWord.length !== restOfRight.length))) return false;
  const [mine, theirs] = [restOfWord.charAt(0), restOfRight.charAt(0)];
  const isMissing = restOfWord === restOfRight.slice(1);
  const isExtra = restOfWord.slice(1) === restOfRight;
  const isWrong = restOfWord.slice(1) === restOfRight.slice(1);
  if (!isMissing && !isExtra && !isWrong) return false;
  if (isEnding && !isWrong) return false;
  const isDoubled = (isMissing && theirs === right[at - 1]) || (isExtra && mine === word[at - 1]);
  if (isDoubled || word.length >= LONG) return true;
  const touched = isMissing ? VOWEL.test(theirs) : isExtra ? VOWEL.test(mine) : VOWEL.test(mine) && VOWEL.test(theirs);
  return touched && word.length >= LONG_FOR_VOWELS;
}

function withoutOneLetter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
