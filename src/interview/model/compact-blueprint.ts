import { evidenceAt, isAssumption } from '../../blueprint/evidence.js';
import type { Blueprint } from '../../blueprint/schema.js';
import { isConfigured, knows } from '../../blueprint/stage.js';
import { writeOutline } from './outline.js';

const LONGEST_LINE = 140;
const MOST_ITEMS = 14;
const MOST_STEPS = 24;

/** Marks what nobody said. */
const ASSUMED = ' ~';

/**
 * The blueprint as a model reads it: only what is known, one fact a line, entries with their ids, assumptions marked.
 * Long texts are cut and long lists end early, so that it stays short however long the interview was. Of tools nothing
 * is told that comes from elsewhere than the user: their descriptions are other people's texts.
 */
export function compactBlueprint(blueprint: Blueprint): string {
  const { identity, audience, goals, style, tools, knowledge, guardrails, escalation, edgeCases, notes } = blueprint;
  const mark = (path: string): string => {
    const known = evidenceAt(blueprint.evidence, path);
    return known && isAssumption(known) ? ASSUMED : '';
  };
  const line = (name: string, path: string, value: string) =>
    value === '' ? [] : [`${name}: ${cut(value)}${mark(path)}`];
  const entries = <Item>(name: string, path: string, items: readonly Item[], write: (item: Item) => string) => {
    if (items.length === 0) return knows(blueprint, path) ? [`${name}: none${mark(path)}`] : [];
    const shown = items.slice(0, MOST_ITEMS).map((item, at) => `- ${cut(write(item))}${mark(`${path}/${at}`)}`);
    const more = items.length > MOST_ITEMS ? [`- (${items.length - MOST_ITEMS} more)`] : [];
    return [`${name}:`, ...shown, ...more];
  };
  const steps = writeOutline(blueprint.procedure).map(cut);
  return [
    ...(knows(blueprint, '/identity/type') ? line('type', '/identity/type', identity.type) : []),
    ...line('name', '/identity/name', identity.name),
    ...line('purpose', '/identity/purpose', identity.purpose),
    ...line('description', '/identity/description', identity.description),
    ...entries('goals', '/goals', goals, ({ id, text }) => `[${id}] ${text}`),
    ...line('audience', '/audience/description', audience.description),
    ...line('segments', '/audience/segments', audience.segments.join(', ')),
    ...line('tone', '/style/tone', style.tone.join(', ')),
    ...line('brand_voice', '/identity/brandVoice', identity.brandVoice),
    ...line('languages', '/identity/languages', identity.languages.join(', ')),
    ...line('channels', '/identity/channels', identity.channels.join(', ')),
    ...entries('tools', '/tools', tools, (tool) => {
      const at = tools.indexOf(tool);
      const state =
        tool.connector.kind !== 'unset' ? 'connected' : isConfigured(blueprint, tool, at) ? 'later' : 'open';
      return `[${tool.id}] ${tool.capability}, connection ${state}`;
    }),
    ...entries('knowledge', '/knowledge', knowledge, ({ id, kind, source }) => `[${id}] ${kind} ${source}`),
    ...entries('rules', '/guardrails', guardrails, ({ id, kind, text }) => `[${id}] ${kind}: ${text}`),
    ...entries('escalation_when', '/escalation/when', escalation.when, (each) => each),
    ...line('escalation_to', '/escalation/to', escalation.to),
    ...line('escalation_message', '/escalation/message', escalation.message),
    ...line('greeting', '/style/greeting', style.greeting),
    ...entries('edge_cases', '/edgeCases', edgeCases, ({ situation, response }) => `${situation} -> ${response}`),
    ...line('success', '/goals/0/successCriteria', goals[0]?.successCriteria ?? ''),
    ...entries('notes', '/notes', notes, (note) => note),
    ...(steps.length === 0 ? [] : ['procedure:', ...steps.slice(0, MOST_STEPS).map((step) => `  ${step}`)]),
    ...(steps.length > MOST_STEPS ? [`  (${steps.length - MOST_STEPS} more steps)`] : []),
  ].join('\n');
}

function cut(text: string): string {
  const flat = text.replace(/\s*\n\s*/gu, ' ');
  const signs = [...flat];
  return signs.length <= LONGEST_LINE ? flat : `${signs.slice(0, LONGEST_LINE - 1).join('')}…`;
}
