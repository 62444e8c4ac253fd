import type { Builder, Caller, SessionEvent } from '../../builder/builder.js';

type Feed = { stop: () => void };

type Deps = { builder: Pick<Builder, 'subscribe'>; caller: Caller; emit: (event: SessionEvent) => void };

/**
 * The sessions that one socket listens to. Each session is heard once, in order, without a gap and without a double,
 * however often it is joined.
 */
export function createSessionFeeds({ builder, caller, emit }: Deps) {
  const feeds = new Map<string, Feed>();
  /** Joining waits for its turn: two at a time would hear the session twice. */
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  /**
   * Listens to a session from now on; with `lastSeq`, again from there.
   * @returns lets the events through that were held back so far
   * @throws what `subscribe` throws
   */
  function join(sessionId: string, lastSeq?: number): Promise<() => void> {
    const joined = queue.then(() => open(sessionId, lastSeq));
    queue = joined.catch(() => undefined);
    return joined;
  }

  async function open(sessionId: string, lastSeq: number | undefined): Promise<() => void> {
    if (isClosed || (lastSeq === undefined && feeds.has(sessionId))) return () => undefined;
    feeds.get(sessionId)?.stop();
    feeds.delete(sessionId);

    let held: SessionEvent[] | null = [];
    let last = lastSeq ?? -1;
    const hear = (event: SessionEvent) => {
      if (event.seq <= last) return;
      last = event.seq;
      if (held) held.push(event);
      else emit(event);
    };
    const stop = await builder.subscribe(caller, sessionId, hear, lastSeq === undefined ? {} : { lastSeq });
    if (isClosed) stop();
    else feeds.set(sessionId, { stop });
    return () => {
      for (const event of held ?? []) emit(event);
      held = null;
    };
  }

  function close(): void {
    isClosed = true;
    for (const { stop } of feeds.values()) stop();
    feeds.clear();
  }

  return { join, close };
}

export type SessionFeeds = ReturnType<typeof createSessionFeeds>;
