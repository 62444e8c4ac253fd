import { isAssumption } from '../../blueprint/evidence.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { factItems, joinWords } from './fact-words.js';
import { labelled } from './punctuation.js';
import { evidenceOf, isSaid } from './uncertainty.js';

/** In the order in which they are named. */
const TOPICS_NAMED = [
  'name',
  'purpose',
  'goals',
  'audience',
  'tone',
  'language',
  'channel',
  'tools',
  'knowledge',
  'workflow',
  'constraints',
  'escalation',
  'greeting',
  'edge_cases',
  'success',
] as const satisfies readonly Topic[];

const MOST_ITEMS = 4;
const LONGEST_ITEM = 90;

type Named = (typeof TOPICS_NAMED)[number];
type Choice = {
  /** Leaves out what nobody said: defaults and inferences. */
  onlySaid: boolean;
  /** Leaves out all other topics. */
  topic?: Topic | undefined;
  /** A topic whose label goes without saying when nothing else changed: it was just asked about. */
  unlabelled?: Topic | undefined;
  /** The number of topics that are named. */
  most?: number;
};
type Compared = { before: Blueprint; after: Blueprint; locale: string };

/**
 * What differs between two blueprints, each topic in words ("tone: formal instead of friendly"), as Markdown with
 * everything from the user escaped. Nothing is named that did not change.
 */
export function changedFacts(compared: Compared, { onlySaid, topic, unlabelled, most = 5 }: Choice): string[] {
  const { before, after, locale } = compared;
  const isNamed = (each: Named) => (topic ? each === topic : each !== repeatedIn(after));
  const facts = TOPICS_NAMED.filter(isNamed).flatMap((each) => topicFacts(each, { before, after, locale }, onlySaid));
  const [only] = facts;
  if (facts.length === 1 && only) return [only.topic === unlabelled && only.isAddition ? only.value : only.words];
  const words = facts.map((fact) => fact.words);
  if (words.length <= most) return words;
  return [...words.slice(0, most), fillText(messagesFor(locale).andMore, { count: String(words.length - most) })];
}

/** A purpose that is also a task, word for word, need not be told twice. */
function repeatedIn({ identity, goals }: Blueprint): Named | null {
  if (goals.every(({ text }) => text !== identity.purpose)) return null;
  return goals.length === 1 ? 'goals' : 'purpose';
}

type Fact = { topic: Topic; words: string; value: string; isAddition: boolean };

function topicFacts(topic: Named, { before, after, locale }: Compared, onlySaid: boolean): Fact[] {
  const itemsOf = (blueprint: Blueprint) =>
    factItems(topic, onlySaid ? withoutAssumedParts(blueprint) : blueprint, locale);
  const old = itemsOf(before);
  const now = itemsOf(after);
  const isNews = !onlySaid || evidenceOf(topic, after).some(([, entry]) => isSaid(entry));
  const added = isNews ? now.filter((item) => !old.includes(item)) : [];
  const gone = old.filter((item) => !now.includes(item));
  if (added.length === 0 && (gone.length === 0 || (onlySaid && now.length > 0 && !isNews))) return [];

  const messages = messagesFor(locale);
  const label = messages.labels[topic];
  const value = itemWords(added, locale);
  const fact = { topic, value, isAddition: gone.length === 0 };
  const values = { label, now: value, before: itemWords(gone, locale) };
  if (gone.length === 0) return [{ ...fact, words: labelled(label, value, locale) }];
  return [{ ...fact, words: fillText(added.length === 0 ? messages.removed : messages.replaced, values) }];
}

function itemWords(items: readonly string[], locale: string): string {
  const shown = items.slice(0, MOST_ITEMS).map((item) => escapeMarkdown(item, LONGEST_ITEM));
  return joinWords(items.length > MOST_ITEMS ? [...shown, `+${items.length - MOST_ITEMS}`] : shown, locale);
}

/** An escalation of which a part was said and a part was filled in. */
function withoutAssumedParts(blueprint: Blueprint): Blueprint {
  const { escalation, evidence } = blueprint;
  const isAssumed = (at: string) => evidence[at] !== undefined && isAssumption(evidence[at]);
  const when = isAssumed('/escalation/when') ? [] : escalation.when;
  const to = isAssumed('/escalation/to') ? '' : escalation.to;
  return { ...blueprint, escalation: { ...escalation, when, to } };
}
