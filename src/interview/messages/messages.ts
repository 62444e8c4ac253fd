import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { Messages } from './message-texts.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const MESSAGES = { en, es, de, fr, pt, it, ru, zh, ja } as const satisfies Record<string, Messages>;

/** A language in which Parley speaks. */
export type Locale = keyof typeof MESSAGES;

export const LOCALES = Object.keys(MESSAGES) as Locale[];

/** The language of Parley for a BCP 47 tag: its own where Parley speaks it, else English. */
export function localeOf(tag: string): Locale {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return LOCALES.find((locale) => locale === base) ?? 'en';
}

/** What Parley says to a user whose language is `tag` (BCP 47). */
export const messagesFor = (tag: string): Messages => MESSAGES[localeOf(tag)];
