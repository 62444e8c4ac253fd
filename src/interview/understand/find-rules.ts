import type { Guardrail } from '../../blueprint/schema.js';
import { isStatement, skipLeading } from './clauses.js';
import { clauseStart } from './condition-behind.js';
import { conditionCues, conditionSpans } from './condition-clauses.js';
import type { Said } from './facts.js';
import { isToneOnly } from './find-tone.js';
import { isPrecondition, limitsNumber } from './limits.js';
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
    if (kind === null || (!isAnswer && (isToneOnly(reading, sentence) || isGreeting(reading, sentence)))) continue;
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

/** "Open every conversation with 'Hi, ...'": the greeting is a fact of its own. */
const isGreeting = ({ quotes }: Reading, { hits, start, end }: Sentence): boolean =>
  hasCue(hits, 'greet') &&
  quotes.some((quote) => quote.start >= start && quote.start < end && quote.end - quote.start > 8);

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
    isOnly ||
    cuesOf(hits, 'only_if').some((hit) => isAnswer || !limitsPeople(sentence, hit)) ||
    (prohibits && (hasCue(hits, 'without') || hasCue(hits, 'unless')));
  const requires = requirements(reading, sentence).length > 0 || states(reading, sentence);
  const weak = inRules && hasCue(hits, 'weak_must');
  if (section === 'goals' && !prohibits) return null;
  if (!inRules && !prohibits && !onlyIf && !requires) return null;
  if (inRules && !isAnswer && !prohibits && !onlyIf && !requires && !weak && !isDirective(reading, sentence))
    return null;
  if (!inRules && wishes(sentence) && !prohibits && !isDemand(reading, sentence)) return null;
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
    verbs.some((hit) => hit.from === start && !isStatement(reading, start)) ||
    (isLast && verbs.some((hit) => hit.to >= to - 1))
  )
    return true;
  return verbs.length === 0 && to - start <= SHORT && sentence.kind === 'item';
}

const SHORT = 8;

/** Words that forbid: not those of a condition ("if you cannot find it"), of an exception, or about the user ("we can't"). */
export function prohibitions(reading: Reading, sentence: Sentence): Hit[] {
  const { hits } = sentence;
  const conditions = conditionCues(reading, sentence).map(({ cue, isBehind }) =>
    isBehind
      ? ([clauseStart(reading, sentence.from, cue.from) - 1, cue.from] as const)
      : ([cue.from, endOfClause(reading, sentence, cue.to)] as const),
  );
  const spans = conditions.length > 0 ? conditionSpans(reading, sentence) : [];
  const exceptions = conditions.length > 0 ? cuesOf(hits, 'exception') : [];
  const reasons = cuesOf(hits, 'reason');
  const roles = cuesOf(hits, 'role');
  const shuns = cuesOf(hits, 'shun').filter((hit) => !roles.some((role) => role.to <= hit.from));
  return [...cuesOf(hits, 'never'), ...shuns, ...refusals(reading, sentence)].filter(
    (hit) =>
      !reasons.some((reason) => reason.to <= hit.from && endOfClause(reading, sentence, reason.to) >= hit.to) &&
      !describesPeople(reading, sentence, hit) &&
      !refusesTool(reading, sentence, hit) &&
      !/=/.test(gapBefore(reading, hit.from)) &&
      !conditions.some(([from, to]) => hit.from > from && hit.to <= to) &&
      !spans.some(({ from, to, isLeading }) => isLeading && hit.from >= from && hit.to <= to) &&
      (sentence.to - sentence.from <= RAMBLING || isOrder(sentence, hit)) &&
      !exceptions.some((other) => other.from <= hit.from && other.to > hit.to && !hasNever(hits, other)) &&
      !cuesOf(hits, 'self').some((self) => self.to === hit.from),
  );
}

/** "No CRM", "payments no", "we do not need payments or a calendar": a tool that is not wanted is no rule. */
function refusesTool(reading: Reading, { hits, to, section }: Sentence, hit: Hit): boolean {
  if (section === 'rules') return false;
  if (cuesOf(hits, 'no_tools').some((cue) => cue.from <= hit.from && cue.to > hit.to)) return true;
  const refusal = hits.find(
    (cue) => cue.table === 'cue' && cue.key === 'unwanted' && cue.from <= hit.from && cue.to >= hit.to,
  );
  const namedBefore = hits.some((tool) => TOOLS.has(tool.table) && tool.to === hit.from);
  if (namedBefore && (hit.to === to || /[,;.]/u.test(gapBefore(reading, hit.to)))) return true;
  const endsThing = (at: number) =>
    at === to ||
    /[,;.]/u.test(gapBefore(reading, at)) ||
    hasCue(hits, 'and', at, at + 1) ||
    hasCue(hits, 'or', at, at + 1);
  return hits.some(
    (tool) =>
      TOOLS.has(tool.table) &&
      refusal !== undefined &&
      tool.from >= refusal.to &&
      tool.from <= refusal.to + 1 &&
      endsThing(tool.to),
  );
}

const TOOLS = new Set(['tool_named', 'product']);

/** "No praise, no emojis": a short sentence, or a part of one, that begins with "no". */
function refusals(reading: Reading, { hits, from, to, kind }: Sentence): Hit[] {
  const begin = skipLeading(hits, from, to);
  if (to - begin > SHORT_REFUSAL || to - begin < 2 || kind === 'heading' || hasCue(hits, 'no_tools')) return [];
  return cuesOf(hits, 'not').filter(
    (hit) =>
      hit.to - hit.from === 1 &&
      cuesOf(hits, 'unwanted', hit.from).some((other) => other.from === hit.from) &&
      (hit.from === begin || hit.from === from) &&
      /^[\s,]/u.test(`${gapBefore(reading, hit.to)} `),
  );
}

