import type { Tool } from '../../blueprint/schema.js';
import { httpRequest } from '../platforms/http-request.js';
import { type PlainSchema, plainSchema } from '../platforms/object-schema.js';
import { toolDescription } from '../platforms/tool-words.js';

/** A tool as a webhook that the platform calls. */
export function webhookTool(tool: Tool, name: string) {
  const request = httpRequest(tool);
  const { secret, path, query, requiredQuery, body } = request;
  const headers = Object.entries(request.headers).filter(
    ([header]) => header !== 'Content-Type' && header !== secret?.header,
  );
  const answer = plainSchema({ ...tool.outputSchema, type: 'object' });
  return {
    type: 'webhook',
    name,
    description: toolDescription(tool),
    api_schema: {
      url: request.url,
      method: request.method,
      request_headers: {
        ...Object.fromEntries(headers),
        ...(secret ? { [secret.header]: { secret_id: secret.name } } : {}),
      },
      ...(Object.keys(path).length > 0 ? { path_params_schema: mapEntries(path, literal) } : {}),
      ...(Object.keys(query).length > 0
        ? {
            query_params_schema: {
              properties: mapEntries(query, literal),
              ...(requiredQuery.length > 0 ? { required: requiredQuery } : {}),
            },
          }
        : {}),
      ...(body ? { request_body_schema: objectProperty(body) } : {}),
      ...(Object.keys(answer.properties ?? {}).length > 0 ? { response_body_schema: objectProperty(answer) } : {}),
      content_type: request.isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    },
  };
}

function property(schema: PlainSchema, name: string): object {
  if (schema.type === 'object') return objectProperty(schema);
  if (schema.type !== 'array') return literal(schema, name);
  const items = property(schema.items ?? { type: 'string' }, name);
  return { type: 'array', description: schema.description || name, items };
}

const objectProperty = ({ properties = {}, required, description }: PlainSchema): object => ({
  type: 'object',
  ...(description ? { description } : {}),
  properties: mapEntries(properties, property),
  ...(required ? { required } : {}),
});

/** A value is either always the same or described to the model, never both and never neither. */
const literal = ({ type, description, constant, enum: choices }: PlainSchema, name: string): object =>
  constant === undefined
    ? {
        type: type === 'array' || type === 'object' ? 'string' : type,
        description: description || name.replaceAll('_', ' '),
        ...(choices ? { enum: choices } : {}),
      }
    : { type, constant_value: constant };

const mapEntries = <Value, Result>(
  record: Record<string, Value>,
  map: (value: Value, name: string) => Result,
): Record<string, Result> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
