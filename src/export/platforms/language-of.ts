import { asLine } from '../../blueprint/plain-text.js';

/**
 * The name that a platform has for a language: the tag itself, its usual region, the bare language, or the first region
 * that it knows.
 * @param tag BCP 47
 */
export function languageOf(tag: string, offered: readonly string[]): string | undefined {
  const wanted = localeOf(tag);
  if (!wanted) return undefined;
  const usual = wanted.maximize();
  const candidates = [tag, `${usual.language}-${usual.region ?? ''}`, wanted.language];
  return (
    candidates.flatMap((each) => offered.find((known) => known.toLowerCase() === each.toLowerCase()) ?? [])[0] ??
    offered.find((known) => known.toLowerCase().startsWith(`${wanted.language}-`))
  );
}

/** The language without its region. */
export const baseLanguage = (tag: string): string | undefined => localeOf(tag)?.language;

/** A warning for each language that the platform does not know. */
export const languageWarnings = (tags: readonly string[], offered: readonly string[]): string[] =>
  tags.flatMap((tag, at) =>
    languageOf(tag, offered) ? [] : [`/identity/languages/${at}: the platform does not know "${asLine(tag)}".`],
  );

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
