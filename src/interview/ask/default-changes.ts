import type { Evidence } from '../../blueprint/evidence.js';
import type { Change, PatchOperation } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { knows } from '../../blueprint/stage.js';
import type { DefaultTexts } from '../messages/defaults/default-texts.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { messagesFor } from '../messages/messages.js';
import { KIND_TABLE } from './data/kind-table.js';
import { joinWords } from './fact-words.js';
import { proposeName } from './propose-name.js';
import { evidenceOf } from './uncertainty.js';

type Context = { blueprint: Blueprint; locale: string; texts: DefaultTexts };
type Value = Extract<PatchOperation, { op: 'add' }>['value'];
type Fact = { path: string; value: Value; source?: 'inferred' };

const CONFIDENCE = { default: 0.5, inferred: 0.6 } as const;

/**
 * What is taken for a topic that the user leaves open, in the language of the agent, each fact with evidence of source
 * `default` (`inferred` where it follows from what was said). What is known already stays: then there is nothing to do.
 * @param locale BCP 47 tag of the user's language, for agents whose language is not known
 */
export function defaultChanges(topic: Topic, blueprint: Blueprint, locale: string, turnId: string): Change[] {
  const language = blueprint.identity.languages[0] ?? locale;
  const context = { blueprint, locale, texts: defaultTextsFor(language) };
  const facts = FACTS[topic]?.(context) ?? [];
  return facts.map((fact) => toChange(fact, turnId));
}

/** A default as a change of the blueprint; `add` also replaces, and does not mind a member that is still to come. */
export function toChange(
  { path, value, source = 'default' as 'default' | 'inferred' }: DefaultFact,
  turnId: string,
): Change {
  const evidence: Evidence = { source, turn: turnId, quote: null, confidence: CONFIDENCE[source] };
  return { operation: { op: 'add', path, value }, evidence };
}

type DefaultFact = { path: string; value: Value; source?: 'default' | 'inferred' };

const unless = (isKnown: boolean, fact: Fact): Fact[] => (isKnown ? [] : [fact]);
const hasAny = (topic: Topic, blueprint: Blueprint): boolean => evidenceOf(topic, blueprint).length > 0;
const kindOf = ({ blueprint, texts }: Context) => texts.kinds[blueprint.identity.type];

const FACTS: Partial<Record<Topic, (context: Context) => Fact[]>> = {
  purpose: purposeFacts,
  goals: goalFacts,
  audience: (context) =>
    unless(hasAny('audience', context.blueprint), { path: '/audience/description', value: kindOf(context).audience }),
  tone: toneFacts,
  language: ({ blueprint, locale }) =>
    unless(blueprint.identity.languages.length > 0, { path: '/identity/languages', value: [locale] }),
  channel: ({ blueprint }) =>
    unless(blueprint.identity.channels.length > 0, { path: '/identity/channels', value: ['chat'] }),
  tools: ({ blueprint }) =>
    unless(blueprint.tools.length > 0 || knows(blueprint, '/tools'), { path: '/tools', value: [] }),
  tool_details: ({ blueprint }) => laterFacts(blueprint),
  knowledge: ({ blueprint }) => unless(hasAny('knowledge', blueprint), { path: '/knowledge', value: [] }),
  workflow: ({ blueprint }) =>
    unless(blueprint.procedure.length > 0 || hasAny('workflow', blueprint), { path: '/procedure', value: [] }),
  constraints: constraintFacts,
  escalation: escalationFacts,
  greeting: (context) =>
    unless(hasAny('greeting', context.blueprint), { path: '/style/greeting', value: greetingOf(context) }),
  name: ({ blueprint, locale }) =>
    unless(blueprint.identity.name !== '', { path: '/identity/name', value: nameOf(blueprint, locale) }),
  edge_cases: ({ blueprint, texts }) =>
    unless(hasAny('edge_cases', blueprint), {
      path: '/edgeCases',
      value: texts.edgeCases.map((each) => ({ ...each })),
    }),
  success: ({ blueprint, texts }) =>
    unless((blueprint.goals[0]?.successCriteria ?? '') !== '', {
      path: '/goals/0/successCriteria',
      value: texts.success,
    }),
};

/** Connections that are not set, as left for later. */
export const laterFacts = (blueprint: Blueprint): Fact[] =>
  blueprint.tools.flatMap(({ connector }, at) =>
    unless(connector.kind !== 'unset' || blueprint.evidence[`/tools/${at}/connector`] !== undefined, {
      path: `/tools/${at}/connector`,
      value: { kind: 'unset' },
    }),
  );

/** The greeting that is offered and taken where nobody gave one. */
export function greetingOf({ blueprint, locale, texts }: Context): string {
  const name = blueprint.identity.name || nameOf(blueprint, locale);
  return texts.greeting.replace('{name}', () => name);
}

const nameOf = (blueprint: Blueprint, locale: string): string =>
  proposeName(blueprint, blueprint.identity.languages[0] ?? locale);

function purposeFacts(context: Context): Fact[] {
  const { blueprint, texts } = context;
  if (blueprint.identity.purpose !== '') return [];
  const [first = ''] = kindOf(context).goals;
  const goals = blueprint.goals.map(({ text }) => text);
  if (goals.length === 0) return [{ path: '/identity/purpose', value: first || texts.kinds.other.goals[0] }];
  const joined = joinWords(goals.slice(0, 3), context.locale);
  return [{ path: '/identity/purpose', value: joined.slice(0, 2000), source: 'inferred' }];
}

function goalFacts(context: Context): Fact[] {
  const { goals, identity } = context.blueprint;
  if (goals.length > 0) return [];
  const isTold = identity.purpose !== '';
  const texts = isTold ? [identity.purpose] : [...kindOf(context).goals];
  const value = texts.map((text, at) => ({ id: `goal_${at + 1}`, text, successCriteria: '' }));
  return [{ path: '/goals', value, ...(isTold && { source: 'inferred' as const }) }];
}

function toneFacts({ blueprint, locale }: Context): Fact[] {
  if (blueprint.style.tone.length > 0) return [];
  const { tones } = messagesFor(blueprint.identity.languages[0] ?? locale);
  const value = KIND_TABLE[blueprint.identity.type].tones.slice(0, 2).map((tone) => tones[tone]);
  return [{ path: '/style/tone', value }];
}

function constraintFacts(context: Context): Fact[] {
  if (hasAny('constraints', context.blueprint)) return [];
  const [honesty, privacy] = context.texts.rules;
  const value = [
    { id: 'usual_rule', kind: 'must_not', text: kindOf(context).rule, enforcement: 'prompt' },
    { id: 'honesty', kind: 'must', text: honesty, enforcement: 'prompt' },
    { id: 'data_protection', kind: 'privacy', text: privacy, enforcement: 'prompt' },
  ];
  return [{ path: '/guardrails', value }];
}

/** Where there is no team, nobody takes over. */
function escalationFacts({ blueprint, texts }: Context): Fact[] {
  const { when, to, message } = blueprint.escalation;
  const isTold = hasAny('escalation', blueprint);
  if (isTold && when.length === 0 && to === '') return [];
  if (!isTold && !KIND_TABLE[blueprint.identity.type].hasTeam) {
    return [{ path: '/escalation', value: { when: [], to: '', message: '' } }];
  }
  const usual = texts.escalation;
  return [
    ...unless(when.length > 0, { path: '/escalation/when', value: [...usual.when] }),
    ...unless(to !== '', { path: '/escalation/to', value: usual.to }),
    ...unless(message !== '', { path: '/escalation/message', value: usual.message }),
  ];
}
