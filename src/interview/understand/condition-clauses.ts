import { actionVerbs, type Clause, isStatement, skipLeading, splitClauses } from './clauses.js';
import { hasConditionBefore } from './condition-behind.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore } from './spans.js';

/** Finds the conditions of a sentence: their words, and what is done under them. */

type ConditionCue = {
  cue: Hit;
  negated: boolean;
  depending: boolean;
  /** The word stands behind its condition, as in Japanese. */
  isBehind: boolean;
};

/** Where a condition begins and its words start, for each condition that the sentence states. */
export function conditionCues(reading: Reading, sentence: Sentence): ConditionCue[] {
  const { hits, to } = sentence;
  const indirect = cuesOf(hits, 'indirect_if');
  const found = longest([
    ...cuesOf(hits, 'if'),
    ...cuesOf(hits, 'unless'),
    ...cuesOf(hits, 'depending'),
    ...cuesOf(hits, 'if_after'),
  ]);
  return (
    found
      .filter((cue) => cue.key !== 'if_after' || hasConditionBefore(reading, sentence, cue))
      // "chama-se": a pronoun of the verb before it
      .filter((cue) => gapBefore(reading, cue.from) !== '-')
      .filter(
        (cue) =>
          (cue.to < to || cue.key === 'if_after') &&
          (cue.key === 'if_after' || !/[,;.!?:，。：、]/u.test(gapBefore(reading, cue.to))),
      )
      .filter(
        (cue) =>
          !indirect.some((hit) => hit.from <= cue.from && hit.to >= cue.to && hit.to - hit.from > cue.to - cue.from),
      )
      .map((cue) => ({
        cue,
        negated: hits.some(
          (hit) => hit.table === 'cue' && hit.key === 'unless' && hit.from === cue.from && hit.to === cue.to,
        ),
        depending: cue.key === 'depending',
        isBehind: cue.key === 'if_after',
      }))
  );
}

/** The words of each condition of a sentence, and whether what is done stands behind them. */
export function conditionSpans(
  reading: Reading,
  sentence: Sentence,
): { cueFrom: number; from: number; to: number; isLeading: boolean }[] {
  if (conditionCues(reading, sentence).length === 0) return [];
  const from = sentence.label?.to ?? sentence.from;
  const clauses = joinCircumstances(sentence, splitClauses(reading, sentence.hits, from, sentence.to));
  return splitAtConditions(reading, sentence, clauses).flatMap(({ condition, from: start }) =>
    condition
      ? [
          {
            cueFrom: condition.body && condition.trailing ? condition.body.to : start,
            from: condition.from,
            to: condition.to,
            isLeading: !condition.trailing,
          },
        ]
      : [],
  );
}

/** "After the payment, send the ticket": words of time or place go with what is done then. */
export function joinCircumstances({ hits }: Sentence, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && clause.joint === 'comma' && (isCircumstance(hits, last) || endsInTime(hits, last))) last.to = clause.to;
    else joined.push({ ...clause });
  }
  return joined;
}

/** "收到报警后，先…": in Chinese "after" and "before" stand behind. */
const endsInTime = (hits: readonly Hit[], { from, to }: Clause): boolean =>
  cuesOf(hits, 'if_after', from, to).length === 0 &&
  cuesOf(hits, 'binds_verb', from, to).some((hit) => hit.to === to && hasCue(hits, 'order', hit.from, hit.to));

const isCircumstance = (hits: readonly Hit[], { from, to }: Clause): boolean => {
  const isOrder = cuesOf(hits, 'order', from, to).some((hit) => hit.from === from);
  const begin = skipLeading(hits, from, to);
  return isOrder && !hasCue(hits, 'if', from, to) && !actionVerbs(hits, begin, to).some((hit) => hit.from === begin);
};

export type ConditionClause = Clause & {
  condition?: {
    from: number;
    to: number;
    negated: boolean;
    trailing: boolean;
    body: { from: number; to: number } | null;
  };
};

