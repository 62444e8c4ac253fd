import { asLine } from '../../blueprint/plain-text.js';
import type { Blueprint } from '../../blueprint/schema.js';

/** The name of the agent, or what it is where it has none; at most so many characters. */
export const agentName = ({ identity }: Blueprint, longest: number): string =>
  cut(asLine(identity.name) || `${identity.type.replaceAll('_', ' ')} agent`, longest);

/** What the agent is for in one line, at most so many characters. */
export const agentDescription = (blueprint: Blueprint, longest: number): string => {
  const { identity, goals } = blueprint;
  const words =
    asLine(identity.purpose) || asLine(identity.description) || goals.map(({ text }) => asLine(text)).join('; ');
  return cut(words || agentName(blueprint, longest), longest);
};

/** The start of a text, without a character cut in two. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
