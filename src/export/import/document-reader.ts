/** Reads parts of a document of somebody else's, and remembers which, so that it can say what was left behind. */
export type DocumentReader = {
  /** The value at a JSON Pointer, which counts as read with all that it holds; undefined where there is none. */
  take: (pointer: string) => unknown;
  /** The same as a text; '' where it is none. */
  text: (pointer: string) => string;
  /** The same as a number; undefined where it is none. */
  number: (pointer: string) => number | undefined;
  /** The pointers of the members of a list or an object there. */
  members: (pointer: string) => string[];
  has: (pointer: string) => boolean;
  /** The pointers of all that was not read; of what was not read at all only the outermost. */
  left: () => string[];
};

export function createDocumentReader(document: unknown): DocumentReader {
  const taken = new Set<string>();
  const take = (pointer: string): unknown => {
    const value = at(document, pointer);
    if (value !== undefined) taken.add(pointer);
    return value;
  };
  return {
    take,
    text(pointer) {
      const value = at(document, pointer);
      if (typeof value !== 'string') return '';
      taken.add(pointer);
      return value;
    },
    number(pointer) {
      const value = at(document, pointer);
      if (typeof value !== 'number') return undefined;
      taken.add(pointer);
      return value;
    },
    members: (pointer) => Object.keys(Object(at(document, pointer))).map((key) => `${pointer}/${encoded(key)}`),
    has: (pointer) => at(document, pointer) !== undefined,
    left: () => leftIn(document, '', taken),
  };
}

function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(decoded)
    .reduce<unknown>(
      (value, key) => (isHolder(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
      document,
    );
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const encoded = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const decoded = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function leftIn(value: unknown, pointer: string, taken: ReadonlySet<string>): string[] {
  if (taken.has(pointer) || saysNothing(value)) return [];
  const isTouched = [...taken].some((each) => each.startsWith(`${pointer}/`));
  if (!isTouched || !isHolder(value)) return [pointer];
  return Object.entries(value).flatMap(([key, part]) => leftIn(part, `${pointer}/${encoded(key)}`, taken));
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || (isHolder(value) && Object.values(value).every(saysNothing));
