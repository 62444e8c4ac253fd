import { AppError } from '../../errors.js';

/** A place in a text; lines and columns count from 1. */
type Place = { line: number; column: number };

/** A diagram that cannot be read, and where. */
export function diagramError(summary: string, { line, column }: Place, cause?: unknown): AppError {
  const message = `line ${line}, column ${column}: ${summary}`;
  return new AppError('DIAGRAM_INVALID', {
    detail: `The diagram cannot be read at ${message}.`,
    errors: [{ pointer: '', message }],
    extra: { line, column },
    cause,
  });
}

/**
 * What Mermaid's parser threw, at its place in what the person sent.
 * @param source the lines that the person sent, of which the first `skipped` were not given to Mermaid
 */
export function syntaxError(
  error: unknown,
  { lines, skipped }: { lines: readonly string[]; skipped: number },
): AppError {
  const message = error instanceof Error ? error.message : String(error);
  const [head = '', excerpt = '', pointer = ''] = message.split('\n');
  const place = parsedPlace(error) ?? { line: 1, column: 1 };
  const line = Math.min(place.line + skipped, lines.length);
  const text = lines[line - 1] ?? '';
  const isPastEnd = place.line + skipped > lines.length;
  const column = place.column ?? columnOfPointer(text, { excerpt, caret: pointer.indexOf('^') });
  const at = isPastEnd ? text.length + 1 : Math.min(originalColumn(text, column), text.length + 1);
  return diagramError(summaryOf(message, head), { line, column: at }, error);
}

/** "Expecting …, got 'EOF'" in fewer words; Mermaid lists every token that it knows. */
function summaryOf(message: string, head: string): string {
  const got = /got '([^']*)'/.exec(message)?.[1];
  if (got === 'EOF' || got === '1') return 'the text ends before something is closed';
  if (got !== undefined) return `“${got}” is not expected here`;
  if (head.startsWith('Lexical error')) return 'this is not part of a flowchart';
  if (head.startsWith('No diagram type')) return 'the text does not begin with “flowchart TD”';
  return head.replace(/[.:]$/, '');
}

/** Where the parser says that it stopped; the lexer tells the line alone. */
function parsedPlace(error: unknown): { line: number; column: number | null } | null {
  const hash = typeof error === 'object' && error !== null && 'hash' in error ? error.hash : null;
  if (typeof hash !== 'object' || hash === null) return null;
  const loc = 'loc' in hash ? hash.loc : null;
  if (isLocation(loc)) {
    // What spans lines was opened and never closed: its beginning is where the mistake is.
    if (loc.first_line !== loc.last_line) return { line: loc.first_line, column: loc.first_column + 1 };
    return { line: loc.last_line, column: loc.last_column + 1 };
  }
  return 'line' in hash && typeof hash.line === 'number' ? { line: hash.line + 1, column: null } : null;
}

type Location = { first_line: number; last_line: number; first_column: number; last_column: number };

const isLocation = (loc: unknown): loc is Location =>
  typeof loc === 'object' &&
  loc !== null &&
  ['first_line', 'last_line', 'first_column', 'last_column'].every((key) => typeof Reflect.get(loc, key) === 'number');

/** The lexer points into an excerpt without line breaks: the column is where excerpt and line agree on both sides. */
function columnOfPointer(line: string, { excerpt, caret }: { excerpt: string; caret: number }): number {
  const before = excerpt.slice(0, caret).replace(/^\.\.\./, '');
  const behind = excerpt.slice(caret).replace(/\.\.\.$/, '');
  const coded = encode(line);
  for (let at = 0; at <= coded.length; at++) {
    const left = coded.slice(0, at);
    const right = coded.slice(at);
    const agrees = left.endsWith(before) || before.endsWith(left);
    if (agrees && (right.startsWith(behind) || behind.startsWith(right))) return at + 1;
  }
  return 1;
}

/** Mermaid codes entities before it parses, which makes them longer: `#34;` is `ﬂ°°34¶ß`. */
const encode = (line: string): string =>
  line.replace(/#(\w+);/g, (_, name: string) => (/^\d+$/.test(name) ? `ﬂ°°${name}¶ß` : `ﬂ°${name}¶ß`));

/** The column in the line as it was typed, for a column in the line with its entities coded. */
function originalColumn(line: string, column: number): number {
  let at = 1;
  while (at <= line.length && encode(line.slice(0, at)).length < column) at++;
  return at;
}
