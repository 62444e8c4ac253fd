import { isAssumption } from './evidence.js';
import { valueAt } from './patch.js';
import type { Blueprint } from './schema.js';

/** A fact that nobody said. */
export type Assumption = { pointer: string; value: unknown; source: 'inferred' | 'default'; confidence: number };

/** Every fact of the blueprint whose evidence is `inferred` or `default`, in the order of their pointers. */
export function assumptionsOf(blueprint: Blueprint): Assumption[] {
  return Object.entries(blueprint.evidence)
    .filter(([, entry]) => isAssumption(entry))
    .map(([pointer, { source, confidence }]) => ({
      pointer,
      value: valueAt(blueprint, pointer),
      source: source as 'inferred' | 'default',
      confidence,
    }))
    .sort((a, b) => a.pointer.localeCompare(b.pointer));
}
