const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
const RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;

/**
 * What a text is found by: its words in one spelling and each two neighbours together; of scripts without spaces
 * between words, each two neighbouring characters.
 */
export function tokensOf(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    if (UNSPACED.test(word)) return pairsOfCharacters(word);
    const before = words[at - 1];
    return before === undefined || UNSPACED.test(before) ? [word] : [word, `${before} ${word}`];
  });
}

/** The words of a text in one spelling: lower case, without the accents of Latin letters. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{sc=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return folded.match(RUN) ?? [];
}

function pairsOfCharacters(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
