import type { Change } from '../../blueprint/patch.js';
import type { Topic } from '../../blueprint/question.js';
import { LANGUAGES } from '../data/languages.js';
import type { DialogueAct, InterviewState, TurnInput, Understanding } from '../interviewer.js';
import { readAnswer } from './answer.js';
import { changesOf, type Replaced } from './changes.js';
import { chooseOptions } from './choose-option.js';
import { skipLeading } from './clauses.js';
import { detectLanguage } from './detect-language.js';
import { type Facts, noFacts } from './facts.js';
import { findAct } from './find-act.js';
import { type Correction, findCorrection, onlyTopics } from './find-correction.js';
import { partInjections } from './find-injection.js';
import { removalsFor } from './find-removals.js';
import { fallBack } from './infer.js';
import { layOut } from './layout.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import { readFacts } from './read-facts.js';
import { hasCue, type Reading, readText, type Sentence } from './reading.js';
import { fingerprintOf, overlap } from './same-fact.js';
import { wordsOf } from './spans.js';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(LANGUAGES.map((data) => [data.tag, compileLexicon(data)]));
const DEFAULT_TAG = 'en';
const LENGTHS_KEPT = 12;
/** Acts that change nothing by themselves, whatever words they are made of. */
const SILENT = new Set<DialogueAct['kind']>([
  'ask_back',
  'small_talk',
  'off_topic',
  'start_over',
  'undo',
  'default',
  'finish',
  'approve',
]);

/**
 * Reads one message of the user: what it does in the interview, and what it says about the agent. Pure and synchronous;
 * never throws, whatever the text; time is linear in its length.
 */
export function understand(input: TurnInput): Understanding {
  const { text, state } = input;
  const isFirst = input.said.length === 0 && state.open === null;
  const spoken = detectLanguage(text, [...LEXICONS.values()], isFirst ? null : state.locale);
  const locale = LEXICONS.has(spoken.tag) ? spoken.tag : isFirst ? DEFAULT_TAG : state.locale;
  const lexicon = LEXICONS.get(locale) ?? LEXICONS.get(DEFAULT_TAG);
  const lengths = [...state.lengths, text.length].slice(-LENGTHS_KEPT);
  const next: InterviewState = { ...state, locale, lengths };
  if (!lexicon) return { act: { kind: 'tell' }, changes: [], needs: [], state: next };

  const reading = readText(text, lexicon, spoken.tag === lexicon.data.tag);
  layOut(reading);
  const { kept, injected } = partInjections(reading);
  const act = findAct({ state, stage: input.stage, reading, sentences: kept }, injected);
  if (SILENT.has(act.kind))
    return { act, changes: [], needs: [], state: act.kind === 'default' ? settle(next, state.open?.topic) : next };

  const told = tellFacts(input, reading, kept, act, isFirst);
  const spokenFacts = withLanguage(told.facts, input, spoken.tag, spoken.confidence);
  const changes: Change[] = [
    ...removalsFor(reading, kept, told.facts, { blueprint: input.blueprint, turnId: input.turnId, lexicon }),
    ...changesOf(spokenFacts, { blueprint: input.blueprint, turnId: input.turnId, lexicon }, told.replaced),
  ];
  return { act, changes, needs: told.facts.needs, state: told.answered ? settle(next, told.answered) : next };
}

type Told = { facts: Facts; replaced: Replaced; answered: Topic | null };

/** The facts of a message: of a correction, of an answer to the open question, or of free text. */
function tellFacts(
  { state, blueprint }: TurnInput,
  reading: Reading,
  sentences: readonly Sentence[],
  act: DialogueAct,
  isFirst: boolean,
): Told {
  if (sentences.length === 0) return { facts: noFacts(), replaced: new Set(), answered: null };
  const open = act.kind === 'tell' || act.kind === 'injection' ? (state.open?.topic ?? null) : null;
  const correction = act.kind === 'tell' || act.kind === 'go_back' ? findCorrection(sentences, state, isFirst) : null;
  if (correction) {
    const facts = readFacts(reading, correction.sentences, null);
    const [only] = [...correction.topics];
    if (correction.topics.size === 1 && only && only !== 'tools')
      readAnswer(reading, correction.sentences, only, facts);
    onlyTopics(facts, correction.topics);
    renewPurpose(facts, correction, { reading, sentences, purpose: blueprint.identity.purpose });
    return {
      facts,
      replaced: replacedBy(correction.topics, facts),
      answered: state.open && correction.topics.has(state.open.topic) ? state.open.topic : null,
    };
  }
  const chosen = chooseOptions(reading, state.open);
  if (open !== null && chosen.length > 0)
    return { facts: readOptions(chosen, open, reading), replaced: new Set(), answered: open };
  const facts = readFacts(reading, sentences, open);
  if (isRemoval(sentences, facts))
    return {
      facts: { ...noFacts(), needs: facts.needs },
      replaced: new Set(),
      answered: open === 'tools' ? open : null,
    };
  const isAnswer = open !== null && open !== 'confirm' && open !== 'other';
  const answered = isAnswer && readAnswer(reading, sentences, open, facts);
  if (isAnswer && open !== 'purpose' && open !== 'goals') keepPurpose(facts, blueprint);
  fallBack(reading, sentences, facts, blueprint, isFirst);
  return { facts, replaced: new Set(), answered: answered ? open : null };
}

