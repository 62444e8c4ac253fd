/** Finds all phrases of many tables in a text at once. */

/** A phrase that was found: the tokens from `from` up to, not including, `to`. */
export type Hit = {
  table: string;
  key: string;
  from: number;
  to: number;
  /** Other words may stand inside. */
  loose?: true;
};

export type PhraseIndex = {
  /** Adds a phrase; `*` at an end of a word stands for any letters there, the word `…` for a few words or none. */
  add(table: string, key: string, words: readonly string[]): void;
  /** All hits, in the order of their first token. Time is linear in the number of tokens. */
  find(words: readonly string[]): Hit[];
  /** Whether a word alone is known: as a whole phrase, a part of one, or by its beginning or end. */
  knowsWord(word: string): boolean;
};

/** Most nodes have a part or two of these, so each is made only when it is needed. */
type Node = {
  exact: Map<string, Node> | null;
  begins: Map<string, Node> | null;
  ends: Map<string, Node> | null;
  holds: [string, Node][] | null;
  /** What comes after a gap. */
  gap: Node | null;
  found: { table: string; key: string; loose?: true }[] | null;
};

const LONGEST_PHRASE = 12;
const SHORTEST_STEM = 2;
/** Stands for a few words, or none, inside a phrase. */
export const GAP = '…';
const LONGEST_GAP = 6;

const newNode = (): Node => ({ exact: null, begins: null, ends: null, holds: null, gap: null, found: null });

export function createPhraseIndex(): PhraseIndex {
  const root = newNode();
  const whole = new Set<string>();
  const partial = newNode();

  function add(table: string, key: string, words: readonly string[]): void {
    let node = root;
    for (const word of words.slice(0, LONGEST_PHRASE)) {
      if (word.includes('*')) step(partial, word);
      else whole.add(word);
      node = step(node, word);
    }
    if (node === root) return;
    node.found ??= [];
    if (node.found.some((entry) => entry.table === table && entry.key === key)) return;
    node.found.push(words.includes(GAP) ? { table, key, loose: true } : { table, key });
  }

  function find(words: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    const starts = new Map<string, Node[]>();
    for (let from = 0; from < words.length; from++) {
      const word = words[from] ?? '';
      const known = starts.get(word);
      let open = known ?? follow(root, word);
      if (known === undefined) starts.set(word, open);
      let waiting: Waiting[] = [];
      for (let to = from; open.length + waiting.length > 0; ) {
        for (const node of open) {
          for (const { table, key, loose } of node.found ?? NOTHING)
            hits.push(loose ? { table, key, from, to: to + 1, loose } : { table, key, from, to: to + 1 });
          if (node.gap) waiting.push({ node: node.gap, until: to + LONGEST_GAP });
        }
        to += 1;
        if (to >= words.length || to >= from + LONGEST_PHRASE) break;
        const next = words[to] ?? '';
        open = followAll(open, waiting, next);
        if (waiting.length > 0) waiting = waiting.filter(({ until }) => until > to);
      }
    }
    return hits;
  }

  return { add, find, knowsWord: (word) => whole.has(word) || follow(partial, word).length > 0 };
}

type Waiting = { node: Node; until: number };
const NOTHING: NonNullable<Node['found']> = [];

/** The nodes behind a word, of phrases that are open and of those that wait behind a gap. */
function followAll(open: readonly Node[], waiting: readonly Waiting[], word: string): Node[] {
  const next: Node[] = [];
  for (const node of open) if (mayFollow(node)) next.push(...follow(node, word));
  for (const { node } of waiting) next.push(...follow(node, word));
  return next;
}

const mayFollow = ({ exact, begins, ends, holds }: Node): boolean =>
  exact !== null || begins !== null || ends !== null || holds !== null;

/** The node behind a word of a phrase, made when it is missing. */
function step(node: Node, word: string): Node {
  if (word === GAP) {
    node.gap ??= newNode();
    return node.gap;
  }
  const bare = word.replaceAll('*', '');
  if (word.startsWith('*') && word.endsWith('*')) {
    node.holds ??= [];
    const known = node.holds.find(([part]) => part === bare);
    if (known) return known[1];
    const next = newNode();
    node.holds.push([bare, next]);
    return next;
  }
  const kind = word.endsWith('*') ? 'begins' : word.startsWith('*') ? 'ends' : 'exact';
  const map = node[kind] ?? new Map<string, Node>();
  node[kind] = map;
  const next = map.get(bare) ?? newNode();
  map.set(bare, next);
  return next;
}

function follow(node: Node, word: string): Node[] {
  const next: Node[] = [];
  const exact = node.exact?.get(word);
  if (exact) next.push(exact);
  if (node.begins) {
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      const found = node.begins.get(word.slice(0, length));
      if (found) next.push(found);
    }
  }
  if (node.ends) {
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      const found = node.ends.get(word.slice(-length));
      if (found) next.push(found);
    }
  }
  for (const [part, found] of node.holds ?? []) if (word.includes(part)) next.push(found);
  return next;
}
