import { type Assumption, assumptionsOf } from '../../blueprint/assumptions.js';
import { TOPIC_POINTERS } from '../../blueprint/completeness.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { fillText } from '../messages/fill-text.js';
import type { Messages } from '../messages/message-texts.js';
import { messagesFor } from '../messages/messages.js';
import { ASKED_TOPICS } from './data/topic-table.js';
import { escapeMarkdown } from './escape-markdown.js';
import { factItems, joinWords, toolWords } from './fact-words.js';
import { labelled } from './punctuation.js';

type Context = { blueprint: Blueprint; locale: string; messages: Messages };

/**
 * The assumptions of a blueprint in words, one line for each part of the agent, as Markdown with values escaped.
 * Connections that were left for later are told apart, by `toolsLeftForLater`.
 */
export function assumptionWords(blueprint: Blueprint, locale: string): string[] {
  const context = { blueprint, locale, messages: messagesFor(locale) };
  const lines = assumptionsOf(blueprint)
    .filter(({ pointer }) => !isLeftForLater(pointer, blueprint))
    .map((assumption) => lineOf(assumption, context));
  const order = (line: Line) => ORDER.indexOf(line.part);
  const sorted = lines.sort((a, b) => order(a) - order(b) || a.place - b.place);
  return [...new Set(merge(sorted, locale))];
}

function isLeftForLater(pointer: string, { tools }: Blueprint): boolean {
  const at = /^\/tools\/(\d+)\/connector$/.exec(pointer)?.[1];
  return at !== undefined && tools[Number(at)]?.connector.kind === 'unset';
}

/** The tools whose connection was left for later, in words. */
export const toolsLeftForLater = (blueprint: Blueprint, locale: string): string[] =>
  blueprint.tools.filter(({ connector }) => connector.kind === 'unset').map((tool) => toolWords(tool, locale));

type Part = keyof Messages['labels'] | 'tool';
type Line = { part: Part; words: string; place: number };

/** In which order the fields of one part are told, where the alphabet would turn them around. */
const FIELDS = ['/escalation/when', '/escalation/to', '/escalation/message'];

const PLACES: readonly [string, Part][] = [
  ['/identity/type', 'kind'],
  ['/identity/description', 'description'],
  ['/identity/brandVoice', 'brand_voice'],
  ['/style/verbosity', 'verbosity'],
  ['/style/examples', 'examples'],
  ['/memory', 'memory'],
  ['/model', 'model'],
  ['/scenarios', 'scenarios'],
  ['/notes', 'notes'],
  ['/goals/\\d+/successCriteria', 'success'],
  ['/tools/\\d+', 'tool'],
  ...ASKED_TOPICS.filter((topic) => topic !== 'success' && topic !== 'tool_details').flatMap((topic) =>
    (TOPIC_POINTERS[topic] ?? []).map((at): [string, Part] => [at, topic as Part]),
  ),
];
const MATCHERS = PLACES.map(([at, part]) => ({ part, matches: new RegExp(`^${at}(/|$)`) }));
const ORDER: readonly Part[] = ['kind', ...ASKED_TOPICS.map((topic) => topic as Part), 'tool', 'verbosity'];

function lineOf(assumption: Assumption, context: Context): Line {
  const part = MATCHERS.find(({ matches }) => matches.test(assumption.pointer))?.part ?? 'notes';
  const place = FIELDS.indexOf(assumption.pointer);
  const words = part === 'tool' ? toolLine(assumption, context) : valueWords(part, assumption, context);
  return { part, words, place };
}

/** Lines of the same part become one: "rules: a; b". */
function merge(lines: readonly Line[], locale: string): string[] {
  const { labels } = messagesFor(locale);
  const parts = [...new Set(lines.map(({ part }) => part))];
  return parts.flatMap((part) => {
    const words = [...new Set(lines.filter((line) => line.part === part).map((line) => line.words))];
    if (part === 'tool') return words;
    return [labelled(labels[part], part === 'escalation' ? words.join(' → ') : joinWords(words, locale), locale)];
  });
}

function toolLine({ pointer }: Assumption, { blueprint, locale, messages }: Context): string {
  const [, , index = '', field] = pointer.split('/');
  const tool = blueprint.tools[Number(index)];
  const name = tool ? toolWords(tool, locale) : index;
  if (field === undefined) return labelled(messages.labels.tools, name, locale);
  return fillText(messages.review.connectionAssumed, { tool: name });
}

function valueWords(part: Exclude<Part, 'tool'>, { pointer, value }: Assumption, context: Context): string {
  const { blueprint, locale, messages } = context;
  if (part === 'kind') return defaultTextsFor(locale).kinds[blueprint.identity.type].label;
  if (part === 'verbosity') return messages.verbosity[blueprint.style.verbosity];
  const isWhole = (TOPIC_POINTERS[part as Topic] ?? []).includes(pointer) || part === 'channel' || part === 'language';
  if (pointer === '/escalation/message') return `“${escapeMarkdown(String(value), 200)}”`;
  const items = isWhole ? factItems(part as Topic, blueprint, locale) : textsIn(value);
  const words = items.map((item) => escapeMarkdown(item, 200));
  if (words.length > 0) return joinWords(words, locale, pointer === '/escalation/when' ? 'disjunction' : 'conjunction');
  return part === 'workflow' ? messages.review.usualFlow : messages.review.none;
}

/** The texts of a value, without the ids and kinds that are of use to programs only. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' || PROGRAMS_ONLY.has(key) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, name));
}

const PROGRAMS_ONLY = new Set(['id', 'kind', 'enforcement', 'act', 'capability', 'expression']);
