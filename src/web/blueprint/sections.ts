import { strings } from '../strings.js';

/** How the parts of the blueprint are shown and edited: data, read by one view and one editor. */

export type FieldKind =
  /** One line of text. */
  | { kind: 'line' }
  | { kind: 'text' }
  /** A list of lines. */
  | { kind: 'lines' }
  | { kind: 'languages' }
  | { kind: 'choice'; names: Record<string, string> }
  | { kind: 'choices'; names: Record<string, string> };

/** `at` is a JSON Pointer: into the blueprint, or, in a list, into its item. */
export type Field = { at: string; label: string; main?: boolean; isTag?: boolean } & FieldKind;

export type Section = { id: string; title: string } & (
  | { fields: readonly Field[] }
  | {
      /** Pointer of the list, and what one item of it is called. */
      list: string;
      item: string;
      fields: readonly Field[];
      /** A new item: the text goes into its main field. */
      blank(text: string, id: string): Record<string, unknown>;
    }
);

export type ListSection = Extract<Section, { list: string }>;

export const SECTIONS: readonly Section[] = [
  {
    id: 'identity',
    title: 'Who it is',
    fields: [
      { at: '/identity/name', label: 'Name', kind: 'line' },
      { at: '/identity/type', label: 'Kind', kind: 'choice', names: strings.types },
      { at: '/identity/purpose', label: 'Purpose', kind: 'text' },
      { at: '/identity/description', label: 'Description', kind: 'text' },
      { at: '/identity/languages', label: 'Languages', kind: 'languages' },
      { at: '/identity/channels', label: 'Channels', kind: 'choices', names: strings.channels },
    ],
  },
  {
    id: 'goals',
    title: 'Goals',
    list: '/goals',
    item: 'goal',
    fields: [
      { at: '/text', label: 'Goal', kind: 'text', main: true },
      { at: '/successCriteria', label: 'Reached when', kind: 'text' },
    ],
    blank: (text, id) => ({ id, text, successCriteria: '' }),
  },
  {
    id: 'audience',
    title: 'Who it talks to',
    fields: [
      { at: '/audience/description', label: 'Audience', kind: 'text' },
      { at: '/audience/segments', label: 'Groups', kind: 'lines' },
    ],
  },
  {
    id: 'style',
    title: 'How it talks',
    fields: [
      { at: '/style/tone', label: 'Tone', kind: 'lines' },
      { at: '/style/verbosity', label: 'Length', kind: 'choice', names: strings.verbosity },
      { at: '/style/greeting', label: 'Greeting', kind: 'text' },
      { at: '/identity/brandVoice', label: 'Brand voice', kind: 'text' },
    ],
  },
  {
    id: 'tools',
    title: 'Tools',
    list: '/tools',
    item: 'tool',
    fields: [
      { at: '/name', label: 'Tool', kind: 'line', main: true },
      { at: '/description', label: 'What it does', kind: 'text' },
      { at: '/usage', label: 'When it is used', kind: 'text' },
    ],
    blank: (text, id) => ({ id, capability: 'http_api', name: text }),
  },
  {
    id: 'guardrails',
    title: 'Rules',
    list: '/guardrails',
    item: 'rule',
    fields: [
      { at: '/text', label: 'Rule', kind: 'text', main: true },
      { at: '/kind', label: 'Kind of rule', kind: 'choice', names: strings.guardrails, isTag: true },
    ],
    blank: (text, id) => ({ id, kind: 'must', text }),
  },
  {
    id: 'knowledge',
    title: 'What it knows',
    list: '/knowledge',
    item: 'source',
    fields: [
      { at: '/source', label: 'Source', kind: 'text', main: true },
      { at: '/usage', label: 'Used for', kind: 'text' },
    ],
    blank: (text, id) => ({ id, kind: /^https?:\/\//.test(text) ? 'url' : 'text', source: text }),
  },
  {
    id: 'escalation',
    title: 'When a person takes over',
    fields: [
      { at: '/escalation/when', label: 'When', kind: 'lines' },
      { at: '/escalation/to', label: 'To whom', kind: 'line' },
      { at: '/escalation/message', label: 'What it says then', kind: 'text' },
    ],
  },
  {
    id: 'edge-cases',
    title: 'Special cases',
    list: '/edgeCases',
    item: 'special case',
    fields: [
      { at: '/situation', label: 'Situation', kind: 'text', main: true },
      { at: '/response', label: 'What it does', kind: 'text' },
    ],
    blank: (text) => ({ situation: text, response: '' }),
  },
  {
    id: 'more',
    title: 'Memory and notes',
    fields: [
      { at: '/memory/scope', label: 'Memory', kind: 'choice', names: strings.memory },
      { at: '/notes', label: 'Notes', kind: 'lines' },
    ],
  },
];

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);

const holds = (section: Section, pointer: string): boolean =>
  'list' in section ? isWithin(pointer, section.list) : section.fields.some(({ at }) => isWithin(pointer, at));

/** Where a fact stands in the order of the sections. */
export const placeOf = (pointer: string): number => {
  const at = SECTIONS.findIndex((section) => holds(section, pointer));
  return at === -1 ? SECTIONS.length : at;
};

const OTHERS: Record<string, string> = {
  '/identity': 'Identity',
  '/audience': 'Audience',
  '/style': 'Style',
  '/escalation': 'Handing over',
  '/memory': 'Memory',
  '/model': 'Model',
  '/procedure': 'How it works',
  '/workflow': 'Workflow',
  '/scenarios': 'Scenarios',
};

/** What a fact is called, from its pointer: "Tone", "Goal 2", "Tool 1, connector". */
export function labelOf(pointer: string): string {
  for (const section of SECTIONS) {
    if (!('list' in section)) {
      const field = section.fields.find(({ at }) => isWithin(pointer, at));
      if (field) return field.label;
    } else if (isWithin(pointer, section.list)) {
      return labelInList(section, pointer);
    }
  }
  const known = Object.keys(OTHERS).find((at) => isWithin(pointer, at));
  return OTHERS[known ?? ''] ?? pointer.slice(1).replaceAll('/', ' ');
}

/** A remark of the server about a place in the blueprint, which it names by its pointer, as people would say it. */
export const inPlainWords = (remark: string): string =>
  remark.replace(/^(\/[^\s:]+)(: )?/, (_all, pointer: string, colon = '') => labelOf(pointer) + colon);

function labelInList(section: ListSection, pointer: string): string {
  const [index, ...rest] = pointer.slice(section.list.length + 1).split('/');
  if (!index) return section.title;
  const noun = section.item[0]?.toUpperCase() + section.item.slice(1);
  const name = `${noun} ${Number(index) + 1}`;
  if (rest.length === 0) return name;
  const field = section.fields.find(({ at, main }) => main !== true && isWithin(`/${rest.join('/')}`, at));
  const detail = field?.label.toLowerCase() ?? rest[0];
  return section.fields.some(({ at, main }) => main === true && at === `/${rest[0]}`) ? name : `${name}, ${detail}`;
}
