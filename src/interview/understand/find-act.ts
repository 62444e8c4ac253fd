import type { Topic } from '../../blueprint/question.js';
import type { DialogueAct, TurnInput } from '../interviewer.js';
import { skipLeading } from './clauses.js';
import { cuesOf, hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';

/** A message of more words than this tells something, whatever else it does. */
const SHORT = 14;
const VERY_SHORT = 8;
/** Tables whose words are facts about an agent. */
const FACTUAL = new Set([
  'tone',
  'channel',
  'language',
  'tool_named',
  'tool_task',
  'product',
  'person',
  'type_strong',
  'slot',
]);

type Context = Pick<TurnInput, 'state' | 'stage'> & { reading: Reading; sentences: readonly Sentence[] };

/** What the user does with the message; `tell` when it is nothing but facts. Sentences aimed at Parley are gone already. */
export function findAct(context: Context, injected: boolean): DialogueAct {
  const { sentences, state, reading } = context;
  const words = sentences.reduce((sum, { from, to }) => sum + to - from, 0);
  if (words === 0 && !injected && AGREES.test(reading.text) && isReview(context)) return { kind: 'approve' };
  if (words === 0) return injected ? { kind: 'injection' } : { kind: 'small_talk' };
  if (state.pending === 'start_over') {
    if (startsWith(context, 'yes')) return { kind: 'start_over', confirmed: true };
  }
  if (words <= SHORT && covers(context, 'start_over')) return { kind: 'start_over', confirmed: false };
  if (words <= VERY_SHORT && covers(context, 'undo')) return { kind: 'undo' };
  const back = goBack(context, words);
  if (back) return back;
  if (state.open?.topic !== 'greeting' && isSkip(context, words)) return { kind: 'default' };
  if (state.open?.topic === 'greeting' && words <= VERY_SHORT && isSkip(context, words)) return { kind: 'default' };
  if (isFinish(context, words)) return { kind: 'finish' };
  if (isApproval(context, words)) return { kind: 'approve' };
  const question = findQuestion(context);
  if (question) return question;
  if (injected) return { kind: 'injection' };
  if (words <= SHORT && covers(context, 'off_topic') && !isFactual(context)) return { kind: 'off_topic' };
  if (words <= VERY_SHORT && isSmallTalk(context, reading)) return { kind: 'small_talk' };
  return { kind: 'tell' };
}

/** A thumb up says yes in every language. */
const AGREES = /[👍👌✅✔☑🆗🙌👏💯]/u;

const isReview = ({ state, stage }: Context): boolean =>
  state.open?.topic === 'confirm' || stage === 'reviewing_workflow';

const allHits = ({ sentences }: Context) => sentences.flatMap(({ hits }) => hits);
const covers = ({ sentences }: Context, cue: string): boolean => sentences.some(({ hits }) => hasCue(hits, cue));

const startsWith = ({ sentences }: Context, cue: string): boolean => {
  const first = sentences[0];
  return (
    first !== undefined &&
    cuesOf(first.hits, cue).some((hit) => hit.from <= skipLeading(first.hits, first.from, first.to))
  );
};

const isFactual = (context: Context): boolean => allHits(context).some((hit) => FACTUAL.has(hit.table));

/** "skip", "you decide", "oh, I hadn't thought about that, whatever is normal": nothing else is said. */
function isSkip({ sentences, reading, state }: Context, words: number): boolean {
  if (words > SHORT + 4) return false;
  const hits = sentences.flatMap((sentence) => sentence.hits);
  const skips = longest(cuesOf(hits, 'default'));
  if (skips.length === 0) return false;
  if (state.open === null && words > VERY_SHORT) return false;
  const rest = sentences.reduce(
    (sum, sentence) =>
      sum + contentOutside(reading, sentence, ['default', 'filler', 'leading', 'yes', 'no', 'small_talk']),
    0,
  );
  return rest <= 1;
}

/** How many words of a sentence carry meaning and belong to none of the cues. */
function contentOutside({ tokens, lexicon }: Reading, { hits, from, to }: Sentence, cues: readonly string[]): number {
  const covered = hits.filter((hit) => hit.table === 'cue' && cues.includes(hit.key));
  let count = 0;
  for (let at = from; at < to; at++) {
    const isCovered = covered.some((hit) => hit.from <= at && at < hit.to);
    const word = tokens[at]?.word ?? '';
    if (!isCovered && !lexicon.functionWords.has(word) && (word.length > 1 || !lexicon.data.writing.spaces)) count += 1;
  }
  return count;
}

function isFinish(context: Context, words: number): boolean {
  if (words > SHORT || !covers(context, 'finish')) return false;
  const rest = context.sentences.reduce(
    (sum, sentence) =>
      sum +
      contentOutside(context.reading, sentence, [
        'finish',
        'filler',
        'leading',
        'yes',
        'default',
        'approve',
        'small_talk',
      ]),
    0,
  );
  return rest <= 1;
}

/** Agrees, at the review or when asked to confirm, and takes nothing back. */
function isApproval(context: Context, words: number): boolean {
  const { sentences } = context;
  const hits = allHits(context);
  const says = cuesOf(hits, 'approve');
  if (says.length === 0 || words > SHORT + 6) return false;
  if (isRefusal(sentences) || renames(context)) return false;
  const rest = sentences.reduce(
    (sum, sentence) =>
      sum +
      contentOutside(context.reading, sentence, [
        'approve',
        'yes',
        'filler',
        'leading',
        'finish',
        'small_talk',
        'subject',
        'self',
      ]),
    0,
  );
  if (isReview(context))
    return (
      rest <= Math.max(2, words / 3) &&
      !hasCue(hits, 'remove') &&
      !hasCue(hits, 'remove_after') &&
      !hasCue(hits, 'go_back')
    );
  return hits.some((hit) => hit.table === 'cue' && hit.key === 'approve' && isExplicit(hit, hits)) && rest <= 1;
}

/** "approve", "looks good": more than a plain yes, which answers the question that is open. */
const isExplicit = (
  hit: { from: number; to: number },
  hits: readonly { table: string; key: string; from: number; to: number }[],
): boolean =>
  !hits.some(
    (other) =>
      other.table === 'cue' &&
      (other.key === 'yes' || other.key === 'filler' || other.key === 'small_talk') &&
      other.from <= hit.from &&
      other.to >= hit.to,
  );

/** "Looks good, but call it Lola": a name is more than an approval. */
const renames = ({ sentences, reading: { text, tokens } }: Context): boolean =>
  sentences.some(({ hits, to }) =>
    cuesOf(hits, 'named').some(
      (hit) => hit.to - hit.from > 1 && hit.to < to && /^\p{Lu}/u.test(text.slice(tokens[hit.to]?.start)),
    ),
  );

const isRefusal = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    ({ hits, from }) =>
      cuesOf(hits, 'no').some((hit) => hit.from <= from + 1) || hasCue(hits, 'not') || hasCue(hits, 'undo'),
  );

