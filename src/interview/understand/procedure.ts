import type { DoStep, IfStep, Step } from '../../blueprint/procedure-schema.js';
import type { Slot } from '../../blueprint/workflow-schema.js';
import { actionVerbs, type Clause, formOf, skipLeading, skipTrailing, splitClauses } from './clauses.js';
import { joinCircumstances, skipFillers, splitAtConditions } from './condition-clauses.js';
import { type ConditionSpan, readCondition } from './conditions.js';
import { doStep } from './do-step.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { situationOf } from './situations.js';
import { findSlots, longest } from './slot-finder.js';
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
  /** The last condition was "unless": what "otherwise" says after it is done when it does not hold. */
  isUnless: boolean;
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
  const state: State = {
    found: [],
    lastIf: null,
    isUnless: false,
    branch: 'top',
    conditions: 0,
    form: null,
    counted: null,
  };
  return {
    add: (sentence, options = {}) => {
      if (state.found.length < MOST_STEPS) addSentence(reading, state, sentence, options);
    },
    openCondition: () => (state.lastIf && state.lastIf.then.length === 0 ? state.lastIf : null),
    steps: () => state.found.filter(({ step }) => step.kind !== 'if' || step.then.length + step.otherwise.length > 0),
  };
}

function addSentence(reading: Reading, state: State, sentence: Sentence, options: StepOptions): void {
  const from = options.from ?? startOf(reading, sentence);
  const clauses = splitAtConditions(
    reading,
    sentence,
    joinCircumstances(sentence, splitClauses(reading, sentence.hits, from, sentence.to, false)),
  );
  const begins =
    hasCue(sentence.hits, 'otherwise', from, sentence.to) &&
    cuesOf(sentence.hits, 'otherwise').some(
      (hit) => hit.from === skipFillers(sentence.hits, from, sentence.to, ['and', 'filler']),
    );
  if (!begins) state.branch = 'top';
  state.form = null;
  if (options.under) {
    state.lastIf = options.under;
    state.branch = 'then';
  }
  const named = options.from === undefined ? situationOf(reading, sentence) : null;
  if (named) {
    state.conditions += 1;
    openCondition(reading, state, sentence, { from: named.from, to: named.to, negated: false });
  }
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause || (named && clause.from < named.then)) continue;
    if (named && !clause.condition && state.branch === 'then') {
      place(reading, state, sentence, clause.from, clause.to, options, clause);
      continue;
    }
    const start = skipFillers(sentence.hits, clause.from, clause.to, ['filler', 'and', 'then']);
    const otherwise = cuesOf(sentence.hits, 'otherwise', start, clause.to).find((hit) => hit.from === start);
    const either = cuesOf(sentence.hits, 'either_way', clause.from, clause.to).at(0);
    if (either) state.branch = 'top';
    if (otherwise && state.lastIf) {
      state.branch = state.isUnless && state.lastIf.then.length === 0 ? 'then' : 'otherwise';
      place(
        reading,
        state,
        sentence,
        longest(cuesOf(sentence.hits, 'otherwise', start, clause.to)).at(0)?.to ?? otherwise.to,
        clause.to,
        options,
      );
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
      if (!(options.onlyConditions && state.branch === 'top'))
        place(reading, state, sentence, words.from, words.to, options, clause);
      continue;
    }
    state.conditions += 1;
    openCondition(reading, state, sentence, condition, clause.from);
    if (condition.body) place(reading, state, sentence, condition.body.from, condition.body.to, options);
    if (condition.trailing) state.branch = 'top';
  }
}

/** "Assess fit: decide ..." begins with what is decided, "Say who is right: you or they" with what is said. */
function startOf(reading: Reading, { hits, from, to, label }: Sentence): number {
  if (!label) return from;
  const hasSameForm = (verb: Hit) => formOf(reading, verb.from) === formOf(reading, skipLeading(hits, from, label.to));
  const begins = (start: number, end: number) => {
    const begin = skipLeading(hits, start, end);
    const isQuoted = /[`"“‘']$/u.test(gapBefore(reading, begin));
    return !isQuoted && actionVerbs(hits, begin, end).some((hit) => hit.from === begin && hasSameForm(hit));
  };
  const isWhole = reading.lexicon.data.writing.verb === 'first' && begins(from, label.to) && !begins(label.to, to);
  return isWhole ? from : label.to;
}

/** A new branch; what comes next is done under it. */
function openCondition(
  reading: Reading,
  state: State,
  sentence: Sentence,
  { from, to, negated }: ConditionSpan,
  quoteFrom = from,
): void {
  const condition = readCondition(reading, sentence.hits, { from, to, negated }, state.conditions, state.counted);
  const step: IfStep = { kind: 'if', condition, then: [], otherwise: [] };
  state.found.push({ step, quote: wordsOf(reading, quoteFrom, sentence.to).quote });
  state.lastIf = step;
  state.isUnless = negated;
  state.branch = 'then';
}

const trimCue = ({ from, to }: Clause, cue: Hit): { from: number; to: number } => {
  if (cue.from === from) return { from: cue.to, to };
  return cue.to === to ? { from, to: cue.from } : { from, to };
};

/** Puts a clause where it belongs: a new step, or the rest of the step before when it has no verb of its own. */
function place(
  reading: Reading,
  state: State,
  sentence: Sentence,
  from: number,
  to: number,
  options: StepOptions,
  clause?: Clause,
): void {
  const start = skipLeading(sentence.hits, from, to);
  const end = skipTrailing(sentence.hits, start, to);
  if (end <= start || !isContent(reading, start, end)) return;
  if (cuesOf(sentence.hits, 'reason', from, to).some((cue) => cue.from <= start)) return;
  const list = state.branch === 'top' || !state.lastIf ? null : state.lastIf[state.branch];
  const last = list ? list.at(-1) : state.found.at(-1)?.step;
  const joins = clause !== undefined && (clause.joint === 'comma' || clause.joint === 'and');
  const verb = actionVerbs(sentence.hits, start, end).find((hit) => hit.from <= start + 2);
  const form = verb ? formOf(reading, verb.from) : null;
  const isSameForm =
    form === null || state.form === null || state.form === form || reading.lexicon.data.writing.verb === 'last';
  const opensStep = (verb !== undefined && isSameForm) || (options.isAnswer === true && clause?.joint === 'then');
  const wantsOwn =
    opensStep ||
    clause?.joint === 'arrow' ||
    clause?.joint === 'start' ||
    clause?.joint === 'then' ||
    clause?.joint === 'stop';
  if (joins && !wantsOwn && last?.kind === 'do' && !(options.isAnswer && !hasAnyVerb(sentence.hits, sentence))) {
    extend(reading, sentence, last, start, end);
    const found = state.found.at(-1);
    if (found && !list) found.quote = longer(reading, found.quote, sentence, end);
    return;
  }
  const step = doStep(reading, sentence, start, end);
  state.counted =
    findSlots(sentence.hits, start, end).find(({ type }) => type === 'number' || type === 'integer') ?? state.counted;
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
