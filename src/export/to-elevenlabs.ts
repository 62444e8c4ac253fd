import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';
import { agentName } from './platforms/agent-words.js';
import { functionNames } from './platforms/function-names.js';
import { httpRequest } from './platforms/http-request.js';
import { modelOf } from './platforms/model-of.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import type { PlainSchema } from './platforms/object-schema.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const MODEL = 'gpt-4.1';
const LONGEST_NAME = 200;
const USUAL_LANGUAGE = 'en';
/** Models that the platform offers by this very name. */
const OFFERED =
  /^(?:gpt-4o|gpt-4o-mini|gpt-4\.1|gpt-4\.1-mini|gpt-4\.1-nano|gpt-5|gpt-5-mini|gpt-5-nano|claude-sonnet-4-5|claude-haiku-4-5|gemini-2\.5-flash)$/;

/** The body with which an agent is created; tools are webhooks. The voice is the platform's own default. */
export const elevenlabsTarget = jsonBodyTarget({
  target: 'elevenlabs',
  title: 'ElevenLabs agent',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: ['http'] }),
    ...inexactCalls(blueprint.tools),
    ...blueprint.tools.flatMap((tool, at) => secretWarning(tool, at)),
    ...(blueprint.model.name && !OFFERED.test(blueprint.model.name)
      ? [`/model: "${asLine(blueprint.model.name)}" is not set here; the file uses ${MODEL}.`]
      : []),
  ],
  body: ({ blueprint, prompt }) => {
    const [language = USUAL_LANGUAGE, ...others] = languagesOf(blueprint);
    const { model, style, tools } = blueprint;
    const names = functionNames(tools);
    return {
      name: agentName(blueprint, LONGEST_NAME),
      conversation_config: {
        agent: {
          first_message: asLine(style.greeting),
          language,
          prompt: {
            prompt: prompt('elevenlabs'),
            llm: model.name && OFFERED.test(model.name) ? modelOf(blueprint, model.provider ?? '', MODEL) : MODEL,
            ...(model.temperature === undefined ? {} : { temperature: Math.min(1, model.temperature) }),
            ...(model.maxTokens === undefined ? {} : { max_tokens: model.maxTokens }),
            tools: tools.map((tool, at) => webhookTool(tool, names[at] ?? tool.id)),
          },
        },
        ...(others.length > 0
          ? {
              language_presets: Object.fromEntries(
                others.map((other) => [other, { overrides: { agent: { language: other } } }]),
              ),
            }
          : {}),
      },
    };
  },
});

/** The platform knows languages without their regions. */
const languagesOf = ({ identity }: Blueprint): string[] => [
  ...new Set(identity.languages.map((tag) => tag.split('-')[0]?.toLowerCase() ?? tag)),
];

function webhookTool(tool: Tool, name: string) {
  const request = httpRequest(tool);
  const { secret, path, query, requiredQuery, body } = request;
  const headers = Object.entries(request.headers).filter(
    ([header]) => header !== 'Content-Type' && header !== secret?.header,
  );
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
      ...(Object.keys(path).length > 0 ? { path_params_schema: mapValues(path, literal) } : {}),
      ...(Object.keys(query).length > 0
        ? {
            query_params_schema: {
              properties: mapValues(query, literal),
              ...(requiredQuery.length > 0 ? { required: requiredQuery } : {}),
            },
          }
        : {}),
      ...(body ? { request_body_schema: objectProperty(body) } : {}),
      content_type: request.isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    },
  };
}

function property(schema: PlainSchema): object {
  if (schema.type === 'object') return objectProperty(schema);
  if (schema.type !== 'array') return literal(schema);
  return { type: 'array', description: schema.description ?? '', items: property(schema.items ?? { type: 'string' }) };
}

const objectProperty = ({ properties = {}, required, description }: PlainSchema): object => ({
  type: 'object',
  ...(description ? { description } : {}),
  properties: mapValues(properties, property),
  ...(required ? { required } : {}),
});

/** A value is either always the same or described to the model, never both. */
const literal = ({ type, description, constant, enum: choices }: PlainSchema): object =>
  constant === undefined
    ? {
        type: type === 'array' || type === 'object' ? 'string' : type,
        description: description ?? '',
        ...(choices ? { enum: choices } : {}),
      }
    : { type, constant_value: constant };

const mapValues = <Value, Result>(
  record: Record<string, Value>,
  map: (value: Value) => Result,
): Record<string, Result> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

function secretWarning(tool: Tool, at: number): string[] {
  const { secret } = httpRequest(tool);
  return secret
    ? [
        `/tools/${at}/auth/secretRef: make a secret on the platform and put its id in place of "${secret.name}"; it holds the whole header ${secret.header}: ${secret.value}.`,
      ]
    : [];
}
