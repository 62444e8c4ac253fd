import type { Blueprint } from '../../blueprint/schema.js';
import type { BudgetLimit, FailureKind } from '../../llm/port.js';
import { escapeMarkdown } from '../ask/escape-markdown.js';
import { fillText } from '../messages/fill-text.js';
import { localeOf } from '../messages/messages.js';
import { HONEST_WORDS, type HonestWords } from './data/honest-words.js';
import type { Refusal } from './proposal.js';

export const honestWords = (locale: string): HonestWords => HONEST_WORDS[localeOf(locale)];

type Key = 'unavailable' | 'declined' | 'misconfigured';

const SENTENCES: Record<FailureKind, Key> = {
  rate_limited: 'unavailable',
  overloaded: 'unavailable',
  server_error: 'unavailable',
  unreachable: 'unavailable',
  tls: 'unavailable',
  no_first_token: 'unavailable',
  stalled: 'unavailable',
  cut_off: 'unavailable',
  invalid_json: 'unavailable',
  empty: 'unavailable',
  refused: 'declined',
  content_filter: 'declined',
  context_too_long: 'declined',
  wrong_key: 'misconfigured',
  unknown_model: 'misconfigured',
  bad_request: 'misconfigured',
};

/** Why a turn is answered without a model. */
export type Reason = { kind: 'failed'; failure: FailureKind } | { kind: 'over_budget'; limit: BudgetLimit };

export function reasonSentence(reason: Reason, locale: string): string {
  const words = honestWords(locale);
  return reason.kind === 'over_budget' ? words.overBudget : words[SENTENCES[reason.failure]];
}

const MOST_NAMED = 3;
const LONGEST_NAMED = 80;

/** Names what was not taken over; empty where nothing was left out that the user would miss. */
export function notTakenSentence(refused: readonly Refusal[], locale: string): string {
  const values = refused.map(({ proposal }) => shownValue(proposal)).filter((value) => value !== '');
  const facts = [...new Set(values)].slice(0, MOST_NAMED).map((value) => `“${escapeMarkdown(value, LONGEST_NAMED)}”`);
  return facts.length === 0 ? '' : fillText(honestWords(locale).notTaken, { facts: facts.join(', ') });
}

function shownValue(proposal: unknown): string {
  if (proposal === null || typeof proposal !== 'object') return '';
  const { value, target } = { value: '', target: '', ...proposal };
  const [first = ''] = [value, target].filter((each) => typeof each === 'string' && each.trim() !== '');
  return first;
}

/** Says that nothing was changed, where the words claim that something was. */
export function unchangedSentence(said: string, { before, after, locale }: Compared): string {
  const { claims, nothingChanged } = honestWords(locale);
  return isSame(before, after) && claims.test(said) ? nothingChanged : '';
}

type Compared = { before: Blueprint; after: Blueprint; locale: string };

const isSame = (a: Blueprint, b: Blueprint): boolean =>
  JSON.stringify({ ...a, workflow: null }) === JSON.stringify({ ...b, workflow: null });
