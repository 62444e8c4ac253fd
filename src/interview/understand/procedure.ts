import type { DoStep, IfStep, Step } from '../../blueprint/procedure-schema.js';
import type { Slot } from '../../blueprint/workflow-schema.js';
import { actionVerbs, type Clause, formOf, skipLeading, skipTrailing, splitClauses } from './clauses.js';
import { readCondition } from './conditions.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { findSlots, longest, nameFromWords } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** A step at the top of a procedure and the words that it comes from. */
export type FoundStep = { step: Step; quote: string };

/** Collects the steps of a text, sentence after sentence. */
export type ProcedureBuilder = {
  add(sentence: Sentence, options?: StepOptions): void;
  /** The condition that the last sentence ended with, when what follows from it is still to come. */
  openCondition(): IfStep | null;
  steps(): FoundStep[];
};

type StepOptions = {
  /** The condition under whose "then" the sentence stands. */
  under?: IfStep | null;
  /** The sentence is from an answer about how the work is done: things alone are steps too. */
  isAnswer?: boolean;
  from?: number;
  /** Only its conditions count; what else it says is no step. */
  onlyConditions?: boolean;
};

type State = {
  found: FoundStep[];
  lastIf: IfStep | null;
  /** Where the next clause goes. */
  branch: 'top' | 'then' | 'otherwise';
  conditions: number;
  /** The ending of the last action's verb: a list of actions keeps to one form. */
  form: string | null;
  /** What was counted last: "it" of "if it is under 5000". */
  counted: Slot | null;
};

const LONGEST_STEP = 380;
const MOST_STEPS = 150;

export function createProcedureBuilder(reading: Reading): ProcedureBuilder {
  const state: State = { found: [], lastIf: null, branch: 'top', conditions: 0, form: null, counted: null };
  return {
    add: (sentence, options = {}) => {
      if (state.found.length < MOST_STEPS) addSentence(reading, state, sentence, options);
    },
    openCondition: () => (state.lastIf && state.lastIf.then.length === 0 ? state.lastIf : null),
    steps: () => state.found.filter(({ step }) => step.kind !== 'if' || step.then.length + step.otherwise.length > 0),
  };
}

/** Where a condition begins and its words start, for each condition that the sentence states. */
export function conditionCues(reading: Reading, sentence: Sentence): { cue: Hit; negated: boolean; depending: boolean }[] {
  const { hits, to } = sentence;
  const indirect = cuesOf(hits, 'indirect_if');
  const found = longest([...cuesOf(hits, 'if'), ...cuesOf(hits, 'unless'), ...cuesOf(hits, 'depending')]);
  return found
    .filter((cue) => cue.to < to && !/[,;.!?:，。：]/u.test(gapBefore(reading, cue.to)))
    .filter((cue) => !indirect.some((hit) => hit.from <= cue.from && hit.to >= cue.to && hit.to - hit.from > cue.to - cue.from))
    .map((cue) => ({
      cue,
      negated: hits.some((hit) => hit.table === 'cue' && hit.key === 'unless' && hit.from === cue.from && hit.to === cue.to),
      depending: cue.key === 'depending',
    }));
}

/** The words of each condition of a sentence, and whether what is done stands behind them. */
export function conditionSpans(reading: Reading, sentence: Sentence): { cueFrom: number; from: number; to: number; isLeading: boolean }[] {
  if (conditionCues(reading, sentence).length === 0) return [];
  const from = sentence.label?.to ?? sentence.from;
  const clauses = joinCircumstances(sentence, splitClauses(reading, sentence.hits, from, sentence.to));
  return splitAtConditions(reading, sentence, clauses).flatMap(({ condition, from: start }) =>
    condition ? [{ cueFrom: condition.body && condition.trailing ? condition.body.to : start, from: condition.from, to: condition.to, isLeading: !condition.trailing }] : [],
  );
}

