import { conceptsOf, conceptsWithin } from '../data/concepts.js';
import { EXPRESSIONS, FILLERS } from '../data/edit-words.js';
import { STOP_WORDS } from '../data/stop-words.js';
import { wordsOf } from '../synthesis/words.js';

/** A word that tells what is meant, with the concepts that it stands for in any language. */
export type Meant = { word: string; concepts: readonly string[] };

/** The words of a phrase that tell which step it is about. */
export function meantBy(text: string): Meant[] {
  const lower = EXPRESSIONS.reduce(
    (sofar, [expression, word]) => sofar.replace(expression, word),
    text.toLowerCase().replace(ELIDED, ' '),
  );
  if (!isUnspaced(lower)) return wordsMeant(wordsOf(lower));
  const found = [...conceptsWithin(lower)].map(([word, concepts]) => ({ word, concepts }));
  const latin = wordsMeant(wordsOf(lower).filter((word) => !isUnspaced(word)));
  const all = [...found, ...latin];
  const known = all.filter(({ concepts }, at) => !all.some((other, index) => index < at && covers(other, concepts)));
  return known.length > 0 ? known : wordsMeant(wordsOf(lower));
}

const covers = (other: Meant, concepts: readonly string[]): boolean =>
  concepts.length > 0 && concepts.every((concept) => other.concepts.includes(concept));

const wordsMeant = (words: readonly string[]): Meant[] =>
  [...new Set(words)]
    .filter((word) => !STOP_WORDS.has(word) && !FILLERS.has(word))
    .map((word) => ({ word, concepts: conceptsOf(word) }));

/** The article in "l'au revoir", which is no word of its own. */
const ELIDED = /(?<!\p{L})(?:l|d|qu|un|dell|all|nell|sull|dall)['’](?=\p{L})/giu;

export const isUnspaced = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Whether a word, or another for the same, is among some. */
export const isAmong = (word: Meant, others: readonly Meant[]): boolean => others.some((other) => isSame(word, other));

const isSame = (a: Meant, b: Meant): boolean =>
  a.concepts.some((concept) => b.concepts.includes(concept)) || isForm(a.word, b.word);

/** An English word without its ending, where enough of it is left: "saving" and "save". */
const bare = (word: string): string => word.replace(/(?<=^\p{L}{3,})(?:ing|ed|es|s|e)$/u, '');

/** Whether two words are forms of one: "file" and "filed", "policy" and "policies", "Termin" and "Termine". */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  if (bare(a) === bare(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 4 || short.length < 3) return false;
  if (short.length === 3) return long === `${short}s`;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return (
    shared >= 4 && (shared === short.length || (shared === short.length - 1 && /[aeiouyàèòаыоуеияьй]$/u.test(short)))
  );
}
