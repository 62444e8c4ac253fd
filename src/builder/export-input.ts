import type { PromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { ExportInput } from '../export/export-target.js';
import { toMermaid } from '../workflow/to-mermaid.js';

/** What writes prompts, and judges them. */
export type Prompts = {
  write: (blueprint: Blueprint, format: PromptFormat, how?: { isSpoken?: boolean }) => string;
  /** What is wrong with a prompt; `pointer` is '' for the whole. */
  lint: (
    blueprint: Blueprint,
    prompt: string,
    format: PromptFormat,
  ) => { code: string; pointer: string; message: string }[];
};

/** What exports are written from. Many of them ask for the same prompt: each is written once. */
export function exportInput(blueprint: Blueprint, prompts: Prompts): ExportInput {
  const written = new Map<string, string>();
  const linted = new Map<PromptFormat, string[]>();
  const input: Omit<ExportInput, 'diagram'> = {
    blueprint,
    prompt(format, how) {
      const key = `${format} ${how?.isSpoken === true}`;
      const prompt = written.get(key) ?? prompts.write(blueprint, format, how);
      written.set(key, prompt);
      return prompt;
    },
    remarks(format) {
      const remarks =
        linted.get(format) ??
        prompts
          .lint(blueprint, input.prompt(format), format)
          .map(({ pointer, message }) => `${pointer || '/prompt'}: ${message}`);
      linted.set(format, remarks);
      return remarks;
    },
  };
  return { ...input, diagram: toMermaid(blueprint.workflow) };
}
