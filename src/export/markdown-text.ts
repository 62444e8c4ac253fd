import { type Evidence, evidenceAt } from '../blueprint/evidence.js';
import { asBlock, asLine } from '../blueprint/plain-text.js';
import type { Blueprint } from '../blueprint/schema.js';

const SHOWN_QUOTE = 200;
const MARKUP = /[`*[\]]/gu;

/** The origin of the fact at a pointer, to be set behind it. */
export type Origins = (pointer: string) => string;

/** Users' text as one line that Markdown shows as it was written. */
export const safe = (text: string): string => literal(asLine(text));

/** Users' text with its lines, shown as it was written. */
export const safeBlock = (text: string): string => literal(asBlock(text));

/** An item of a list with its details below it; empty details are left out. */
export const item = (text: string, details: readonly (string | false)[], origin: string): string =>
  [
    `- ${safe(text)}${origin}`,
    ...details.flatMap((detail) => (detail === false || detail === '' ? [] : [`  - ${safe(detail)}`])),
  ].join('\n');

/** A text as code, whatever it holds. */
export function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${asPlainLine(text)}${space}${ticks}`;
}

/** A block of code, whatever it holds. */
export function fence(language: string, content: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${language}\n${content.trimEnd()}\n${ticks}`;
}

/** Says of each fact whether it was said, assumed, edited or imported. */
export const originsOf =
  (evidence: Blueprint['evidence']): Origins =>
  (pointer) =>
    ` _(${wordsFor(evidenceAt(evidence, pointer))})_`;

function wordsFor(evidence: Evidence | undefined): string {
  if (!evidence) return 'assumed: the usual choice';
  switch (evidence.source) {
    case 'user':
      return evidence.quote ? `said: “${safe(evidence.quote.slice(0, SHOWN_QUOTE))}”` : 'said';
    case 'inferred':
      return 'assumed from what was said';
    case 'edited':
      return 'edited by hand';
    case 'imported':
      return 'imported';
    case 'default':
      return 'assumed: the usual choice';
    default: {
      const unknown: never = evidence.source;
      return unknown;
    }
  }
}

const literal = (text: string): string => text.replace(MARKUP, '\\$&').replaceAll('<', '&lt;');

const asPlainLine = (text: string): string => text.replace(/\s+/gu, ' ');

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
