import { estimateTokenCount } from 'tokenx';
import { findPlaceholder } from '../blueprint/placeholder.js';
import { asLine } from '../blueprint/plain-text.js';
import type { Step } from '../blueprint/procedure-schema.js';
import type { PromptFormat } from '../blueprint/prompt-format.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow } from '../blueprint/workflow-schema.js';
import { contradictionsOf } from './contradictions.js';
import { PROMPT_LIMITS } from './prompt-limits.js';

/** Something in a prompt that will not work as it is meant; `pointer` is into the blueprint, '' for the whole. */
export type PromptRemark = {
  code: 'contradiction' | 'empty_section' | 'placeholder' | 'tool_absent' | 'too_long';
  pointer: string;
  message: string;
};

const SHOWN = 120;

/** About how many tokens a prompt has. */
export const promptTokens = (prompt: string): number => estimateTokenCount(prompt);

/** What is wrong with a prompt; empty where nothing is. */
export const lintPrompt = (blueprint: Blueprint, prompt: string, format: PromptFormat): PromptRemark[] => [
  ...contradictionsOf(blueprint).map(({ pointer, other, texts: [ban, demand] }) => ({
    code: 'contradiction' as const,
    pointer,
    message: `${shown(ban)} clashes with ${other}, ${shown(demand)}.`,
  })),
  ...emptySections(prompt).map((title) => ({
    code: 'empty_section' as const,
    pointer: '',
    message: `The section ${shown(title)} is empty.`,
  })),
  ...placeholderRemarks(prompt),
  ...absentTools(blueprint),
  ...lengthRemarks(prompt, format),
];

const shown = (text: string): string => `“${asLine(text).slice(0, SHOWN)}”`;

/** Headings and tags with nothing below them. */
function emptySections(prompt: string): string[] {
  const lines = prompt.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const [, marks = '', title = ''] = /^(#{1,6}) (.+)$/.exec(line) ?? [];
    if (marks !== '') {
      const following = next === undefined ? 1 : (/^(#{1,6}) /.exec(next)?.[1]?.length ?? Number.POSITIVE_INFINITY);
      return following <= marks.length ? [title] : [];
    }
    const [, tag] = /^<([a-z_]+)>$/.exec(line) ?? [];
    return tag !== undefined && next === `</${tag}>` ? [tag] : [];
  });
}

function placeholderRemarks(prompt: string): PromptRemark[] {
  const found = findPlaceholder(prompt);
  return found === undefined
    ? []
    : [{ code: 'placeholder', pointer: '', message: `${shown(found)} is still to be filled in.` }];
}

/** Tools that a step uses and the agent does not have. */
function absentTools({ tools, procedure, workflow }: Blueprint): PromptRemark[] {
  const ids = new Set(tools.map(({ id }) => id));
  const capabilities = new Set(tools.map(({ capability }) => capability));
  return [
    ...uses(procedure, '/procedure')
      .filter(({ capability }) => !capabilities.has(capability))
      .map(({ pointer, capability }) => ({
        code: 'tool_absent' as const,
        pointer,
        message: `The step uses ${shown(capability)}, and no tool of the agent can do that.`,
      })),
    ...calledIn(workflow, '/workflow')
      .filter(({ id }) => !ids.has(id))
      .map(({ pointer, id }) => ({
        code: 'tool_absent' as const,
        pointer,
        message: `The step calls ${shown(id)}, which the agent does not have.`,
      })),
  ];
}

const uses = (steps: readonly Step[], pointer: string): { pointer: string; capability: string }[] =>
  steps.flatMap((step, at) => {
    const here = `${pointer}/${at}`;
    switch (step.kind) {
      case 'do':
        return step.act === 'use' && step.capability ? [{ pointer: here, capability: step.capability }] : [];
      case 'if':
        return [...uses(step.then, `${here}/then`), ...uses(step.otherwise, `${here}/otherwise`)];
      case 'repeat':
        return uses(step.steps, `${here}/steps`);
      default: {
        const unknown: never = step;
        return unknown;
      }
    }
  });

const calledIn = ({ nodes }: Workflow, pointer: string): { pointer: string; id: string }[] =>
  nodes.flatMap((node, at) => {
    const here = `${pointer}/nodes/${at}`;
    if (node.kind === 'tool') return [{ pointer: here, id: node.toolId }];
    if (node.kind === 'respond') return node.tools.map((id) => ({ pointer: here, id }));
    return node.kind === 'subflow' ? calledIn(node.workflow, `${here}/workflow`) : [];
  });

function lengthRemarks(prompt: string, format: PromptFormat): PromptRemark[] {
  const { most, unit, why } = PROMPT_LIMITS[format];
  const length = unit === 'tokens' ? promptTokens(prompt) : prompt.length;
  return length <= most
    ? []
    : [{ code: 'too_long', pointer: '', message: `It has about ${length} ${unit}, more than ${most}: ${why}.` }];
}