/** Finds the words of each condition and of what follows from it, and joins the clauses that belong to one condition. */
export function splitAtConditions(reading: Reading, sentence: Sentence, clauses: readonly Clause[]): ConditionClause[] {
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
    const behind = inside.find(({ isBehind }) => isBehind);
    if (behind) {
      addBehind(hits, result, clause, {
        behind,
        begin: behind === first ? start : first.cue.to,
        negated: first.negated,
      });
      continue;
    }
    if (first.cue.from > start + 1) {
      // "transfer the user if the request cannot be handled"
      const next = clauses[at + 1];
      let to = clause.to;
      if (next && next.joint === 'comma' && !hasVerb(reading, hits, next) && at + 2 === clauses.length) {
        to = next.to;
        at += 1;
      }
      const bodyTo = onlyStart(hits, first.cue.from, clause.from);
      result.push({
        ...clause,
        to,
        condition: {
          from: first.cue.to,
          to,
          negated: first.negated,
          trailing: true,
          body: { from: clause.from, to: bodyTo },
        },
      });
      continue;
    }
    if (first.cue.to >= clause.to) {
      result.push(clause);
      continue;
    }
    let to = clause.to;
    let following = clauses[at + 1];
    // "if the customer is angry, rude or abusive, transfer": the condition goes on until something is done
    while (
      following &&
      !first.depending &&
      following.joint === 'comma' &&
      !hasVerb(reading, hits, following) &&
      clauses.slice(at + 2).some((later) => hasVerb(reading, hits, later))
    ) {
      to = following.to;
      at += 1;
      following = clauses[at + 1];
    }
    const isFollowed =
      following !== undefined &&
      following.joint !== 'and' &&
      !goesOn(reading, hits, first.cue.to, to, following) &&
      (hasVerb(reading, hits, following) || consequenceAt(reading, hits, first.cue.to, to) === null) &&
      !cuesOf(hits, 'otherwise', following.from, following.to).some((hit) => hit.from === following?.from);
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

/** "If it is taken offer another date, and confirm it": what begins with "and" goes on with what is done before it. */
const goesOn = (reading: Reading, hits: readonly Hit[], from: number, to: number, following: Clause): boolean =>
  cuesOf(hits, 'and', following.from, following.to).some((hit) => hit.from === following.from) &&
  consequenceAt(reading, hits, from, to) !== null;

/** A condition whose word stands behind it; its other words may be the clause before ("over 5000, 就 …", "A, または B 場合は"). */
function addBehind(
  hits: readonly Hit[],
  result: ConditionClause[],
  clause: Clause,
  { behind: { cue }, begin, negated }: { behind: ConditionCue; begin: number; negated: boolean },
): void {
  joinAlternatives(hits, result);
  const last = result.at(-1);
  const isOpen = last !== undefined && !last.condition && clause.joint === 'comma';
  const body = cue.to < clause.to ? { from: cue.to, to: clause.to } : null;
  const goesOn = cuesOf(hits, 'or', clause.from, cue.from).some((hit) => hit.from === clause.from);
  if (last && isOpen && (cue.from <= begin || goesOn)) {
    const from = skipFillers(hits, last.from, last.to, ['filler', 'and', 'leading', 'then', 'or']);
    last.condition = { from, to: goesOn ? cue.from : last.to, negated, trailing: false, body };
    last.to = clause.to;
  } else if (cue.from <= begin) result.push({ ...clause, from: cue.to });
  else result.push({ ...clause, condition: { from: begin, to: cue.from, negated, trailing: false, body } });
}

/** "A, or B, …": what begins with "or" goes on with the clause before. */
function joinAlternatives(hits: readonly Hit[], result: ConditionClause[]): void {
  for (;;) {
    const [before, last] = result.slice(-2);
    const isOther =
      last?.joint === 'comma' && cuesOf(hits, 'or', last.from, last.to).some((hit) => hit.from === last.from);
    if (!before || !last || !isOther || before.condition || last.condition) return;
    before.to = last.to;
    result.pop();
  }
}

/** Where what is done begins when no comma says so: "if all copies are out offer a hold", "if it is cheap we mail them". */
function consequenceAt(reading: Reading, hits: readonly Hit[], from: number, to: number): number | null {
  const subjects = new Set(cuesOf(hits, 'subject', from, to).map((hit) => hit.from));
  const musts = cuesOf(hits, 'must', from + 2, to);
  const binds = new Set(cuesOf(hits, 'binds_verb', from, to).map((hit) => hit.from));
  for (const verb of actionVerbs(hits, from + 1, to)) {
    const subject = [verb.from - 1, verb.from - 2].find((at) => subjects.has(at) && at > from);
    if (subject !== undefined) return subject;
    const must = musts.find((hit) => hit.to === verb.from);
    if (must) return must.from;
    if (isStatement(reading, verb.from)) continue;
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

/** Whether something is done in a clause, near its beginning where verbs stand first. */
function hasVerb({ lexicon }: Reading, hits: readonly Hit[], { from, to }: Clause): boolean {
  const { verb, spaces } = lexicon.data.writing;
  const reach = verb === 'last' ? to : from + (spaces ? 3 : 4);
  return actionVerbs(hits, from, to).some((hit) => hit.from <= reach) || hasCue(hits, 'escalate', from, to);
}

/** Where the clause says something, after words such as "and", "well"; a condition's own word is never skipped. */
export function skipFillers(hits: readonly Hit[], from: number, to: number, cues: readonly string[]): number {
  let at = from;
  for (;;) {
    const skip = hits.filter((hit) => hit.from === at && hit.table === 'cue' && cues.includes(hit.key) && hit.to < to);
    const length = Math.max(0, ...skip.map((hit) => hit.to - hit.from));
    const isCondition = hits.some(
      (hit) =>
        hit.from === at &&
        hit.table === 'cue' &&
        (hit.key === 'if' || hit.key === 'otherwise') &&
        hit.to - hit.from >= length,
    );
    if (length === 0 || isCondition) return at;
    at += length;
  }
}
