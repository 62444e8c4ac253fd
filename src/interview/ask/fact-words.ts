import type { Topic } from '../../blueprint/question.js';
import { type Blueprint, CAPABILITIES, type Capability, type Tool } from '../../blueprint/schema.js';
import { LOCALES, type Locale, localeOf, messagesFor } from '../messages/messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { flowWords } from './flow-words.js';
import { joinSentences } from './punctuation.js';

const LONGEST_ITEM = 140;

const perLocale = <Value>(make: (locale: Locale) => Value) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
const LISTS = {
  conjunction: perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  disjunction: perLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
};
const LANGUAGE_NAMES = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

type Context = { blueprint: Blueprint; locale: string };

/**
 * The value of a topic in words, as Markdown with everything from the user escaped; empty where there is none.
 * @param longest of each entry, in characters
 */
export function factWords(topic: Topic, blueprint: Blueprint, locale: string, longest = LONGEST_ITEM): string {
  const items = factItems(topic, blueprint, locale).map((item) => escapeMarkdown(item, longest));
  return items.length === 0 ? '' : joinWords(items, locale);
}

/** The entries of a topic, as they are. */
export const factItems = (topic: Topic, blueprint: Blueprint, locale: string): string[] =>
  (ITEMS[topic]?.({ blueprint, locale }) ?? []).filter((item) => item.trim() !== '');

/** "a, b and c" in the user's language. Entries that are sentences or have commas are set apart by semicolons. */
export function joinWords(
  items: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const bare = items.map((item) => item.replace(/[.。;；]+$/u, ''));
  const isLong = items.some((item, at) => item !== bare[at] || /[,;:.→，；：。、]/u.test(item));
  if (isLong && items.length > 1) return joinSentences(bare, locale);
  return LISTS[type][localeOf(locale)].format(bare);
}

/** What a tool is called in the user's language; a product keeps its name. */
export function toolWords(tool: Tool, locale: string): string {
  const { capabilities } = messagesFor(locale);
  return isCapability(tool.capability)
    ? capabilities[tool.capability]
    : escapeMarkdown(tool.name || tool.capability, 60);
}

const isCapability = (id: string): id is Capability => (CAPABILITIES as readonly string[]).includes(id);

const ITEMS: Partial<Record<Topic, (context: Context) => string[]>> = {
  purpose: ({ blueprint }) => [blueprint.identity.purpose],
  goals: ({ blueprint }) => blueprint.goals.map(({ text }) => text),
  audience: ({ blueprint: { audience } }) => [audience.description, ...audience.segments],
  tone: ({ blueprint }) => blueprint.style.tone,
  language: ({ blueprint, locale }) => blueprint.identity.languages.map((tag) => languageName(tag, locale)),
  channel: ({ blueprint, locale }) => {
    const { channels } = messagesFor(locale);
    return blueprint.identity.channels.map((channel) => channels[channel]);
  },
  tools: ({ blueprint, locale }) => [...new Set(blueprint.tools.map((tool) => toolWords(tool, locale)))],
  knowledge: ({ blueprint }) => blueprint.knowledge.map(({ source }) => source),
  workflow: ({ blueprint, locale }) => flowWords(blueprint.procedure, locale),
  constraints: ({ blueprint }) => blueprint.guardrails.map(({ text }) => text),
  escalation: ({ blueprint: { escalation }, locale }) => {
    const when = joinWords(escalation.when, locale, 'disjunction');
    if (when === '' || escalation.to === '') return [when || escalation.to];
    return [`${when} → ${escalation.to}`];
  },
  greeting: ({ blueprint }) => [blueprint.style.greeting],
  name: ({ blueprint }) => [blueprint.identity.name],
  edge_cases: ({ blueprint }) =>
    blueprint.edgeCases.map(({ situation, response }) =>
      [situation.replace(/[.。]$/u, ''), response].filter((part) => part !== '').join(' → '),
    ),
  success: ({ blueprint }) => blueprint.goals.map(({ successCriteria }) => successCriteria),
};

/** The name of a language in another one; a tag that no list knows stays as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return LANGUAGE_NAMES[localeOf(locale)].of(tag) ?? tag;
  } catch {
    return tag;
  }
}
