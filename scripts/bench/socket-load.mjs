/**
 * Load through socket.io, as a process of its own; prints one line of JSON.
 *
 *   node socket-load.mjs URL talk CONNECTIONS SECONDS   turns from as many users at once
 *   node socket-load.mjs URL idle CONNECTIONS           connects, prints a line, and holds on until its input ends
 */
import { once } from 'node:events';
import { io } from 'socket.io-client';
import { MESSAGES } from './messages.mjs';
import { summarise } from './statistics.mjs';

const [url, kind, connections, seconds] = process.argv.slice(2);
const sockets = await connectAll(Number(connections));

if (kind === 'idle') {
  console.log('{}');
  process.stdin.resume();
  await once(process.stdin, 'end');
} else {
  const times = [];
  const started = performance.now();
  const end = started + Number(seconds) * 1000;
  await Promise.all(sockets.map((socket) => talk(socket, end, times)));
  console.log(JSON.stringify(summarise(times, (performance.now() - started) / 1000)));
}
for (const socket of sockets) socket.disconnect();

/** A few at a time: a thousand at once would measure the queue of new connections. */
async function connectAll(count) {
  const connected = [];
  while (connected.length < count) {
    const some = Array.from({ length: Math.min(50, count - connected.length) }, connect);
    connected.push(...(await Promise.all(some)));
  }
  return connected;
}

async function connect() {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

async function talk(socket, end, times) {
  while (performance.now() < end) {
    const { sessionId } = await timed(times, () => call(socket, 'session:create', { message: MESSAGES[0] }));
    for (const text of MESSAGES.slice(1)) {
      if (performance.now() >= end) return;
      await timed(times, () => call(socket, 'message:send', { sessionId, text }));
    }
  }
}

async function timed(times, work) {
  const started = performance.now();
  const result = await work();
  times.push(performance.now() - started);
  return result;
}

async function call(socket, event, body) {
  const answer = await socket.timeout(30_000).emitWithAck(event, body);
  if (!answer.ok) throw new Error(`${event}: ${JSON.stringify(answer.problem)}`);
  return answer;
}
