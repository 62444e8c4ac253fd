/** Writing systems that belong to one language, and what a part of a text written in one says about the whole. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
];

const LEAST_SHARE = 0.2;

/** The language of a text where its letters alone tell it, for the voice of a screen reader; else undefined. */
export function languageOf(text: string | null): string | undefined {
  if (text === null) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([letter]) => (text.match(letter)?.length ?? 0) > letters * LEAST_SHARE)?.[1];
}
