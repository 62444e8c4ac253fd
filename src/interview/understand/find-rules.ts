import type { Guardrail } from '../../blueprint/schema.js';
import { formOf, skipLeading } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import type { Said } from './facts.js';
import { isToneOnly } from './find-tone.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { gapBefore, wordsOf } from './spans.js';

type Kind = Guardrail['kind'];

/** What the agent must do, must not do, and may do only if. A sentence that only says how to talk is no rule. */
export function findRules(
  reading: Reading,
  sentences: readonly Sentence[],
  isAnswer: boolean,
): Said<{ kind: Kind; text: string }>[] {
  const rules: Said<{ kind: Kind; text: string }>[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading' || sentence.to - sentence.from < 2) continue;
    const kind = kindOf(reading, sentence, isAnswer);
    if (kind === null || (!isAnswer && isToneOnly(reading, sentence))) continue;
    for (const [from, to] of partsOf(reading, sentence, isAnswer)) {
      const { quote, value } = wordsOf(reading, from, to);
      const own = isAnswer
        ? (kindOf(reading, { ...sentence, from, to, hits: within(sentence.hits, from, to) }, true) ?? kind)
        : kind;
      rules.push({
        value: { kind: own, text: value },
        quote,
        confidence: isAnswer || sentence.section === 'rules' ? 0.9 : 0.8,
      });
    }
  }
  return rules;
}

const within = (hits: readonly Hit[], from: number, to: number): Hit[] =>
  hits.filter((hit) => hit.from >= from && hit.to <= to);

/** The kind of rule that a sentence is, or null when it is none. */
export function kindOf(reading: Reading, sentence: Sentence, isAnswer: boolean): Kind | null {
  const { hits, section } = sentence;
  const inRules = isAnswer || section === 'rules';
  const prohibits = prohibitions(reading, sentence).length > 0 || (isAnswer && cuesOf(hits, 'not').length > 0);
  const isOnly = cuesOf(hits, 'only').some((only) =>
    conditionCues(reading, sentence).some(({ cue }) => cue.from >= only.to),
  );
  const onlyIf =
    isOnly || hasCue(hits, 'only_if') || (prohibits && (hasCue(hits, 'without') || hasCue(hits, 'unless')));
  const requires = requirements(sentence).length > 0;
  const weak = inRules && hasCue(hits, 'weak_must');
  if (section === 'goals' && !prohibits) return null;
  if (!inRules && !prohibits && !onlyIf && !requires) return null;
  if (inRules && !isAnswer && !prohibits && !onlyIf && !requires && !weak && !isDirective(reading, sentence))
    return null;
  if (!inRules && hasCue(hits, 'want') && !prohibits && !isDemand(sentence)) return null;
  if (hasCue(hits, 'privacy') && (prohibits || requires || onlyIf || inRules)) return 'privacy';
  if (hasCue(hits, 'compliance') && (prohibits || requires || onlyIf || inRules)) return 'compliance';
  if (onlyIf) return 'only_if';
  if (prohibits) return 'must_not';
  return requires || weak || inRules ? 'must' : null;
}

/** An instruction, or a few words that name a thing; a statement of fact among rules is none, nor is what to do then. */
function isDirective(reading: Reading, sentence: Sentence): boolean {
  const { hits, from, to, label } = sentence;
  if (conditionCues(reading, sentence).length > 0) return false;
  const start = skipLeading(hits, label?.to ?? from, to);
  const isLast = reading.lexicon.data.writing.verb === 'last';
  const verbs = hitsOf(hits, 'verb', start, to);
  if (
    verbs.some((hit) => hit.from === start && formOf(reading, start) === '') ||
    (isLast && verbs.some((hit) => hit.to >= to - 1))
  )
    return true;
  return verbs.length === 0 && to - start <= SHORT && sentence.kind === 'item';
}

const SHORT = 8;

/** Words that forbid: not those of a condition ("if you cannot find it"), of an exception, or about the user ("we can't"). */
export function prohibitions(reading: Reading, sentence: Sentence): Hit[] {
  const { hits } = sentence;
  const conditions = conditionCues(reading, sentence).map(
    ({ cue }) => [cue.from, endOfClause(reading, sentence, cue.to)] as const,
  );
  const exceptions = cuesOf(hits, 'exception');
  const roles = cuesOf(hits, 'role');
  const shuns = cuesOf(hits, 'shun').filter((hit) => !roles.some((role) => role.to <= hit.from));
  return [...cuesOf(hits, 'never'), ...shuns].filter(
    (hit) =>
      !conditions.some(([from, to]) => hit.from > from && hit.to <= to) &&
      (sentence.to - sentence.from <= RAMBLING || isOrder(sentence, hit)) &&
      !exceptions.some((other) => other.from <= hit.from && other.to > hit.to && !hasNever(hits, other)) &&
      !cuesOf(hits, 'self').some((self) => self.to === hit.from),
  );
}

