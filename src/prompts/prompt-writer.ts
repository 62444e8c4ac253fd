import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import { PROMPT_FORMATS, type PromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint } from '../blueprint/schema.js';
import { lintPrompt, type PromptRemark, promptTokens } from './lint-prompt.js';
import { promptView } from './prompt-view.js';

const EXTENSION = '.md';

export type PromptWriter = {
  /**
   * The system prompt in the shape of a platform: nothing that the blueprint does not say, no empty section.
   * @param how `isSpoken` where the agent speaks whatever channels the blueprint names
   */
  write: (blueprint: Blueprint, format: PromptFormat, how?: { isSpoken?: boolean }) => string;
  /** What is wrong with a prompt that `write` gave. */
  lint: (blueprint: Blueprint, prompt: string, format: PromptFormat) => PromptRemark[];
  /** About how many tokens a prompt has. */
  tokens: (prompt: string) => number;
  /** JSON Pointers of what is missing before a prompt can be written; empty when it can. */
  missing: (blueprint: Blueprint) => string[];
};

/**
 * Reads all templates once; writing needs no file any more.
 * @param directory the folder that holds `system/`, with a template for each format and `parts/` for all
 * @throws when a format has no template, or a template does not parse
 */
export async function createPromptWriter({ directory }: { directory: string }): Promise<PromptWriter> {
  const templates = await readTemplates(join(directory, 'system'));
  const liquid = new Liquid({
    templates,
    jsTruthy: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
  });
  const shapes = new Map(PROMPT_FORMATS.map((format) => [format, liquid.parseFileSync(format)]));
  const write: PromptWriter['write'] = (blueprint, format, how) => {
    const template = shapes.get(format);
    if (!template) throw new Error(`there is no template for the format "${format}"`);
    return tidy(String(liquid.renderSync(template, { agent: promptView(blueprint, format, how) })));
  };
  return {
    write,
    lint: lintPrompt,
    tokens: promptTokens,
    missing: missingForPrompt,
  };
}

/** Name of a template, with its folder and without its extension → its text. */
async function readTemplates(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(EXTENSION));
  const entries = names.map(async (name) => {
    const id = name.replaceAll('\\', '/').slice(0, -EXTENSION.length);
    return [id, (await readFile(join(directory, name), 'utf8')).trimEnd()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Templates leave lines empty where they say nothing. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
