import { worthAsking } from '../ask/worth-asking.js';
import type { TurnInput } from '../interviewer.js';
import { compactBlueprint } from './compact-blueprint.js';

export type ContextDeps = {
  /** About how many tokens a text has, rather too many than too few. */
  estimateTokens: (text: string) => number;
};

/** How many tokens each part may take, so that the whole stays within its bounds however long the interview is. */
const MOST_TOKENS = { blueprint: 1300, talk: 700, question: 150, message: 2000 } as const;
const MOST_TURNS = 6;
const MOST_OPEN = 6;

export type Context = {
  /** What changes from turn to turn, as one message to the model. */
  text: string;
  /** The end of a message that is too long; it is read without a model. */
  unread: string;
};

/** The blueprint in compact form, what is open, the last turns, and the message, each as data between tags. */
export function writeContext(turn: TurnInput, { estimateTokens }: ContextDeps): Context {
  const within = (text: string, most: number) => fitTo(text, most, estimateTokens);
  const { open } = turn.state;
  const message = within(turn.text, MOST_TOKENS.message);
  const asked = open ? [open.text, ...open.options.map((option) => `- ${option}`)].join('\n') : '';
  const parts: [string, string][] = [
    ['blueprint', within(compactBlueprint(turn.blueprint), MOST_TOKENS.blueprint).kept],
    ['open', worthAsking(turn.blueprint, turn.state).slice(0, MOST_OPEN).join(', ')],
    ['stage', turn.stage],
    ['talk', talkOf(turn, estimateTokens)],
    ['question', open ? `${open.topic}: ${within(asked, MOST_TOKENS.question).kept}` : ''],
    ['message', message.kept],
  ];
  const text = parts
    .filter(([, content]) => content !== '')
    .map(([tag, content]) => `<${tag}>\n${withoutTags(content)}\n</${tag}>`)
    .join('\n');
  return { text, unread: message.rest };
}

const OWN_TAGS = /<(\/?)(blueprint|open|stage|talk|question|message|answer|refused)\b/gi;

/** Data cannot open or close a part: our own tags in it lose their bracket. */
export const withoutTags = (text: string): string => text.replace(OWN_TAGS, '‹$1$2');

/** The last turns, the newest whole as far as there is room. */
function talkOf({ said, context }: TurnInput, estimateTokens: (text: string) => number): string {
  const replies = context?.replies ?? [];
  const lines: string[] = [];
  let left: number = MOST_TOKENS.talk;
  for (let at = said.length - 1; at >= Math.max(0, said.length - MOST_TURNS); at -= 1) {
    const turn = [`user: ${flat(said[at] ?? '')}`, `parley: ${flat(replies[at] ?? '')}`];
    const { kept } = fitTo(turn.join('\n'), Math.min(left, MOST_TOKENS.talk / 3), estimateTokens);
    left -= estimateTokens(kept);
    if (left < 0) break;
    lines.unshift(kept);
  }
  return lines.join('\n');
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** As much of a text as fits, cut where a sentence ends if one does nearby. */
function fitTo(text: string, most: number, estimateTokens: (text: string) => number): { kept: string; rest: string } {
  if (estimateTokens(text) <= most) return { kept: text, rest: '' };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (estimateTokens(text.slice(0, middle)) <= most) low = middle;
    else high = middle - 1;
  }
  const end = sentenceEnd(text.slice(0, low));
  return { kept: text.slice(0, end), rest: text.slice(end) };
}

/** The last end of a sentence or line in the last third, else the last space, else the end. */
function sentenceEnd(text: string): number {
  const ends = [...text.matchAll(/[.!?。！？](?=\s|$)|\n/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => at > (text.length * 2) / 3);
  if (end !== undefined) return end;
  const space = text.lastIndexOf(' ');
  const isPair = /[\uD800-\uDBFF]$/.test(text);
  return space > text.length / 2 ? space : text.length - (isPair ? 1 : 0);
}
