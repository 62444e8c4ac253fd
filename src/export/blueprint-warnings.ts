import { findPlaceholder } from '../blueprint/placeholder.js';
import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';

const SETTING = /\{([A-Z][A-Z0-9_]*)\}/g;
const SHOWN_PLACEHOLDER = 60;

/** What a person still has to do before the agent works, each naming its field. */
export const blueprintWarnings = (blueprint: Blueprint): string[] => [
  ...blueprint.tools.flatMap((tool, at) => toolWarnings(tool, `/tools/${at}`)),
  ...placeholderWarnings(blueprint),
];

function toolWarnings(tool: Tool, pointer: string): string[] {
  const name = asLine(tool.name);
  if (tool.connector.kind === 'unset') {
    return [`${pointer}/connector: "${name}" is not connected to a system yet; it cannot be called until it is.`];
  }
  const settings = [...JSON.stringify(tool.connector).matchAll(SETTING)].map(([, setting]) => String(setting));
  const needed = [...new Set([...settings, ...(tool.auth.secretRef ? [tool.auth.secretRef] : [])])].sort();
  return needed.length > 0
    ? [`${pointer}/connector: "${name}" needs these values, which are not part of the file: ${needed.join(', ')}.`]
    : [];
}

/** The texts of the agent that still hold a place to be filled in. */
function placeholderWarnings(blueprint: Blueprint): string[] {
  const { evidence: _evidence, tools, workflow: _workflow, ...texts } = blueprint;
  const named = tools.map(({ name, description, usage, onError }) => ({ name, description, usage, onError }));
  return textsIn({ ...texts, tools: named }, '').flatMap(([pointer, text]) => {
    const found = findPlaceholder(text);
    return found ? [`${pointer}: holds a placeholder, "${asLine(found).slice(0, SHOWN_PLACEHOLDER)}".`] : [];
  });
}

function textsIn(value: unknown, pointer: string): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${pointer}/${key}`));
}
