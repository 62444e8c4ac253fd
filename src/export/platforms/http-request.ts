import type { Tool } from '../../blueprint/schema.js';
import { httpConnectorOf } from './http-connector.js';
import { type PlainSchema, plainSchema } from './object-schema.js';

/** How a platform that calls addresses itself has to call a tool. */
export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Input parameters as `{name}`; settings of the user as text to be replaced. */
  url: string;
  /** Values as they are sent; a secret stands as the text to be replaced by it. */
  headers: Record<string, string>;
  path: Record<string, PlainSchema>;
  query: Record<string, PlainSchema>;
  requiredQuery: string[];
  body: PlainSchema | null;
  isForm: boolean;
  /** False where the body is no object, so that a platform can only be given what goes into it. */
  isExact: boolean;
  /** The header that carries the secret, and what it has to hold; null when there is none. */
  secret: { header: string; name: string; value: string } | null;
};

const INPUT = /\{([a-z][A-Za-z0-9_]*)\}/g;
const WHOLE_INPUT = /^\{([a-z][A-Za-z0-9_]*)\}$/;
const SETTING = /\{([A-Z][A-Z0-9_]*)\}/g;
const FORM = 'application/x-www-form-urlencoded';

/** What stands where only the user can fill something in. */
export const toBeReplaced = (name: string): string => `REPLACE_WITH_${name}`;

/** The request of a tool; of one that is not connected over HTTP, a placeholder that takes its input as it is. */
export function httpRequest(tool: Tool): HttpRequest {
  const connector = httpConnectorOf(tool);
  const input = plainSchema({ ...tool.inputSchema, type: 'object' });
  if (!connector) return { ...EMPTY, url: placeholderAddress(tool), body: input, secret: secretOf(tool, {}) };
  const placed = new Set(inputsIn([connector.url, connector.query, connector.headers, connector.body]));
  const hasBody = connector.method !== 'GET' && connector.method !== 'DELETE';
  const rest = Object.entries(input.properties ?? {}).filter(([name]) => !placed.has(name));
  const required = new Set(input.required);
  const query = { ...fromTemplates(connector.query, input), ...(hasBody ? {} : Object.fromEntries(rest)) };
  const template = connector.body === undefined ? null : bodySchema(connector.body, input);
  return {
    method: connector.method,
    url: replaceSettings(connector.url),
    headers: Object.fromEntries(
      Object.entries(connector.headers).map(([name, value]) => [name, replaceSettings(value)]),
    ),
    path: Object.fromEntries(inputsIn(connector.url).map((name) => [name, inputSchema(input, name)])),
    query,
    requiredQuery: Object.keys(query).filter((key) => required.has(onlyInput(connector.query[key]) ?? key)),
    body: hasBody ? bodyOf(template, rest, input) : null,
    isExact: template === null || template.type === 'object',
    isForm: connector.headers['Content-Type'] === FORM,
    secret: secretOf(tool, connector.headers),
  };
}

const EMPTY: Omit<HttpRequest, 'url' | 'body' | 'secret'> = {
  method: 'POST',
  headers: {},
  path: {},
  query: {},
  requiredQuery: [],
  isForm: false,
  isExact: true,
};

/** The address of a call that somebody still has to answer. */
export const placeholderAddress = ({ id }: Tool): string =>
  `https://replace-me.invalid/${encodeURIComponent(id.replace(/\p{Cs}/gu, '_'))}`;

/** A warning for each tool that is called at a placeholder. */
export const placeholderWarnings = (tools: readonly Tool[]): string[] =>
  tools.flatMap((tool, at) =>
    httpConnectorOf(tool)
      ? []
      : [
          `/tools/${at}/connector: is called at a placeholder, "${placeholderAddress(tool)}"; put in the address of a server that answers it.`,
        ],
  );

const inputsIn = (template: unknown): string[] => [
  ...new Set([...(JSON.stringify(template) ?? '').matchAll(INPUT)].map(([, name]) => String(name))),
];

const inputSchema = (input: PlainSchema, name: string): PlainSchema => input.properties?.[name] ?? { type: 'string' };

const onlyInput = (template: string | undefined): string | undefined =>
  template === undefined ? undefined : WHOLE_INPUT.exec(template)?.[1];

const replaceSettings = (template: string): string => template.replace(SETTING, (_all, name) => toBeReplaced(name));

const fromTemplates = (templates: Record<string, string>, input: PlainSchema): Record<string, PlainSchema> =>
  Object.fromEntries(Object.entries(templates).map(([key, template]) => [key, bodySchema(template, input)]));

/** The schema of what a template makes: inputs as they are described, all else constant. */
function bodySchema(template: unknown, input: PlainSchema): PlainSchema {
  if (typeof template === 'string') {
    const name = onlyInput(template);
    if (name !== undefined) return inputSchema(input, name);
    const [mixed] = inputsIn(template);
    if (mixed === undefined) return { type: 'string', constant: replaceSettings(template) };
    return { type: 'string', description: `Write it as: ${replaceSettings(template)}` };
  }
  if (typeof template === 'number')
    return { type: Number.isInteger(template) ? 'integer' : 'number', constant: template };
  if (typeof template === 'boolean') return { type: 'boolean', constant: template };
  if (Array.isArray(template)) return { type: 'array', items: bodySchema(template[0] ?? '', input) };
  if (typeof template !== 'object' || template === null) return { type: 'string', constant: '' };
  const properties = Object.entries(template).map(([key, part]) => [key, bodySchema(part, input)] as const);
  const needed = Object.entries(template).flatMap(([key, part]) => (isNeeded(part, input) ? [key] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}

/** A part of a body is needed when an input that is required goes into it, or when it has none. */
const isNeeded = (template: unknown, input: PlainSchema): boolean => {
  const names = inputsIn(template);
  return names.length === 0 || names.some((name) => input.required?.includes(name));
};

function bodyOf(
  template: PlainSchema | null,
  rest: readonly (readonly [string, PlainSchema])[],
  input: PlainSchema,
): PlainSchema | null {
  if (template && template.type !== 'object') return input;
  const required = new Set(input.required);
  const properties = { ...template?.properties, ...Object.fromEntries(rest) };
  if (Object.keys(properties).length === 0) return null;
  const needed = [...(template?.required ?? []), ...rest.map(([name]) => name).filter((name) => required.has(name))];
  return { type: 'object', properties, ...(needed.length > 0 ? { required: needed } : {}) };
}

function secretOf({ auth }: Tool, headers: Record<string, string>): HttpRequest['secret'] {
  if (auth.secretRef === '' || auth.kind === 'none') return null;
  const name = auth.secretRef;
  if (auth.kind === 'basic') return { header: 'Authorization', name, value: 'Basic, and user:password in base64' };
  if (auth.kind !== 'api_key') return { header: 'Authorization', name, value: 'Bearer, and the token' };
  const header = Object.entries(headers).find(([, value]) => value.includes(`{${name}}`));
  return header ? { header: header[0], name, value: header[1].replace(`{${name}}`, 'the key') } : null;
}
