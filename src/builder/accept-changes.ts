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
  const texts = said.map(fold);
  const changes = proposed.map((change) => withTrueEvidence(change, texts));
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

function withTrueEvidence(change: Change, texts: readonly string[]): Change {
  const { evidence } = change;
  if (evidence.source !== 'user') return change;
  const quote = fold(evidence.quote ?? '');
  if (quote !== '' && texts.some((text) => text.includes(quote))) return change;
  return { ...change, evidence: { ...evidence, source: 'inferred', quote: null } };
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
