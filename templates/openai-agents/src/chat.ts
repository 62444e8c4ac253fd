import { readFile, writeFile } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { converse, newConversation } from './conversation.js';
import { readDefinition } from './definition.js';
import { createMind } from './model.js';
import { setting } from './settings.js';
import type { WalkState } from './walk-state.js';

/** Talks with the agent in the terminal. The conversation goes on where it was left. */

const file = setting('CONVERSATION') ?? 'conversation.json';
const definition = readDefinition();
const deps = { definition, mind: createMind(definition) };
let state = await restore();
if (state.waitingAt === '') await turn(undefined);

const lines = createInterface({ input: stdin, terminal: stdin.isTTY });
for await (const line of lines) if (line.trim() !== '') await turn(line);

async function turn(text: string | undefined): Promise<void> {
  const answered = await converse(state, text, deps);
  state = answered.state;
  await writeFile(file, JSON.stringify(state));
  for (const says of answered.says) stdout.write(`${definition.name}: ${says}\n`);
}

async function restore(): Promise<WalkState> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  return kept === undefined ? newConversation() : { ...newConversation(), ...JSON.parse(kept) };
}
