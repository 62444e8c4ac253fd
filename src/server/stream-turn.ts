import type { Builder, Caller, MessageInput, SessionEvent } from '../builder/builder.js';
import type { EventStream } from './event-stream.js';

type Sent = { sessionId: string; caller: Caller; message: MessageInput };

type Deps = { builder: Pick<Builder, 'send' | 'subscribe'>; events: EventStream };

/**
 * One turn as events: `delta`s that joined are the reply, `change`s, then `done`. A turn that was answered before comes
 * as one delta. The turn does not depend on who listens.
 * @throws what `send` throws; the stream is open by then if the turn had begun
 */
export async function streamTurn({ sessionId, caller, message }: Sent, { builder, events }: Deps): Promise<void> {
  let running: string | undefined;
  let told = '';

  function tell(event: SessionEvent): void {
    if (running === undefined) return;
    if (event.type === 'message:delta' && event.turnId === running) {
      told += event.text;
      events.send('delta', { turnId: event.turnId, text: event.text });
    }
    if (event.type === 'blueprint:changed') events.send('change', { revision: event.revision, patch: event.patch });
  }

  const stop = await builder.subscribe(caller, sessionId, tell);
  try {
    const turn = await builder.send(caller, sessionId, message, {
      stream: true,
      onStart: (turnId) => {
        running = turnId;
        events.open();
      },
    });
    const rest = turn.reply.startsWith(told) ? turn.reply.slice(told.length) : '';
    if (rest) events.send('delta', { turnId: turn.turnId, text: rest });
    events.send('done', turn);
  } finally {
    stop();
  }
}
