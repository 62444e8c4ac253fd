import { actionVerbs, skipLeading, skipTrailing, splitClauses } from './clauses.js';
import { conditionCues } from './condition-clauses.js';
import type { Said } from './facts.js';
import { kindOf, prohibitions } from './find-rules.js';
import { isToneOnly } from './find-tone.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore } from './spans.js';
import { goalsOfItem, said, splitGoals } from './split-goals.js';
import { taskBefore } from './task-before.js';

export type FoundPurpose = { purpose: Said<string> | null; goals: Said<string>[] };

/** What the agent is for, from the sentences that introduce it and those that say what it shall do. */
export function findPurpose(reading: Reading, sentences: readonly Sentence[]): FoundPurpose {
  let purpose: Said<string> | null = null;
  let own: { sentence: Sentence; from: number; to: number } | null = null;
  const goals: Said<string>[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    const isItem = sentence.section === 'goals' && sentence.kind === 'item' && sentence.beginsLine;
    if (isItem && sentence.lead?.kind === 'item') continue;
    if (isItem) {
      goals.push(...goalsOfItem(reading, sentence));
      continue;
    }
    const task = taskOf(reading, sentence);
    if (task === null) continue;
    const { from, to } = task;
    if (task.isOwnWish) own ??= { sentence, from, to };
    else {
      if (purpose === null && to > from) purpose = said(reading, from, to, task.isClear ? 0.85 : 0.7);
      if (task.hasVerb) goals.push(...splitGoals(reading, sentence, from, task.last));
      else if (task.isFurtherWish && goals.length > 0) goals.push(said(reading, from, to, OWN));
      else goals.push(...tasksAfter(reading, sentence, from, to));
    }
  }
  if (own && purpose === null) purpose = said(reading, own.from, own.to, OWN);
  if (own && goals.length === 0 && purpose?.confidence === OWN)
    goals.push(...splitGoals(reading, own.sentence, own.from, own.to));
  if (goals.length === 0) goals.push(...instructedTasks(reading, sentences));
  return { purpose, goals };
}

/** "An agent for leads, ask for the budget, put them in the CRM": what is done stands in the clauses that follow. */
function tasksAfter(reading: Reading, sentence: Sentence, from: number, to: number): Said<string>[] {
  const clauses = splitClauses(reading, sentence.hits, from, to).slice(1);
  const first = clauses.find((clause) => beginsWithVerb(reading, sentence.hits, clause));
  return first ? splitGoals(reading, sentence, first.from, to) : [];
}

const beginsWithVerb = (
  reading: Reading,
  hits: readonly Hit[],
  { from, to }: { from: number; to: number },
): boolean => {
  const begin = skipLeading(hits, from, to);
  return actionVerbs(hits, begin, to).some(
    (hit) => hit.from === begin || (reading.lexicon.data.writing.verb === 'last' && hit.to >= to - 1),
  );
};

/** "Write one issue with these parts", "You handle questions about leave": tasks told as plain instructions. */
function instructedTasks(reading: Reading, sentences: readonly Sentence[]): Said<string>[] {
  const goals: Said<string>[] = [];
  let looked = 0;
  for (const sentence of sentences) {
    if (goals.length >= MOST_INSTRUCTED || looked >= NEAR_THE_TOP) break;
    const { hits, from, to, kind, section } = sentence;
    const isElsewhere = section !== null && section !== 'goals' && section !== 'context';
    if (kind !== 'text' || isElsewhere || isToneOnly(reading, sentence) || hasCue(hits, 'example_user', from, from + 1))
      continue;
    looked += 1;
    const rule = kindOf(reading, sentence, false);
    if ((rule !== null && rule !== 'must') || hasCue(hits, 'must') || conditionCues(reading, sentence).length > 0)
      continue;
    const begin = firstTask(reading, sentence);
    const verb = longest(actionVerbs(hits, begin, to)).find((hit) => hit.from === begin);
    const isSpeaker = cuesOf(hits, 'self', from, begin).length > 0;
    const isAboutItself = hasCue(hits, 'persona', from, to) || hasCue(hits, 'want', from, begin + 1);
    const isOrdered = cuesOf(hits, 'order', from, begin + 1).length > 0;
    if (!verb || verb.key === 'confirm' || verb.key === 'handoff' || isSpeaker || isOrdered || isAboutItself) continue;
    goals.push(...splitGoals(reading, sentence, begin, endOf(reading, sentence, to)).slice(0, 3));
  }
  return goals.map((goal) => ({ ...goal, confidence: 0.7 }));
}