function addSentence(reading: Reading, state: State, sentence: Sentence, options: StepOptions): void {
  const from = options.from ?? sentence.label?.to ?? sentence.from;
  const clauses = splitAtConditions(reading, sentence, joinCircumstances(sentence, splitClauses(reading, sentence.hits, from, sentence.to, false)));
  const begins = hasCue(sentence.hits, 'otherwise', from, sentence.to) && cuesOf(sentence.hits, 'otherwise').some((hit) => hit.from === skipFillers(sentence.hits, from, sentence.to, ['and', 'filler']));
  if (!begins) state.branch = 'top';
  state.form = null;
  if (options.under) {
    state.lastIf = options.under;
    state.branch = 'then';
  }
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    const start = skipFillers(sentence.hits, clause.from, clause.to, ['filler', 'and', 'then']);
    const otherwise = cuesOf(sentence.hits, 'otherwise', start, clause.to).find((hit) => hit.from === start);
    const either = cuesOf(sentence.hits, 'either_way', clause.from, clause.to).at(0);
    if (either) state.branch = 'top';
    if (otherwise && state.lastIf) {
      state.branch = 'otherwise';
      place(reading, state, sentence, longest(cuesOf(sentence.hits, 'otherwise', start, clause.to)).at(0)?.to ?? otherwise.to, clause.to, options);
      continue;
    }
    const goesOn = longest(cuesOf(sentence.hits, 'if_so', start, clause.to)).find((hit) => hit.from === start);
    if (goesOn && state.lastIf) {
      state.branch = 'then';
      place(reading, state, sentence, goesOn.to, clause.to, options);
      continue;
    }
    const condition = clause.condition;
    if (!condition) {
      const words = either ? trimCue(clause, either) : { from: clause.from, to: clause.to };
      if (!(options.onlyConditions && state.branch === 'top')) place(reading, state, sentence, words.from, words.to, options, clause);
      continue;
    }
    state.conditions += 1;
    const step: IfStep = {
      kind: 'if',
      condition: readCondition(reading, sentence.hits, { from: condition.from, to: condition.to, negated: condition.negated }, state.conditions, state.counted),
      then: [],
      otherwise: [],
    };
    state.found.push({ step, quote: wordsOf(reading, clause.from, sentence.to).quote });
    state.lastIf = step;
    state.branch = 'then';
    if (condition.body) place(reading, state, sentence, condition.body.from, condition.body.to, options);
    if (condition.trailing) state.branch = 'top';
  }
}

/** "After the payment, send the ticket": words of time or place go with what is done then. */
function joinCircumstances({ hits }: Sentence, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && clause.joint === 'comma' && isCircumstance(hits, last)) last.to = clause.to;
    else joined.push({ ...clause });
  }
  return joined;
}

const isCircumstance = (hits: readonly Hit[], { from, to }: Clause): boolean => {
  const isOrder = cuesOf(hits, 'order', from, to).some((hit) => hit.from === from);
  const begin = skipLeading(hits, from, to);
  return isOrder && !hasCue(hits, 'if', from, to) && !actionVerbs(hits, begin, to).some((hit) => hit.from === begin);
};

type ConditionClause = Clause & {
  condition?: { from: number; to: number; negated: boolean; trailing: boolean; body: { from: number; to: number } | null };
};

/** Finds the words of each condition and of what follows from it, and joins the clauses that belong to one condition. */
function splitAtConditions(reading: Reading, sentence: Sentence, clauses: readonly Clause[]): ConditionClause[] {
  const cues = conditionCues(reading, sentence);
  const { hits } = sentence;
  const result: ConditionClause[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause) continue;
    const start = skipFillers(hits, clause.from, clause.to, ['filler', 'and', 'leading', 'then', 'or']);
    const inside = cues.filter(({ cue }) => cue.from >= clause.from && cue.to <= clause.to);
    const first = inside.at(0);
    if (!first) {
      result.push(clause);
      continue;
    }
    if (first.cue.from > start + 1) {
      // "transfer the user if the request cannot be handled"
      const next = clauses[at + 1];
      let to = clause.to;
      if (next && next.joint === 'comma' && !hasVerb(hits, next) && at + 2 === clauses.length) {
        to = next.to;
        at += 1;
      }
      const bodyTo = onlyStart(hits, first.cue.from, clause.from);
      result.push({ ...clause, to, condition: { from: first.cue.to, to, negated: first.negated, trailing: true, body: { from: clause.from, to: bodyTo } } });
      continue;
    }
    if (first.cue.to >= clause.to) {
      result.push(clause);
      continue;
    }
    let to = clause.to;
    let following = clauses[at + 1];
    // "if the customer is angry, rude or abusive, transfer": the condition goes on until something is done
    while (following && !first.depending && following.joint === 'comma' && !hasVerb(hits, following) && clauses.slice(at + 2).some((later) => hasVerb(hits, later))) {
      to = following.to;
      at += 1;
      following = clauses[at + 1];
    }
    const isFollowed = following !== undefined && following.joint !== 'and' && (hasVerb(hits, following) || consequenceAt(reading, hits, first.cue.to, to) === null) && !cuesOf(hits, 'otherwise', following.from, following.to).some((hit) => hit.from === following?.from);
    const inner = isFollowed ? null : consequenceAt(reading, hits, first.cue.to, to);
    result.push({
      ...clause,
      to,
      condition: {
        from: first.cue.to,
        to: inner ?? to,
        negated: first.negated,
        trailing: false,
        body: inner === null ? null : { from: inner, to },
      },
    });
  }
  return result;
}

