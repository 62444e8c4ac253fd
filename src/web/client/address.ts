/** The session that the page is on, as the fragment of its address: `#/s/ID`. */

const PATTERN = /^#\/s\/([0-9a-zA-Z-]{8,64})$/;

/** The session's id in a fragment; null when there is none. */
export const sessionInHash = (hash: string): string | null => PATTERN.exec(hash)?.[1] ?? null;

export const hashOf = (sessionId: string | null): string => (sessionId === null ? '#/' : `#/s/${sessionId}`);
