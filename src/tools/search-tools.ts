import MiniSearch from 'minisearch';
import { capabilityWords } from './catalogue/capability-words.js';
import { CATALOGUE } from './catalogue.js';
import type { CatalogueTool } from './catalogue-schema.js';
import { tokensOf, wordsOf } from './search-tokens.js';

/** `terms` are synonyms of one or two words; `parts` what longer ones consist of, which alone says little. */
const FIELD_WEIGHT = { products: 6, ownTerms: 5, terms: 4, name: 3, parts: 1, usage: 1, description: 1 };
const WHOLE_TERMS = new Set(['ownTerms', 'terms']);
/** A tool that stands for any product is the better answer to a need that names none. */
const ANY_PRODUCT = 1.15;
const MORE_OF_THE_SAME = 0.8;
/** A word that stands in every third tool says nothing of any. */
const COMMON_SHARE = 1 / 3;
const FEW_TOOLS = 20;
const SHORTEST_TO_COMPLETE = 4;
const SHORTEST_TO_MISSPELL = 4;
const LONG_WORD = 8;
const WEIGHT_OF_GUESSES = { fuzzy: 0.3, prefix: 0.3 };
const SPACED_WORD = /^[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;

/** @returns the tools that fit the query, best first; with an empty query, all of them in the catalogue's order */
export type ToolSearch = (query: string, limit?: number) => CatalogueTool[];

/**
 * A search over names, products, uses and synonyms in all languages of the catalogue. Small misspellings and cut words
 * are found too.
 */
export function createToolSearch(tools: readonly CatalogueTool[]): ToolSearch {
  const byId = new Map(tools.map((tool) => [tool.id, tool]));
  const documents = tools.map(asDocument);
  const counts = countDocuments(documents);
  const isCommon = (term: string) => (counts.get(term) ?? 0) > Math.max(FEW_TOOLS, tools.length * COMMON_SHARE);
  const index = new MiniSearch({
    fields: Object.keys(FIELD_WEIGHT),
    tokenize: tokensOfField,
    processTerm: (term) => term,
    searchOptions: {
      processTerm: (term) => !isCommon(term) && term,
      boost: FIELD_WEIGHT,
      weights: WEIGHT_OF_GUESSES,
      tokenize: tokensOf,
      prefix: (term) => term.length >= SHORTEST_TO_COMPLETE && SPACED_WORD.test(term) && !term.includes(' '),
      fuzzy: (term) => !counts.has(term) && editsAllowed(term),
    },
  });
  index.addAll(documents);
  return (query, limit = tools.length) => {
    if (query.trim() === '') return tools.slice(0, limit);
    const ranked = index.search(query).flatMap(({ id, score }) => {
      const tool = byId.get(String(id));
      return tool ? [{ tool, score: tool.vendor === '' ? score * ANY_PRODUCT : score }] : [];
    });
    return spread(ranked.sort(byScore), limit);
  };
}

function tokensOfField(text: string, field = ''): string[] {
  return WHOLE_TERMS.has(field) ? text.split('\n') : tokensOf(text);
}

/** In how many documents each term stands. */
function countDocuments(documents: readonly Record<string, string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const terms = new Set(Object.entries(document).flatMap(([field, text]) => tokensOfField(text, field)));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** How many letters may be wrong in a word that no tool knows. */
function editsAllowed(term: string): number | false {
  if (term.length < SHORTEST_TO_MISSPELL || !SPACED_WORD.test(term) || term.includes(' ')) return false;
  return term.length < LONG_WORD ? 1 : 2;
}

/** Ranks the tools of the catalogue. */
export const searchTools: ToolSearch = createToolSearch(CATALOGUE);

function asDocument(tool: CatalogueTool) {
  const own = Object.values(tool.words).flat();
  const general = Object.values(capabilityWords(tool.capability)).flat();
  return {
    id: tool.id,
    products: [tool.vendor, ...tool.products].join(' '),
    ownTerms: own.flatMap(wholeTerms).join('\n'),
    terms: general.flatMap(wholeTerms).join('\n'),
    parts: [...own, ...general].filter((synonym) => wordsOf(synonym).length > 1).join('\n'),
    name: `${tool.name} ${tool.id.replaceAll('_', ' ')}`,
    usage: tool.usage,
    description: tool.description,
  };
}

/** A synonym of one word as it is, one of two as their pair; a longer one is no term of its own. */
function wholeTerms(synonym: string): string[] {
  const words = wordsOf(synonym);
  const tokens = tokensOf(synonym);
  if (words.length === 1) return tokens;
  return words.length === 2 ? tokens.filter((token) => !words.includes(token)) : [];
}

type Ranked = { tool: CatalogueTool; score: number };

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score;
}

/** The best first, where each further tool of a capability counts less: a list of one kind would hide the others. */
function spread(ranked: readonly Ranked[], limit: number): CatalogueTool[] {
  const times = new Map<string, number>();
  return ranked
    .map(({ tool, score }) => {
      const before = times.get(tool.capability) ?? 0;
      times.set(tool.capability, before + 1);
      return { tool, score: score * MORE_OF_THE_SAME ** before };
    })
    .sort(byScore)
    .slice(0, limit)
    .map(({ tool }) => tool);
}