function goBack(context: Context, words: number): DialogueAct | null {
  if (words > 30) return null;
  for (const { hits } of context.sentences) {
    for (const cue of cuesOf(hits, 'go_back')) {
      const topic = longest(hitsOf(hits, 'topic', cue.from)).find(
        (hit) => hit.from >= cue.to - 1 && hit.from <= cue.to + 3,
      );
      if (topic) return { kind: 'go_back', topic: topic.key as Topic };
    }
  }
  const isBare = words <= VERY_SHORT && covers(context, 'go_back') && !isFactual(context);
  return isBare ? { kind: 'go_back', topic: null } : null;
}

/** A question to Parley: about what it asked, or about something else. A question may also be an answer ("Hi, where to?"). */
function findQuestion(context: Context): DialogueAct | null {
  const { sentences, reading, state } = context;
  const asks = (sentence: Sentence) =>
    /[?？]/.test(reading.text.slice(sentence.end - 1, sentence.end + 2)) ||
    /[?？]\s*$/.test(reading.text.slice(sentence.start, sentence.end)) ||
    (!reading.lexicon.data.writing.spaces && endsAsking(sentence));
  const questions = sentences.filter(asks);
  const only =
    questions.length > 0 &&
    sentences.every(
      (sentence) => asks(sentence) || contentOutside(reading, sentence, ['filler', 'small_talk', 'leading']) <= 1,
    );
  if (!only && !(sentences.length === 1 && startsWith(context, 'ask_back'))) return null;
  const hits = questions.flatMap((sentence) => sentence.hits);
  const isMeta = covers(context, 'ask_back');
  const isOff = covers(context, 'off_topic');
  if (isOff && !isMeta) return { kind: 'off_topic' };
  if (isOff && isMeta && hitsOf(hits, 'topic').length === 0) return { kind: 'off_topic' };
  if (isMeta) return { kind: 'ask_back' };
  if (covers(context, 'want') && state.open === null) return null;
  if (
    ['greeting', 'name', 'workflow', 'edge_cases', 'tone'].includes(state.open?.topic ?? '') &&
    !startsWith(context, 'question_word')
  )
    return null;
  if (state.open?.topic === 'greeting' || state.open?.topic === 'name' || state.open?.topic === 'workflow') return null;
  if (
    covers(context, 'small_talk') &&
    questions.every(({ from, to }) => to - from <= VERY_SHORT) &&
    !isFactual(context)
  )
    return { kind: 'small_talk' };
  const isAsked = reading.lexicon.data.writing.spaces
    ? startsWith(context, 'question_word')
    : covers(context, 'question_word');
  return isAsked ? { kind: 'ask_back' } : null;
}

/** A word at the end makes a question in Chinese and Japanese: 吗, か. */
const endsAsking = ({ hits, to }: Sentence): boolean => cuesOf(hits, 'question_word').some((hit) => hit.to === to);

function isSmallTalk(context: Context, reading: Reading): boolean {
  if (context.state.open?.topic === 'greeting') return false;
  const rest = context.sentences.reduce(
    (sum, sentence) => sum + contentOutside(reading, sentence, ['small_talk', 'filler', 'yes']),
    0,
  );
  return covers(context, 'small_talk') && rest === 0;
}
