import type { Tool } from '../../blueprint/schema.js';
import { httpConnectorOf } from '../platforms/http-connector.js';
import { type HttpRequest, httpRequest, placeholderAddress, toBeReplaced } from '../platforms/http-request.js';
import { type PlainSchema, plainSchema } from '../platforms/object-schema.js';
import { toolDescription } from '../platforms/tool-words.js';

/**
 * A tool as the platform calls it. What the model gives goes into a JSON body and nowhere else; a call that needs it in
 * its address, in a form or without a body goes to a placeholder, whose server has to pass it on.
 */
export function customTool(tool: Tool, name: string) {
  const request = httpRequest(tool);
  const isDirect = canSend(request);
  const { secret } = request;
  const parameters = isDirect ? (request.body ?? EMPTY) : plainSchema({ ...tool.inputSchema, type: 'object' });
  return {
    type: 'custom',
    name,
    description: toolDescription(tool),
    method: isDirect ? request.method : 'POST',
    url: isDirect ? request.url : placeholderAddress(tool),
    ...(isDirect
      ? { headers: { ...request.headers, ...(secret ? { [secret.header]: toBeReplaced(secret.name) } : {}) } }
      : {}),
    ...(isDirect && Object.keys(request.query).length > 0
      ? { query_params: mapValues(request.query, ({ constant }) => String(constant)) }
      : {}),
    args_at_root: true,
    parameters: { properties: {}, ...schema(parameters), type: 'object' },
    speak_during_execution: true,
    speak_after_execution: true,
  };
}

const EMPTY: PlainSchema = { type: 'object', properties: {} };

const canSend = ({ method, path, query, isForm, isExact }: HttpRequest): boolean =>
  method !== 'GET' &&
  method !== 'DELETE' &&
  !isForm &&
  isExact &&
  Object.keys(path).length === 0 &&
  Object.values(query).every(({ constant }) => constant !== undefined);

/** What has to be done before the platform can call the tool. */
export function customToolWarnings(tool: Tool, at: number): string[] {
  const connector = httpConnectorOf(tool);
  const request = httpRequest(tool);
  if (connector && !canSend(request)) {
    return [
      `/tools/${at}/connector: the platform sends JSON bodies only, to "${placeholderAddress(tool)}" for now; put in a server of yours that passes the call on to ${connector.method} ${connector.url}.`,
    ];
  }
  const { secret } = request;
  return secret
    ? [`/tools/${at}/auth/secretRef: the header ${secret.header} holds a placeholder for ${secret.value}.`]
    : [];
}

const schema = ({ constant, items, properties, ...part }: PlainSchema): object => ({
  ...part,
  ...(constant === undefined ? {} : { const: constant }),
  ...(items ? { items: schema(items) } : {}),
  ...(properties ? { properties: mapValues(properties, schema) } : {}),
});

const mapValues = <Value, Result>(
  record: Record<string, Value>,
  map: (value: Value) => Result,
): Record<string, Result> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
