import { asBlock, asLine } from '../blueprint/plain-text.js';
import type { PromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint, Guardrail, Tool } from '../blueprint/schema.js';
import { knows } from '../blueprint/stage.js';
import { promptSteps } from './prompt-steps.js';

/** Platforms on which the agent speaks, whatever channels the blueprint names. */
const VOICE_FORMATS: readonly PromptFormat[] = ['elevenlabs', 'vapi', 'retell'];
/** In a prompt of tags, text must not be able to close one. */
const TAG_FORMATS: readonly PromptFormat[] = ['anthropic'];
const TAG_OPENING = /<(?=[A-Za-z/!?])/gu;

const CHANNEL_NAMES = {
  chat: 'chat',
  voice: 'voice call',
  email: 'e-mail',
  sms: 'text message (SMS)',
  api: 'API',
} as const;

const VERBOSITY = {
  concise: 'Answer briefly: say what is needed and no more.',
  balanced: 'Answer as fully as the question needs, and no longer.',
  detailed: 'Answer in detail, with reasons and examples.',
} as const;

/** The kinds of guardrails in the order in which they are written. */
const RULE_HEADINGS: readonly [Guardrail['kind'], string][] = [
  ['must', 'Always'],
  ['must_not', 'Never'],
  ['only_if', 'Only under a condition'],
  ['privacy', 'Privacy'],
  ['compliance', 'Law and policy'],
];

/**
 * What the templates are filled with: the blueprint as safe text. A part that the blueprint does not have is an empty
 * string or null, so that its heading is left out.
 */
export function promptView(blueprint: Blueprint, format: PromptFormat, { isSpoken = false } = {}) {
  const safe = TAG_FORMATS.includes(format)
    ? (text: string) => text.replace(TAG_OPENING, '&lt;')
    : (text: string) => text;
  const line = (text: string) => safe(asLine(text));
  const block = (text: string) => safe(asBlock(text));
  const { identity, audience, style, escalation } = blueprint;
  const isVoice = isSpoken || VOICE_FORMATS.includes(format) || identity.channels.includes('voice');
  const lines = (texts: readonly string[]) => some(texts.map(line).filter((text) => text !== ''));
  const handover = { when: lines(escalation.when), to: line(escalation.to), message: line(escalation.message) };
  const people = { description: line(audience.description), segments: lines(audience.segments) };

  return {
    name: line(identity.name),
    role: roleOf(identity.type),
    purpose: line(identity.purpose),
    description: block(identity.description),
    tone: lines(style.tone)?.join(', ') ?? '',
    brandVoice: line(identity.brandVoice),
    verbosity: isSaid(blueprint, '/style/verbosity', 'balanced', style.verbosity) ? VERBOSITY[style.verbosity] : '',
    greeting: line(style.greeting),
    audience: people.description || people.segments ? people : null,
    goals: some(
      blueprint.goals.map(({ text, successCriteria }) => ({ text: line(text), success: line(successCriteria) })),
    ),
    steps: some(promptSteps(blueprint).map(({ text, ...step }) => ({ ...step, text: line(text) }))),
    tools: some(blueprint.tools.map((tool) => toolView(tool, line))),
    rules: some(ruleGroups(blueprint.guardrails, line)),
    escalation: handover.when || handover.to || handover.message ? handover : null,
    edgeCases: some(
      blueprint.edgeCases.map(({ situation, response }) => ({ situation: line(situation), response: line(response) })),
    ),
    examples: some(style.examples.map(({ user, agent }) => ({ user: line(user), agent: line(agent) }))),
    knowledge: some(
      blueprint.knowledge.map(({ kind, source, usage }) => ({
        isText: kind === 'text',
        source: kind === 'text' ? block(source) : line(source),
        usage: line(usage),
      })),
    ),
    languages: some(identity.languages.map((tag) => line(languageName(tag)))),
    channels: some(identity.channels.map((channel) => CHANNEL_NAMES[channel])),
    isVoice,
    allowsMarkdown: !isVoice && identity.channels.includes('chat'),
    isSms: identity.channels.includes('sms'),
    memory: isSaid(blueprint, '/memory/scope', 'conversation', blueprint.memory.scope) ? blueprint.memory.scope : '',
  };
}

/** The list, or null when it is empty, which templates take for absent. */
const some = <Item>(items: Item[]): Item[] | null => (items.length > 0 ? items : null);

/** A value that the schema fills in by itself says nothing until somebody said or took it. */
const isSaid = (blueprint: Blueprint, pointer: string, usual: string, value: string): boolean =>
  value !== usual || knows(blueprint, pointer);

const ROLES: Partial<Record<Blueprint['identity']['type'], string>> = {
  hr: 'a human resources agent',
  personal_assistant: 'a personal assistant',
  education: 'an education agent',
  entertainment: 'an entertainment agent',
  operations: 'an operations agent',
  other: 'a conversational agent',
};

const roleOf = (type: Blueprint['identity']['type']): string => ROLES[type] ?? `a ${type.replaceAll('_', ' ')} agent`;

function toolView(tool: Tool, line: (text: string) => string) {
  const { id, name, description, usage, triggers, requires, effect, approval, onError } = tool;
  return {
    id: line(id),
    name: line(name),
    description: line(description),
    usage: line(usage),
    triggers: triggers.map((trigger) => `"${line(trigger)}"`).join(', '),
    requires: requires.map(line).join(', '),
    asksFirst: approval === 'always' || (approval === 'on_write' && effect !== 'read'),
    cannotBeUndone: effect === 'destructive',
    onError: line(onError),
  };
}

const ruleGroups = (guardrails: readonly Guardrail[], line: (text: string) => string) =>
  RULE_HEADINGS.flatMap(([kind, heading]) => {
    const texts = guardrails.filter((rule) => rule.kind === kind).map(({ text }) => line(text));
    return texts.length > 0 ? [{ heading, texts }] : [];
  });

/** The English name of a BCP 47 tag; the tag itself where it is none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
