import type { Topic } from '../../blueprint/question.js';
import type { AgentType, Blueprint, Capability, Channel } from '../../blueprint/schema.js';
import { knows } from '../../blueprint/stage.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { LOCALES, localeOf, messagesFor } from '../messages/messages.js';
import { KIND_TABLE } from './data/kind-table.js';
import { ASKED_TOPICS } from './data/topic-table.js';
import { greetingOf } from './default-changes.js';
import { languageName } from './fact-words.js';
import { proposeName } from './propose-name.js';

/** An answer that can be chosen: its words in the user's language, and what they mean. */
export type Option = { text: string; means: Meaning };

export type Meaning =
  | { kind: 'text'; value: string }
  | { kind: 'channel'; value: Channel }
  | { kind: 'language'; value: string }
  | { kind: 'capability'; value: Capability }
  | { kind: 'topic'; value: Topic }
  | { kind: 'act'; value: 'approve' | 'change' | 'default' | 'none' | 'keep' };

/** Kinds whose usual tasks are offered while the kind is not known. */
const COMMON_KINDS: readonly AgentType[] = ['customer_support', 'health', 'sales', 'personal_assistant', 'education'];
const CHANNELS_OFFERED: readonly Channel[] = ['chat', 'voice', 'email', 'sms', 'api'];
/** To which parts of an agent a user is led back. */
const PARTS: readonly Topic[] = ASKED_TOPICS.filter((topic) => topic !== 'tool_details' && topic !== 'success');

type Context = { blueprint: Blueprint; locale: string };

/** The answers offered for a topic: only what can be built, and nothing that is there already. */
export const optionsFor = (topic: Topic, blueprint: Blueprint, locale: string): Option[] =>
  OPTIONS[topic]({ blueprint, locale });

const text = (value: string): Option => ({ text: value, means: { kind: 'text', value } });
const act = (value: Extract<Meaning, { kind: 'act' }>['value'], words: string): Option => ({
  text: words,
  means: { kind: 'act', value },
});
const kindOf = ({ blueprint, locale }: Context) => defaultTextsFor(locale).kinds[blueprint.identity.type];
const chipsOf = ({ locale }: Context) => messagesFor(locale).chips;

const OPTIONS: Record<Topic, (context: Context) => Option[]> = {
  purpose: (context) => {
    if (knows(context.blueprint, '/identity/type')) return kindOf(context).goals.map(text);
    const { kinds } = defaultTextsFor(context.locale);
    return COMMON_KINDS.map((kind) => text(kinds[kind].goals[0]));
  },
  goals: (context) => {
    const known = context.blueprint.goals.map((goal) => goal.text);
    const offered = kindOf(context).goals.filter((goal) => !known.includes(goal));
    return [...offered.map(text), ...(known.length > 0 ? [act('keep', chipsOf(context).nothingElse)] : [])];
  },
  audience: (context) => [
    text(kindOf(context).audience),
    text(defaultTextsFor(context.locale).kinds.operations.audience),
  ],
  tone: ({ blueprint, locale }) => {
    const { tones } = messagesFor(locale);
    return KIND_TABLE[blueprint.identity.type].tones.map((tone) => text(tones[tone]));
  },
  language: ({ locale }) => languagesOffered(locale),
  channel: ({ locale }) => {
    const { channels } = messagesFor(locale);
    return CHANNELS_OFFERED.map((value) => ({ text: channels[value], means: { kind: 'channel', value } }));
  },
  tools: (context) => [
    ...toolsOffered(context),
    context.blueprint.tools.length > 0
      ? act('keep', chipsOf(context).nothingElse)
      : act('none', chipsOf(context).noTools),
  ],
  tool_details: (context) => [act('default', chipsOf(context).later)],
  knowledge: (context) => [act('none', chipsOf(context).nothingYet)],
  workflow: (context) => [act('default', chipsOf(context).youDecide)],
  constraints: (context) => [
    text(kindOf(context).rule),
    ...defaultTextsFor(context.locale).rules.map(text),
    act('none', chipsOf(context).noRules),
  ],
  escalation: (context) => [
    ...defaultTextsFor(context.locale).escalation.when.map(text),
    act('none', chipsOf(context).noHandOver),
  ],
  greeting: ({ blueprint, locale }) => [text(greetingOf({ blueprint, locale, texts: defaultTextsFor(locale) }))],
  name: ({ blueprint, locale }) => [text(proposeName(blueprint, locale))],
  edge_cases: (context) => [act('default', chipsOf(context).youDecide)],
  success: ({ locale }) => [text(defaultTextsFor(locale).success)],
  confirm: (context) => [act('approve', chipsOf(context).approve), act('change', chipsOf(context).change)],
  other: ({ locale }) => {
    const { labels } = messagesFor(locale);
    return PARTS.flatMap((topic) => (topic in labels ? [partOption(topic, labels)] : []));
  },
};

const partOption = (topic: Topic, labels: Record<string, string>): Option => ({
  text: labels[topic] ?? topic,
  means: { kind: 'topic', value: topic },
});

/** The user's own language first, then English, then the others that Parley speaks. */
function languagesOffered(locale: string): Option[] {
  const own = localeOf(locale);
  const tags = [...new Set([own, 'en' as const, ...LOCALES])].slice(0, 6);
  return tags.map((value) => ({ text: languageName(value, own), means: { kind: 'language', value } }));
}

function toolsOffered({ blueprint, locale }: Context): Option[] {
  const { capabilities } = messagesFor(locale);
  const has = (capability: Capability) => blueprint.tools.some((tool) => tool.capability === capability);
  return KIND_TABLE[blueprint.identity.type].tools
    .filter((value) => !has(value))
    .map((value) => ({ text: capabilities[value], means: { kind: 'capability', value } }));
}
