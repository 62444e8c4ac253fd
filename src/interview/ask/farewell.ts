import type { Blueprint } from '../../blueprint/schema.js';
import { defaultTextsFor } from '../messages/defaults/defaults.js';
import { fillText } from '../messages/fill-text.js';
import { messagesFor } from '../messages/messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { assumedPart } from './review-summary.js';

/**
 * The last words of an interview.
 * @param listAssumed whether what was assumed and what was left for later is listed, for whoever has not seen it
 */
export function farewellWords(
  blueprint: Blueprint,
  locale: string,
  { listAssumed }: { listAssumed: boolean },
): string[] {
  const messages = messagesFor(locale);
  const { name, type } = blueprint.identity;
  const called = escapeMarkdown(name, 80) || defaultTextsFor(locale).kinds[type].name;
  const assumed = listAssumed ? assumedPart(blueprint, locale) : '';
  return [fillText(messages.completed, { name: called }), assumed, messages.completedHint].filter(
    (part) => part !== '',
  );
}
