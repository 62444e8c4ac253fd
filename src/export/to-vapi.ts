import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';
import { agentName } from './platforms/agent-words.js';
import { VAPI_LANGUAGES, VAPI_MODELS } from './platforms/data/vapi-models.js';
import { functionNames, renamedTools } from './platforms/function-names.js';
import { httpRequest, placeholderWarnings } from './platforms/http-request.js';
import { languageOf, languageWarnings } from './platforms/language-of.js';
import { modelWarnings } from './platforms/model-of.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import type { PlainSchema } from './platforms/object-schema.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const USUAL_MODEL = { provider: 'openai', model: 'gpt-4.1' };
const LONGEST_NAME = 40;
const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];

/** An assistant; tools are requests that the platform makes. The voice is the platform's own default. */
export const vapiTarget = jsonBodyTarget({
  target: 'vapi',
  title: 'Vapi assistant',
  format: 'vapi',
  warnings: ({ blueprint }) => {
    const { tools, identity } = blueprint;
    return [
      ...notExpressed(blueprint, { connectors: CALLED }),
      ...renamedTools(tools, LONGEST_NAME),
      ...inexactCalls(tools),
      ...placeholderWarnings(tools),
      ...tools.flatMap((tool, at) => toolWarnings(tool, at)),
      '/voice: is left out, so that the platform takes its usual voice.',
      ...languageWarnings(identity.languages, VAPI_LANGUAGES),
      ...modelWarnings(blueprint, modelOf(blueprint).model),
      ...(identity.name.length > LONGEST_NAME ? [`/identity/name: is cut to ${LONGEST_NAME} characters.`] : []),
    ];
  },
  body: ({ blueprint, prompt }) => {
    const { style, model, tools } = blueprint;
    const names = functionNames(tools, LONGEST_NAME);
    return {
      name: agentName(blueprint, LONGEST_NAME),
      ...(style.greeting
        ? { firstMessage: asLine(style.greeting) }
        : { firstMessageMode: 'assistant-speaks-first-with-model-generated-message' }),
      ...transcriberOf(blueprint),
      model: {
        ...modelOf(blueprint),
        ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
        ...(model.maxTokens === undefined ? {} : { maxTokens: model.maxTokens }),
        messages: [{ role: 'system', content: prompt('vapi') }],
        tools: tools.map((tool, at) => requestTool(tool, names[at] ?? tool.id)),
      },
    };
  },
});

/** What is not called at its own address is called at a placeholder. */
const CALLED = ['http', 'openapi', 'mcp', 'builtin'] as const;

function modelOf({ model }: Blueprint): { provider: string; model: string } {
  const [provider] = Object.entries(VAPI_MODELS).find(([, names]) => names.includes(model.name ?? '')) ?? [];
  return provider === undefined || model.name === undefined ? USUAL_MODEL : { provider, model: model.name };
}

/** Without a transcriber for its language, the platform hears English. */
function transcriberOf({ identity }: Blueprint): object {
  const languages = [...new Set(identity.languages.flatMap((tag) => languageOf(tag, VAPI_LANGUAGES) ?? []))];
  const [language] = languages;
  if (language === undefined) return {};
  return {
    transcriber:
      languages.length > 1
        ? { provider: 'deepgram', model: 'nova-3', language: 'multi' }
        : { provider: 'deepgram', model: 'nova-2', language },
  };
}

function toolWarnings(tool: Tool, at: number): string[] {
  const { secret, path, query } = httpRequest(tool);
  const inAddress = [...Object.keys(path), ...Object.keys(query).filter((name) => query[name]?.constant === undefined)];
  return [
    ...(secret
      ? [
          `/tools/${at}/auth/secretRef: make a credential on the platform for ${secret.header} (${secret.value}) and set its id as credentialId.`,
        ]
      : []),
    ...(inAddress.length > 0
      ? [`/tools/${at}/connector: the platform fills ${inAddress.join(', ')} into the address; try the call once.`]
      : []),
  ];
}

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
