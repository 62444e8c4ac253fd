/** Names of slots are CEL identifiers, so that `slots.NAME` can be written. */

const RESERVED = new Set(
  (
    'as break const continue else false for function if import in let loop null package namespace return true var void ' +
    'while'
  ).split(' '),
);

/**
 * A CEL identifier made of words in any language: "Order number" → `order_number`. A text that is one already stays as
 * it is; a text without a Latin letter gets a name computed from it.
 */
export function slotName(text: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text)) return RESERVED.has(text) ? `${text}_` : text;
  const words = asciiWords(text).slice(0, 6).join('_').slice(0, 60).replace(/_+$/, '');
  if (words === '' || !isMostlyLatin(text)) return `slot_${fingerprint(text)}`;
  const name = /^[a-z]/.test(words) ? words : `n_${words}`;
  return RESERVED.has(name) ? `${name}_` : name;
}

/** Whether the words of a text keep their meaning in ASCII. */
export const isMostlyLatin = (text: string): boolean =>
  2 * (text.match(/\p{Script=Latin}/gu) ?? []).length >= (text.match(/\p{L}/gu) ?? []).length;

/** The lower-case ASCII words of a text, accents taken off. */
export const asciiWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Six characters that depend on the text alone (FNV-1a). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, '0').slice(-6);
}
