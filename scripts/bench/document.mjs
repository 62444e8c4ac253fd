/** The measurements as a Markdown document. */
export function describeBenchmarks({ machine, runs, seconds, load, memory, ready, turns, idleSockets }) {
  const rows = load.map(
    ({ door, connections, figures }) =>
      `| ${door} | ${connections} | ${figuresOf(figures.Parley)} | ${figuresOf(figures.bare)} |`,
  );
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}.

Machine: ${machine}. The load runs on the same machine, in another process. The interviewer is the offline one, replies
are not paced, and every turn is in the database before it is answered. Beside each figure stands that of a bare server
in the same run: express and socket.io that read the same message and answer as many bytes, and do nothing.

## Turns

Each user holds one interview after the other, of five turns, from the first message to the approval. Medians of ${runs} runs
of ${seconds} s, each against a fresh server that was warmed up for 3 s.

| door | sessions at once | turns/s | p50 ms | p99 ms | bare: turns/s | p50 ms | p99 ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

One turn after the other over HTTP, the server ${turns.pinned ? 'on one core' : 'on all cores'}: p50 ${ms(turns.p50)} ms, p99 ${ms(turns.p99)} ms.
A first message of 10,000 characters: ${ms(turns.long)} ms.

## Memory and start

| | Parley | bare |
| --- | ---: | ---: |
| memory at rest, MiB | ${memory.Parley.atRest.toFixed(0)} | ${memory.bare.atRest.toFixed(0)} |
| each 1,000 idle sockets, MiB (of ${idleSockets}) | ${memory.Parley.perThousand.toFixed(0)} | ${memory.bare.perThousand.toFixed(0)} |
| ready after, ms | ${ready.Parley.ms.toFixed(0)} | ${ready.bare.ms.toFixed(0)} |
`;
}

const figuresOf = ({ turnsPerSecond, p50, p99 }) => `${turnsPerSecond.toFixed(0)} | ${ms(p50)} | ${ms(p99)}`;

const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
