import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { factItems, joinWords } from './fact-words.js';
import { labelled } from './punctuation.js';
import { evidenceOf, isSaid } from './uncertainty.js';

const MOST_TASKS = 3;
const LONGEST_TASK = 60;
const LONGEST_PURPOSE = 90;
/** Their values are short enough to be said; of the others it is told how many there are. */
const SHORT_VALUES = ['name', 'tone', 'language', 'channel', 'tools'] as const satisfies readonly Topic[];
const COUNTED = ['constraints', 'workflow', 'edge_cases', 'knowledge'] as const satisfies readonly Topic[];

/**
 * What is said to the first description: what the agent is for, once and briefly, and which other parts were
 * understood. Empty where it is not known what the agent is for. Markdown with everything from the user escaped.
 */
export function firstWords(blueprint: Blueprint, locale: string): string {
  const messages = messagesFor(locale);
  const purpose = purposeWords(blueprint, locale);
  if (purpose === '') return '';
  const isTold = (topic: Topic) => evidenceOf(topic, blueprint).some(([, entry]) => isSaid(entry));
  const said = SHORT_VALUES.filter(isTold).flatMap((topic) => {
    const items = factItems(topic, blueprint, locale).map((item) => escapeMarkdown(item, LONGEST_TASK));
    return items.length === 0 ? [] : [labelled(messages.labels[topic], joinWords(items, locale), locale)];
  });
  const counted = COUNTED.filter(isTold).flatMap((topic) => {
    const { length } = factItems(topic, blueprint, locale);
    return length === 0 ? [] : [`${messages.labels[topic]} (${length})`];
  });
  const facts = [...said, ...counted].join('; ');
  const start = fillText(messages.firstUnderstood, { purpose });
  return facts === '' ? start : `${start} ${fillText(messages.alsoUnderstood, { facts })}`;
}

/** The tasks where they are few and short, else the purpose; never both, since they say the same. */
function purposeWords({ identity, goals, evidence }: Blueprint, locale: string): string {
  const told = goals.filter((_, at) => evidence[`/goals/${at}`]?.source === 'user');
  const tasks = told.map(({ text }) => text);
  const areShort = tasks.length > 1 && tasks.length <= MOST_TASKS && tasks.every((text) => text.length <= LONGEST_TASK);
  if (areShort)
    return joinWords(
      tasks.map((text) => escapeMarkdown(text, LONGEST_TASK)),
      locale,
    );
  return identity.purpose === '' ? '' : escapeMarkdown(identity.purpose, LONGEST_PURPOSE);
}
