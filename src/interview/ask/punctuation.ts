import { type Locale, localeOf } from '../messages/messages.js';

const COLONS: Partial<Record<Locale, string>> = { fr: ' : ', zh: '：', ja: '：' };
const SEMICOLONS: Partial<Record<Locale, string>> = { zh: '；', ja: '；' };

/** "label: value" as a language writes it. */
export const labelled = (label: string, value: string, locale: string): string =>
  `${label}${COLONS[localeOf(locale)] ?? ': '}${value}`;

/** Longer entries, one after the other. */
export const joinSentences = (items: readonly string[], locale: string): string =>
  items.join(SEMICOLONS[localeOf(locale)] ?? '; ');
