import { applyChanges, type Change } from '../blueprint/patch.js';
import type { Blueprint } from '../blueprint/schema.js';
import { AppError } from '../errors.js';

/**
 * Takes what an interviewer proposes, as far as it holds: a change that leads to no valid blueprint is refused, and
 * `user` evidence stands only on words that the user really wrote; otherwise the fact counts as inferred.
 * @param said all messages of the user, this turn's included
 */
export function acceptChanges(
  blueprint: Blueprint,
  proposed: readonly Change[],
  said: readonly string[],
): { blueprint: Blueprint; refused: Change[] } {
  const isSaid = createQuoteCheck(said);
  const changes = proposed.map((change) => withTrueEvidence(change, isSaid));
  const all = tryChanges(blueprint, changes);
  if (all) return { blueprint: all, refused: [] };

  const refused: Change[] = [];
  let accepted = blueprint;
  for (const change of changes) {
    const next = tryChanges(accepted, [change]);
    if (next) accepted = next;
    else refused.push(change);
  }
  return { blueprint: accepted, refused };
}

function withTrueEvidence(change: Change, isSaid: (quote: string) => boolean): Change {
  const { evidence } = change;
  if (evidence.source !== 'user' || isSaid(evidence.quote ?? '')) return change;
  return { ...change, evidence: { ...evidence, source: 'inferred', quote: null } };
}

/** Whether a quote occurs in what was said: to the letter, which is the rule and quick, or but for spaces and case. */
function createQuoteCheck(said: readonly string[]): (quote: string) => boolean {
  let folded: string[] | undefined;
  return (quote) => {
    if (quote.trim() === '') return false;
    if (said.some((text) => text.includes(quote))) return true;
    folded ??= said.map(fold);
    return folded.some((text) => text.includes(fold(quote)));
  };
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

function tryChanges(blueprint: Blueprint, changes: readonly Change[]): Blueprint | null {
  try {
    return applyChanges(blueprint, changes);
  } catch (error) {
    if (error instanceof AppError && error.code === 'PATCH_INVALID') return null;
    throw error;
  }
}
