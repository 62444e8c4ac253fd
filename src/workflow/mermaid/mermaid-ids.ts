import type { Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';

/** One node, or one name that an edge calls and no node has, with its name in the picture. */
export type DrawnNode = { mermaidId: string; node: WorkflowNode };

export type DrawnLevel = {
  workflow: Workflow;
  nodes: DrawnNode[];
  /** The name in the picture of each end of an edge. */
  mermaidIdOf: ReadonlyMap<string, string>;
  /** Ends of edges that no node has, with their names in the picture. */
  missing: ReadonlyMap<string, string>;
  /** What is inside each subflow, by the subflow's name in the picture. */
  inner: ReadonlyMap<string, DrawnLevel>;
};

/**
 * Gives every node a name that Mermaid reads as nothing but a name: its own id where that is safe. Depends on the
 * workflow alone.
 */
export function drawLevel(workflow: Workflow): DrawnLevel {
  const used = new Set<string>();
  const claim = (name: string): string => {
    let id = name;
    for (let count = 2; used.has(id); count++) id = `${name}_${count}`;
    used.add(id);
    return id;
  };
  const draw = (level: Workflow, prefix: string): DrawnLevel => {
    const nodes = level.nodes.map((node) => ({ mermaidId: claim(prefix + safeId(node.id)), node }));
    const mermaidIdOf = new Map<string, string>();
    for (const { node, mermaidId } of nodes) if (!mermaidIdOf.has(node.id)) mermaidIdOf.set(node.id, mermaidId);
    const missing = new Map<string, string>();
    for (const id of level.edges.flatMap((edge) => [edge.from, edge.to])) {
      if (mermaidIdOf.has(id)) continue;
      mermaidIdOf.set(id, claim(`${prefix}missing_${safeId(id)}`));
      missing.set(id, mermaidIdOf.get(id) ?? '');
    }
    const inner = new Map<string, DrawnLevel>();
    for (const { node, mermaidId } of nodes) {
      if (node.kind === 'subflow') inner.set(mermaidId, draw(node.workflow, `${mermaidId}__`));
    }
    return { workflow: level, nodes, mermaidIdOf, missing, inner };
  };
  return draw(workflow, '');
}

/** The name of the box that holds what is inside a subflow. */
export const boxOf = (mermaidId: string): string => `flow_${mermaidId}`;

/** Every level of a drawing, the outermost first. */
export function* allLevels(level: DrawnLevel): Generator<DrawnLevel> {
  yield level;
  for (const inner of level.inner.values()) yield* allLevels(inner);
}

const safeId = (id: string): string => {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(id) && !RESERVED.test(id)) return id;
  return `n_${id.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '')}`;
};

/** What Mermaid's lexer takes for its own words, at least at the beginning of a name. */
const RESERVED =
  /^(end|style|default|linkstyle|class|click|href|call|graph|flowchart|subgraph|direction|interpolate|acctitle|accdescr|flow_|missing_|n_)|^(tb|td|bt|rl|lr|br|[oxv])$/i;