/** Where the first task may begin: in Chinese also after a comma ("健身房咨询，查课表、约私教"). */
function firstTask(reading: Reading, { hits, from, to }: Sentence): number {
  const begin = skipLeading(hits, from, to);
  const { spaces, verb } = reading.lexicon.data.writing;
  if (spaces || verb === 'last') return begin;
  const clauses = splitClauses(reading, hits, from, to);
  const first = clauses.find((clause) => beginsWithVerb(reading, hits, clause));
  return first ? skipLeading(hits, first.from, first.to) : begin;
}

const MOST_INSTRUCTED = 5;
/** A text says early what it is about; later instructions are details. */
const NEAR_THE_TOP = 4;
/** What the user wishes for himself tells less of the agent than what it shall do. */
const OWN = 0.75;

type Task = {
  from: number;
  to: number;
  /** How far what is done goes on, conditions included. */
  last: number;
  isClear: boolean;
  hasVerb: boolean;
  /** "I want to be able to sleep": what the user wants to do, not the agent. */
  isOwnWish: boolean;
  /** "At the end of the week I want a list": a thing that is wanted beside the agent. */
  isFurtherWish?: boolean;
};

/** The words that say what the agent does: after "that", "to", "your goal is to", "helps"; else what the agent is. */
function taskOf(reading: Reading, sentence: Sentence): Task | null {
  const { hits, to } = sentence;
  const from = sentence.label && sentence.section ? sentence.label.to : sentence.from;
  const introduces = introductionOf(sentence);
  const wishes = cuesOf(hits, 'want', from, to);
  const roles = longest(cuesOf(hits, 'role', from, to)).filter(
    (hit) => saidOfAgent(reading, sentence, hit) && !wishes.some((wish) => wish.from <= hit.from && wish.to > hit.to),
  );
  if (
    isToneOnly(reading, sentence) ||
    sentence.section === 'rules' ||
    sentence.section === 'output' ||
    sentence.section === 'tone'
  )
    return null;
  if (sentence.section === 'examples') return null;
  if (conditionCues(reading, sentence).some(({ cue }) => cue.from <= from + 2)) return null;
  const before = taskBefore(reading, sentence);
  if (before && prohibitions(reading, sentence).length === 0)
    return { ...before, last: before.to, isClear: true, hasVerb: true, isOwnWish: false };
  if (introduces === null && roles.length === 0 && sentence.section !== 'goals') return null;
  if (introduces === null && kindOf(reading, sentence, false) !== null) return null;
  const forbidden = introduces === null ? undefined : prohibitions(reading, sentence).at(0);
  if (introduces !== null && forbidden && forbidden.from >= introduces.from) {
    if (forbidden.from < introduces.to + ROOM_FOR_A_TASK) return null;
    return taskWithin(reading, sentence, introduces, roles, from, beforeClause(reading, introduces.to, forbidden.from));
  }
  return taskWithin(reading, sentence, introduces, roles, from, to);
}

const ROOM_FOR_A_TASK = 4;

/** Where the clause of a place begins, if it is another than that of `least`. */
function beforeClause(reading: Reading, least: number, at: number): number {
  for (let start = at; start > least + 1; start--)
    if (/[,;:，；：、]|\s[-–—]/u.test(gapBefore(reading, start))) return start;
  return at;
}

