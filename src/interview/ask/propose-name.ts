import type { Blueprint } from '../../blueprint/schema.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { fillText } from '../messages/fill-text.js';

/** Two or three capitalised words in a row, such as "Maple Row Dental". */
const BUSINESS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: (?:& )?\p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}])/gu;
/** German writes every noun with a capital, so capitals say nothing there. */
const CAPITALS_SAY_NOTHING = /^de\b/;
const LONGEST = 40;

/** A name for an agent that has none: after the business where the user named one, else after its kind. */
export function proposeName(blueprint: Blueprint, locale: string): string {
  const { kinds, businessName } = defaultTextsFor(locale);
  const business = CAPITALS_SAY_NOTHING.test(locale) ? undefined : businessOf(blueprint);
  return business ? fillText(businessName, { business }) : kinds[blueprint.identity.type].name;
}

/** The first such words in what the user said about the agent, unless a sentence begins with them. */
function businessOf({ identity, evidence }: Blueprint): string | undefined {
  const quotes = Object.values(evidence).flatMap(({ quote }) => (quote === null ? [] : [quote]));
  for (const text of [identity.purpose, identity.description.slice(0, 2000), ...quotes]) {
    for (const match of text.matchAll(BUSINESS)) {
      const before = text.slice(0, match.index).trimEnd();
      const [name] = match;
      if (before !== '' && !/[.!?:;*#"\n–-]$/.test(before) && name.length <= LONGEST) return name;
    }
  }
  return undefined;
}