/** Where what is done begins when no comma says so: "if all copies are out offer a hold", "if it is cheap we mail them". */
function consequenceAt(reading: Reading, hits: readonly Hit[], from: number, to: number): number | null {
  const subjects = new Set(cuesOf(hits, 'subject', from, to).map((hit) => hit.from));
  const binds = new Set(cuesOf(hits, 'binds_verb', from, to).map((hit) => hit.from));
  for (const verb of actionVerbs(hits, from + 1, to)) {
    const subject = [verb.from - 1, verb.from - 2].find((at) => subjects.has(at) && at > from + 1);
    if (subject !== undefined) return subject;
    const word = reading.tokens[verb.from]?.word ?? '';
    if (reading.lexicon.data.verbEndings.some((ending) => word.endsWith(ending))) continue;
    if (!binds.has(verb.from - 1)) return verb.from;
  }
  const arrow = cuesOf(hits, 'escalate', from + 1, to).at(0);
  return arrow ? arrow.from : null;
}

/** "only if" and "if and only if" are no part of what is done. */
function onlyStart(hits: readonly Hit[], cueFrom: number, from: number): number {
  const only = cuesOf(hits, 'only_if').find((hit) => hit.from < cueFrom && hit.to > cueFrom && hit.from > from);
  return only ? only.from : cueFrom;
}

const hasVerb = (hits: readonly Hit[], { from, to }: Clause): boolean =>
  actionVerbs(hits, from, to).some((hit) => hit.from <= from + 3) || hasCue(hits, 'escalate', from, to);

function skipFillers(hits: readonly Hit[], from: number, to: number, cues: readonly string[]): number {
  let at = from;
  for (;;) {
    const skip = hits.filter((hit) => hit.from === at && hit.table === 'cue' && cues.includes(hit.key) && hit.to < to);
    const length = Math.max(0, ...skip.map((hit) => hit.to - hit.from));
    const isCondition = hits.some((hit) => hit.from === at && hit.table === 'cue' && (hit.key === 'if' || hit.key === 'otherwise') && hit.to - hit.from >= length);
    if (length === 0 || isCondition) return at;
    at += length;
  }
}

const trimCue = ({ from, to }: Clause, cue: Hit): { from: number; to: number } => {
  if (cue.from === from) return { from: cue.to, to };
  return cue.to === to ? { from, to: cue.from } : { from, to };
};

