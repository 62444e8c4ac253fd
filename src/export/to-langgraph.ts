import { projectTarget } from './projects/project-target.js';

/** A TypeScript project on LangGraph: a node for each step of the workflow, checkpoints, and a `langgraph.json`. */
export const langgraphTarget = projectTarget({
  target: 'langgraph',
  title: 'LangGraph project (TypeScript)',
  format: 'openai_chat',
  packages: ['@langchain/core', '@langchain/langgraph', '@langchain/langgraph-checkpoint-sqlite', '@langchain/openai'],
  scripts: {
    build: 'tsc',
    chat: 'tsc && node --env-file=.env dist/chat.js',
    dev: 'npx @langchain/langgraph-cli@1 dev',
  },
  manifest: { allowScripts: { 'better-sqlite3': true } },
  environment: [
    '# Where conversations are kept, and which one goes on.',
    '# CHECKPOINTS=conversations.sqlite',
    '# THREAD=terminal',
  ],
  files: {
    'langgraph.json': {
      node_version: '20',
      dependencies: ['.'],
      graphs: { agent: './src/graph.ts:graph' },
      env: '.env',
    },
  },
  readme: {
    about: 'a LangGraph project. Each step of the workflow is a node of the graph.',
    run: ['npm run chat          # in the terminal', 'npm run dev           # the LangGraph server with its studio'],
    files: {
      'src/graph.ts': 'the graph, made of the workflow',
      'src/model.ts': 'the language model',
      'src/chat.ts': 'the conversation in the terminal, kept in SQLite by its thread',
      'langgraph.json': 'what a LangGraph server loads',
    },
    more: 'A run takes the new messages of a thread and ends where the workflow needs the person again; the checkpoint of the thread holds where that is.',
  },
});
