import { applyChanges, type Change } from '../../blueprint/patch.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import { AppError } from '../../errors.js';
import type { Outline, Proposal } from './answer-schema.js';
import { fieldRow } from './data/field-table.js';
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

type Base = Omit<ProposalContext, 'draft'>;

/**
 * What a model proposes, as changes of the blueprint, each on top of the ones before it; what does not hold is refused
 * with its reason. Never throws.
 */
export function toChanges(proposed: Proposed, base: Base): Accepted {
  // Trying each change costs a whole blueprint; together they cost one, and they nearly always hold.
  return tryTogether(proposed, base) ?? write(proposed, base, createCarefulDraft(base.turn.blueprint));
}

function tryTogether(proposed: Proposed, base: Base): Accepted | null {
  try {
    const draft = createQuickDraft(base.turn.blueprint);
    const accepted = write(proposed, base, draft);
    draft.check();
    return accepted;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function write({ proposals, outline }: Proposed, base: Base, draft: Draft): Accepted {
  const accepted: Accepted = { changes: [], needs: [], refused: [], taken: new Set() };

  function take(field: string, proposal: unknown, { changes = [], needs = [], refused }: Outcome): void {
    const why = refused ?? draft.add(changes);
    if (why !== null) {
      accepted.refused.push({ proposal, reason: why });
      return;
    }
    accepted.changes.push(...changes);
    accepted.needs.push(...needs);
    accepted.taken.add(field);
  }

  for (const proposal of proposals) {
    const writer = WRITERS[proposal.field] ?? writeField;
    take(proposal.field, proposal, writer(proposal, { ...base, draft: draft.at(fieldRow(proposal.field).path) }));
  }
  if (outline) take('procedure', outline, writeProcedure(outline, { ...base, draft: draft.at('/procedure') }));
  return accepted;
}

type Writer = (proposal: Proposal, context: ProposalContext) => Outcome;

const WRITERS: Partial<Record<Proposal['field'], Writer>> = { tools: writeTool, tool_connection: writeConnection };

/** The blueprint with the changes so far. */
type Draft = {
  /** Up to date as far as a path is concerned. */
  at(path: string): Blueprint;
  /** @returns null, or in words why the changes cannot be made */
  add(changes: readonly Change[]): string | null;
};

function createCarefulDraft(blueprint: Blueprint): Draft {
  let made = blueprint;
  return {
    at: () => made,
    add(changes) {
      try {
        made = applyChanges(made, changes);
        return null;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return error.errors.map(({ pointer, message }) => `${pointer} ${message}`).join('; ') || error.message;
      }
    },
  };
}

/** Makes changes only where a later one needs them; throws where they cannot be made. */
function createQuickDraft(blueprint: Blueprint): Draft & { check(): void } {
  let made = blueprint;
  let waiting: Change[] = [];
  const check = (): void => {
    if (waiting.length > 0) made = applyChanges(made, waiting);
    waiting = [];
  };
  return {
    check,
    at(path) {
      const part = partOf(path);
      if (waiting.some(({ operation }) => partOf(operation.path) === part)) check();
      return made;
    },
    add(changes) {
      waiting.push(...changes);
      return null;
    },
  };
}

/** The part of the blueprint in which a path lies, such as `/style`. */
const partOf = (path: string): string => path.split('/', 2).join('/');
