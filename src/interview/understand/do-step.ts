import type { DoStep } from '../../blueprint/procedure-schema.js';
import type { Hit } from './phrase-index.js';
import { hasCue, hitsOf, type Reading, type Sentence } from './reading.js';
import { findSlots, longest, nameFromWords } from './slot-finder.js';
import { wordsOf } from './spans.js';

const LONGEST_STEP = 380;

/** One thing that is done. */
export function doStep(
  reading: Reading,
  sentence: Pick<Sentence, 'hits'>,
  from: number,
  to: number,
  fallback: DoStep['act'] = 'respond',
): DoStep {
  const { hits } = sentence;
  const text = wordsOf(reading, from, to).value.slice(0, LONGEST_STEP);
  const capability = capabilityOf(hits, from, to);
  const act = actOf(hits, from, to, capability) ?? fallback;
  const slots = act === 'ask' ? findSlots(hits, from, to) : [];
  if (act === 'ask' && slots.length === 0) {
    const name = nameFromWords(reading, Math.min(from + 1, to - 1), to);
    slots.push({ name: name ?? 'answer', type: 'string', prompt: '', required: true });
  }
  return { kind: 'do', text, act, slots, capability: act === 'use' ? capability : '' };
}

const capabilityOf = (hits: readonly Hit[], from: number, to: number): string => {
  const found = longest([...hitsOf(hits, 'tool_task', from, to), ...hitsOf(hits, 'tool_named', from, to)]);
  return found.at(0)?.key ?? '';
};

function actOf(hits: readonly Hit[], from: number, to: number, capability: string): DoStep['act'] | null {
  if (hasCue(hits, 'escalate', from, to) && (hasCue(hits, 'human', from, to) || capability === 'human_handoff'))
    return 'handoff';
  const verb = longest(hitsOf(hits, 'verb', from, to)).at(0);
  const isQuestion = verb === undefined && hitsOf(hits, 'slot', from, to).length > 0;
  if (isQuestion) return capability ? 'use' : 'ask';
  switch (verb?.key) {
    case 'ask':
      return hitsOf(hits, 'slot', from, to).length > 0 || capability === '' ? 'ask' : 'use';
    case 'confirm':
      return 'confirm';
    case 'handoff':
      return hasCue(hits, 'human', from, to) ? 'handoff' : 'respond';
    case 'say':
      return capability && capability !== 'human_handoff' ? 'use' : 'say';
    default:
      return capability && capability !== 'human_handoff' ? 'use' : null;
  }
}
