import type { Workflow, WorkflowEdge, WorkflowNode } from '../blueprint/workflow-schema.js';
import { encodeLabel, wrapLabel } from './mermaid/label.js';
import { allLevels, boxOf, type DrawnLevel, type DrawnNode, drawLevel } from './mermaid/mermaid-ids.js';
import { nodeFields, writeComment } from './mermaid/node-comment.js';
import { classOfKind, nodeKinds, SHAPE_OF_KIND, STYLE_OF_KIND } from './mermaid/node-shapes.js';

/**
 * The picture of a workflow: a Mermaid flowchart that Mermaid's own parser accepts whatever stands in the workflow, and
 * from which `parseMermaid` reads the same workflow again. Shape and class tell the kind of a node; what cannot be
 * drawn stands in comments. Pure and deterministic.
 */
export function toMermaid(workflow: Workflow): string {
  const level = drawLevel(workflow);
  return [
    'flowchart TD',
    `  ${writeComment('workflow', { entry: workflow.entry })}`,
    ...levelLines(level, '  '),
    ...classLines(level),
    '',
  ].join('\n');
}

/** What stands in the box of a node. */
export const labelOf = (node: Pick<WorkflowNode, 'id' | 'title'>): string =>
  wrapLabel(node.title.trim() === '' ? node.id : node.title);

function levelLines(level: DrawnLevel, indent: string): string[] {
  return [
    ...level.nodes.flatMap((drawn) => nodeLines(drawn, indent)),
    ...[...level.missing].flatMap(([id, mermaidId]) => missingLines(id, mermaidId, indent)),
    ...level.nodes.flatMap((drawn) => boxLines(level, drawn, indent)),
    ...level.workflow.edges.map((edge) => `${indent}${edgeLine(level, edge)}`),
  ];
}

function nodeLines({ mermaidId, node }: DrawnNode, indent: string): string[] {
  const { open, close } = SHAPE_OF_KIND[node.kind];
  return [
    `${indent}${writeComment(mermaidId, nodeFields(node))}`,
    `${indent}${mermaidId}${open}"${labelOf(node)}"${close}:::${classOfKind(node.kind)}`,
  ];
}

/** An edge may lead to a node that does not exist (yet); the picture shows it with a question mark. */
const missingLines = (id: string, mermaidId: string, indent: string): string[] => [
  `${indent}${writeComment(mermaidId, { missing: id })}`,
  `${indent}${mermaidId}["? ${wrapLabel(id)}"]:::missing`,
];

/** What is inside a subflow, in a box that a dotted line leads to. */
function boxLines(level: DrawnLevel, { mermaidId, node }: DrawnNode, indent: string): string[] {
  const inner = level.inner.get(mermaidId);
  if (inner === undefined) return [];
  const first = inner.nodes.find((drawn) => drawn.node.kind === 'start') ?? inner.nodes[0];
  return [
    `${indent}subgraph ${boxOf(mermaidId)}["${labelOf(node)}"]`,
    ...levelLines(inner, `${indent}  `),
    `${indent}end`,
    ...(first ? [`${indent}${mermaidId} -.-> ${first.mermaidId}`] : []),
  ];
}

function edgeLine({ mermaidIdOf }: DrawnLevel, { from, to, when }: WorkflowEdge): string {
  const label = when === undefined ? '' : `|"${encodeLabel(when)}"|`;
  return `${mermaidIdOf.get(from) ?? from} -->${label} ${mermaidIdOf.get(to) ?? to}`;
}

function classLines(drawing: DrawnLevel): string[] {
  const levels = [...allLevels(drawing)];
  const used = new Set(levels.flatMap((level) => level.nodes.map((drawn) => drawn.node.kind)));
  const lines = nodeKinds()
    .filter((kind) => used.has(kind))
    .map((kind) => `  classDef ${classOfKind(kind)} ${STYLE_OF_KIND[kind]}`);
  const hasMissing = levels.some((level) => level.missing.size > 0);
  return hasMissing ? [...lines, `  classDef missing ${MISSING_STYLE}`] : lines;
}

const MISSING_STYLE = 'fill:#ffffff,stroke:#c92a2a,color:#c92a2a,stroke-dasharray:4';