/** In a long story "never" may be about anyone; of the agent it says "it never", "must never", or "Never ...". */
const RAMBLING = 35;
const isOrder = ({ hits, from }: Sentence, hit: Hit): boolean =>
  hit.to - hit.from > 1 ||
  skipLeading(hits, from, hit.to) === hit.from ||
  hits.some((cue) => cue.table === 'cue' && SPEAKERS.has(cue.key) && cue.to === hit.from);
const SPEAKERS = new Set(['subject', 'agent', 'must', 'weak_must', 'and', 'or']);

const hasNever = (hits: readonly Hit[], { from, to }: Hit): boolean =>
  hits.some((hit) => hit.table === 'cue' && hit.key === 'never' && hit.from === from && hit.to === to);

/** Words that require; "always" about the past or the user's own habits is not told apart. */
const requirements = (sentence: Sentence): Hit[] =>
  cuesOf(sentence.hits, 'must').filter(
    (hit) =>
      !cuesOf(sentence.hits, 'self').some((self) => self.to === hit.from) &&
      (sentence.to - sentence.from <= RAMBLING || isOrder(sentence, hit)),
  );

/** "It must ...", said of the agent in the sentence that asks for it. */
const isDemand = (sentence: Sentence): boolean => requirements(sentence).some((hit) => hit.from > sentence.from + 4);

function endOfClause(reading: Reading, { to }: Sentence, from: number): number {
  for (let at = from; at < to; at++) if (at > from && /[,;:，；：]/u.test(gapBefore(reading, at))) return at;
  return to;
}

/** Where a rule's words stand; an answer may list several rules in one sentence. */
function partsOf(reading: Reading, sentence: Sentence, isAnswer: boolean): [number, number][] {
  const from = sentence.label && sentence.section !== null ? sentence.label.to : sentence.from;
  const start = skipLeading(sentence.hits, from, sentence.to);
  if (!isAnswer)
    return cutLong(reading, sentence, clauseOf(reading, sentence) ?? keepsLead(sentence, from, start), sentence.to);
  const marks = hitsOf(sentence.hits, 'cue').filter(
    (hit) => hit.key === 'never' || hit.key === 'not' || hit.key === 'must',
  );
  const parts: [number, number][] = [];
  let begin = start;
  for (let at = start + 1; at < sentence.to; at++) {
    if (
      /[,;+\n，；、]/u.test(gapBefore(reading, at)) &&
      marks.some((hit) => hit.from >= at && hit.from <= skipLeading(sentence.hits, at, sentence.to) + 1)
    ) {
      parts.push([begin, at]);
      begin = skipLeading(sentence.hits, at, sentence.to);
    }
  }
  parts.push([begin, sentence.to]);
  return parts.filter(([a, b]) => b > a);
}

/** In a story, the rule begins with the clause that holds its words. */
function clauseOf(reading: Reading, sentence: Sentence): number | null {
  const { from, to, hits } = sentence;
  if (to - from <= RAMBLING + 10) return null;
  const cue = hits.find(
    (hit) => hit.table === 'cue' && (hit.key === 'never' || hit.key === 'must' || hit.key === 'only_if'),
  );
  if (!cue) return null;
  let start = cue.from;
  while (start > from && !/[,;:，；：]/u.test(gapBefore(reading, start))) start--;
  return start;
}

/** Words such as "should" and "must" belong to a rule although they only introduce a goal. */
const keepsLead = (sentence: Sentence, from: number, start: number): number =>
  hitsOf(sentence.hits, 'cue', from, start).some(
    (hit) => hit.key === 'must' || hit.key === 'never' || hit.key === 'not',
  )
    ? from
    : start;

const LONGEST_RULE = 380;

/** A rule of more than a few lines is cut at its commas, since no one could quote it. */
function cutLong(reading: Reading, sentence: Sentence, from: number, to: number): [number, number][] {
  const start = reading.tokens[from]?.start ?? sentence.start;
  if (sentence.end - start <= LONGEST_RULE) return [[from, to]];
  let cut = to;
  for (let at = from + 1; at < to; at++) {
    if ((reading.tokens[at - 1]?.end ?? 0) - start > LONGEST_RULE) break;
    if (/[,;:，；：]/u.test(gapBefore(reading, at))) cut = at;
  }
  return [[from, cut]];
}
