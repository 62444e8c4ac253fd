import { type NodeKind, nodeSchema, type WorkflowNode } from '../../blueprint/workflow-schema.js';

/**
 * What a picture cannot show stands in a comment before the node: `%% NAME {json}`. The comment may be edited or
 * removed; what it says is checked before it is believed.
 */

/** @param fields what the comment says; of a node only what differs from the defaults */
export const writeComment = (name: string, fields: object): string =>
  `%% ${name} ${JSON.stringify(fields).replace(UNSAFE, escaped)}`;

/** Characters that Mermaid, or a reader of lines, would stumble over even in a comment. */
const UNSAFE = /[%<>&#;\u007f-\u009f\u2028\u2029\ufeff]|[\p{Cf}\p{Cs}]/gu;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** A node without what its schema would add by itself, and without what is drawn inside a subflow. */
export function nodeFields(node: WorkflowNode): Record<string, unknown> {
  const shown = node.kind === 'subflow' ? { ...node, workflow: { entry: node.workflow.entry } } : node;
  const needed = NEEDED[node.kind] ?? {};
  const defaults = Object.entries(nodeSchema.parse({ ...needed, id: node.id, kind: node.kind }));
  const isDefault = (key: string, value: unknown) =>
    !(key in needed) && defaults.some(([name, own]) => name === key && JSON.stringify(own) === JSON.stringify(value));
  const kept = Object.entries(shown).filter(([key, value]) => !isDefault(key, value));
  return { id: node.id, kind: node.kind, ...Object.fromEntries(kept) };
}

/** Fields that have no default, with any value that their schema takes. */
const NEEDED: Partial<Record<NodeKind, object>> = {
  tool: { toolId: '-' },
  decide: { expression: '' },
  loop: { until: '', maxIterations: 1 },
  subflow: { workflow: {} },
};

/** Every comment of a diagram, by the name that it is for; the last one counts. */
export function readComments(text: string): Map<string, unknown> {
  const comments = new Map<string, unknown>();
  for (const [, name = '', json = ''] of text.matchAll(/^[^\S\n]*%%[^\S\n]+(\w+)[^\S\n]+(\{.*\})[^\S\n]*\r?$/gm)) {
    try {
      comments.set(name, JSON.parse(json));
    } catch {
      // A comment that is not ours, or was edited away: the picture and the previous workflow speak instead.
    }
  }
  return comments;
}
