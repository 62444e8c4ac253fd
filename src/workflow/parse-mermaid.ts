import { type Workflow, type WorkflowEdge, type WorkflowNode, workflowSchema } from '../blueprint/workflow-schema.js';
import { AppError } from '../errors.js';
import { createMermaidReader, type MermaidReader, type ReadDiagram } from './mermaid/diagram-reader.js';
import { decodeLabel } from './mermaid/label.js';
import { levelsOf } from './mermaid/levels.js';
import { allLevels, boxOf, drawLevel } from './mermaid/mermaid-ids.js';
import { readComments } from './mermaid/node-comment.js';
import { readNode } from './mermaid/read-node.js';

/**
 * Reads a workflow from its picture, also from one that a person has edited: what is drawn (titles, kinds, edges)
 * counts; what cannot be drawn comes from the comments in the text, else from the previous workflow, else from
 * defaults. `parseMermaid(toMermaid(w), null)` gives w.
 * @param previous the workflow that the picture was drawn from
 * @throws AppError DIAGRAM_INVALID; `errors[0].message` tells line and column, which are also in `extra`
 */
export async function parseMermaid(
  text: string,
  previous: Workflow | null,
  { reader = createMermaidReader() }: { reader?: MermaidReader } = {},
): Promise<Workflow> {
  const diagram = await reader.read(text);
  const workflow = readWorkflow(diagram, { comments: readComments(text), previous });
  const parsed = workflowSchema.safeParse(workflow);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    pointer: `/${path.map(String).join('/')}`,
    message,
  }));
  throw new AppError('DIAGRAM_INVALID', { errors, extra: { line: 1, column: 1 } });
}

type Sources = { comments: ReadonlyMap<string, unknown>; previous: Workflow | null };

function readWorkflow(diagram: ReadDiagram, { comments, previous }: Sources): Workflow {
  const decode = (label: string): string => decodeLabel(label, diagram.decodeHtml);
  const drawnBefore = previous === null ? [] : [...allLevels(drawLevel(previous))];
  const before = new Map(
    drawnBefore.flatMap((level) => level.nodes.map((drawn) => [drawn.mermaidId, drawn.node] as const)),
  );
  const missing = readMissing(comments);
  const read = new Map<string, { node: WorkflowNode; isNew: boolean }>();
  const boxes = new Set(diagram.boxes.map((box) => box.id));
  for (const [mermaidId, vertex] of diagram.vertices) {
    if (missing.has(mermaidId) || boxes.has(mermaidId)) continue;
    read.set(
      mermaidId,
      readNode(mermaidId, vertex, { decode, comment: comments.get(mermaidId), before: before.get(mermaidId) }),
    );
  }
  const levels = levelsOf(diagram, (mermaidId) => read.get(mermaidId)?.node.kind === 'subflow');
  const nameOf = (mermaidId: string): string => read.get(mermaidId)?.node.id ?? missing.get(mermaidId) ?? mermaidId;

  const build = (level: string | null, entry: string | null): Workflow => {
    const ids = [...read.keys()].filter((mermaidId) => levels.levelOf(mermaidId) === level);
    makeIdsUnique(ids.flatMap((mermaidId) => read.get(mermaidId) ?? []));
    const edges = diagram.edges
      .filter((edge) => levels.levelOf(edge.from) === level && !levels.isOpening(edge))
      .map((edge): WorkflowEdge => {
        const when = decode(edge.label);
        const ends = { from: nameOf(edge.from), to: nameOf(edge.to) };
        return when === '' ? ends : { ...ends, when };
      });
    const nodes = ids.flatMap((mermaidId): WorkflowNode[] => {
      const found = read.get(mermaidId);
      if (found === undefined) return [];
      if (found.node.kind !== 'subflow')
        return [
          addIntents(
            found,
            edges,
            drawnBefore.flatMap((drawn) => drawn.workflow.edges),
          ),
        ];
      const box = boxOf(mermaidId);
      return [
        { ...found.node, workflow: boxes.has(box) ? build(box, found.node.workflow.entry) : found.node.workflow },
      ];
    });
    return { entry: entryOf(nodes, entry), nodes, edges };
  };
  return build(null, readEntry(comments) ?? previous?.entry ?? null);
}

/** The entry that was named where there is such a node, else the start. */
function entryOf(nodes: readonly WorkflowNode[], named: string | null): string {
  if (named !== null && (named === '' || nodes.some((node) => node.id === named))) return named;
  return nodes.find((node) => node.kind === 'start')?.id ?? '';
}

/** A new edge from a route stands for a new intent. */
function addIntents(
  { node, isNew }: { node: WorkflowNode; isNew: boolean },
  edges: readonly WorkflowEdge[],
  before: readonly WorkflowEdge[],
): WorkflowNode {
  if (node.kind !== 'route' || (!isNew && before.length === 0)) return node;
  const known = new Set(['else', 'error', ...node.intents.map((intent) => intent.id)]);
  for (const edge of before) if (edge.from === node.id && edge.when !== undefined) known.add(edge.when);
  const added = edges.flatMap(({ from, when }) =>
    from === node.id && when !== undefined && !known.has(when) ? [when] : [],
  );
  if (added.length === 0) return node;
  return {
    ...node,
    intents: [...node.intents, ...[...new Set(added)].map((id) => ({ id, description: id, examples: [] }))],
  };
}

/** A node that a person drew may have got an id that another one carries beneath its name in the picture. */
function makeIdsUnique(read: readonly { node: WorkflowNode; isNew: boolean }[]): void {
  const used = new Set(read.filter((one) => !one.isNew).map((one) => one.node.id));
  for (const one of read) {
    if (!one.isNew) continue;
    let id = one.node.id;
    for (let count = 2; used.has(id); count++) id = `${one.node.id}_${count}`;
    used.add(id);
    one.node = { ...one.node, id };
  }
}

function readMissing(comments: ReadonlyMap<string, unknown>): Map<string, string> {
  const missing = new Map<string, string>();
  for (const [mermaidId, fields] of comments) {
    if (typeof fields === 'object' && fields !== null && 'missing' in fields && typeof fields.missing === 'string') {
      missing.set(mermaidId, fields.missing);
    }
  }
  return missing;
}

function readEntry(comments: ReadonlyMap<string, unknown>): string | null {
  const fields = comments.get('workflow');
  const isNamed =
    typeof fields === 'object' && fields !== null && 'entry' in fields && typeof fields.entry === 'string';
  return isNamed ? String(fields.entry) : null;
}
