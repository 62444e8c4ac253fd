import type { Capability } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import { PRODUCTS } from '../data/products.js';
import { findPairs } from './find-pairs.js';
import { prohibitions } from './find-rules.js';
import type { Hit } from './phrase-index.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore, wordsOf } from './spans.js';

/** "A bot in Telegram": where people talk with the agent is its channel, no tool of its own. */
const isPlace = ({ hits }: Sentence, hit: Hit, capability: Capability): boolean =>
  capability === 'messaging' &&
  hitsOf(hits, 'channel').some((channel) => channel.from <= hit.from && channel.to >= hit.to) &&
  hits.some((cue) => cue.table === 'cue' && INTRODUCES.has(cue.key)) &&
  !hitsOf(hits, 'tool_task').some(({ key }) => key === 'messaging');

const INTRODUCES = new Set(['agent', 'want', 'persona', 'role', 'audience']);
const REACH = 3;
/** Less sure than this is no need. */
const ENOUGH = 0.6;

/** The tools that the text asks for, and those it does not want, the surest words for each. */
export function findNeeds(reading: Reading, sentences: readonly Sentence[], isAnswer: boolean): ToolNeed[] {
  const needs = new Map<string, ToolNeed>();
  for (const sentence of sentences) {
    for (const need of needsOf(reading, sentence, isAnswer)) {
      const known = needs.get(need.capability);
      const isBetter =
        known === undefined ||
        (known.wanted !== need.wanted ? !isWeaker(need, known) : need.confidence > known.confidence);
      if (isBetter)
        needs.set(need.capability, {
          ...need,
          product: need.product || (known?.wanted === need.wanted ? known.product : ''),
        });
      else if (known && known.product === '' && need.wanted === known.wanted) known.product = need.product;
    }
  }
  return [...needs.values()].filter(({ confidence }) => confidence >= ENOUGH);
}

/** What is said later holds, unless it is much less sure. */
const isWeaker = (later: ToolNeed, earlier: ToolNeed): boolean => later.confidence < earlier.confidence - 0.2;

function needsOf(reading: Reading, sentence: Sentence, isAnswer: boolean): ToolNeed[] {
  const { hits } = sentence;
  const products = longest(hitsOf(hits, 'product'));
  const named = longest([...hitsOf(hits, 'tool_task'), ...hitsOf(hits, 'tool_named')]);
  const tools = [...named, ...findPairs(reading, sentence)];
  const inProduct = (hit: Hit) => products.some((other) => other.from <= hit.from && other.to >= hit.to);
  const slots = hitsOf(hits, 'slot');
  const isData = (hit: Hit) =>
    slots.some((slot) => slot.from <= hit.from && slot.to >= hit.to && slot.to - slot.from > hit.to - hit.from);
  const needs: ToolNeed[] = [];
  for (const hit of products) {
    const product = PRODUCTS[hit.key];
    if (!product) continue;
    const isProfile =
      product.capability === 'social_media' && !isAnswer && !tools.some(({ key }) => key === 'social_media');
    const confidence = isProfile || (!isAnswer && isPlace(sentence, hit, product.capability)) ? 0.5 : 0.9;
    needs.push(need(reading, sentence, hit, product.capability, confidence, hit.key));
  }
  const handover = handoverOf(sentence);
  if (handover) needs.push(need(reading, sentence, handover, 'human_handoff', 0.8, ''));
  for (const hit of tools) {
    if (inProduct(hit) || isData(hit)) continue;
    const capability = hit.key as Capability;
    const confidence = isAnswer || sentence.section === 'tools' ? 0.95 : confidenceOf(hit, sentence);
    needs.push(need(reading, sentence, hit, capability, confidence, ''));
  }
  return needs;
}

/** "Transfer these to the port office", "hand over to the partner on duty": a talk that goes on with a person. */
function handoverOf({ hits }: Sentence): Hit | null {
  const people = cuesOf(hits, 'human');
  const verb = longest(hitsOf(hits, 'verb')).find(
    (hit) =>
      hit.key === 'handoff' &&
      people.some(
        (person) =>
          (person.from >= hit.to && person.from - hit.to <= NEAR_PERSON) ||
          (hit.loose === true && person.from > hit.from && person.to < hit.to),
      ),
  );
  return verb ?? null;
}

const NEAR_PERSON = 6;

function need(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  capability: Capability,
  confidence: number,
  product: string,
): ToolNeed {
  const refused = isRefused(reading, sentence, hit) && !isOnlyForbidden(sentence, hit);
  const { quote } = wordsOf(reading, hit.from, hit.to);
  const forbidden =
    !refused && prohibitions(reading, sentence).some((cue) => forbids(reading, cue, hit)) && !keepsOpen(sentence.hits);
  return {
    capability,
    wanted: !refused,
    product,
    quote,
    confidence: refused ? 0.9 : forbidden ? Math.min(confidence, 0.5) : confidence,
  };
}

