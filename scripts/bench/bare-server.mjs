/** The measure beside the measured: express and socket.io that read a message and answer a turn that is always the same. */
import { createServer } from 'node:http';
import express from 'express';
import { Server } from 'socket.io';

const turn = { sessionId: '0', ok: true, filler: 'x'.repeat(Number(process.env.ANSWER_BYTES ?? 0)) };

const app = express().disable('x-powered-by').use(express.json());
app.post('/api/v1/sessions', (_request, response) => response.status(201).json(turn));
app.post('/api/v1/sessions/:id/message', (_request, response) => response.json(turn));
const server = createServer(app);
const sockets = new Server(server);
sockets.on('connection', (socket) => {
  socket.on('session:create', (_body, acknowledge) => acknowledge(turn));
  socket.on('message:send', (_body, acknowledge) => acknowledge(turn));
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
