import { asLine } from '../blueprint/plain-text.js';
import type { Tool } from '../blueprint/schema.js';
import { agentName } from './platforms/agent-words.js';
import { functionNames } from './platforms/function-names.js';
import { httpRequest } from './platforms/http-request.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import type { PlainSchema } from './platforms/object-schema.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const MODEL = 'gpt-4.1';
const LONGEST_NAME = 40;
const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];

/** An assistant; tools are requests that the platform makes. Voice and transcriber are the platform's own defaults. */
export const vapiTarget = jsonBodyTarget({
  target: 'vapi',
  title: 'Vapi assistant',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: ['http'] }),
    ...inexactCalls(blueprint.tools),
    ...blueprint.tools.flatMap((tool, at) => {
      const { secret } = httpRequest(tool);
      return secret
        ? [
            `/tools/${at}/auth/secretRef: make a credential on the platform for ${secret.header} (${secret.value}) and set its id as credentialId.`,
          ]
        : [];
    }),
    ...(blueprint.identity.languages.length > 0
      ? ['/identity/languages: the transcriber and the voice have to be set to these languages.']
      : []),
    ...(blueprint.model.name && blueprint.model.name !== MODEL
      ? [`/model: "${asLine(blueprint.model.name)}" is not set here; the file uses ${MODEL}.`]
      : []),
    ...(blueprint.identity.name.length > LONGEST_NAME ? [`/identity/name: is cut to ${LONGEST_NAME} characters.`] : []),
  ],
  body: ({ blueprint, prompt }) => {
    const { style, model, tools } = blueprint;
    const names = functionNames(tools, LONGEST_NAME);
    return {
      name: agentName(blueprint, LONGEST_NAME),
      ...(style.greeting
        ? { firstMessage: asLine(style.greeting) }
        : { firstMessageMode: 'assistant-speaks-first-with-model-generated-message' }),
      model: {
        provider: 'openai',
        model: MODEL,
        ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
        ...(model.maxTokens === undefined ? {} : { maxTokens: model.maxTokens }),
        messages: [{ role: 'system', content: prompt('vapi') }],
        tools: tools.map((tool, at) => requestTool(tool, names[at] ?? tool.id)),
      },
    };
  },
});

function requestTool(tool: Tool, name: string) {
  const { method, url, headers, path, query, requiredQuery, body, secret } = httpRequest(tool);
  const asked = Object.fromEntries(Object.entries(query).filter(([, { constant }]) => constant === undefined));
  const inputs = { ...body?.properties, ...path, ...asked };
  const required = [...new Set([...(body?.required ?? []), ...Object.keys(path), ...requiredQuery])];
  const fixed = Object.entries(headers).filter(([header]) => header !== secret?.header);
  return {
    type: 'apiRequest',
    name,
    description: toolDescription(tool),
    method,
    url: withQuery(url, query),
    ...(fixed.length > 0
      ? { headers: objectOf(fixed.map(([header, value]) => [header, { type: 'string', enum: [value] }])) }
      : {}),
    body: { ...schema({ type: 'object', properties: inputs }), ...(required.length > 0 ? { required } : {}) },
  };
}

/** The platform fills what it was given into an address by double braces. */
function withQuery(url: string, query: Record<string, PlainSchema>): string {
  const filled = url.replace(/\{([a-z][A-Za-z0-9_]*)\}/g, '{{ $1 }}');
  const parts = Object.entries(query).map(
    ([name, { constant }]) =>
      `${encodeURIComponent(name)}=${constant === undefined ? `{{ ${name} }}` : encodeURIComponent(constant)}`,
  );
  return parts.length === 0 ? filled : `${filled}?${parts.join('&')}`;
}

const objectOf = (properties: [string, object][]) => ({ type: 'object', properties: Object.fromEntries(properties) });

/** Only what the platform's own schema knows; a constant is the one value that may be chosen. */
const schema = ({
  type,
  description,
  constant,
  enum: choices,
  format,
  items,
  properties,
  required,
}: PlainSchema): object => ({
  type,
  ...(description ? { description } : {}),
  ...(constant === undefined ? {} : type === 'string' ? { enum: [constant] } : { description: `Always ${constant}.` }),
  ...(choices ? { enum: choices } : {}),
  ...(format && FORMATS.includes(format) ? { format } : {}),
  ...(items ? { items: schema(items) } : {}),
  ...(properties
    ? { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, schema(part)])) }
    : {}),
  ...(required ? { required } : {}),
});
