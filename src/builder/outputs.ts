import { isPromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow } from '../blueprint/workflow-schema.js';
import { AppError } from '../errors.js';
import { exportFilename } from '../export/export-filename.js';
import type { ExportInput, ExportTarget } from '../export/export-target.js';
import { exportTargets } from '../export/export-targets.js';
import type { Builder, ExportStatus } from './builder.js';
import { exportInput, type Prompts } from './export-input.js';
import type { LiveSessions } from './live-sessions.js';

export type OutputsDeps = {
  live: LiveSessions;
  prompts: Prompts & {
    /** About how many tokens a prompt has. */
    tokens: (prompt: string) => number;
    /** What is missing before a prompt can be written. */
    missing: (blueprint: Blueprint) => string[];
  };
  mermaid: {
    /** @throws DIAGRAM_INVALID */
    parse: (text: string, previous: Workflow) => Promise<Workflow>;
    /** Mermaid → SVG. */
    draw: (text: string) => Promise<string>;
  };
};

/** What is computed from a blueprint: the prompt and the exports. */
export function createOutputs({ live, prompts }: OutputsDeps): Pick<Builder, 'prompt' | 'exports' | 'exportFile'> {
  return {
    async prompt(by, id, format) {
      if (!isPromptFormat(format)) {
        throw new AppError('INVALID', { errors: [{ pointer: '/format', message: `there is no format "${format}"` }] });
      }
      const { blueprint } = await live.read(by, id);
      assertComplete('PROMPT_NOT_READY', prompts.missing(blueprint));
      const prompt = prompts.write(blueprint, format);
      return { prompt, tokens: prompts.tokens(prompt), remarks: prompts.lint(blueprint, prompt, format) };
    },
    async exports(by, id) {
      const { blueprint } = await live.read(by, id);
      return Object.values(exportTargets).map((target) => statusOf(target, exportInput(blueprint, prompts)));
    },
    async exportFile(by, id, name) {
      const target = Object.values(exportTargets).find((each) => each.target === name);
      if (!target) throw new AppError('EXPORT_TARGET_UNKNOWN', { detail: `There is no export target "${name}".` });
      const { blueprint } = await live.read(by, id);
      assertComplete('EXPORT_NOT_READY', target.missing(blueprint));
      const { mediaType } = target;
      return {
        filename: exportFilename(blueprint, target),
        mediaType,
        content: target.write(exportInput(blueprint, prompts)),
      };
    },
  };
}

function statusOf(target: ExportTarget, input: ExportInput): ExportStatus {
  const { blueprint } = input;
  const missing = target.missing(blueprint);
  return {
    target: target.target,
    title: target.title,
    mediaType: target.mediaType,
    filename: exportFilename(blueprint, target),
    ready: missing.length === 0,
    missing,
    warnings: target.warnings(input),
  };
}

/** @throws the code, naming what is missing */
function assertComplete(code: 'PROMPT_NOT_READY' | 'EXPORT_NOT_READY', missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new AppError(code, {
    detail: `Still missing: ${missing.join(', ')}.`,
    errors: missing.map((pointer) => ({ pointer, message: 'is still missing' })),
    extra: { missing },
  });
}
