/** The measure beside the measured: express that asks the provider and passes its words on, each as it comes. */
import { createServer } from 'node:http';
import express from 'express';

const app = express().disable('x-powered-by').use(express.json());

app.post('/api/v1/sessions', (_request, response) => response.status(201).json({ sessionId: '0' }));

app.post('/api/v1/sessions/:id/message', async (request, response) => {
  const answer = await fetch(`${process.env.OPENAI_BASE_URL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'fake-model',
      stream: true,
      messages: [{ role: 'user', content: request.body.text }],
    }),
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let rest = '';
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    rest += piece;
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event.slice('data: '.length);
      const text = data === '[DONE]' ? '' : JSON.parse(data).choices?.[0]?.delta?.content;
      if (text) response.write(`event: delta\ndata: ${JSON.stringify({ text })}\n\n`);
    }
  }
  response.end('event: done\ndata: {}\n\n');
});

const server = createServer(app);
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
