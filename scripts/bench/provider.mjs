/** A provider of known timing as a process of its own; it tells when the first word of each answer went out. */
import { startModelProvider } from '../../tests/fakes/model-provider.mjs';

const FIRST_MS = 300;
const BETWEEN_MS = 20;
const PIECE = 12;

const ANSWER = JSON.stringify({
  reply: 'That is clear: people who ask for their parcels should hear where they are, in a friendly and short way.',
  act: 'tell',
  topic: null,
  changes: [
    { op: 'add', field: 'tone', target: '', value: 'friendly', detail: '', quote: 'friendly', confidence: 0.95 },
    {
      op: 'add',
      field: 'goals',
      target: '',
      value: 'explain returns',
      detail: '',
      quote: 'how a return works',
      confidence: 0.9,
    },
  ],
  procedure: null,
  question: {
    topic: 'constraints',
    text: 'Is there anything that it must never promise to a customer?',
    options: ['No refunds', 'No delivery dates'],
    multiple: true,
    skippable: true,
    clarifies: false,
  },
});

const provider = await startModelProvider(({ body }) => {
  const isPlain = body.model === 'fake-model';
  return {
    kind: 'answer',
    text: isPlain ? ANSWER.slice('{"reply":"'.length) : ANSWER,
    piece: PIECE,
    firstMs: FIRST_MS,
    betweenMs: BETWEEN_MS,
  };
});

process.on('message', (command) => {
  if (command === 'times')
    process.send({
      times: provider.heard.splice(0).map(({ body, firstAt }) => [markOf(body), firstAt + performance.timeOrigin]),
    });
  if (command === 'stop') process.exit(0);
});
process.send({ url: provider.url });

/** Each message holds a mark of its own, by which its answer is found. */
function markOf({ messages }) {
  return (
    JSON.stringify(messages.at(-1))
      .match(/mark-\d+/g)
      ?.at(-1) ?? ''
  );
}
