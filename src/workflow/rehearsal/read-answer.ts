import type { Intent, Slot } from '../../blueprint/workflow-schema.js';
import { NO_WORDS, YES_WORDS } from '../data/yes-no.js';
import { contentWords, sharedWords, wordsOf } from '../synthesis/words.js';

/** What a message answers, read without a model: enough to walk a workflow, not to hold a conversation. */

/** Whether a message agrees; null where it tells neither. A refusal in it counts more than an agreement. */
export function readYesNo(message: string): boolean | null {
  const words = wordsOf(message);
  if (words.some((word) => NO_WORDS.has(word))) return false;
  return words.some((word) => YES_WORDS.has(word)) ? true : null;
}

/** The value of a slot in a message; undefined where the message holds none of its type. */
export function readSlot(slot: Slot, message: string): unknown {
  const text = message.trim();
  switch (slot.type) {
    case 'email':
      return /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+/.exec(text)?.[0];
    case 'phone':
      return /\+?\d[\d\s().-]{5,}\d/.exec(text)?.[0];
    case 'number':
      return asNumber(/-?\d+(?:[.,]\d+)?/.exec(text)?.[0]);
    case 'integer':
      return asNumber(/-?\d+/.exec(text)?.[0]);
    case 'date':
      return /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.exec(text)?.[0] ?? (text || undefined);
    case 'boolean':
      return readYesNo(text) ?? undefined;
    case 'list':
      return text === '' ? undefined : text.split(/\s*[,;、，]\s*/).filter((part) => part !== '');
    case 'string':
      return text === '' ? undefined : text;
    default:
      return slot.type satisfies never;
  }
}

const asNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits.replace(',', '.'));

/** The intent whose words a message shares most; null where it shares none. */
export function matchIntent(intents: readonly Intent[], message: string): { intent: Intent; why: string } | null {
  const said = message.trim().toLowerCase();
  const words = contentWords(message);
  let best: { intent: Intent; share: number; common: number } | null = null;
  for (const intent of intents) {
    if (intent.examples.some((example) => example.trim().toLowerCase() === said)) {
      return { intent, why: `“${message}” is an example of it` };
    }
    const own = contentWords([intent.id.replaceAll('_', ' '), intent.description, ...intent.examples].join(' '));
    const common = sharedWords(words, own);
    const share = common / Math.sqrt(own.size || 1);
    if (common > 0 && (best === null || share > best.share)) best = { intent, share, common };
  }
  return best && { intent: best.intent, why: `it shares ${best.common} of its words with “${message}”` };
}
