import { type Locale, localeOf } from '../messages.js';
import { de } from './de.js';
import type { DefaultTexts } from './default-texts.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const DEFAULTS: Record<Locale, DefaultTexts> = { en, es, de, fr, pt, it, ru, zh, ja };

/** The texts for an agent that speaks `tag` (BCP 47); English where Parley does not speak it. */
export const defaultTextsFor = (tag: string): DefaultTexts => DEFAULTS[localeOf(tag)];
