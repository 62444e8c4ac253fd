import MiniSearch from 'minisearch';
import { capabilityWords } from './catalogue/capability-words.js';
import { CATALOGUE } from './catalogue.js';
import type { CatalogueTool } from './catalogue-schema.js';
import { tokensOf, wordsOf } from './search-tokens.js';

/** `terms` are whole synonyms; `parts` the single words of synonyms with several, which alone say little. */
const FIELD_WEIGHT = { products: 6, ownTerms: 5, terms: 4, name: 3, parts: 1, usage: 1, description: 1 };
const WHOLE_TERMS = new Set(['ownTerms', 'terms']);
/** A tool that stands for any product is the better answer to a need that names none. */
const ANY_PRODUCT = 1.15;
const MORE_OF_THE_SAME = 0.8;
const SHORTEST_TO_COMPLETE = 4;
const SHORTEST_TO_MISSPELL = 5;
const MISSPELT_SHARE = 0.2;
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
  const index = new MiniSearch({
    fields: Object.keys(FIELD_WEIGHT),
    tokenize: (text, field) => (field && WHOLE_TERMS.has(field) ? text.split('\n') : tokensOf(text)),
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELD_WEIGHT,
      weights: WEIGHT_OF_GUESSES,
      tokenize: tokensOf,
      prefix: (term) => term.length >= SHORTEST_TO_COMPLETE && SPACED_WORD.test(term),
      fuzzy: (term) => term.length >= SHORTEST_TO_MISSPELL && SPACED_WORD.test(term) && MISSPELT_SHARE,
      boostDocument: (id) => (byId.get(String(id))?.vendor === '' ? ANY_PRODUCT : 1),
    },
  });
  index.addAll(tools.map(asDocument));
  return (query, limit = tools.length) => {
    if (query.trim() === '') return tools.slice(0, limit);
    const ranked = index.search(query).flatMap(({ id, score }) => {
      const tool = byId.get(String(id));
      return tool ? [{ tool, score }] : [];
    });
    return spread(ranked, limit);
  };
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

/** A synonym of one word as it is; one of several words as its pairs of neighbours. */
function wholeTerms(synonym: string): string[] {
  const words = wordsOf(synonym);
  return words.length > 1 ? tokensOf(synonym).filter((token) => !words.includes(token)) : tokensOf(synonym);
}

type Ranked = { tool: CatalogueTool; score: number };

/** The best first, where each further tool of a capability counts less: a list of one kind would hide the others. */
function spread(ranked: readonly Ranked[], limit: number): CatalogueTool[] {
  const times = new Map<string, number>();
  return ranked
    .map(({ tool, score }) => {
      const before = times.get(tool.capability) ?? 0;
      times.set(tool.capability, before + 1);
      return { tool, score: score * MORE_OF_THE_SAME ** before };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ tool }) => tool);
}
