import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { LanguageData } from './language.js';
import { portuguese } from './pt.js';
import { chinese } from './zh.js';

/** Every language that Parley understands and speaks, English first. */
export const LANGUAGES: readonly LanguageData[] = [english, german, spanish, french, portuguese, chinese];
