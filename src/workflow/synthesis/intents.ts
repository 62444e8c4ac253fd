import type { Intent } from '../../blueprint/workflow-schema.js';
import type { Messages } from '../data/messages.js';
import { fill, intentId, topicOf } from './words.js';

/** An intent that a goal or a tool stands for; examples are its own words and the user's ways to ask for them. */
export function wishIntent(
  text: string,
  { messages, triggers = [] }: { messages: Messages; triggers?: readonly string[] },
): Intent {
  const topic = topicOf(text);
  const examples = distinct([...triggers, ...messages.phrasings.map((phrasing) => fill(phrasing, { topic }))]);
  return { id: intentId(text), description: text, examples: examples.slice(0, 12) };
}

/** An intent that stands for a situation: an edge case, or a reason to hand over. */
export function situationIntent(text: string, { messages }: { messages: Messages }): Intent {
  const topic = text.replace(/[\p{P}\s]+$/u, '') || text;
  const examples = distinct(messages.situations.map((phrasing) => fill(phrasing, { topic })));
  return { id: intentId(text), description: text, examples };
}

/** Gives every intent an id of its own. */
export function withUniqueIds(intents: readonly Intent[]): Intent[] {
  const used = new Set<string>();
  return intents.map((intent) => {
    let id = intent.id;
    for (let count = 2; used.has(id); count++) id = `${intent.id}_${count}`;
    used.add(id);
    return { ...intent, id };
  });
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];
