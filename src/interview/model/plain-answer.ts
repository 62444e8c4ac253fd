/** Words of a model without a form: they are said, and where they end in a question, that is what is asked. */
export type PlainAnswer = { reply: string; question: string | null };

export function readPlainAnswer(text: string): PlainAnswer {
  const words = wordsBefore(text).trim();
  const last = words.slice(lastSentence(words)).trim();
  if (!/[?？]$/u.test(last)) return { reply: words, question: null };
  return { reply: words.slice(0, lastSentence(words)).trim(), question: last };
}

/** The words that can be said while more may come: the last sentence waits, for it may be the question. */
export const plainSoFar = (text: string): string => {
  const words = wordsBefore(text);
  return words.slice(0, lastSentence(words.trimEnd())).trimEnd();
};

/** Up to where JSON or a fence begins: those are for the program. */
const wordsBefore = (text: string): string => text.split(/[{`]/, 1)[0] ?? '';

/** Where the last sentence begins. */
function lastSentence(words: string): number {
  const ends = [...words.matchAll(/[.!?]\s+|[。！？]\s*|\n+/gu)].map(({ 0: end, index }) => index + end.length);
  return ends.findLast((at) => at < words.length) ?? 0;
}
