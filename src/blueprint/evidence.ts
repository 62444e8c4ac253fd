import { z } from 'zod';

const EVIDENCE_SOURCES = ['user', 'inferred', 'default', 'edited', 'imported'] as const;

/** Where a fact comes from. */
export const evidenceSchema = z.strictObject({
  source: z.enum(EVIDENCE_SOURCES),
  /** The turn that brought it, null where no turn did. */
  turn: z.string().max(100).nullable().default(null),
  /** The user's own words, verbatim; null unless the source is `user`. */
  quote: z.string().max(2000).nullable().default(null),
  /** 0–1. */
  confidence: z.number().min(0).max(1),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceSource = Evidence['source'];

/** An assumption is a fact that nobody said: it was inferred, or a default was taken. */
export const isAssumption = (evidence: Evidence): boolean =>
  evidence.source === 'inferred' || evidence.source === 'default';

/**
 * The evidence of the value at a JSON Pointer: its own, else that of the nearest part around it.
 * @returns undefined where nothing is recorded
 */
export function evidenceAt(evidence: Record<string, Evidence>, pointer: string): Evidence | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const entry = evidence[at];
    if (entry) return entry;
  }
  return undefined;
}
