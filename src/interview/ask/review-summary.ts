import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';
import { assumptionWords, toolsLeftForLater } from './assumption-words.js';
import { escapeMarkdown } from './escape-markdown.js';
import { factItems, factWords, joinWords } from './fact-words.js';
import { labelled } from './punctuation.js';

const NAMED = [
  'goals',
  'audience',
  'tone',
  'language',
  'channel',
  'tools',
  'constraints',
  'escalation',
  'knowledge',
] as const;
const LONGEST_ITEM = 160;

/** The agent in a few lines: what it is for, then part by part, the flow, and everything that was assumed. Markdown. */
export function reviewSummary(blueprint: Blueprint, locale: string): string {
  const { labels, review } = messagesFor(locale);
  const { name, purpose } = blueprint.identity;
  const title = [name && `**${escapeMarkdown(name, 80)}**`, escapeMarkdown(purpose, 300)].filter((part) => part !== '');
  const line = (topic: (typeof NAMED)[number]) => {
    const words = factWords(topic, blueprint, locale, LONGEST_ITEM);
    return words === '' && !ALWAYS.has(topic) ? [] : [`- ${labelled(labels[topic], words || review.none, locale)}`];
  };
  const flow = factItems('workflow', blueprint, locale).map((step) => escapeMarkdown(step, LONGEST_ITEM));
  const parts = [
    ...NAMED.flatMap(line),
    `- ${labelled(labels.workflow, flow.join(' → ') || review.usualFlow, locale)}`,
  ];
  return [title.join(' – '), parts.join('\n'), assumedPart(blueprint, locale)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Said even where there are none. */
const ALWAYS = new Set<Topic>(['tools', 'constraints']);

/** What nobody said, line by line, and the connections that are left for later; empty where there is nothing. */
export function assumedPart(blueprint: Blueprint, locale: string): string {
  const { review } = messagesFor(locale);
  const assumed = assumptionWords(blueprint, locale);
  const later = toolsLeftForLater(blueprint, locale);
  return [
    ...(assumed.length > 0 ? [`${review.assumed}\n\n${assumed.map((words) => `- ${words}`).join('\n')}`] : []),
    ...(later.length > 0 ? [fillText(review.leftForLater, { tools: joinWords([...new Set(later)], locale) })] : []),
  ].join('\n\n');
}
