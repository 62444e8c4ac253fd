import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { ModelRequest } from '../port.js';

/** The request as LangChain's messages; the static prefix is marked for providers that cache what is marked. */
export const messagesOf = ({ system, messages }: ModelRequest, { isMarked }: { isMarked: boolean }): BaseMessage[] => [
  isMarked
    ? new SystemMessage({ content: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }] })
    : new SystemMessage(system),
  ...messages.map(({ role, text }) => (role === 'user' ? new HumanMessage(text) : new AIMessage(text))),
];
