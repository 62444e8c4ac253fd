import type { Connector, Tool } from '../blueprint/schema.js';
import { code, fence, safe } from './markdown-text.js';

const AUTH = {
  none: 'none',
  api_key: 'API key',
  bearer: 'bearer token',
  basic: 'user and password',
  oauth2: 'OAuth 2',
};
const APPROVAL = {
  never: 'acts without asking',
  always: 'always asks first',
  on_write: 'asks before it changes anything',
};

/** The lines of a handover document about a tool. */
export function handoverTool(tool: Tool, origin: string): string[] {
  const { auth, requires, onError, triggers } = tool;
  return [
    `### ${safe(tool.name) || safe(tool.id)}`,
    '',
    `- Id: ${code(tool.id)}, capability: ${code(tool.capability)}${origin}`,
    ...said('What it does', tool.description),
    ...said('When', tool.usage),
    ...said('People say', triggers.join(', ')),
    `- Call: ${callOf(tool.connector)}`,
    `- Access: ${AUTH[auth.kind]}${auth.secretRef ? `, kept as ${code(auth.secretRef)}` : ''}`,
    `- Effect: ${tool.effect}; ${APPROVAL[tool.approval]}`,
    ...said('Needed first', requires.join(', ')),
    ...said('If it fails', onError),
    '',
    'Input:',
    '',
    fence('json', JSON.stringify(tool.inputSchema, null, 2)),
    '',
    'Output:',
    '',
    fence('json', JSON.stringify(tool.outputSchema, null, 2)),
    '',
  ];
}

const said = (name: string, text: string): string[] => (text.trim() === '' ? [] : [`- ${name}: ${safe(text)}`]);

function callOf(connector: Connector): string {
  switch (connector.kind) {
    case 'http':
      return code(`${connector.method} ${connector.url}`);
    case 'openapi':
      return `operation ${code(connector.operationId)} of an OpenAPI document`;
    case 'mcp':
      return `tool ${code(connector.tool)} of the MCP server ${code(connector.server)}`;
    case 'builtin':
      return `built in, ${code(connector.name)}`;
    case 'unset':
      return '**not connected yet**';
    default: {
      const unknown: never = connector;
      return unknown;
    }
  }
}
