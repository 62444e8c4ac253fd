import type { Blueprint } from '../../src/blueprint/schema.js';
import { exportInput } from '../../src/builder/export-input.js';
import type { ExportInput } from '../../src/export/export-target.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';

export const prompts = await createPromptWriter({ directory: 'prompts' });

/** What a target is written from, with the prompts that are delivered. */
export const inputFor = (blueprint: Blueprint): ExportInput => exportInput(blueprint, prompts);
