import type { Topic } from '../../blueprint/question.js';
import { skipLeading, skipTrailing } from './clauses.js';
import { type Facts, noFacts, type Said } from './facts.js';
import { nameInGreeting } from './find-name.js';
import { prohibitions } from './find-rules.js';
import { isToneOnly } from './find-tone.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, type Words, wordsOf } from './spans.js';
import { splitGoals } from './split-goals.js';

/**
 * Reads a message as an answer to a topic: what free text would not tell, the question does. Other facts of the message
 * stay as they were found.
 * @returns whether the message says something about the topic
 */
export function readAnswer(reading: Reading, sentences: readonly Sentence[], topic: Topic, facts: Facts): boolean {
  const read = READERS[topic];
  return read
    ? read(
        reading,
        sentences.filter((sentence) => sentence.to > sentence.from),
        facts,
      )
    : true;
}

type Reader = (reading: Reading, sentences: readonly Sentence[], facts: Facts) => boolean;

const SURE = 0.95;

const READERS: Partial<Record<Topic, Reader>> = {
  purpose: (reading, sentences, facts) => {
    const words = wholeOf(
      reading,
      sentences.filter((sentence) => !isAside(reading, sentence)),
    );
    if (!words) return false;
    facts.purpose = { ...words, confidence: SURE };
    facts.goals = goalsOf(reading, sentences);
    return true;
  },
  goals: (reading, sentences, facts) => {
    facts.goals = goalsOf(reading, sentences, true);
    facts.purpose = null;
    return facts.goals.length > 0;
  },
  audience: (reading, sentences, facts) => {
    const about = sentences.filter((sentence) => !isAside(reading, sentence) || beginsWithPeople(sentence));
    const words = wholeOf(
      reading,
      about.map((sentence) => withoutRefusal(reading, sentence)),
    );
    if (!words) return facts.audience !== null;
    facts.audience = { ...words, confidence: SURE };
    dropFreeReading(facts);
    return true;
  },
  tone: (reading, sentences, facts) => {
    if (facts.tone.length > 0 || facts.notTone.length > 0) return true;
    const words = wholeOf(reading, sentences);
    if (!words || words.value.length > 60) return false;
    facts.tone = [{ ...words, confidence: 0.8 }];
    return true;
  },
  language: (_, __, facts) => facts.languages.length > 0,
  channel: (_, __, facts) => facts.channels.length > 0,
  tools: (reading, sentences, facts) => {
    const refused = sentences.find(({ hits }) => hasCue(hits, 'no_tools') || hasCue(hits, 'none_options'));
    if (facts.needs.length === 0 && refused) {
      const cue = [...cuesOf(refused.hits, 'no_tools'), ...cuesOf(refused.hits, 'none_options')][0];
      if (cue) facts.noTools = { value: true, quote: wordsOf(reading, cue.from, cue.to).quote, confidence: SURE };
    }
    facts.goals = [];
    facts.purpose = null;
    return facts.needs.length > 0 || facts.noTools !== null;
  },
  knowledge: (_, __, facts) => facts.knowledge.length > 0,
  workflow: (_, __, facts) => {
    dropFreeReading(facts);
    facts.edgeCases = [];
    return facts.procedure.length > 0;
  },
  constraints: (_, __, facts) => {
    dropFreeReading(facts);
    facts.procedure = facts.procedure.filter(({ step }) => step.kind === 'if');
    return facts.rules.length > 0;
  },
  escalation: (reading, sentences, facts) => {
    dropFreeReading(facts);
    facts.edgeCases = [];
    if (sentences.every((sentence) => isRefusalOnly(reading, sentence))) {
      Object.assign(facts, { rules: [], escalation: noFacts().escalation });
      return true;
    }
    return facts.escalation.when.length > 0 || facts.escalation.to !== null;
  },
  greeting: (reading, sentences, facts) => {
    facts.greeting ??= greetingOf(reading, sentences);
    if (facts.greeting)
      Object.assign(facts, onlyGreeting(facts), { name: nameInGreeting(reading, facts.greeting.value) });
    return facts.greeting !== null;
  },
  name: (reading, sentences, facts) => {
    facts.name ??= nameOf(reading, sentences);
    dropFreeReading(facts);
    facts.procedure = [];
    facts.rules = [];
    return facts.name !== null;
  },
  edge_cases: (_, __, facts) => {
    dropFreeReading(facts);
    return facts.edgeCases.length > 0;
  },
  success: (_, __, facts) => {
    dropFreeReading(facts);
    return facts.success !== null;
  },
};

/** An answer about one thing does not say anew what the agent is for. */
function dropFreeReading(facts: Facts): void {
  facts.purpose = null;
  facts.goals = [];
}

/** A greeting holds words of all kinds; they are what the agent says, not facts about it. */
const onlyGreeting = (facts: Facts): Partial<Facts> => ({
  purpose: null,
  goals: [],
  needs: [],
  rules: [],
  procedure: [],
  audience: null,
  tone: [],
  edgeCases: [],
  channels: [],
  type: null,
  languages: facts.languages.filter(({ confidence }) => confidence > SURE),
});

/** All of an answer, from its first word that says something to its last; one stretch of the message. */
function wholeOf(reading: Reading, sentences: readonly Sentence[]): Words | null {
  const first = sentences.find(
    ({ hits, from, to }) => skipLeading(hits, from, to) < to && !isFillerOnly(reading, { hits, from, to }),
  );
  if (!first) return null;
  const from = skipLeading(first.hits, first.from, first.to);
  let last = first;
  for (const sentence of sentences)
    if (sentence.from >= first.from && sentence.from === last.to && !isFillerOnly(reading, sentence)) last = sentence;
  const to = skipTrailing(last.hits, last.from, last.to);
  if (to <= from) return null;
  const words = wordsOf(reading, from, to);
  return words.quote.length < 400 ? words : wordsOf(reading, from, skipTrailing(first.hits, from, first.to));
}

