import { applyChanges, type Change } from '../../blueprint/patch.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { AskModel, ModelCall } from '../../llm/port.js';
import type { Usage } from '../../llm/usage.js';
import type { DialogueAct, TurnInput, Understanding } from '../interviewer.js';
import { understand } from '../understand/understand.js';
import type { Requests } from './model-request.js';
import type { Refusal } from './proposal.js';
import { type ModelAnswer, readAnswerText } from './read-answer-text.js';
import { type Accepted, toChanges } from './to-changes.js';
import { trustAct } from './trust-act.js';
import { wordsOfUser } from './words-of-user.js';

/** What an answer means for the agent, as far as it holds; what is refused is dropped. */
export type Judged = Pick<Understanding, 'act' | 'changes' | 'needs'> & { refused: Refusal[] };

export type JudgeInput = {
  turn: TurnInput;
  /** What a reader that asks no model makes of the message. */
  second: Understanding;
  /** The end of a message that was too long for the model. */
  unread: string;
  mend: Mend;
  maySay: (text: string) => boolean;
};

/** Gives what was refused back to the model. @returns null when that brought nothing */
export type Mend = (refused: readonly Refusal[]) => Promise<ModelAnswer | null>;

/** Acts with which a message tells nothing about the agent. */
const SILENT = new Set<DialogueAct['kind']>(['undo', 'start_over', 'injection']);

/** Judges a model's answer; changes that do not hold are given back to it once. */
export async function judgeAnswer(
  answer: ModelAnswer,
  { turn, second, unread, mend, maySay }: JudgeInput,
): Promise<Judged> {
  const act = trustAct(answer, turn, second);
  if (SILENT.has(act.kind)) return { act, changes: [], needs: [], refused: [] };
  const base = { turn, act, words: wordsOfUser([...turn.said, turn.text]), second, maySay };
  const first = toChanges(answer, base);
  const refused = [...answer.malformed, ...first.refused];
  const mended = refused.length === 0 ? null : await mend(refused);
  const draft = apply(turn.blueprint, first);
  const again = mended ? toChanges(mended, { ...base, turn: { ...turn, blueprint: draft } }) : NOTHING;
  const written = apply(draft, again);
  const rest = unread.trim() === '' ? NOTHING : understand({ ...turn, text: unread, blueprint: written });
  return {
    act,
    changes: [...first.changes, ...again.changes, ...rest.changes, ...spokenLanguage(second, written, rest)],
    needs: [...first.needs, ...again.needs, ...rest.needs],
    refused: refused.filter(({ proposal }) => !again.taken.has(fieldOf(proposal))),
  };
}

const NOTHING: Accepted = { changes: [], needs: [], refused: [], taken: new Set() };

/** The field that a change is about; an outline is about the procedure. */
function fieldOf(proposal: unknown): string {
  if (proposal === null || typeof proposal !== 'object') return '';
  return 'field' in proposal ? String(proposal.field) : 'procedure';
}

const apply = (blueprint: Blueprint, { changes }: Accepted): Blueprint =>
  changes.length === 0 ? blueprint : applyChanges(blueprint, changes);

/** The agent speaks the user's language unless told otherwise. */
function spokenLanguage(
  { changes }: Understanding,
  { identity }: Blueprint,
  rest: Pick<Accepted, 'changes'>,
): Change[] {
  const isLanguage = ({ operation }: Change) => operation.path.startsWith('/identity/languages');
  return identity.languages.length > 0 || rest.changes.some(isLanguage) ? [] : changes.filter(isLanguage);
}

type MendDeps = {
  ask: AskModel;
  requests: Requests;
  call: Pick<ModelCall, 'account' | 'signal' | 'giveUpAt'>;
  context: string;
  /** The answer that is mended. */
  given: string;
  /** What it took is added here. */
  usages: Usage[];
};

export const mendOnce =
  ({ ask, requests, call, context, given, usages }: MendDeps): Mend =>
  async (refused) => {
    const outcome = await ask({
      ...call,
      work: 'repair',
      request: requests.forRepair(context, { given, refused }),
      onAttempt: () => undefined,
      onText: () => undefined,
      judge: (text) => (readAnswerText(text) ? null : 'invalid_json'),
    });
    usages.push(outcome.usage);
    return outcome.kind === 'answer' ? readAnswerText(outcome.text) : null;
  };
