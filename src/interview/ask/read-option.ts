import type { Evidence } from '../../blueprint/evidence.js';
import type { Change, PatchOperation } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import type { DialogueAct, InterviewState, TurnInput, Understanding } from '../interviewer.js';
import { messagesFor } from '../messages/messages.js';
import { type Option, optionsFor } from './question-options.js';

type Value = Extract<PatchOperation, { op: 'replace' }>['value'];
type Answer = { act?: DialogueAct; changes?: Change[]; needs?: ToolNeed[] };
type Chosen = { options: Option[]; turn: TurnInput };

/**
 * Reads an answer that consists of options of the open question, chosen by a click or written out: one, or several
 * where several were allowed. Their meaning is known, so nothing has to be guessed.
 * @returns null when the message is anything else
 */
export function readOption(turn: TurnInput): Understanding | null {
  const { open } = turn.state;
  if (!open) return null;
  if (turn.state.pending === 'start_over') return readYesOrNo(turn);
  const options = open.topic === 'audience' && isYes(turn) ? [expectedAudience(turn)] : chosenOptions(turn, open.topic);
  if (options.length === 0) return null;
  const { act = { kind: 'tell' }, changes = [], needs = [] } = answerOf(open.topic, { options, turn });
  return { act, changes, needs, state: answered(turn, act.kind === 'tell' ? open.topic : null) };
}

/** The same texts, letter case and surrounding space aside; the whole message has to be options. */
function chosenOptions({ text, blueprint, state }: TurnInput, topic: Topic): Option[] {
  const offered = optionsFor(topic, blueprint, state.locale).filter((option) =>
    state.open?.options.includes(option.text),
  );
  const find = (words: string) => offered.find((option) => fold(option.text) === fold(words));
  const whole = find(text);
  if (whole) return [whole];
  const parts = text.split(/\s*[,;\n、，；]\s*/).filter((part) => part !== '');
  const found = parts.map(find);
  return state.open?.multiple && found.every((option) => option !== undefined) ? found : [];
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[.!。！]$/u, '')
    .toLowerCase();

const isYes = ({ text, state }: TurnInput): boolean => fold(text) === fold(messagesFor(state.locale).chips.yes);

/** A nod to the people whom the question named. */
function expectedAudience({ blueprint, state }: TurnInput): Option {
  const [usual] = optionsFor('audience', blueprint, state.locale);
  const value = blueprint.audience.description || (usual?.text ?? '');
  return { text: value, means: { kind: 'text', value } };
}

function readYesOrNo(turn: TurnInput): Understanding | null {
  const { no } = messagesFor(turn.state.locale).chips;
  const state = { ...answered(turn, null), pending: null };
  if (isYes(turn)) return { act: { kind: 'start_over', confirmed: true }, changes: [], needs: [], state };
  return fold(turn.text) === fold(no) ? { act: { kind: 'tell' }, changes: [], needs: [], state } : null;
}

const answered = ({ state, text }: TurnInput, topic: Topic | null): InterviewState => ({
  ...state,
  lengths: [...state.lengths, text.length],
  settled: topic === null || state.settled.includes(topic) ? state.settled : [...state.settled, topic],
});

function answerOf(topic: Topic, chosen: Chosen): Answer {
  const act = chosen.options.find(({ means }) => means.kind === 'act')?.means;
  if (act?.kind === 'act') return ACTS[act.value](topic, chosen);
  const [first] = chosen.options;
  if (first?.means.kind === 'topic') return { act: { kind: 'go_back', topic: first.means.value } };
  return { ...(topic === 'tools' ? { needs: needsOf(chosen) } : { changes: changesOf(topic, chosen) }) };
}

const ACTS: Record<'approve' | 'change' | 'default' | 'none' | 'keep', (topic: Topic, chosen: Chosen) => Answer> = {
  approve: () => ({ act: { kind: 'approve' } }),
  change: () => ({ act: { kind: 'go_back', topic: null } }),
  default: () => ({ act: { kind: 'default' } }),
  none: (topic, { turn }) => ({ changes: noneOf(topic, turn) }),
  keep: () => ({}),
};

