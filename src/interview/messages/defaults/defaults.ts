import type { AgentType } from '../../../blueprint/schema.js';
import { type Locale, localeOf } from '../messages.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** What is taken in one language where the user leaves something open, and offered as an answer before. */
export type DefaultTexts = {
  kinds: Record<AgentType, KindTexts>;
  /** What holds for every agent: not inventing facts, and keeping personal data. */
  rules: readonly [string, string];
  /** Has {name}. */
  greeting: string;
  /** Has {business}. */
  businessName: string;
  escalation: { when: readonly [string, string]; to: string; message: string };
  edgeCases: readonly [EdgeCaseText, EdgeCaseText];
  success: string;
};

type EdgeCaseText = { situation: string; response: string };

export type KindTexts = {
  /** What an agent of this kind is called. */
  label: string;
  name: string;
  audience: string;
  /** A rule that agents of this kind usually have. */
  rule: string;
  goals: readonly [string, string, string];
};

const DEFAULTS: Record<Locale, DefaultTexts> = { en, es, de, fr, pt, it, ru, zh, ja };

/** The texts for an agent that speaks `tag` (BCP 47); English where Parley does not speak it. */
export const defaultTextsFor = (tag: string): DefaultTexts => DEFAULTS[localeOf(tag)];