/** Puts a clause where it belongs: a new step, or the rest of the step before when it has no verb of its own. */
function place(reading: Reading, state: State, sentence: Sentence, from: number, to: number, options: StepOptions, clause?: Clause): void {
  const start = skipLeading(sentence.hits, from, to);
  const end = skipTrailing(sentence.hits, start, to);
  if (end <= start || !isContent(reading, start, end)) return;
  if (cuesOf(sentence.hits, 'reason', from, to).some((cue) => cue.from <= start)) return;
  const list = state.branch === 'top' || !state.lastIf ? null : state.lastIf[state.branch];
  const last = list ? list.at(-1) : state.found.at(-1)?.step;
  const joins = clause !== undefined && (clause.joint === 'comma' || clause.joint === 'and');
  const verb = actionVerbs(sentence.hits, start, end).find((hit) => hit.from <= start + 2);
  const form = verb ? formOf(reading, verb.from) : null;
  const isSameForm = form === null || state.form === null || state.form === form || reading.lexicon.data.writing.verb === 'last';
  const opensStep = (verb !== undefined && isSameForm) || (options.isAnswer === true && clause?.joint === 'then');
  const wantsOwn = opensStep || clause?.joint === 'arrow' || clause?.joint === 'start' || clause?.joint === 'then' || clause?.joint === 'stop';
  if (joins && !wantsOwn && last?.kind === 'do' && !(options.isAnswer && !hasAnyVerb(sentence.hits, sentence))) {
    extend(reading, sentence, last, start, end);
    const found = state.found.at(-1);
    if (found && !list) found.quote = longer(reading, found.quote, sentence, end);
    return;
  }
  const step = doStep(reading, sentence, start, end);
  state.counted = findSlots(sentence.hits, start, end).find(({ type }) => type === 'number' || type === 'integer') ?? state.counted;
  if (form !== null) state.form = form;
  if (list) list.push(step);
  else state.found.push({ step, quote: wordsOf(reading, start, end).quote });
}

const hasAnyVerb = (hits: readonly Hit[], { from, to }: Sentence): boolean => actionVerbs(hits, from, to).length > 0;

const isContent = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => !lexicon.functionWords.has(word)) || to - from >= 3;

function extend(reading: Reading, sentence: Sentence, step: DoStep, from: number, to: number): void {
  const more = wordsOf(reading, from, to).value;
  if (step.text.length + more.length > LONGEST_STEP) return;
  step.text = `${step.text}, ${more}`;
  if (step.act !== 'ask') return;
  for (const slot of findSlots(sentence.hits, from, to)) {
    if (!step.slots.some(({ name }) => name === slot.name)) step.slots.push(slot);
  }
}

/** The quote of a step that goes on to `end`, when the whole still stands in one piece. */
function longer(reading: Reading, quote: string, sentence: Sentence, end: number): string {
  const stop = reading.tokens[end - 1]?.end ?? sentence.end;
  const start = reading.text.lastIndexOf(quote, stop);
  return start < sentence.start || stop - start > 400 ? quote : reading.text.slice(start, stop);
}

/** One thing that is done. */
export function doStep(reading: Reading, sentence: Pick<Sentence, 'hits'>, from: number, to: number, fallback: DoStep['act'] = 'respond'): DoStep {
  const { hits } = sentence;
  const text = wordsOf(reading, from, to).value.slice(0, LONGEST_STEP);
  const capability = capabilityOf(hits, from, to);
  const act = actOf(hits, from, to, capability) ?? fallback;
  const slots = act === 'ask' ? findSlots(hits, from, to) : [];
  if (act === 'ask' && slots.length === 0) {
    const name = nameFromWords(reading, Math.min(from + 1, to - 1), to);
    slots.push({ name: name ?? 'answer', type: 'string', prompt: '', required: true });
  }
  return { kind: 'do', text, act, slots, capability: act === 'use' ? capability : '' };
}

const capabilityOf = (hits: readonly Hit[], from: number, to: number): string => {
  const found = longest([...hitsOf(hits, 'tool_task', from, to), ...hitsOf(hits, 'tool_named', from, to)]);
  return found.at(0)?.key ?? '';
};

function actOf(hits: readonly Hit[], from: number, to: number, capability: string): DoStep['act'] | null {
  if (hasCue(hits, 'escalate', from, to) && (hasCue(hits, 'human', from, to) || capability === 'human_handoff')) return 'handoff';
  const verb = longest(hitsOf(hits, 'verb', from, to)).at(0);
  const isQuestion = verb === undefined && hitsOf(hits, 'slot', from, to).length > 0;
  if (isQuestion) return capability ? 'use' : 'ask';
  switch (verb?.key) {
    case 'ask':
      return hitsOf(hits, 'slot', from, to).length > 0 || capability === '' ? 'ask' : 'use';
    case 'confirm':
      return 'confirm';
    case 'handoff':
      return hasCue(hits, 'human', from, to) ? 'handoff' : 'respond';
    case 'say':
      return capability && capability !== 'human_handoff' ? 'use' : 'say';
    default:
      return capability && capability !== 'human_handoff' ? 'use' : null;
  }
}
