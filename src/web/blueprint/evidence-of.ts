import type { Evidence } from '../../blueprint/evidence.js';
import type { Blueprint } from '../../blueprint/schema.js';

/** The evidence of the fact at a pointer: its own, else that of the nearest part around it. */
export function evidenceOf({ evidence }: Blueprint, pointer: string): Evidence | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (evidence[at]) return evidence[at];
  }
  return undefined;
}
