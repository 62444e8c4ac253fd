import type { ServerResponse } from 'node:http';

/** Server-sent events over one answer. It opens with the first event, so that what fails before can be a plain error. */
export type EventStream = {
  open(): void;
  isOpen(): boolean;
  /** Writes nothing once the client is gone. */
  send(event: string, data: unknown): void;
  end(): void;
};

/** Comments keep proxies from taking a silent stream for a dead one. */
const HEARTBEAT_MS = 15_000;

export function createEventStream(response: ServerResponse): EventStream {
  let heartbeat: NodeJS.Timeout | undefined;
  const write = (text: string) => {
    if (!response.writableEnded && !response.destroyed) response.write(text);
  };

  function open(): void {
    if (heartbeat) return;
    heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
    response.once('close', () => clearInterval(heartbeat));
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('X-Accel-Buffering', 'no');
    response.writeHead(200);
    response.flushHeaders();
  }

  function send(event: string, data: unknown): void {
    open();
    write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  return { open, isOpen: () => heartbeat !== undefined, send, end: () => void response.end() };
}