const SHORT_REFUSAL = 14;

/** "Prospects who do not answer", "people sign up and then never come": a habit of people, not a rule for the agent. */
function describesPeople(reading: Reading, { hits, from, to, section }: Sentence, hit: Hit): boolean {
  const link = hits.find(
    (cue) => cue.table === 'cue' && cue.key === 'people_link' && cue.to === hit.from && cue.to - cue.from === 1,
  );
  // a wish may begin with the same word: "que no prometa precios"
  const opensClause = (at: number) =>
    at === from ||
    /[,;:]/.test(gapBefore(reading, at)) ||
    hits.some((cue) => cue.table === 'cue' && (cue.key === 'and' || cue.key === 'want') && cue.to === at);
  const isRelative =
    link !== undefined &&
    !opensClause(link.from) &&
    hasCue(hits, 'purpose_link', link.from, link.to) &&
    !hasCue(hits, 'agent', Math.max(from, link.from - 3), link.from);
  if (isRelative) return true;
  if (section === 'rules' || to - from < LONG_FOR_A_RULE || reading.tokens[hit.from] === undefined) return false;
  const person = hits.find((other) => other.table === 'person' && other.to <= hit.from);
  if (!person || person.from > from + 3) return false;
  const speaksOfAgent = hits.some(
    (cue) => cue.table === 'cue' && (cue.key === 'agent' || cue.key === 'must') && cue.to <= hit.from,
  );
  return !speaksOfAgent;
}

const LONG_FOR_A_RULE = 16;

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
const requirements = (reading: Reading, sentence: Sentence): Hit[] =>
  cuesOf(sentence.hits, 'must').filter(
    (hit) =>
      !(hasCue(sentence.hits, 'only', hit.from, hit.to) && limitsPeople(sentence, hit)) &&
      !cuesOf(sentence.hits, 'self').some((self) => self.to === hit.from) &&
      gapBefore(reading, hit.from) !== '-' &&
      // "siempre que": no "siempre"
      !cuesOf(sentence.hits, 'if').some((cue) => cue.from <= hit.from && cue.to > hit.to) &&
      (sentence.to - sentence.from <= RAMBLING || isOrder(sentence, hit)),
  );

/** "It's for our own staff only": whom it is for, not how it works. */
const limitsPeople = ({ hits, section }: Sentence, only: Hit): boolean =>
  section !== 'rules' &&
  !hasCue(hits, 'if') &&
  hits.some((hit) => hit.table === 'person' && hit.from <= only.to + NEAR_PEOPLE && hit.to >= only.from - 1) &&
  !hits.some((hit) => hit.table === 'verb' && hit.key !== 'be' && hit.to === only.from);
const NEAR_PEOPLE = 2;

/** "It must ...", said of the agent in the sentence that asks for it. */
const isDemand = (reading: Reading, sentence: Sentence): boolean =>
  requirements(reading, sentence).some((hit) => hit.from > sentence.from + 4);

/** The sentence asks for something: "we need ...", "build a bot ..."; not "orders over 2,000 need approval". */
const wishes = ({ hits, from }: Sentence): boolean =>
  cuesOf(hits, 'want').some(
    (want) => want.from <= from + 2 || hasCue(hits, 'self', from, want.to) || hasCue(hits, 'agent', want.to),
  );

/** "Keep replies short", "Use British spelling": an order about how something is done. */
function ordersManner(reading: Reading, { hits, from, to }: Sentence): boolean {
  if (reading.lexicon.data.writing.verb === 'last' || /[?？]/u.test(gapBefore(reading, to))) return false;
  const begin = skipLeading(hits, from, to);
  const isOrder = begin === from || hasCue(hits, 'filler', from, begin) || hasCue(hits, 'leading', from, begin);
  return (
    isOrder &&
    to - begin >= 3 &&
    hitsOf(hits, 'verb', begin, to).some(
      (hit) => hit.key === 'be' && hit.from === begin && !isStatement(reading, begin),
    )
  );
}

/** A limit in numbers ("max 120 words", "2 to 6 instalments"), or what has to be done before something else. */
function states(reading: Reading, sentence: Sentence): boolean {
  const { hits, from, to, section } = sentence;
  if (section === 'goals' || section === 'examples' || section === 'context' || hasCue(hits, 'self')) return false;
  if (wishes(sentence) || hasCue(hits, 'persona') || conditionCues(reading, sentence).length > 0) return false;
  return limitsNumber(reading, sentence) || isPrecondition(reading, hits, from, to) || ordersManner(reading, sentence);
}

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
      (/[,;+\n，；、]/u.test(gapBefore(reading, at)) || hasCue(sentence.hits, 'and', at, at + 1)) &&
      marks.some((hit) => hit.from >= at && hit.from <= skipLeading(sentence.hits, at, sentence.to) + 1)
    ) {
      parts.push([begin, at]);
      begin = skipLeading(sentence.hits, at, sentence.to);
    }
  }
  parts.push([begin, sentence.to]);
  return parts.filter(([a, b]) => b > a);
}

const LONG_PROSE = 24;

/** In a story, the rule begins with the clause that holds its words. */
function clauseOf(reading: Reading, sentence: Sentence): number | null {
  const { from, to, hits } = sentence;
  if (to - from <= LONG_PROSE || sentence.kind === 'item') return null;
  const cue = hits.find(
    (hit) => hit.table === 'cue' && (hit.key === 'never' || hit.key === 'must' || hit.key === 'only_if'),
  );
  if (!cue || conditionCues(reading, sentence).some(({ cue: condition }) => condition.from < cue.from)) return null;
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
