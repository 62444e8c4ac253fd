import { diagramError, syntaxError } from './diagram-error.js';

/** A flowchart as Mermaid's own parser understands it. */
export type ReadDiagram = {
  vertices: Map<string, { label: string; shape: string | undefined; classes: readonly string[] }>;
  edges: { from: string; to: string; label: string; isDotted: boolean }[];
  boxes: { id: string; members: readonly string[] }[];
  /** Reads HTML entities and drops tags. */
  decodeHtml: (html: string) => string;
};

export type MermaidReader = {
  /** @throws AppError DIAGRAM_INVALID with line and column */
  read(text: string): Promise<ReadDiagram>;
};

/**
 * A reader that loads Mermaid, and a document for it, when it is first used, and once.
 */
export function createMermaidReader(): MermaidReader {
  let loading: ReturnType<typeof loadMermaid> | undefined;
  return {
    async read(text) {
      loading ??= loadMermaid();
      const { mermaid, decodeHtml } = await loading;
      const source = blankOut(text);
      const diagram = await mermaid.mermaidAPI.getDiagramFromText(source.text).catch((error: unknown) => {
        throw syntaxError(error, source);
      });
      if (!isFlowDb(diagram.db)) throw diagramError('this is not a flowchart', { line: 1, column: 1 });
      return { ...toDiagram(diagram.db), decodeHtml };
    },
  };
}

async function loadMermaid() {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  const own = Object.getOwnPropertyDescriptor(globalThis, 'window');
  // Mermaid's sanitizer looks for a window once, when it is loaded. It gets a view of it, so that whoever tidies up
  // the globals afterwards does not tidy up the window.
  Reflect.set(globalThis, 'window', Object.create(window));
  try {
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize({ startOnLoad: false, maxEdges: 25_000, maxTextSize: 10_000_000 });
    await mermaid.parse('flowchart TD\n  a --> b');
    const parser = new window.DOMParser();
    const decodeHtml = (html: string): string => parser.parseFromString(html, 'text/html').body.textContent ?? '';
    return { mermaid, decodeHtml };
  } finally {
    if (own) Object.defineProperty(globalThis, 'window', own);
    else Reflect.deleteProperty(globalThis, 'window');
  }
}

/** The diagram as Mermaid gets it; `skipped` lines were taken off its beginning. */
type Source = { text: string; lines: readonly string[]; skipped: number };

/**
 * Comments, directives and front matter become empty lines, so that they configure nothing and that the line of a
 * mistake is the line that the person sees.
 */
function blankOut(text: string): Source {
  const normal = text.replace(/\r\n?/g, '\n');
  const empty = (match: string): string => '\n'.repeat(match.split('\n').length - 1);
  const kept = normal
    .replace(/^\s*---\n[\s\S]*?\n---(?=\n|$)/, empty)
    .replace(/%%\{[\s\S]*?\}%%/g, empty)
    .replace(/^[^\S\n]*%%.*$/gm, '');
  const trimmed = kept.trimStart();
  const skipped = kept.slice(0, kept.length - trimmed.length).split('\n').length - 1;
  return { text: trimmed, lines: normal.split('\n'), skipped };
}

/** What Mermaid's flowchart database offers; its own types do not tell. */
type FlowDb = {
  getVertices(): Map<string, { text?: string; type?: string; classes?: string[] }>;
  getEdges(): { start: string; end: string; text?: string; stroke?: string }[];
  getSubGraphs(): { id: string; nodes: string[] }[];
};

const isFlowDb = (db: unknown): db is FlowDb =>
  typeof db === 'object' && db !== null && 'getVertices' in db && 'getEdges' in db && 'getSubGraphs' in db;

function toDiagram(db: FlowDb): Omit<ReadDiagram, 'decodeHtml'> {
  const vertices = [...db.getVertices()].map(
    ([id, { text, type, classes }]) => [id, { label: text ?? id, shape: type, classes: classes ?? [] }] as const,
  );
  return {
    vertices: new Map(vertices),
    edges: db.getEdges().map(({ start, end, text, stroke }) => ({
      from: start,
      to: end,
      label: text ?? '',
      isDotted: stroke === 'dotted',
    })),
    boxes: db.getSubGraphs().map(({ id, nodes }) => ({ id, members: nodes })),
  };
}
