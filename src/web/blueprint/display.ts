import type { Field } from './sections.js';

/** Values of the blueprint as people read them, and as they are typed. */

/** A value as a list of short texts; empty where nothing is known. */
export function textsOf(field: Field, value: unknown): string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return texts.map((text) => field.names[text] ?? text);
    case 'languages':
      return texts.map(languageName);
    case 'line':
    case 'text':
    case 'lines':
      return texts;
    default:
      return field satisfies never;
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** "German" for `de`; the tag itself where it has no name. */
function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What stands in the editor when it opens. */
export const toDraft = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';

/** The value that a draft stands for. */
export function fromDraft(field: Field, draft: string): string | string[] {
  if (field.kind === 'line' || field.kind === 'text' || field.kind === 'choice') return draft.trim();
  const entries = draft.split(/[\n]/).map((entry) => entry.trim());
  return entries.filter((entry, at) => entry !== '' && entries.indexOf(entry) === at);
}

/** Any value in a few words, for the list of assumptions. */
export function inWords(field: Field | undefined, value: unknown): string {
  if (field) return joined(textsOf(field, value));
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value.map((one) => inWords(undefined, one)));
  if (value === null || typeof value !== 'object') return value === undefined ? '' : String(value);
  const named = ['text', 'name', 'situation', 'source', 'description', 'kind'].map((key) => Reflect.get(value, key));
  return named.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}

/** Single words by commas; sentences, which have commas of their own, by semicolons and without their full stops. */
function joined(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  if (texts.every((text) => !text.includes(' '))) return texts.join(', ');
  return texts.map((text) => text.replace(/[.。]$/, '')).join('; ');
}
