import type { Topic } from '../../blueprint/question.js';
import type { InterviewState } from '../interviewer.js';
import type { Facts } from './facts.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';

export type Correction = {
  /** What the user says instead, the words of taking back left out. */
  sentences: Sentence[];
  topics: ReadonlySet<Topic>;
};

/**
 * Whether a message takes something back, and what: the topic that it names, else the parts of the agent that its words
 * are about, else what was dealt with last.
 */
export function findCorrection(
  sentences: readonly Sentence[],
  state: InterviewState,
  isFirst: boolean,
): Correction | null {
  if (isFirst) return null;
  const first = sentences.findIndex(({ hits, from }) =>
    takenBack(hits).some((hit) => hit.from <= from + 4 || hit.to - hit.from > 1),
  );
  if (first < 0 || sentences.length > 8) return null;
  const wish = sentences.findIndex((sentence, at) => at > first && hasCue(sentence.hits, 'want'));
  const said = sentences
    .slice(wish > 0 ? wish : first)
    .map(withoutCues)
    .filter(({ from, to }) => to > from);
  const hits = said.flatMap((sentence) => sentence.hits);
  const all = sentences.flatMap((sentence) => sentence.hits);
  const named = longest(hitsOf(all, 'topic'))
    .filter((hit) => isNamed(all, hit))
    .map((hit) => hit.key as Topic);
  const topics = new Set<Topic>(named.length > 0 ? named : aboutOf(hits));
  if (topics.size === 0) {
    const last = state.settled.at(-1) ?? state.open?.topic;
    if (last) topics.add(last);
  }
  return { sentences: said, topics };
}

/** A topic named in going back to it or changing it, or before a colon: "change the tone", "back to who it is for: ...". */
const isNamed = (hits: readonly Hit[], topic: Hit): boolean =>
  takenBack(hits).some((cue) => topic.from >= cue.from && topic.from - cue.to <= 2);

const takenBack = (hits: readonly Hit[]): Hit[] => longest([...cuesOf(hits, 'correct'), ...cuesOf(hits, 'go_back')]);

/** "Take the payments out, actually": so many words before it are what is said. */
const SAID_BEFORE = 3;

/** A sentence after its last words of taking back, and after the topic that they name. Nothing is left of "I said it wrong". */
function withoutCues(sentence: Sentence): Sentence {
  const { hits, to } = sentence;
  const cues = takenBack(hits);
  let from = sentence.from;
  for (const cue of cues) {
    const topic = longest(hitsOf(hits, 'topic')).find(
      (hit) => hit.from >= cue.from && hit.from - cue.to <= 2 && isNamed(hits, hit),
    );
    const isLast = cue.to === to && cue.from - sentence.from >= SAID_BEFORE;
    if (!isLast) from = Math.max(from, cue.to, topic?.to ?? 0);
  }
  return { ...sentence, from, hits: hits.filter((hit) => hit.from >= from) };
}

/** The topics that words are about. */
function aboutOf(hits: readonly { table: string; key: string }[]): Topic[] {
  const has = (table: string, key?: string) =>
    hits.some((hit) => hit.table === table && (key === undefined || hit.key === key));
  if (has('tone')) return ['tone'];
  if (has('language')) return ['language'];
  if (has('cue', 'remove') && (has('tool_named') || has('tool_task') || has('product'))) return ['tools'];
  if (has('person') && !has('verb', 'do')) return ['audience'];
  if (has('cue', 'want') || has('cue', 'role') || has('type_strong')) return ['purpose'];
  if (has('tool_named') || has('product')) return ['tools'];
  return [];
}

const SURE_OF_TYPE = 0.6;

/** Leaves only the facts of the corrected topics, so that nothing is said twice. */
export function onlyTopics(facts: Facts, topics: ReadonlySet<Topic>): void {
  const isAbout = (...names: Topic[]) => names.some((name) => topics.has(name));
  if (!isAbout('purpose', 'goals')) {
    facts.purpose = null;
    facts.goals = [];
  }
  if (!isAbout('audience')) facts.audience = null;
  if (!isAbout('name')) facts.name = null;
  if (!isAbout('constraints')) facts.rules = [];
  if (!isAbout('workflow')) facts.procedure = [];
  if (!isAbout('edge_cases')) facts.edgeCases = [];
  if (facts.type && facts.type.confidence < SURE_OF_TYPE) facts.type = null;
}