const isFillerOnly = (reading: Reading, { hits, from, to }: Pick<Sentence, 'hits' | 'from' | 'to'>): boolean => {
  const fillers = longest(cuesOf(hits, 'filler'));
  for (let at = from; at < to; at++) {
    const isFiller = fillers.some((hit) => hit.from <= at && at < hit.to);
    if (!isFiller && !reading.lexicon.functionWords.has(reading.tokens[at]?.word ?? '')) return false;
  }
  return true;
};

/** "Never", "not needed", "nobody": nothing but words that refuse. */
const isRefusalOnly = (reading: Reading, { hits, from, to }: Sentence): boolean => {
  const covered = hits.filter((hit) => hit.table === 'cue' && REFUSALS.has(hit.key));
  for (let at = from; at < to; at++) {
    const isCovered = covered.some((hit) => hit.from <= at && at < hit.to);
    if (!isCovered && !reading.lexicon.functionWords.has(reading.tokens[at]?.word ?? '')) return false;
  }
  return covered.some(({ key }) => key !== 'filler');
};

const REFUSALS = new Set(['not', 'never', 'no', 'none_options', 'no_tools', 'filler']);

/** A sentence about another part of the agent: its tone, its rules. */
const isAside = (reading: Reading, sentence: Sentence): boolean =>
  isToneOnly(reading, sentence) || forbidsFirst(reading, sentence);

/** "Never ...", "it must not ...": the sentence is a rule from its beginning. */
const forbidsFirst = (reading: Reading, sentence: Sentence): boolean => {
  const start = skipLeading(sentence.hits, sentence.from, sentence.to);
  return prohibitions(reading, sentence).some((hit) => hit.from <= start + 1);
};

const beginsWithPeople = ({ hits, from, to }: Sentence): boolean => {
  const start = skipLeading(hits, from, to);
  return hitsOf(hits, 'person').some((hit) => hit.from === start);
};

/** "employees only, clients are not allowed in": who is left out is not whom it is for. */
function withoutRefusal(reading: Reading, sentence: Sentence): Sentence {
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const isBreak = /[,;:，；]/u.test(gapBefore(reading, at));
    if (!isBreak || !(hasCue(sentence.hits, 'not', at) || hasCue(sentence.hits, 'never', at))) continue;
    if (hasCue(sentence.hits, 'not', sentence.from, at)) break;
    return { ...sentence, to: at, hits: sentence.hits.filter((hit) => hit.to <= at) };
  }
  return sentence;
}

/** The things that an answer lists, sentence by sentence. */
function goalsOf(reading: Reading, sentences: readonly Sentence[], nouns = false): Said<string>[] {
  return sentences
    .filter((sentence) => !isAside(reading, sentence) && !isFillerOnly(reading, sentence))
    .filter((sentence) => !saysAudience(sentence))
    .flatMap((sentence) =>
      splitGoals(
        reading,
        sentence,
        skipLeading(sentence.hits, sentence.from, sentence.to),
        sentence.to,
        nouns && isList(reading, sentence),
      ),
    )
    .map((goal) => ({ ...goal, confidence: 0.9 }));
}

/** "it's homeowners mostly, so warm please": people and a tone, no task. */
const saysAudience = ({ hits }: Sentence): boolean =>
  hitsOf(hits, 'person').length > 0 && hitsOf(hits, 'tone').length > 0;

/** Short things between commas, rather than a sentence with commas in it. */
function isList(reading: Reading, { from, to }: Sentence): boolean {
  let longestPart = 0;
  let part = 0;
  for (let at = from; at < to; at++) {
    part = at > from && /[,+&;/，、]/u.test(gapBefore(reading, at)) ? 1 : part + 1;
    longestPart = Math.max(longestPart, part);
  }
  return longestPart <= (reading.lexicon.data.writing.spaces ? 7 : 16);
}

/** The words in quotation marks, else the whole answer without "something like". */
function greetingOf(reading: Reading, sentences: readonly Sentence[]): Said<string> | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return null;
  const cue = longest(cuesOf(first.hits, 'greet')).find((hit) => hit.from === first.from);
  const from = cue && cue.to < first.to ? cue.to : first.from;
  const start = reading.tokens[from]?.start ?? first.start;
  const raw = reading.text.slice(start, last.end);
  const value = raw.trim().replace(/^["“”„'‘«「]+|["“”'’»」]+$/gu, '');
  return value === '' ? null : { value: value.slice(0, 1900), quote: value.slice(0, 400), confidence: SURE };
}

/** The first words of an answer that can be a name. */
function nameOf(reading: Reading, sentences: readonly Sentence[]): Said<string> | null {
  const sentence = sentences.find((each) => !isFillerOnly(reading, each));
  if (!sentence) return null;
  const { hits } = sentence;
  const cue = longest(cuesOf(hits, 'named')).find((hit) => hit.to < sentence.to);
  const from = skipLeading(hits, cue ? cue.to : sentence.from, sentence.to);
  let to = from + 1;
  while (
    to < sentence.to &&
    to - from < (reading.lexicon.data.writing.spaces ? 4 : 12) &&
    !/[,;:.!?()，。、]|\s[-–—]/u.test(gapBefore(reading, to))
  )
    to++;
  const end = skipTrailing(hits, from, to);
  const words = wordsOf(reading, from, end);
  const raw = words.quote.replace(/^["“„'«「]+|["”'»」]+$/gu, '');
  return raw === '' ? null : { value: raw.slice(0, 100), quote: raw.slice(0, 100), confidence: 0.9 };
}
