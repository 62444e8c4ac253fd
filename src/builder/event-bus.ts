import type { SessionEvent } from './builder.js';

type Listener = (event: SessionEvent) => void;

export type EventBus = ReturnType<typeof createEventBus>;

/** Who listens to which session, in this process. A listener that throws is reported and does not stop the others. */
export function createEventBus(onError: (error: unknown) => void) {
  const listeners = new Map<string, Set<Listener>>();

  function publish(event: SessionEvent): void {
    for (const listener of listeners.get(event.sessionId) ?? []) {
      try {
        listener(event);
      } catch (error) {
        onError(error);
      }
    }
  }

  function listen(sessionId: string, listener: Listener): () => void {
    const own = listeners.get(sessionId) ?? new Set();
    listeners.set(sessionId, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && listeners.get(sessionId) === own) listeners.delete(sessionId);
    };
  }

  return { publish, listen };
}
