import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { HumanMessage } from '@langchain/core/messages';
import { SqliteSaver } from '@langchain/langgraph-checkpoint-sqlite';
import { readDefinition } from './definition.js';
import { createGraph, RECURSION_LIMIT } from './graph.js';
import { createMind, createModel } from './model.js';
import { setting } from './settings.js';

/** Talks with the agent in the terminal. The same thread goes on where it was left. */

const definition = readDefinition();
const checkpointer = SqliteSaver.fromConnString(setting('CHECKPOINTS') ?? 'conversations.sqlite');
const mind = createMind(createModel(definition), definition);
const graph = createGraph({ definition, mind }).compile({ checkpointer });
const config = { configurable: { thread_id: setting('THREAD') ?? 'terminal' }, recursionLimit: RECURSION_LIMIT };

const { values } = await graph.getState(config);
let shown = 0;
if (values.walk?.waitingAt) shown = values.messages.length;
else await turn([]);

const lines = createInterface({ input: stdin, terminal: stdin.isTTY });
for await (const line of lines) if (line.trim() !== '') await turn([new HumanMessage(line)]);

async function turn(messages: HumanMessage[]): Promise<void> {
  const { messages: all } = await graph.invoke({ messages }, config);
  for (const message of all.slice(shown))
    if (message.getType() === 'ai') stdout.write(`${definition.name}: ${message.text}\n`);
  shown = all.length;
}