/** "Do not book without asking" forbids the work, where the word that forbids also says what is not needed. */
const isOnlyForbidden = ({ hits, section }: Sentence, hit: Hit): boolean =>
  hit.table === 'tool_task' &&
  section !== 'tools' &&
  cuesOf(hits, 'unwanted').some(
    (cue) => cue.to <= hit.from && hit.from - cue.to <= REACH && hasCue(hits, 'never', cue.from, cue.to),
  ) &&
  keepsOpen(hits);

/** The work stands behind the word that forbids it, or before it where verbs come last; in Chinese, before the next comma. */
function forbids(reading: Reading, cue: Hit, hit: Hit): boolean {
  const { spaces, verb } = reading.lexicon.data.writing;
  const [first, last] = verb === 'last' && hit.to <= cue.to ? [hit.from, cue.from] : [cue.from, hit.from];
  if (first > last) return false;
  if (spaces) return cue.from < hit.from;
  for (let at = first + 1; at <= last; at++) if (/[,，；;]/u.test(gapBefore(reading, at))) return false;
  return true;
}

/** "Do not transfer without asking" does transfer. */
const keepsOpen = (hits: readonly Hit[]): boolean =>
  hasCue(hits, 'without') || hasCue(hits, 'unless') || hasCue(hits, 'only_if') || hasCue(hits, 'if');

/** Work that needs a tool is surer than a word that only may name one. */
const confidenceOf = (hit: Hit, sentence: Sentence): number => {
  if (sentence.section === 'output' || sentence.section === 'context') return 0.5;
  return hit.table === 'tool_task' ? 0.85 : hit.to - hit.from > 1 ? 0.8 : 0.7;
};

/** "no payments", "without the calendar", "take payments out", "payments should not be in there", "payments no". */
function isRefused(reading: Reading, { hits, from, to }: Sentence, hit: Hit): boolean {
  const sameClause = (a: number, b: number): boolean => {
    for (let at = a; at <= b; at++) if (/[,;.:，。；]/u.test(gapBefore(reading, at))) return false;
    return true;
  };
  const before = [
    ...cuesOf(hits, 'unwanted', Math.max(from, hit.from - REACH), hit.from),
    ...turnedRound(reading, hits, hit.from),
  ]
    .filter((cue) => reaches(reading, hits, cue, hit))
    .at(-1);
  const isSecond =
    before !== undefined &&
    cuesOf(hits, 'or', before.from, before.to).length === 0 &&
    cuesOf(hits, 'not', from, before.from).some((cue) => sameClause(cue.to, before.from));
  if (before && !isSecond && sameClause(before.to, hit.from) && !isConditional(hits, before.from, hit.from))
    return true;
  const endsIn = cuesOf(hits, 'not', hit.to, hit.to + 1).at(0);
  if (endsIn && (endsIn.to === to || /[,;.:，。]/u.test(gapBefore(reading, endsIn.to)))) return true;
  const ahead = cuesOf(hits, 'remove', Math.max(from, hit.from - REACH - 1), hit.from).some((cue) =>
    sameClause(cue.to, hit.from),
  );
  return (
    ahead ||
    cuesOf(hits, 'remove_after', hit.to, to).some((cue) => cue.from - hit.to <= REACH && sameClause(hit.to, cue.from))
  );
}

/** "not from the internet": a plain "not" with nothing but small words up to the tool. */
const turnedRound = ({ tokens, lexicon }: Reading, hits: readonly Hit[], at: number): Hit[] =>
  cuesOf(hits, 'not', at - REACH, at).filter(
    (cue) =>
      cue.to < at &&
      tokens.slice(cue.to, at).every(({ word }) => lexicon.functionWords.has(word)) &&
      !hasCue(hits, 'never', cue.from, cue.to),
  );

/** "Except spam, create a ticket" and "write yes/no in the sheet" refuse no tool. */
function reaches({ text, tokens, lexicon }: Reading, hits: readonly Hit[], cue: Hit, hit: Hit): boolean {
  const start = tokens[cue.from]?.start ?? 0;
  if (text.charAt(start - 1) === '/') return false;
  const isWork = hits.some((verb) => verb.table === 'verb' && verb.from === hit.from);
  return !isWork || tokens.slice(cue.to, hit.from).every(({ word }) => lexicon.functionWords.has(word));
}

const isConditional = (hits: readonly Hit[], from: number, to: number): boolean => hasCue(hits, 'if', from, to);
