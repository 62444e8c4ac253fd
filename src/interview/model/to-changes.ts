import { applyChanges, type Change } from '../../blueprint/patch.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import { AppError } from '../../errors.js';
import type { Outline, Proposal } from './answer-schema.js';
import type { Outcome, ProposalContext, Refusal } from './proposal.js';
import { writeField } from './write-field.js';
import { writeProcedure } from './write-procedure.js';
import { writeConnection, writeTool } from './write-tool.js';

export type Proposed = { proposals: readonly Proposal[]; outline: Outline | null };

export type Accepted = {
  changes: Change[];
  needs: ToolNeed[];
  refused: Refusal[];
  /** The fields of what was taken; `procedure` for the steps. */
  taken: Set<string>;
};

/**
 * What a model proposes, as changes of the blueprint, each tried on the ones before it; what does not hold is refused
 * with its reason. Never throws.
 */
export function toChanges({ proposals, outline }: Proposed, base: Omit<ProposalContext, 'draft'>): Accepted {
  const accepted: Accepted = { changes: [], needs: [], refused: [], taken: new Set() };
  let draft = base.turn.blueprint;

  function take(field: string, proposal: unknown, { changes = [], needs = [], refused }: Outcome): void {
    if (refused !== undefined) {
      accepted.refused.push({ proposal, reason: refused });
      return;
    }
    const tried = tryChanges(draft, changes);
    if (typeof tried === 'string') {
      accepted.refused.push({ proposal, reason: tried });
      return;
    }
    draft = tried;
    accepted.changes.push(...changes);
    accepted.needs.push(...needs);
    accepted.taken.add(field);
  }

  for (const proposal of proposals) {
    const write = WRITERS[proposal.field] ?? writeField;
    take(proposal.field, proposal, write(proposal, { ...base, draft }));
  }
  if (outline) take('procedure', outline, writeProcedure(outline, { ...base, draft }));
  return accepted;
}

type Writer = (proposal: Proposal, context: ProposalContext) => Outcome;

const WRITERS: Partial<Record<Proposal['field'], Writer>> = { tools: writeTool, tool_connection: writeConnection };

/** @returns the blueprint after the changes, or in words why it cannot be */
function tryChanges(draft: Blueprint, changes: readonly Change[]): Blueprint | string {
  try {
    return applyChanges(draft, changes);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.errors.map(({ pointer, message }) => `${pointer} ${message}`).join('; ') || error.message;
  }
}
