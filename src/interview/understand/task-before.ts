import { actionVerbs, skipLeading } from './clauses.js';
import { cuesOf, hasCue, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';
import { gapBefore } from './spans.js';

/** "…的机器人，负责订位": a later clause tells more of what is done. */
function goesOnAfter(reading: Reading, { hits, to }: Sentence, from: number): boolean {
  for (let at = from; at < to; at++) {
    if (at > from && !/[,，；]/u.test(gapBefore(reading, at))) continue;
    const begin = skipLeading(hits, at, to);
    if (actionVerbs(hits, begin, to).some((hit) => hit.from === begin)) return true;
  }
  return false;
}

/** How near its end a sentence says that it is a wish: "…てほしいです". */
const NEAR_END = 3;

/**
 * The task where it stands before the word for the agent, or before the wish: "帮客户查订单的机器人",
 * "予約を受け付けるボットが欲しい", "質問に答えてほしい". Only languages without spaces build sentences so.
 * @returns the tokens of the task, or null when it stands elsewhere
 */
export function taskBefore(reading: Reading, sentence: Sentence): { from: number; to: number } | null {
  const { spaces, verb } = reading.lexicon.data.writing;
  if (spaces) return null;
  const isLast = verb === 'last';
  const { hits, to } = sentence;
  const from = sentence.label && sentence.section ? sentence.label.to : sentence.from;
  const wish = longest(cuesOf(hits, 'want', from, to)).at(isLast ? -1 : 0);
  const agent = longest(cuesOf(hits, 'agent', from, to)).find(
    (hit) => isLast || wish === undefined || hit.from >= wish.to,
  );
  const isIntroduced = wish !== undefined || hasCue(hits, 'persona', from, to) || isLast;
  if (agent && isIntroduced) {
    const start = isLast ? from : (wish?.to ?? longest(cuesOf(hits, 'persona', from, to)).at(0)?.to ?? from);
    const begin = skipLeading(hits, start, to);
    const end = isLast ? agent.from : agent.from - 1;
    const isJoined = isLast || reading.lexicon.functionWords.has(reading.tokens[end]?.word ?? '');
    const verbs = actionVerbs(hits, begin, end);
    const isBeside = !isLast || verbs.some((hit) => agent.from - hit.to <= NEAR_END);
    const goesOn = !isLast && goesOnAfter(reading, sentence, agent.to);
    if (isJoined && isBeside && verbs.length > 0 && end > begin && !goesOn) return { from: begin, to: end };
  }
  if (!isLast) return null;
  const ending = longest([...cuesOf(hits, 'want', from, to), ...cuesOf(hits, 'role', from, to)]).at(-1);
  if (!ending || ending.to < to - NEAR_END) return null;
  const topic = longest(cuesOf(hits, 'subject', from, ending.from)).find((hit) => hit.from === from);
  const begin = skipLeading(hits, topic?.to ?? from, to);
  return actionVerbs(hits, begin, ending.from + 1).length > 0 && ending.from > begin
    ? { from: begin, to: ending.to }
    : null;
}
