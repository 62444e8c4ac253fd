import type { Blueprint } from '../blueprint/schema.js';
import { NEGATIONS, PLAIN_WORDS } from './data/plain-words.js';

/** Two facts that cannot both be kept, by their JSON Pointers. */
export type Contradiction = { pointer: string; other: string; texts: [string, string] };

type Rule = { pointer: string; text: string; words: string[]; isForbidden: boolean };

/** Fewer words than this say too little to compare. */
const FEWEST_WORDS = 2;
/** Endings may differ from this many letters on. */
const STEM = 4;
const LONGEST_ENDING = 3;

/**
 * What is forbidden and yet asked for: every word of a prohibition stands in something that the agent must do or is
 * there for. "Never promise a refund" clashes with "always promise a refund within a week", not the other way round:
 * a prohibition may be narrower than what it is an exception to.
 */
export function contradictionsOf(blueprint: Blueprint): Contradiction[] {
  const rules = rulesOf(blueprint);
  const forbidden = rules.filter(({ isForbidden, words }) => isForbidden && words.length >= FEWEST_WORDS);
  const wanted = rules.filter(({ isForbidden }) => !isForbidden);
  return forbidden.flatMap((ban) =>
    wanted
      .filter(({ words }) => ban.words.every((word) => words.some((other) => isSameWord(word, other))))
      .map(({ pointer, text }) => ({ pointer: ban.pointer, other: pointer, texts: [ban.text, text] })),
  );
}

function rulesOf({ guardrails, goals }: Blueprint): Rule[] {
  return [
    ...guardrails.flatMap(({ kind, text }, at): Rule[] =>
      kind === 'must' || kind === 'must_not'
        ? [{ pointer: `/guardrails/${at}`, text, ...readRule(text, kind === 'must_not') }]
        : [],
    ),
    ...goals.map(({ text }, at) => ({ pointer: `/goals/${at}`, text, ...readRule(text, false) })),
  ];
}

/** A prohibition may be worded with or without its "never"; a demand with one is a prohibition. */
function readRule(text: string, isProhibition: boolean): Pick<Rule, 'words' | 'isForbidden'> {
  const all = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.replace(/’/g, "'"));
  return {
    words: [...new Set(all.filter((word) => !PLAIN_WORDS.has(word) && !NEGATIONS.has(word)))],
    isForbidden: isProhibition || all.some((word) => NEGATIONS.has(word)),
  };
}

/** The same word but for its ending. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= STEM && Math.max(one.length, other.length) - common <= LONGEST_ENDING;
}
