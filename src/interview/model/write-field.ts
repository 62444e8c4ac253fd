import { evidenceAt, isAssumption } from '../../blueprint/evidence.js';
import type { Change, PatchOperation } from '../../blueprint/patch.js';
import { valueAt } from '../../blueprint/patch.js';
import type { Proposal } from './answer-schema.js';
import { type FieldRow, fieldRow } from './data/field-table.js';
import {
  defaultEvidence,
  evidenceFor,
  isLeftToParley,
  type Outcome,
  type ProposalContext,
  refuse,
} from './proposal.js';

type Value = Extract<PatchOperation, { op: 'add' }>['value'];
type Row<Kind extends FieldRow['kind']> = Extract<FieldRow, { kind: Kind }>;
type Written = { proposal: Proposal; context: ProposalContext };

/**
 * A proposal for a field of the blueprint as a change. What a model writes there are the user's words or choices of a
 * list; it makes nothing up unless the user left just that to Parley. What a person said or edited is changed only by
 * words of this message.
 */
export function writeField(proposal: Proposal, context: ProposalContext): Outcome {
  const row = fieldRow(proposal.field);
  if (proposal.op === 'none') return writeNone(proposal, row, context);
  switch (row.kind) {
    case 'text':
    case 'choice':
      return writeOne(row, { proposal, context });
    case 'tags':
      return writeTag(row, { proposal, context });
    case 'records':
      return writeRecord(row, { proposal, context });
    case 'tool':
    case 'connection':
      return refuse('belongs elsewhere');
    default:
      return row satisfies never;
  }
}

/** There is none, and the user says so: that is a fact too. */
const NONE: Partial<Record<string, { path: string; value: Value }>> = {
  rules: { path: '/guardrails', value: [] },
  knowledge: { path: '/knowledge', value: [] },
  edge_cases: { path: '/edgeCases', value: [] },
  escalation_when: { path: '/escalation', value: { when: [], to: '', message: '' } },
};

function writeNone(proposal: Proposal, row: FieldRow, context: ProposalContext): Outcome {
  const none = NONE[proposal.field];
  if (!none) return refuse('op none is only for rules, knowledge, edge_cases, escalation_when and tools');
  const isEmpty = JSON.stringify(valueAt(context.draft, none.path)) === JSON.stringify(none.value);
  if (!isEmpty && !mayTouch(none.path, row, { proposal, context })) return refuse(NOT_NAMED);
  if (!context.words.saysNow(proposal.quote) && !isLeftToParley(context, row.topic)) return refuse(NOT_SAID);
  return { changes: [change({ op: 'replace', ...none }, row, { proposal, context })] };
}

function writeOne(row: Row<'text' | 'choice'>, { proposal, context }: Written): Outcome {
  const { path } = row;
  const present = String(valueAt(context.draft, path) ?? '');
  if (path.startsWith('/goals/0') && context.draft.goals.length === 0) return refuse('there is no goal yet');
  if (proposal.op === 'remove') {
    if (present === '') return {};
    if (!mayTouch(path, row, { proposal, context }, present)) return refuse(NOT_NAMED);
    return { changes: [change({ op: 'remove', path }, row, { proposal, context })] };
  }
  const value = row.kind === 'choice' ? choiceOf(row.choices, proposal.value) : wordsFor(row, { proposal, context });
  if (value === null)
    return refuse(row.kind === 'choice' ? `value must be one of ${row.choices.join(', ')}` : NOT_SAID);
  if (isSaid(path, context) && same(value, present)) return {};
  const isNew = row.kind === 'text' && context.words.isInMessage(proposal.value);
  if (!isNew && !mayTouch(path, row, { proposal, context }, present)) return refuse(NOT_NAMED);
  return { changes: [change({ op: 'replace', path, value }, row, { proposal, context })] };
}

function writeTag(row: Row<'tags'>, { proposal, context }: Written): Outcome {
  const { path } = row;
  const list = listAt(context, path).map(String);
  const at = list.findIndex((item) => same(item, proposal.target || (proposal.op === 'remove' ? proposal.value : '')));
  if (proposal.op === 'remove') return removeAt(at, row, { proposal, context });
  const value = tagOf(row, { proposal, context });
  if (value === null) return refuse(row.choices ? `value must be one of ${row.choices.join(', ')}` : NOT_SAID);
  const known = list.findIndex((item) => same(item, value));
  if (known >= 0) return confirmed(`${path}/${known}`, value, row, { proposal, context });
  if (proposal.op === 'add' && proposal.target === '') {
    return { changes: [change({ op: 'add', path: `${path}/-`, value }, row, { proposal, context })] };
  }
  if (proposal.target !== '' && at < 0) return refuse(noTarget(proposal));
  // "Formal instead": without a target the list is replaced.
  const place = at < 0 ? path : `${path}/${at}`;
  // A word for a word; whole sentences are replaced only where the message speaks of them.
  const isNew = isWord(proposal.value) && context.words.isInMessage(proposal.value);
  const old = at < 0 ? list.join(' ') : (list[at] ?? '');
  if (list.length > 0 && !isNew && !mayTouch(place, row, { proposal, context }, old)) return refuse(NOT_NAMED);
  return {
    changes: [change({ op: 'replace', path: place, value: at < 0 ? [value] : value }, row, { proposal, context })],
  };
}