function taskWithin(
  reading: Reading,
  sentence: Sentence,
  introduces: ReturnType<typeof introductionOf>,
  roles: readonly Hit[],
  from: number,
  to: number,
): Task | null {
  const { hits } = sentence;
  const inGoals = sentence.section === 'goals';

  const end = endOf(reading, sentence, to);
  const link = introduces === null ? null : linkAfter(reading, { ...sentence, to: end }, introduces.to);
  const role = roles.find((hit) => hit.to <= to && (introduces === null || hit.to > introduces.from));
  const start = earliest(link, role?.to ?? null) ?? introduces?.to ?? (inGoals ? from : null);
  if (start === null || start >= to)
    return introduces
      ? { from: introduces.from, to, last: to, isClear: false, hasVerb: false, isOwnWish: false }
      : null;
  const begin = (start === role?.to ? verbInside(role, hits) : null) ?? skipLeading(hits, start, to);
  const isThing = reading.lexicon.data.writing.verb === 'first' && isArticle(reading, begin);
  const verb =
    !isThing &&
    actionVerbs(hits, begin, to).some((hit) => hit.from <= begin + 3 || reading.lexicon.data.writing.verb === 'last');
  if (!verb && introduces === null && !inGoals) return null;
  if (!verb && introduces && isAgentAlone(reading, hits, skipLeading(hits, introduces.to, to), to)) return null;
  if (!verb && introduces)
    return {
      from: skipLeading(hits, introduces.to, to),
      to: endOf(reading, sentence, to),
      last: to,
      isClear: introduces.isWish,
      hasVerb: false,
      isOwnWish: false,
      isFurtherWish:
        introduces.isWish && hasCue(hits, 'self', introduces.from, introduces.to) && !hasCue(hits, 'agent', from, to),
    };
  const isOwnWish =
    introduces?.isWish === true &&
    start - introduces.to <= LENGTH_OF_ABILITY &&
    hasCue(hits, 'self', introduces.from, introduces.to) &&
    !hasCue(hits, 'agent', from, to);
  return {
    from: begin,
    to: endOf(reading, sentence, to),
    last: to,
    isClear: true,
    hasVerb: verb || inGoals,
    isOwnWish,
  };
}

