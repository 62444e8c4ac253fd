import type { Topic } from '../../../blueprint/question.js';
import { AGENT_TYPES, CHANNELS } from '../../../blueprint/schema.js';

/** What a model may write, field by field, and where in the blueprint it goes. Nothing else can be reached. */
export type FieldRow = {
  topic: Topic;
  /** For the prompt: what it is. */
  about: string;
  path: string;
} & (
  | { kind: 'text' }
  /** One of a list; may be inferred without the user's words. */
  | { kind: 'choice'; choices: readonly string[] }
  /** A list of texts, or of choices. */
  | { kind: 'tags'; choices?: readonly string[]; form?: RegExp }
  /** A list of entries with an id or without, `value` and `detail` in the members named here. */
  | { kind: 'records'; id?: string; value: string; detail: string; details?: readonly string[]; also?: object }
  | { kind: 'tool' | 'connection' }
);

const RULE_KINDS = ['must', 'must_not', 'only_if', 'privacy', 'compliance'] as const;

export const FIELD_TABLE = {
  type: {
    topic: 'purpose',
    about: `one of ${AGENT_TYPES.join(', ')}`,
    path: '/identity/type',
    kind: 'choice',
    choices: AGENT_TYPES,
  },
  purpose: { topic: 'purpose', about: 'its job in one sentence', path: '/identity/purpose', kind: 'text' },
  description: { topic: 'purpose', about: 'the business behind it', path: '/identity/description', kind: 'text' },
  goals: {
    topic: 'goals',
    about: 'one task; detail: how its success shows',
    path: '/goals',
    kind: 'records',
    id: 'goal',
    value: 'text',
    detail: 'successCriteria',
  },
  audience: { topic: 'audience', about: 'who talks to it', path: '/audience/description', kind: 'text' },
  segments: { topic: 'audience', about: 'one group of them', path: '/audience/segments', kind: 'tags' },
  tone: { topic: 'tone', about: 'one adjective', path: '/style/tone', kind: 'tags' },
  brand_voice: { topic: 'tone', about: 'the voice of the brand', path: '/identity/brandVoice', kind: 'text' },
  verbosity: {
    topic: 'tone',
    about: 'concise, balanced or detailed',
    path: '/style/verbosity',
    kind: 'choice',
    choices: ['concise', 'balanced', 'detailed'],
  },
  languages: {
    topic: 'language',
    about: 'one BCP 47 tag',
    path: '/identity/languages',
    kind: 'tags',
    form: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
  },
  channels: {
    topic: 'channel',
    about: `one of ${CHANNELS.join(', ')}`,
    path: '/identity/channels',
    kind: 'tags',
    choices: CHANNELS,
  },
  tools: { topic: 'tools', about: 'one capability id; detail: the product named', path: '/tools', kind: 'tool' },
  tool_connection: {
    topic: 'tool_details',
    about: 'target: the tool id; value: METHOD URL; detail: api_key, bearer, basic, oauth2 or none',
    path: '/tools',
    kind: 'connection',
  },
  knowledge: {
    topic: 'knowledge',
    about: 'a source of answers; detail: url, file or text',
    path: '/knowledge',
    kind: 'records',
    id: 'source',
    value: 'source',
    detail: 'kind',
    details: ['url', 'file', 'text'],
  },
  rules: {
    topic: 'constraints',
    about: `one rule; detail: ${RULE_KINDS.join(', ')}`,
    path: '/guardrails',
    kind: 'records',
    id: 'rule',
    value: 'text',
    detail: 'kind',
    details: RULE_KINDS,
    also: { enforcement: 'prompt' },
  },
  escalation_when: { topic: 'escalation', about: 'one case for a person', path: '/escalation/when', kind: 'tags' },
  escalation_to: { topic: 'escalation', about: 'who takes over', path: '/escalation/to', kind: 'text' },
  escalation_message: { topic: 'escalation', about: 'what is said then', path: '/escalation/message', kind: 'text' },
  greeting: { topic: 'greeting', about: 'its first sentence', path: '/style/greeting', kind: 'text' },
  name: { topic: 'name', about: 'its name', path: '/identity/name', kind: 'text' },
  examples: {
    topic: 'other',
    about: 'a line of a user; detail: the answer to it',
    path: '/style/examples',
    kind: 'records',
    value: 'user',
    detail: 'agent',
  },
  edge_cases: {
    topic: 'edge_cases',
    about: 'a special case; detail: what it does then',
    path: '/edgeCases',
    kind: 'records',
    value: 'situation',
    detail: 'response',
  },
  success: {
    topic: 'success',
    about: 'how one knows that it did its job',
    path: '/goals/0/successCriteria',
    kind: 'text',
  },
  memory: {
    topic: 'other',
    about: 'none, conversation or user',
    path: '/memory/scope',
    kind: 'choice',
    choices: ['none', 'conversation', 'user'],
  },
  notes: { topic: 'other', about: 'anything else worth keeping', path: '/notes', kind: 'tags' },
} as const satisfies Record<string, FieldRow>;

export type FieldName = keyof typeof FIELD_TABLE;

export const FIELD_NAMES = Object.keys(FIELD_TABLE) as [FieldName, ...FieldName[]];

export const fieldRow = (name: FieldName): FieldRow => FIELD_TABLE[name];