function writeRecord(row: Row<'records'>, { proposal, context }: Written): Outcome {
  const list = listAt(context, row.path).map(asRecord);
  const isTarget = (entry: Record<string, unknown>) =>
    entry.id === proposal.target || same(String(entry[row.value]), proposal.target || proposal.value);
  const at = list.findIndex(isTarget);
  if (proposal.op === 'remove') return removeAt(at, row, { proposal, context });
  const value = wordsFor(row, { proposal, context });
  if (value === null) return refuse(NOT_SAID);
  const detail = detailOf(row, { proposal, context });
  if (detail === null) return refuse(`detail must be one of ${row.details?.join(', ')}`);
  if (proposal.op === 'set' && proposal.target !== '') {
    const old = list[at];
    if (!old) return refuse(noTarget(proposal));
    if (!mayTouch(`${row.path}/${at}`, row, { proposal, context }, String(old[row.value]))) return refuse(NOT_NAMED);
    const entry = { ...old, [row.value]: value, ...(proposal.detail !== '' && { [row.detail]: detail }) };
    return {
      changes: [
        change({ op: 'replace', path: `${row.path}/${at}`, value: entry as Value }, row, { proposal, context }),
      ],
    };
  }
  if (list.some((entry) => same(String(entry[row.value]), value))) return {};
  const entry = { ...(row.id && { id: freeId(row.id, list) }), [row.value]: value, [row.detail]: detail, ...row.also };
  return { changes: [change({ op: 'add', path: `${row.path}/-`, value: entry as Value }, row, { proposal, context })] };
}

function removeAt(at: number, row: Row<'tags' | 'records'>, { proposal, context }: Written): Outcome {
  if (at < 0) return refuse(noTarget(proposal));
  const entry = listAt(context, row.path)[at];
  const old = row.kind === 'records' ? String(asRecord(entry)[row.value]) : String(entry);
  const path = `${row.path}/${at}`;
  if (!mayTouch(path, row, { proposal, context }, old)) return refuse(NOT_NAMED);
  return { changes: [change({ op: 'remove', path }, row, { proposal, context })] };
}

/** What was only assumed and is said now becomes said. */
function confirmed(path: string, value: string, row: FieldRow, { proposal, context }: Written): Outcome {
  const isNews = !isSaid(path, context) && context.words.hasSaid(proposal.quote);
  return isNews ? { changes: [change({ op: 'replace', path, value }, row, { proposal, context })] } : {};
}

const NOT_SAID = 'the user has not said this: quote their words verbatim, and let the value be made of them';
const NOT_NAMED = 'this would change something that the user said before, and this message does not speak of it';
const noTarget = ({ target }: Proposal): string => `there is no entry "${target}"; use its id or its present text`;

const MOST_WORDS = 3;
const isWord = (text: string): boolean => text.trim().split(/\s+/u).length <= MOST_WORDS;

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.!]+/gu, ' ')
    .trim();

const listAt = ({ draft }: ProposalContext, path: string): readonly unknown[] => {
  const list = valueAt(draft, path);
  return Array.isArray(list) ? list : [];
};

const asRecord = (entry: unknown): Record<string, unknown> =>
  entry !== null && typeof entry === 'object' ? { ...entry } : {};

const choiceOf = (choices: readonly string[], value: string): string | null =>
  choices.find((choice) => same(choice, value)) ?? null;

function tagOf(row: Row<'tags'>, { proposal, context }: Written): string | null {
  const value = proposal.value.trim();
  if (row.choices) return choiceOf(row.choices, value);
  if (row.form) return row.form.test(value) ? value : null;
  return wordsFor(row, { proposal, context });
}

/**
 * The text of a fact: as proposed where it is made of the user's words, else their words themselves; null where they
 * said nothing of the kind.
 */
function wordsFor({ topic }: FieldRow, { proposal, context }: Written): string | null {
  const value = proposal.value.trim();
  if (value === '') return null;
  if (isLeftToParley(context, topic)) return context.maySay(value) ? value : null;
  if (!context.words.hasSaid(proposal.quote)) return null;
  return context.words.isMadeOfTheirs(value) ? value : proposal.quote.trim();
}

function detailOf(row: Row<'records'>, { proposal, context }: Written): string | null {
  const detail = proposal.detail.trim();
  if (row.details) return detail === '' ? (row.details[0] ?? null) : choiceOf(row.details, detail);
  const isMadeUp = isLeftToParley(context, row.topic) && context.maySay(detail);
  return isMadeUp || context.words.isMadeOfTheirs(detail) ? detail : '';
}

const isSaid = (path: string, { draft }: ProposalContext): boolean => {
  const known = evidenceAt(draft.evidence, path);
  return known !== undefined && !isAssumption(known);
};

/**
 * What a person said is touched only when this message speaks of it: it names it, it answers the question about it, or
 * a reader that asks no model finds the same.
 */
function mayTouch(path: string, { topic }: FieldRow, { proposal, context }: Written, old = ''): boolean {
  const { words, turn, act, second, draft } = context;
  const parts = Object.keys(draft.evidence).filter((key) => key.startsWith(`${path}/`));
  if (![path, ...parts].some((each) => isSaid(each, context))) return true;
  if (!words.saysNow(proposal.quote)) return false;
  const isAsked = turn.state.open?.topic === topic || (act.kind === 'go_back' && act.topic === topic);
  const list = path.replace(/\/\d+$/, '');
  const isFound = second.changes.some(({ operation: { op, path: at } }) => op !== 'add' && at.startsWith(list));
  return isAsked || isFound || words.isNamed(old);
}

function change(operation: PatchOperation, { topic }: FieldRow, { proposal, context }: Written): Change {
  const isMadeUp = isLeftToParley(context, topic) && !context.words.hasSaid(proposal.quote);
  return { operation, evidence: isMadeUp ? defaultEvidence(context) : evidenceFor(proposal, context, topic) };
}

/** An id that no entry of the list has. */
function freeId(prefix: string, list: readonly Record<string, unknown>[]): string {
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`${prefix}_${number}`)) number += 1;
  return `${prefix}_${number}`;
}
