import { z } from 'zod';
import type { Connector } from '../../blueprint/schema.js';
import type { DocumentReader } from './document-reader.js';
import { headersOf, importedTool } from './imported-tool.js';
import { emptyDraft, type VendorDraft } from './vendor-draft.js';

const AGENT = '/conversation_config/agent';
const PROMPT = `${AGENT}/prompt`;
const METHODS = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

const propertySchema = z.looseObject({
  type: z.string().optional(),
  constant_value: z.union([z.string(), z.number(), z.boolean()]).nullish(),
});
const propertiesSchema = z.record(z.string(), propertySchema);
const requiredSchema = z.array(z.string()).catch([]);

/** The body with which an agent is created, or what is read of one. */
export function fromElevenlabs(reader: DocumentReader): VendorDraft {
  const temperature = reader.number(`${PROMPT}/temperature`);
  const maxTokens = reader.number(`${PROMPT}/max_tokens`);
  const llm = reader.text(`${PROMPT}/llm`);
  const presets = reader.members('/conversation_config/language_presets');
  const language = reader.text(`${AGENT}/language`);
  for (const preset of presets) reader.take(preset);
  return {
    ...emptyDraft(),
    name: reader.text('/name'),
    greeting: reader.text(`${AGENT}/first_message`),
    languages: [language, ...presets.map((preset) => preset.split('/').at(-1) ?? '')].filter((tag) => tag !== ''),
    channels: ['voice'],
    prompt: reader.text(`${PROMPT}/prompt`),
    model: {
      ...(llm === '' ? {} : { name: llm }),
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined || maxTokens < 1 ? {} : { maxTokens }),
    },
    tools: reader.members(`${PROMPT}/tools`).flatMap((tool) => toolOf(reader, tool) ?? []),
    guardrails: reader.members('/platform_settings/guardrails/custom/config/configs').map((rule) => {
      for (const setting of ['is_enabled', 'name', 'trigger_action']) reader.take(`${rule}/${setting}`);
      return { text: reader.text(`${rule}/prompt`), enforcement: 'output' };
    }),
    goals: reader.members('/platform_settings/evaluation/criteria').map((goal) => {
      reader.take(`${goal}/id`);
      return { text: reader.text(`${goal}/name`), successCriteria: reader.text(`${goal}/conversation_goal_prompt`) };
    }),
  };
}

function toolOf(reader: DocumentReader, pointer: string) {
  const name = reader.text(`${pointer}/name`);
  const type = reader.text(`${pointer}/type`);
  const description = reader.text(`${pointer}/description`);
  if (type !== 'webhook')
    return importedTool({ name, description, connector: { kind: 'builtin', name: type || name } });
  const api = `${pointer}/api_schema`;
  const method = METHODS.catch('GET').parse(reader.text(`${api}/method`) || 'GET');
  const path = propertiesOf(reader.take(`${api}/path_params_schema`));
  const query = propertiesOf(Object(reader.take(`${api}/query_params_schema`)).properties);
  const bodySchema = Object(reader.take(`${api}/request_body_schema`));
  const body = propertiesOf(bodySchema.properties);
  const { headers, secretRef } = headersOf(Object(reader.take(`${api}/request_headers`)), name);
  reader.take(`${api}/content_type`);
  const asked = Object.entries({ ...path, ...query, ...body }).filter(([, { constant_value: fixed }]) => fixed == null);
  const required = [...Object.keys(path), ...requiredSchema.parse(bodySchema.required)];
  const connector: Connector = {
    kind: 'http',
    method,
    url: reader.text(`${api}/url`),
    headers,
    query: Object.fromEntries(
      Object.entries(query).map(([key, { constant_value: fixed }]) => [key, String(fixed ?? `{${key}}`)]),
    ),
    ...(Object.values(body).some(({ constant_value: fixed }) => fixed != null)
      ? {
          body: Object.fromEntries(
            Object.entries(body).map(([key, { constant_value: fixed }]) => [key, fixed ?? `{${key}}`]),
          ),
        }
      : {}),
  };
  return importedTool({
    name,
    description,
    connector,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(asked),
      ...(required.length > 0 ? { required: required.filter((key) => asked.some(([each]) => each === key)) } : {}),
    },
    outputSchema: reader.take(`${api}/response_body_schema`),
    ...(secretRef === undefined ? {} : { secretRef }),
  });
}

const propertiesOf = (value: unknown): z.infer<typeof propertiesSchema> =>
  propertiesSchema.catch({}).parse(value ?? {});
