import type { ReadDiagram } from './diagram-reader.js';
import { boxOf } from './mermaid-ids.js';

export type Levels = {
  /** The box of the subflow that a node is in; null at the outermost level. */
  levelOf: (mermaidId: string) => string | null;
  /** Whether an edge is the dotted line from a subflow into its box, which is not part of any workflow. */
  isOpening: (edge: ReadDiagram['edges'][number]) => boolean;
};

/**
 * Which node is inside which subflow. Boxes that do not belong to a subflow are there for the eye alone.
 * @param isSubflow whether a node is a subflow
 */
export function levelsOf(diagram: ReadDiagram, isSubflow: (mermaidId: string) => boolean): Levels {
  const parents = new Map<string, string>();
  for (const box of diagram.boxes)
    for (const member of box.members) if (!parents.has(member)) parents.set(member, box.id);
  const owners = [...diagram.vertices.keys()].filter(isSubflow);
  let flows = new Set(owners.map(boxOf).filter((box) => diagram.boxes.some((drawn) => drawn.id === box)));

  const levelIn = (boxes: ReadonlySet<string>, mermaidId: string): string | null => {
    const passed = new Set<string>();
    for (let at = parents.get(mermaidId); at !== undefined && !passed.has(at); at = parents.get(at)) {
      if (boxes.has(at)) return at;
      passed.add(at);
    }
    return null;
  };
  // A box that holds its own subflow, itself or through another box, cannot be inside it.
  for (let isSettled = false; !isSettled; ) {
    const reached = reachedFromOutside(owners, flows, levelIn);
    isSettled = reached.size === flows.size;
    flows = reached;
  }
  return {
    levelOf: (mermaidId) => levelIn(flows, mermaidId),
    isOpening: ({ from, to, isDotted }) => isDotted && flows.has(boxOf(from)) && isWithin(parents, to, boxOf(from)),
  };
}

function reachedFromOutside(
  owners: readonly string[],
  flows: ReadonlySet<string>,
  levelIn: (boxes: ReadonlySet<string>, mermaidId: string) => string | null,
): Set<string> {
  const reached = new Set<string>();
  const levels = new Set<string | null>([null]);
  for (const level of levels) {
    for (const owner of owners) {
      if (levelIn(flows, owner) !== level || !flows.has(boxOf(owner))) continue;
      reached.add(boxOf(owner));
      levels.add(boxOf(owner));
    }
  }
  return reached;
}

function isWithin(parents: ReadonlyMap<string, string>, mermaidId: string, box: string): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(mermaidId); at !== undefined && !passed.has(at); at = parents.get(at)) {
    if (at === box) return true;
    passed.add(at);
  }
  return false;
}
