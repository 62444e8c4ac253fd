import type { AgentType } from '../../blueprint/schema.js';
import type { Said } from './facts.js';
import type { Hit } from './phrase-index.js';
import { hasCue, type Reading, type Sentence } from './reading.js';
import { wordsOf } from './spans.js';

const STRONG = 3;
const WEAK = 1;
/** The same words again add less and less. */
const FADING = 0.5;
/** What the sentence that introduces the agent says counts more. */
const INTRODUCTION = 2;
const ENOUGH = 2;

type Score = { type: AgentType; score: number; best: Hit; weight: number };

/** The kind of agent: the one whose words the text uses most, the introduction and names of businesses first. */
export function findType(reading: Reading, sentences: readonly Sentence[]): Said<AgentType> | null {
  const scores = new Map<AgentType, Score & { seen: Map<string, number> }>();
  const introduction = sentences.find(({ hits }) => hasCue(hits, 'want') || hasCue(hits, 'persona'));
  for (const sentence of sentences) {
    const isIntroduction = sentence === introduction || sentence === sentences[0];
    for (const hit of typeHits(sentence)) {
      const type = hit.key as AgentType;
      const words = reading.tokens
        .slice(hit.from, hit.to)
        .map(({ word }) => word)
        .join(' ');
      const entry = scores.get(type) ?? { type, score: 0, best: hit, weight: 0, seen: new Map<string, number>() };
      const times = entry.seen.get(words) ?? 0;
      const weight =
        (hit.table === 'type_strong' ? STRONG : WEAK) * (isIntroduction ? INTRODUCTION : 1) * FADING ** times;
      entry.seen.set(words, times + 1);
      entry.score += weight;
      if (weight > entry.weight) [entry.best, entry.weight] = [hit, weight];
      scores.set(type, entry);
    }
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!first || first.score < ENOUGH) return null;
  const lead = first.score / (first.score + (second?.score ?? 0));
  const confidence = Math.min(0.95, Math.max(0.5, lead * Math.min(1, 0.55 + first.score / 20) + 0.1));
  const { quote } = wordsOf(reading, first.best.from, first.best.to);
  return { value: first.type, quote: confidence >= 0.6 ? quote : null, confidence: round(confidence) };
}

/** For each stretch of words the longest phrase of each type; a weak one inside a strong one of any type is left out. */
function typeHits({ hits }: Sentence): Hit[] {
  const strong = hits.filter((hit) => hit.table === 'type_strong');
  const weak = hits.filter((hit) => hit.table === 'type_weak');
  const isCovered = (hit: Hit, by: readonly Hit[]) =>
    by.some(
      (other) =>
        other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
    );
  const isRefused = (hit: Hit) =>
    hits.some((cue) => cue.table === 'cue' && cue.key === 'not' && cue.to <= hit.from && hit.from - cue.to <= 1);
  return [
    ...strong.filter((hit) => !isCovered(hit, strong) && !isRefused(hit)),
    ...weak.filter(
      (hit) =>
        !isCovered(hit, strong) &&
        !isRefused(hit) &&
        !strong.some((other) => other.key === hit.key && other.from <= hit.from && other.to >= hit.to),
    ),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;
