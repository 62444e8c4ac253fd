import type { Tool } from '../../blueprint/schema.js';
import { type HttpConnector, httpConnectorOf } from '../platforms/http-connector.js';
import { type PlainSchema, plainSchema } from '../platforms/object-schema.js';
import { toolDescription } from '../platforms/tool-words.js';

const INPUT = /\{([a-z][A-Za-z0-9_]*)\}/g;
const SETTING = /\{([A-Z][A-Z0-9_]*)\}/g;

/**
 * A tool as a request of the platform: a GET with its inputs in the address, or a POST with its inputs as the body.
 * @returns undefined where it is called in another way
 */
export function apiToolset(tool: Tool, name: string): object | undefined {
  const connector = httpConnectorOf(tool);
  if (!connector || !canSay(connector)) return undefined;
  const { properties = {}, required } = plainSchema({ ...tool.inputSchema, type: 'object' });
  const headers = { ...mapValues(connector.headers, inEnvironment), ...authorization(tool) };
  return {
    type: 'api',
    api_config: {
      name,
      method: connector.method,
      endpoint: connector.method === 'GET' ? addressOf(connector, properties) : inEnvironment(connector.url),
      instruction: toolDescription(tool),
      ...(Object.keys(properties).length > 0 ? { args: properties } : {}),
      ...(required ? { required } : {}),
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      ...(Object.keys(Object(tool.outputSchema.properties)).length > 0 ? { output_schema: tool.outputSchema } : {}),
    },
  };
}

const canSay = ({ method, url, query, headers, body }: HttpConnector): boolean =>
  !SETTING_OR_INPUT.test(JSON.stringify(headers).replace(SETTING, '')) &&
  (method === 'GET' ||
    (method === 'POST' &&
      body === undefined &&
      Object.keys(query).length === 0 &&
      headers['Content-Type'] !== 'application/x-www-form-urlencoded' &&
      !SETTING_OR_INPUT.test(url.replace(SETTING, ''))));

const SETTING_OR_INPUT = /\{[A-Za-z]/;

function addressOf({ url, query }: HttpConnector, properties: Record<string, PlainSchema>): string {
  const placed = new Set([...JSON.stringify([url, query]).matchAll(INPUT)].map(([, name]) => String(name)));
  const rest = Object.keys(properties).filter((name) => !placed.has(name));
  const pairs = [...Object.entries(query), ...rest.map((name) => [name, `{${name}}`] as const)];
  const search = pairs.map(([key, value]) => `${encodeURIComponent(key.replace(/\p{Cs}/gu, '_'))}=${filled(value)}`);
  return search.length === 0 ? filled(url) : `${filled(url)}?${search.join('&')}`;
}

/** Inputs and the environment as the platform writes them. */
const filled = (template: string): string =>
  inEnvironment(template).replace(/(?<!\$)\{([a-z][A-Za-z0-9_]*)\}/g, (_all, name: string) => `\${${name}}`);

const inEnvironment = (template: string): string =>
  template.replace(SETTING, (_all, name: string) => `\${env.${name}}`);

function authorization({ auth }: Tool): Record<string, string> {
  if (auth.secretRef === '' || auth.kind === 'none' || auth.kind === 'api_key') return {};
  const isBasic = auth.kind === 'basic';
  return { Authorization: `${isBasic ? 'Basic' : 'Bearer'} \${env.${auth.secretRef}}` };
}

const mapValues = (record: Record<string, string>, map: (value: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
