import { readFile } from 'node:fs/promises';
import { Liquid } from 'liquidjs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PromptTemplate } from './port.js';

const headSchema = z.strictObject({ name: z.string(), version: z.int().min(1), variables: z.array(z.string()) });

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/**
 * Reads a prompt: Markdown with Liquid's variables, and a head that names it, its version and its variables.
 * @param variables the type of what it is filled with; its members must be the variables of the head, no more, no fewer
 * @throws when the file has no head, or head, text and type do not fit together
 */
export async function readPromptTemplate<Variables extends object>(
  file: string,
  variables: z.ZodObject & z.ZodType<Variables>,
): Promise<PromptTemplate<Variables>> {
  const [, head = '', body = ''] = FRONT_MATTER.exec(await readFile(file, 'utf8')) ?? [];
  const { name, version, variables: declared } = headSchema.parse(parse(head));
  const typed = Object.keys(variables.shape).sort();
  if (JSON.stringify(typed) !== JSON.stringify([...declared].sort())) {
    throw new Error(`${file} is filled with ${declared.join(', ')}, but the program gives ${typed.join(', ')}`);
  }
  const liquid = new Liquid({ ownPropertyOnly: true, strictFilters: true, strictVariables: true });
  const template = liquid.parse(body.trim());
  return {
    id: `${name}@${version}`,
    render: (values) => String(liquid.renderSync(template, variables.parse(values))),
  };
}
