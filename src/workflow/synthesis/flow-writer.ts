import {
  type Policy,
  policySchema,
  type Workflow,
  type WorkflowEdge,
  type WorkflowNode,
} from '../../blueprint/workflow-schema.js';

/** A way that waits for its next node, with what is known for certain on it. */
export type OpenEnd = { from: string; when?: string; known: ReadonlySet<string> };

/** Where writing goes on. All ends lead to the next node. */
export type Cursor = readonly OpenEnd[];

/** Where written steps lead: ends that go on, and ends that a hand-over has closed. */
export type Written = { open: Cursor; closed: Cursor };

/** A node without what the writer adds; distributes over the kinds. */
export type NodeDraft = WorkflowNode extends infer Node
  ? Node extends WorkflowNode
    ? Omit<Node, 'id' | 'policy'>
    : never
  : never;

export type FlowWriter = {
  /** Puts a node behind the cursor. @returns the id that it got, made of `name` */
  add(cursor: Cursor, name: string, draft: NodeDraft, policy?: Partial<Policy>): string;
  connect(cursor: Cursor, to: string): void;
  /** How many nodes there are, to be used with `idAt`. */
  size(): number;
  idAt(index: number): string | undefined;
  workflow(entry: string): Workflow;
};

/** Writes nodes and edges in the order in which they are added; ids are unique and depend on names and order alone. */
export function createFlowWriter(): FlowWriter {
  const nodes: WorkflowNode[] = [];
  const edges: WorkflowEdge[] = [];
  const used = new Set<string>();
  const uniqueId = (name: string): string => {
    let id = name;
    for (let count = 2; used.has(id); count++) id = `${name}_${count}`;
    used.add(id);
    return id;
  };
  const connect = (cursor: Cursor, to: string): void => {
    for (const { from, when } of cursor) edges.push(when === undefined ? { from, to } : { from, to, when });
  };
  return {
    add(cursor, name, draft, policy = {}) {
      const id = uniqueId(name);
      nodes.push({ ...draft, id, policy: policySchema.parse(policy) });
      connect(cursor, id);
      return id;
    },
    connect,
    size: () => nodes.length,
    idAt: (index) => nodes[index]?.id,
    workflow: (entry) => ({ entry, nodes, edges }),
  };
}

/** What is known whichever of the ends is followed. */
export function knownAt(cursor: Cursor): Set<string> {
  const [first, ...others] = cursor;
  return new Set([...(first?.known ?? [])].filter((fact) => others.every((end) => end.known.has(fact))));
}

/** A cursor behind one node. */
export const after = (from: string, known: ReadonlySet<string>, when?: string): Cursor => [
  when === undefined ? { from, known } : { from, when, known },
];
