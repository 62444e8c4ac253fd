/**
 * The port of the permanent record: a header per session and an append-only log of what happened in it. What an entry
 * says is the builder's business; a store keeps it as JSON and returns it unchanged.
 */

export const SESSION_STATUSES = ['active', 'completed', 'abandoned', 'expired'] as const;

export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Times are ISO 8601 in UTC. */
export type SessionHeader = {
  id: string;
  ownerId: string;
  /** Unique for its owner. */
  clientSessionId: string | null;
  status: SessionStatus;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  completedAt: string | null;
};

export type HeaderPatch = Partial<Pick<SessionHeader, 'status' | 'updatedAt' | 'expiresAt' | 'completedAt'>>;

/** JSON as it was given, by its place in the log (0, 1, 2 …). */
export type LogEntry = unknown;

export type StoredSession = { header: SessionHeader; log: LogEntry[] };

export type SessionStore = {
  /**
   * Makes a session with the first entries of its log.
   * @returns the new header, or, where the owner has a session with the same `clientSessionId`, that one's, untouched
   */
  create(session: StoredSession): Promise<{ header: SessionHeader; created: boolean }>;
  /** @returns null when there is no such session */
  load(id: string): Promise<StoredSession | null>;
  /**
   * Appends entries and changes the header, both or neither.
   * @param at the number of entries that the writer has seen
   * @returns false, with nothing written, when the log has grown since, or when there is no such session
   */
  append(id: string, change: { at: number; entries: readonly LogEntry[]; header: HeaderPatch }): Promise<boolean>;
  /** The owner's sessions, newest first; `cursor` is what the page before gave as `next`. */
  list(page: {
    ownerId: string;
    limit: number;
    cursor?: string;
  }): Promise<{ headers: SessionHeader[]; next: string | null }>;
  /** Ids of active sessions whose `expiresAt` is before the given time, oldest first. */
  listExpired(before: string, limit: number): Promise<string[]>;
  /** @throws whatever makes the store unusable */
  ping(): Promise<void>;
  close(): Promise<void>;
};
