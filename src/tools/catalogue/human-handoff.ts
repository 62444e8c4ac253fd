import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { builtin, object, text } from './schema-parts.js';

export const humanHandoffTools: ToolsOfCapability = [
  defineTool({
    id: 'human_handoff',
    capability: 'human_handoff',
    name: 'Handover to a person',
    description: 'Passes the conversation with a short summary to a person.',
    usage: 'When somebody asks for a person, or the agent may not or cannot help any further.',
    connector: builtin('human_handoff'),
    inputSchema: object(
      { summary: text('What it is about and what was done so far.'), reason: text('Why a person is needed.') },
      ['summary'],
    ),
    outputSchema: object({ accepted: { type: 'boolean' } }),
    onError: 'Say that nobody can be reached right now and offer to take a message with a way to answer it.',
  }),
];
