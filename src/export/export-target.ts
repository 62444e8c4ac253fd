import type { PromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint } from '../blueprint/schema.js';

/** What a target is written from. */
export type ExportInput = {
  blueprint: Blueprint;
  /** The system prompt in a platform's shape; `isSpoken` where the agent speaks whatever channels it has. */
  prompt: (format: PromptFormat, how?: { isSpoken?: boolean }) => string;
  /** What is wrong with that prompt, each naming its field. */
  remarks: (format: PromptFormat) => string[];
  /** The workflow in Mermaid. */
  diagram: string;
};

/** A file that a blueprint can be taken away in. Whether it is ready depends on the blueprint alone. */
export type ExportTarget = {
  target: string;
  title: string;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  /** JSON Pointers of what has to be known first; empty when it is ready. */
  missing: (blueprint: Blueprint) => string[];
  /** What the file cannot say, or still leaves to be filled in, each naming its field. */
  warnings: (input: ExportInput) => string[];
  write: (input: ExportInput) => string | Uint8Array;
};
