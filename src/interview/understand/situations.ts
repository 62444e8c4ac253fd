import { actionVerbs, skipLeading } from './clauses.js';
import { hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { gapBefore } from './spans.js';

const LONGEST_SITUATION = 26;
/** "I need a bot: it shall ...", "Greet them: ..." */
const INTRODUCTIONS = ['if', 'persona', 'greet', 'want', 'agent'];

/** "Complaints about a colleague: hand over to HR": a situation before a colon, and what is done then. */
export type Situation = {
  from: number;
  to: number;
  /** Where what is done begins. */
  then: number;
};

/** The situation that a sentence names, or null where its colon introduces something else. */
export function situationOf(reading: Reading, sentence: Sentence): Situation | null {
  const { hits, from, to, kind } = sentence;
  if (kind === 'heading' || reading.lexicon.data.writing.verb === 'last') return null;
  const colon = colonAfter(reading, sentence);
  if (colon === null || colon >= to || colon - from > LONGEST_SITUATION) return null;
  if (INTRODUCTIONS.some((cue) => hasCue(hits, cue, from, colon))) return null;
  const begin = skipLeading(hits, from, colon);
  const isQuoted = /[`"“'‘]$/u.test(reading.text.slice(0, reading.tokens[from]?.start ?? 0).slice(-1));
  const isAction = actionVerbs(hits, begin, colon).some((hit) => hit.from === begin);
  if (isAction && !isQuoted) return null;
  if (hitsOf(hits, 'heading', from, colon).some((hit) => hit.from === from && hit.to === colon)) return null;
  const start = skipLeading(hits, colon, to);
  const does =
    actionVerbs(hits, start, to).some((hit) => hit.from === start) ||
    hits.some((hit) => hit.table === 'cue' && (hit.key === 'never' || hit.key === 'escalate') && hit.from === start);
  return does ? { from, to: colon, then: colon } : null;
}

/** The token behind the first colon; a stop before it ends the search. */
function colonAfter(reading: Reading, { from, to }: Sentence): number | null {
  for (let at = from + 1; at < to; at++) {
    const gap = gapBefore(reading, at);
    if (/[:：]/.test(gap)) return at;
    if (/[;；]/.test(gap)) return null;
  }
  return null;
}
