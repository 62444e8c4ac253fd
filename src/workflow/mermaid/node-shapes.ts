import { type NodeKind, nodeSchema } from '../../blueprint/workflow-schema.js';

/** How each kind of node is drawn, and what a shape means that a person draws. */

type Shape = { open: string; close: string; type: string };

const SHAPES = {
  stadium: { open: '([', close: '])', type: 'stadium' },
  doublecircle: { open: '(((', close: ')))', type: 'doublecircle' },
  circle: { open: '((', close: '))', type: 'circle' },
  round: { open: '(', close: ')', type: 'round' },
  flag: { open: '>', close: ']', type: 'odd' },
  hexagon: { open: '{{', close: '}}', type: 'hexagon' },
  box: { open: '[', close: ']', type: 'square' },
  subroutine: { open: '[[', close: ']]', type: 'subroutine' },
  diamond: { open: '{', close: '}', type: 'diamond' },
  manual: { open: '[\\', close: '/]', type: 'inv_trapezoid' },
  trapezoid: { open: '[/', close: '\\]', type: 'trapezoid' },
} as const satisfies Record<string, Shape>;

export const SHAPE_OF_KIND: Record<NodeKind, Shape> = {
  start: SHAPES.stadium,
  end: SHAPES.doublecircle,
  join: SHAPES.circle,
  parallel: SHAPES.circle,
  say: SHAPES.round,
  ask: SHAPES.flag,
  route: SHAPES.hexagon,
  respond: SHAPES.box,
  tool: SHAPES.subroutine,
  decide: SHAPES.diamond,
  approve: SHAPES.manual,
  handoff: SHAPES.trapezoid,
  loop: SHAPES.hexagon,
  subflow: SHAPES.subroutine,
};

/** Colours that can be read on light and on dark ground. */
export const STYLE_OF_KIND: Record<NodeKind, string> = {
  start: 'fill:#d3f9d8,stroke:#2b8a3e,color:#0b2e13',
  end: 'fill:#dee2e6,stroke:#495057,color:#212529',
  join: 'fill:#dee2e6,stroke:#495057,color:#212529',
  parallel: 'fill:#dee2e6,stroke:#495057,color:#212529',
  say: 'fill:#e7f5ff,stroke:#1971c2,color:#0b2545',
  ask: 'fill:#d0ebff,stroke:#1864ab,color:#0b2545',
  route: 'fill:#f3d9fa,stroke:#862e9c,color:#2b0b33',
  respond: 'fill:#ffffff,stroke:#343a40,color:#212529',
  tool: 'fill:#fff3bf,stroke:#e67700,color:#3d2600',
  decide: 'fill:#ffe8cc,stroke:#d9480f,color:#3d1400',
  approve: 'fill:#ffdeeb,stroke:#a61e4d,color:#3d0b1e',
  handoff: 'fill:#ffe3e3,stroke:#c92a2a,color:#3d0b0b',
  loop: 'fill:#e5dbff,stroke:#5f3dc4,color:#1e0b3d',
  subflow: 'fill:#c3fae8,stroke:#087f5b,color:#0b3328',
};

/** Names of Mermaid's shapes, old and new, with the kind that a person who draws one means. */
const KIND_OF_SHAPE: Record<string, NodeKind> = {
  stadium: 'start',
  terminal: 'start',
  pill: 'start',
  doublecircle: 'end',
  'dbl-circ': 'end',
  'double-circle': 'end',
  circle: 'join',
  circ: 'join',
  fork: 'parallel',
  join: 'join',
  round: 'say',
  rounded: 'say',
  event: 'say',
  odd: 'ask',
  lean_right: 'ask',
  'lean-r': 'ask',
  'lean-right': 'ask',
  'in-out': 'ask',
  'sl-rect': 'ask',
  'manual-input': 'ask',
  hexagon: 'route',
  hex: 'route',
  prepare: 'route',
  square: 'respond',
  rect: 'respond',
  rectangle: 'respond',
  proc: 'respond',
  process: 'respond',
  subroutine: 'tool',
  subproc: 'tool',
  subprocess: 'tool',
  'fr-rect': 'tool',
  'framed-rectangle': 'tool',
  cylinder: 'tool',
  cyl: 'tool',
  database: 'tool',
  db: 'tool',
  diamond: 'decide',
  diam: 'decide',
  decision: 'decide',
  question: 'decide',
  inv_trapezoid: 'approve',
  'trap-t': 'approve',
  'inv-trapezoid': 'approve',
  manual: 'approve',
  trapezoid: 'handoff',
  'trap-b': 'handoff',
  'trapezoid-bottom': 'handoff',
  priority: 'handoff',
};

/** The kind that a shape stands for; a shape that means nothing here is a plain response. */
export const kindOfShape = (type: string): NodeKind =>
  (Object.hasOwn(KIND_OF_SHAPE, type) ? KIND_OF_SHAPE[type] : undefined) ?? 'respond';

/** The class of a kind in the picture; `end` is a word of Mermaid's own. */
export const classOfKind = (kind: NodeKind): string => (kind === 'end' ? 'finish' : kind);

/** The kind that one of these classes stands for. */
export const kindOfClasses = (classes: readonly string[]): NodeKind | undefined =>
  nodeKinds().find((kind) => classes.includes(classOfKind(kind)));

/** Every kind there is. */
export const nodeKinds = (): NodeKind[] => nodeSchema.options.map((option) => option.shape.kind.value);
