import { type NodeKind, nodeSchema, type WorkflowNode } from '../../blueprint/workflow-schema.js';
import { readExpression } from '../expression.js';
import { labelOf } from '../to-mermaid.js';
import type { ReadDiagram } from './diagram-reader.js';
import { kindOfClasses, kindOfShape, SHAPE_OF_KIND } from './node-shapes.js';

type Vertex = ReadDiagram['vertices'] extends Map<string, infer Value> ? Value : never;

type Known = {
  decode: (label: string) => string;
  /** What the text's comment says of the node. */
  comment: unknown;
  /** The node of the previous workflow that was drawn under this name. */
  before: WorkflowNode | undefined;
};

/** One drawn node, with the fields that it had; what is drawn now counts more than what was known. */
export function readNode(
  mermaidId: string,
  vertex: Vertex,
  { decode, comment, before }: Known,
): { node: WorkflowNode; isNew: boolean } {
  const commented = nodeSchema.safeParse(comment);
  const base = commented.success ? commented.data : before;
  if (base === undefined) {
    const title = plain(decode(vertex.label));
    return { node: newNode({ id: mermaidId, kind: drawnKind(vertex) ?? 'respond', title }), isNew: true };
  }
  const drawn = plain(decode(vertex.label));
  const isSame =
    vertex.shape === undefined || [base, before].some((node) => node && plain(decode(asRead(labelOf(node)))) === drawn);
  const node = { ...inKind(base, changedKind(vertex, base.kind)), title: isSame ? base.title : drawn };
  return { node, isNew: false };
}

/** A label as Mermaid gives it back, with its entities in Mermaid's own coding. */
const asRead = (label: string): string => label.replace(/#(\d+);/g, 'ﬂ°°$1¶ß');

/** Where a label's lines are broken does not matter. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The kind that class or shape tell; null for a name without either. */
function drawnKind({ classes, shape }: Vertex): NodeKind | null {
  return kindOfClasses(classes) ?? (shape === undefined ? null : kindOfShape(shape));
}

/** The kind after an edit: the class where it was changed, else the shape where that was changed. */
function changedKind({ classes, shape }: Vertex, kind: NodeKind): NodeKind {
  const named = kindOfClasses(classes);
  if (named !== undefined && named !== kind) return named;
  return shape === undefined || shape === SHAPE_OF_KIND[kind].type ? kind : kindOfShape(shape);
}

/** A node in another kind keeps its id, title and policy, and the text that it said. */
function inKind(node: WorkflowNode, kind: NodeKind): WorkflowNode {
  if (node.kind === kind) return node;
  const created = newNode({ id: node.id, kind, title: node.title, text: textOf(node) });
  return { ...created, policy: node.policy };
}

function textOf(node: WorkflowNode): string {
  if (node.kind === 'say') return node.text;
  if (node.kind === 'respond') return node.instructions;
  if (node.kind === 'approve') return node.prompt;
  return node.kind === 'handoff' ? node.message : '';
}

/** A node as somebody means it who has drawn nothing but a shape with words in it. */
function newNode({
  id,
  kind,
  title,
  text = '',
}: {
  id: string;
  kind: NodeKind;
  title: string;
  text?: string;
}): WorkflowNode {
  const words = (text || title).slice(0, 4000);
  const fields: Record<NodeKind, object> = {
    start: {},
    end: {},
    join: {},
    parallel: {},
    say: { text: words },
    ask: {},
    route: {},
    respond: { instructions: words },
    tool: { toolId: id },
    decide: { expression: readExpression(title).ok ? title : '' },
    approve: { prompt: words },
    handoff: { message: text },
    loop: { until: readExpression(title).ok ? title : '', maxIterations: 3 },
    subflow: { workflow: {} },
  };
  return nodeSchema.parse({ ...fields[kind], id, kind, title: title.slice(0, 4000) });
}
