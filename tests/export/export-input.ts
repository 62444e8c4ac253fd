import type { Blueprint } from '../../src/blueprint/schema.js';
import type { ExportInput } from '../../src/export/export-target.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';
import { toMermaid } from '../../src/workflow/to-mermaid.js';

export const prompts = await createPromptWriter({ directory: 'prompts' });

/** What a target is written from, with the prompts that are delivered. */
export const inputFor = (blueprint: Blueprint): ExportInput => ({
  blueprint,
  prompt: (format, how) => prompts.write(blueprint, format, how),
  remarks: (format) =>
    prompts.lint(blueprint, format).map(({ pointer, message }) => `${pointer || '/prompt'}: ${message}`),
  diagram: toMermaid(blueprint.workflow),
});
