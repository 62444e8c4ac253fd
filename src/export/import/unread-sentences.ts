import { asLine } from '../../blueprint/plain-text.js';
import type { Blueprint } from '../../blueprint/schema.js';

const SHOWN = 200;

/** The sentences of a text that no fact of the blueprint quotes, each as it stands. */
export function unreadSentences(text: string, { evidence }: Blueprint): string[] {
  const quotes = Object.values(evidence).flatMap(({ quote }) => (quote ? [plain(quote)] : []));
  return text
    .split(/\n+/)
    .flatMap((line) => [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)])
    .map(({ segment }) => asLine(segment))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .filter((sentence) => !quotes.some((quote) => quote.includes(plain(sentence)) || plain(sentence).includes(quote)))
    .map((sentence) => (sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
