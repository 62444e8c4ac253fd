import { asLine } from '../../blueprint/plain-text.js';
import type { Tool } from '../../blueprint/schema.js';

const USUAL_LONGEST = 64;

/**
 * A name for each tool that every provider of language models takes for a function: letters, digits and underscores, at
 * most so many, each once. An id that is one already stays.
 */
export function functionNames(tools: readonly Tool[], longest = USUAL_LONGEST): string[] {
  const taken = new Set<string>();
  return tools.map(({ id }) => {
    const plain = id
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_]+/g, '_')
      .replace(/^[_\d]+|_+$/g, '')
      .slice(0, longest);
    const base = plain === '' ? 'tool' : plain;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base.slice(0, longest - 5)}_${count}`;
    taken.add(name);
    return name;
  });
}

/** A warning for each tool that the prompt calls by another name than the platform. */
export const renamedTools = (tools: readonly Tool[], longest = USUAL_LONGEST): string[] => {
  const names = functionNames(tools, longest);
  return tools.flatMap(({ id }, at) =>
    names[at] === id ? [] : [`/tools/${at}/id: is called "${names[at]}" here; the prompt calls it "${asLine(id)}".`],
  );
};
