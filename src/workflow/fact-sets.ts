/** Sets of named facts as bits, so that a data flow over a thousand nodes costs microseconds. */
export type FactSet = Uint32Array;

export type FactUniverse = {
  /** The set of these facts; names outside the universe are left out. */
  of: (names: Iterable<string>) => FactSet;
  none: () => FactSet;
  all: () => FactSet;
  has: (set: FactSet, name: string) => boolean;
};

/** A universe of facts; sets of one universe can be combined with each other. */
export function createFactUniverse(names: Iterable<string>): FactUniverse {
  const bitOf = new Map([...new Set(names)].map((name, at) => [name, at]));
  const none = () => new Uint32Array(Math.ceil(bitOf.size / 32) || 1);
  return {
    none,
    all: () => none().fill(0xffffffff),
    of: (members) => {
      const set = none();
      for (const name of members) {
        const bit = bitOf.get(name);
        if (bit !== undefined) set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
      return set;
    },
    has: (set, name) => {
      const bit = bitOf.get(name);
      return bit !== undefined && ((set[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
  };
}

/** These change their first set, and nothing else: the analysis calls them often enough for that to matter. */
export function copy(into: FactSet, other: FactSet): void {
  into.set(other);
}

export function intersect(into: FactSet, other: FactSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) & (other[word] ?? 0);
}

export function unite(into: FactSet, other: FactSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (other[word] ?? 0);
}

export function subtract(from: FactSet, other: FactSet): void {
  for (let word = 0; word < from.length; word++) from[word] = (from[word] ?? 0) & ~(other[word] ?? 0);
}

export function isEqual(a: FactSet, b: FactSet): boolean {
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) return false;
  return true;
}
