import { projectTarget } from './projects/project-target.js';

/** A TypeScript project on the OpenAI Agents SDK: the workflow leads, agents read, choose and answer. */
export const openaiAgentsTarget = projectTarget({
  target: 'openai-agents',
  title: 'OpenAI Agents SDK project (TypeScript)',
  format: 'openai_chat',
  packages: ['@openai/agents'],
  scripts: { build: 'tsc', chat: 'tsc && node --env-file=.env dist/chat.js' },
  environment: ['# Where the conversation is kept.', '# CONVERSATION=conversation.json'],
  readme: {
    about:
      'a project on the OpenAI Agents SDK. The workflow leads the conversation; at each step that needs a model an agent of the SDK does the work.',
    run: ['npm run chat'],
    files: {
      'src/conversation.ts': 'leads a conversation through the workflow',
      'src/model.ts': 'the agents of the SDK',
      'src/chat.ts': 'the conversation in the terminal, kept as JSON',
    },
    more: 'Without OPENAI_BASE_URL the agents use the Responses API; with it, the chat API of that server.',
  },
});
