import { neededTopics } from '../../blueprint/completeness.js';
import type { Change } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { knows } from '../../blueprint/stage.js';
import type { InterviewState } from '../interviewer.js';
import { defaultChanges, laterFacts, toChange } from './default-changes.js';

/** In this order, so that each can build on those before it: the purpose on the goals, success on the goals. */
const FILLED: readonly Topic[] = [
  'purpose',
  'goals',
  'audience',
  'tone',
  'language',
  'channel',
  'tools',
  'tool_details',
  'knowledge',
  'workflow',
  'constraints',
  'escalation',
  'name',
  'greeting',
  'edge_cases',
  'success',
];
/** Taken for every agent although few need them. */
const HARMLESS = new Set<Topic>(['tool_details', 'edge_cases', 'success', 'escalation']);

/**
 * Everything that the draft of an agent still misses, as defaults, so that it is complete and can be reviewed. What is
 * known stays as it is.
 */
export function fillDefaults(blueprint: Blueprint, state: InterviewState, turnId: string): Change[] {
  const needed = neededTopics(blueprint.identity.type);
  const topics = FILLED.filter((topic) => needed.includes(topic) || HARMLESS.has(topic));
  const kind = toChange({ path: '/identity/type', value: blueprint.identity.type }, turnId);
  const verbosity = toChange({ path: '/style/verbosity', value: usualVerbosity(blueprint) }, turnId);
  return [
    ...(knows(blueprint, '/identity/type') ? [] : [kind]),
    ...topics.flatMap((topic) => defaultChanges(topic, blueprint, state.locale, turnId)),
    ...(knows(blueprint, '/style/verbosity') ? [] : [verbosity]),
  ];
}

/** Every connection that is not set is left for later. */
export const leaveToolsForLater = (blueprint: Blueprint, turnId: string): Change[] =>
  laterFacts(blueprint).map((fact) => toChange(fact, turnId));

/** What is heard or read on a small screen is kept short. */
const usualVerbosity = ({ identity }: Blueprint): Blueprint['style']['verbosity'] =>
  identity.channels.some((channel) => channel === 'voice' || channel === 'sms') ? 'concise' : 'balanced';