/** Saying that there is none is a fact too. */
function noneOf(topic: Topic, turn: TurnInput): Change[] {
  if (topic === 'tools') {
    const removals = turn.blueprint.tools.map((_, at, { length }) => remove(`/tools/${length - 1 - at}`, turn));
    return [...removals, replace('/tools', [], turn)];
  }
  const path = topic === 'constraints' ? '/guardrails' : topic === 'escalation' ? '/escalation' : '/knowledge';
  return [replace(path, topic === 'escalation' ? { when: [], to: '', message: '' } : [], turn)];
}

function needsOf({ options, turn }: Chosen): ToolNeed[] {
  return options.flatMap(({ means, text }) =>
    means.kind !== 'capability'
      ? []
      : [{ capability: means.value, wanted: true, product: '', quote: quoteOf(text, turn), confidence: 1 }],
  );
}

function changesOf(topic: Topic, { options, turn }: Chosen): Change[] {
  const texts = options.flatMap(({ means }) => ('value' in means ? [String(means.value)] : []));
  const [first = ''] = texts;
  switch (topic) {
    case 'goals':
      return texts.map((text, at) =>
        add('/goals/-', { id: freeId('goal', turn.blueprint.goals, at), text }, turn, text),
      );
    case 'constraints':
      return texts.map((text, at) => {
        const rule = {
          id: freeId('rule', turn.blueprint.guardrails, at),
          kind: 'must_not',
          text,
          enforcement: 'prompt',
        };
        return add('/guardrails/-', rule, turn, text);
      });
    case 'purpose':
      return [replace('/identity/purpose', first, turn)];
    case 'audience':
      return [replace('/audience/description', first, turn)];
    case 'tone':
      return [replace('/style/tone', texts, turn)];
    case 'language':
      return [replace('/identity/languages', texts, turn)];
    case 'channel':
      return [replace('/identity/channels', texts, turn)];
    case 'escalation':
      return [replace('/escalation/when', texts, turn)];
    case 'greeting':
      return [replace('/style/greeting', first, turn)];
    case 'name':
      return [replace('/identity/name', first, turn)];
    case 'success':
      return turn.blueprint.goals.length > 0 ? [replace('/goals/0/successCriteria', first, turn)] : [];
    default:
      return [];
  }
}

/** The option as the user wrote it. */
function quoteOf(text: string, turn: TurnInput): string {
  const at = turn.text.toLowerCase().indexOf(text.toLowerCase());
  return at < 0 ? turn.text.slice(0, 2000) : turn.text.slice(at, at + text.length);
}

const evidence = (turn: TurnInput, quote: string): Evidence => ({
  source: 'user',
  turn: turn.turnId,
  quote,
  confidence: 1,
});

const add = (path: string, value: Value, turn: TurnInput, text: string): Change => ({
  operation: { op: 'add', path, value },
  evidence: evidence(turn, quoteOf(text, turn)),
});

const replace = (path: string, value: Value, turn: TurnInput): Change => ({
  operation: { op: 'replace', path, value },
  evidence: evidence(turn, turn.text.trim().slice(0, 2000)),
});

const remove = (path: string, turn: TurnInput): Change => ({
  operation: { op: 'remove', path },
  evidence: evidence(turn, turn.text.trim().slice(0, 2000)),
});

/** An id that no entry of the list has; `at` keeps those of one message apart. */
function freeId(
  prefix: string,
  list: readonly Blueprint['goals'][number][] | Blueprint['guardrails'],
  at: number,
): string {
  const ids = new Set(list.map(({ id }) => id));
  const free = Array.from({ length: list.length + at + 1 }, (_, n) => `${prefix}_${n + 1}`).filter(
    (id) => !ids.has(id),
  );
  return free[at] ?? `${prefix}_${list.length + at + 1}`;
}
