import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { object, text, UNSET } from './schema-parts.js';

export const httpApiTools: ToolsOfCapability = [
  defineTool({
    id: 'http_request',
    capability: 'http_api',
    name: 'Own API',
    description: "Calls an HTTP address of the user's own system.",
    usage: 'When something that only the own system knows or does is needed.',
    connector: UNSET,
    inputSchema: object({ request: text('What is needed.') }),
    outputSchema: object({ result: {} }),
  }),
];