/** "想要一个机器人": says nothing of what it is for. Elsewhere an article or an adjective tells a little. */
function isAgentAlone({ tokens, lexicon }: Reading, hits: readonly Hit[], from: number, to: number): boolean {
  if (lexicon.data.writing.spaces) return false;
  const agents = cuesOf(hits, 'agent', from, to);
  for (let at = from; at < to; at++) {
    const isAgent = agents.some((hit) => hit.from <= at && at < hit.to);
    if (!isAgent && !lexicon.functionWords.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

/** "to", "to be able to" */
const LENGTH_OF_ABILITY = 4;
const isArticle = ({ tokens, lexicon }: Reading, at: number): boolean => lexicon.articles.has(tokens[at]?.word ?? '');

/** "helps customers" carries its verb inside the cue. */
const verbInside = (role: Hit | undefined, hits: readonly Hit[]): number | null => {
  if (!role) return null;
  const verb = actionVerbs(hits, role.from, role.to + 1).find((hit) => hit.to >= role.to && hit.from < role.to);
  return verb ? verb.from : null;
};

const earliest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** "I need a bot", "You are a tax chatbot": where the words about the agent begin. */
function introductionOf({ hits, from, to }: Sentence): { from: number; to: number; isWish: boolean } | null {
  const wants = longest(cuesOf(hits, 'want', from, to));
  const persona = longest(cuesOf(hits, 'persona', from, Math.min(to, from + 8))).at(0);
  const agent = cuesOf(hits, 'agent', from, to).at(0);
  const isMaking = (hit: Hit) => actionVerbs(hits, hit.from, hit.to + 1).some((verb) => verb.from === hit.from);
  const told = wants.filter((hit) => agent !== undefined || !isMaking(hit));
  const want = told.filter((hit) => agent === undefined || hit.from <= agent.from).at(-1) ?? told[0];
  const link = agent ? cuesOf(hits, 'purpose_link', agent.to, to).find((hit) => hit.from <= agent.to + 1) : undefined;
  const isEarly = agent !== undefined && (agent.from <= from + EARLY || wants.some((hit) => hit.to <= agent.from));
  if (agent && link && isEarly && actionVerbs(hits, link.to, to).some((hit) => hit.from <= link.to + 1))
    return { from: agent.from, to: agent.to, isWish: true };
  if (want && (agent ? agent.from >= want.from : want.to - want.from > 1))
    return { from: want.from, to: want.to, isWish: true };
  return persona ? { from: persona.from, to: persona.to, isWish: false } : null;
}

/** How far into a sentence the agent's name still introduces it. */
const EARLY = 6;

/** A bare "can" or "should" speaks of the agent only right after it: "it can", not "users can". */
function saidOfAgent({ text, tokens, lexicon }: Reading, { hits, from }: Sentence, role: Hit): boolean {
  const isLinked = cuesOf(hits, 'purpose_link').some((hit) => hit.from === role.from && hit.to <= role.to);
  const isAnnounced = hasCue(hits, 'agent', from, role.from) || hasCue(hits, 'want', from, role.from);
  if (isLinked && !isAnnounced && role.from > from) return false;
  if (role.to - role.from > 1 || hits.some((hit) => hit.table === 'verb' && hit.from === role.from)) return true;
  if (role.from === from || (!lexicon.data.writing.spaces && /[,，；]/u.test(gapBefore({ text, tokens }, role.from))))
    return true;
  const isNamed =
    hits.some(
      (hit) =>
        hit.table === 'cue' &&
        SPEAKS_OF_AGENT.has(hit.key) &&
        hit.to === role.from &&
        !hasCue(hits, 'generic_person', hit.from, hit.to),
    ) ||
    hits.some(
      (hit) =>
        hit.table === 'cue' &&
        (hit.key === 'filler' || hit.key === 'leading') &&
        hit.to === role.from &&
        !hasCue(hits, 'generic_person', hit.from, hit.to),
    );
  const before = tokens[role.from - 1];
  const isName =
    role.from === from + 1 &&
    before !== undefined &&
    /^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
    !lexicon.index.knowsWord(before.word);
  return isNamed || isName;
}

const SPEAKS_OF_AGENT = new Set(['subject', 'agent']);

/** The first "to", "that" or "which" after the agent's name with a verb right behind it. */
function linkAfter(reading: Reading, sentence: Sentence, from: number): number | null {
  const { hits, to } = sentence;
  const verbs = actionVerbs(hits, from, to);
  const isLast = reading.lexicon.data.writing.verb === 'last';
  const condition = conditionCues(reading, sentence).find(({ cue }) => cue.from > from)?.cue.from ?? to;
  for (const link of longest(cuesOf(hits, 'purpose_link', from, Math.max(from, isLast ? to : condition)))) {
    const isOfOthers = (cue: string) => cuesOf(hits, cue, from, link.from).some((hit) => hit.to === link.from);
    if (isOfOthers('self') || isOfOthers('generic_person')) continue;
    const begin = skipLeading(hits, link.to, to);
    const end = isLast ? endOfClause(reading, begin, to) : to;
    if (
      verbs.some(
        (verb) => verb.from === begin || verb.from === begin + 1 || (isLast && verb.from >= begin && verb.to <= end),
      )
    )
      return link.to;
  }
  return null;
}

function endOfClause(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !/[,;:，；：、]/u.test(gapBefore(reading, at))) at++;
  return at;
}

/** The clauses up to one that turns to something else: a condition, a rule, a place. */
function endOf(reading: Reading, sentence: Sentence, to: number): number {
  const condition = conditionCues(reading, sentence).at(0);
  const end = condition && condition.cue.from > sentence.from + 3 ? condition.cue.from : to;
  return skipTrailing(sentence.hits, sentence.from, end);
}
