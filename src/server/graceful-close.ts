import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches the connections of a server, to end it without cutting off an answer. Node's own `closeIdleConnections` leaves
 * connections that never asked anything, and those whose answer ends later.
 * @returns ends idle connections now, busy ones after their answer, and all that are left when the time is over; to be
 *   called together with the server's own `close`
 */
export function watchConnections(server: Server, { graceMs }: { graceMs: number }): () => void {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  let isClosing = false;

  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => {
      busy.delete(socket);
      if (isClosing) socket.end();
    });
  });

  return () => {
    isClosing = true;
    for (const socket of open) {
      if (!busy.has(socket)) socket.destroy();
    }
    const late = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, graceMs);
    server.once('close', () => clearTimeout(late));
  };
}