/** "Forget the trial week, make it for members": a purpose of which something is taken back is told anew. */
function renewPurpose(
  facts: Facts,
  correction: Correction,
  { reading, sentences, purpose }: { reading: Reading; sentences: readonly Sentence[]; purpose: string },
): void {
  const first = correction.sentences[0];
  const last = correction.sentences.at(-1);
  const from = sentences[0]?.from ?? 0;
  if (!first || !last || facts.purpose !== null || facts.goals.length === 0 || first.from <= from) return;
  const dropped = fingerprintOf(wordsOf(reading, from, first.from).value, reading.lexicon);
  if (overlap(dropped, fingerprintOf(purpose, reading.lexicon)) === 0) return;
  const begin = skipLeading(first.hits, first.from, first.to);
  facts.purpose = { ...wordsOf(reading, begin, last.to), confidence: 0.85 };
}

/** "Take payments out again": nothing but a tool that is not wanted. */
const isRemoval = (sentences: readonly Sentence[], { needs }: Facts): boolean =>
  needs.length > 0 &&
  needs.every(({ wanted }) => !wanted) &&
  sentences.every(
    ({ hits, from, to }) => (hasCue(hits, 'remove') || hasCue(hits, 'remove_after')) && to - from <= REMOVAL_WORDS,
  );

const REMOVAL_WORDS = 16;

/** What the agent is for is not told anew by an answer about something else. */
function keepPurpose(facts: Facts, { identity, goals }: TurnInput['blueprint']): void {
  if (identity.purpose !== '') facts.purpose = null;
  if (goals.length > 0) facts.goals = [];
}

/** The options that the user pointed at, read as if they had been typed; the quote stays the user's own words. */
function readOptions(chosen: readonly string[], topic: Topic, { text, lexicon }: Reading): Facts {
  const quote = text.trim().slice(0, 200);
  const reading = readText(chosen.join('.\n'), lexicon);
  layOut(reading);
  const facts = readFacts(reading, reading.sentences, topic);
  readAnswer(reading, reading.sentences, topic, facts);
  return withQuote(facts, quote);
}

/** The same facts, all of them said in the given words. */
const withQuote = <Value>(value: Value, quote: string): Value =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) => (key === 'quote' && inner !== null ? quote : inner));

function replacedBy(topics: ReadonlySet<Topic>, facts: Facts): Replaced {
  const replaced = new Set<Replaced extends ReadonlySet<infer Part> ? Part : never>();
  if (topics.has('purpose') || topics.has('goals')) replaced.add('goals').add('type');
  if (topics.has('tone') && facts.tone.length > 0) replaced.add('tone');
  if (topics.has('language')) replaced.add('languages');
  if (topics.has('channel')) replaced.add('channels');
  if (topics.has('workflow')) replaced.add('procedure');
  if (topics.has('escalation')) replaced.add('escalation');
  if (facts.type) replaced.add('type');
  return replaced;
}

const NOTHING = JSON.stringify(noFacts());

/** The agent speaks the user's language unless told otherwise. */
function withLanguage(facts: Facts, { blueprint }: TurnInput, tag: string, confidence: number): Facts {
  const isSilent = JSON.stringify(facts) === NOTHING;
  if (isSilent || facts.languages.length > 0 || blueprint.identity.languages.length > 0 || confidence < 0.5)
    return facts;
  return { ...facts, languages: [{ value: tag, quote: null, confidence }] };
}

const settle = (state: InterviewState, topic: Topic | undefined): InterviewState =>
  topic === undefined || topic === 'confirm' || topic === 'other' || state.settled.includes(topic)
    ? state
    : { ...state, settled: [...state.settled, topic] };
