import { asLine } from '../../blueprint/plain-text.js';
import type { Tool } from '../../blueprint/schema.js';

const LONGEST = 1000;

/** Whether a person has to say yes before the tool is called. */
export const asksFirst = ({ approval, effect }: Tool): boolean =>
  approval === 'always' || (approval === 'on_write' && effect !== 'read');

/** What a language model has to know of a tool to call it at the right time. */
export function toolDescription(tool: Tool): string {
  const { name, description, usage, requires, onError } = tool;
  const words = [
    asLine(description) || asLine(name),
    usage && `Use it: ${asLine(usage)}`,
    requires.length > 0 && `Needed first: ${requires.map(asLine).join(', ')}.`,
    asksFirst(tool) && 'Ask for a yes before calling it.',
    onError && `If it fails: ${asLine(onError)}`,
  ];
  return words
    .filter((part) => part !== false && part !== '')
    .join(' ')
    .slice(0, LONGEST);
}
