import type { Tool } from '../../blueprint/schema.js';
import { strings } from '../strings.js';

/** What can be told of a tool beside its editable facts: whether it is connected, and what it may do. */
export function ToolFacts({ tool }: { tool: Tool }) {
  const isConnected = tool.connector.kind !== 'unset';
  return (
    <ul className="tags">
      <li className={isConnected ? 'tag is-good' : 'tag'}>
        {isConnected ? `${strings.blueprint.connected}: ${placeOf(tool.connector)}` : strings.blueprint.notConnected}
      </li>
      <li className="tag">{strings.blueprint.effects[tool.effect]}</li>
      {tool.approval !== 'never' && <li className="tag">{strings.blueprint.asksFirst}</li>}
      {tool.requires.length > 0 && (
        <li className="tag">
          {strings.blueprint.needs} {tool.requires.join(', ')}
        </li>
      )}
    </ul>
  );
}

function placeOf(connector: Tool['connector']): string {
  switch (connector.kind) {
    case 'http':
      return `${connector.method} ${connector.url}`;
    case 'openapi':
      return connector.operationId;
    case 'mcp':
      return `${connector.server}, ${connector.tool}`;
    case 'builtin':
      return connector.name;
    case 'unset':
      return '';
    default:
      return connector satisfies never;
  }
}
