/** An entity tag of RFC 9110; a proxy that compresses may have made it weak. */
const ENTITY_TAG = /^(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;

/** No session has it, so it is stale everywhere. */
const NEVER = -1;

/**
 * Reads `If-Match: "revision"`.
 * @returns the revision that the client has seen, undefined when any will do, null when the header is malformed. A tag
 *   that is no revision reads as one that never was.
 */
export function readIfMatch(header: string | undefined): number | undefined | null {
  if (header === undefined || header.trim() === '*') return undefined;
  const tag = ENTITY_TAG.exec(header.trim())?.[1];
  if (tag === undefined) return null;
  return /^\d{1,15}$/.test(tag) ? Number(tag) : NEVER;
}
