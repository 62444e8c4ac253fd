import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Tool } from '../blueprint/schema.js';
import { agentName } from './platforms/agent-words.js';
import { functionNames } from './platforms/function-names.js';
import { httpRequest, toBeReplaced } from './platforms/http-request.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import type { PlainSchema } from './platforms/object-schema.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const MODEL = 'gpt-4.1';
const LONGEST_NAME = 200;
const VOICE = toBeReplaced('VOICE_ID');
const LLM = toBeReplaced('LLM_ID');
/** The platform knows languages with their regions only. */
const LANGUAGES: Record<string, string> = {
  en: 'en-US',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-BR',
  it: 'it-IT',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ja: 'ja-JP',
  nl: 'nl-NL',
  pl: 'pl-PL',
  tr: 'tr-TR',
  ko: 'ko-KR',
  hi: 'hi-IN',
  sv: 'sv-SE',
  da: 'da-DK',
  fi: 'fi-FI',
  no: 'no-NO',
  uk: 'uk-UA',
  ar: 'ar-SA',
  he: 'he-IL',
  el: 'el-GR',
  cs: 'cs-CZ',
  hu: 'hu-HU',
  ro: 'ro-RO',
  vi: 'vi-VN',
  th: 'th-TH',
  id: 'id-ID',
};
const KNOWN_REGIONS = ['en-GB', 'en-AU', 'en-NZ', 'en-IN', 'es-419', 'fr-CA', 'pt-PT', 'nl-BE'];

/** The two bodies that make an agent: its language model with prompt and tools, and the agent that speaks with it. */
export const retellTarget = jsonBodyTarget({
  target: 'retell',
  title: 'Retell agent',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: ['http'] }),
    ...inexactCalls(blueprint.tools),
    `/agent/voice_id: is a placeholder, "${VOICE}".`,
    `/agent/response_engine/llm_id: is a placeholder, "${LLM}": the id that the platform gives when the first body was sent.`,
    ...blueprint.tools.flatMap((tool, at) => toolWarnings(tool, at)),
    ...(blueprint.model.name && blueprint.model.name !== MODEL
      ? [`/model: "${asLine(blueprint.model.name)}" is not set here; the file uses ${MODEL}.`]
      : []),
    ...(blueprint.model.maxTokens === undefined ? [] : ['/model/maxTokens: cannot be set here.']),
    ...(blueprint.model.temperature !== undefined && blueprint.model.temperature > 1
      ? ['/model/temperature: goes up to 1 here and was cut.']
      : []),
    ...blueprint.identity.languages.flatMap((tag, at) =>
      languageOf(tag) ? [] : [`/identity/languages/${at}: "${asLine(tag)}" is not known to the platform.`],
    ),
  ],
  body: ({ blueprint, prompt }) => {
    const { identity, style, model, tools } = blueprint;
    const names = functionNames(tools);
    return {
      llm: {
        model: MODEL,
        ...(model.temperature === undefined ? {} : { model_temperature: Math.min(1, model.temperature) }),
        general_prompt: prompt('retell'),
        ...(style.greeting ? { begin_message: asLine(style.greeting) } : {}),
        start_speaker: 'agent',
        general_tools: [
          ...tools.map((tool, at) => customTool(tool, names[at] ?? tool.id)),
          {
            type: 'end_call',
            name: freeName('end_call', names),
            description: 'Ends the call when the conversation is over.',
          },
        ],
      },
      agent: {
        agent_name: agentName(blueprint, LONGEST_NAME),
        voice_id: VOICE,
        language: languagesOf(identity),
        response_engine: { type: 'retell-llm', llm_id: LLM },
      },
    };
  },
});

const languageOf = (tag: string): string | undefined =>
  KNOWN_REGIONS.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
  LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''];

function languagesOf({ languages }: Blueprint['identity']): string | string[] {
  const known = [...new Set(languages.flatMap((tag) => languageOf(tag) ?? []))];
  return known.length > 1 ? known : (known[0] ?? 'en-US');
}

const freeName = (name: string, taken: readonly string[]): string =>
  taken.includes(name) ? freeName(`${name}_call`, taken) : name;

function customTool(tool: Tool, name: string) {
  const { method, url, headers, path, query, body, isForm, secret } = httpRequest(tool);
  const asked = Object.fromEntries(Object.entries(query).filter(([, { constant }]) => constant === undefined));
  const properties = { ...body?.properties, ...path, ...asked };
  const required = [...new Set([...(body?.required ?? []), ...Object.keys(path)])];
  return {
    type: 'custom',
    name,
    description: toolDescription(tool),
    method,
    url: url.replace(/\{([a-z][A-Za-z0-9_]*)\}/g, '{{$1}}'),
    headers: { ...headers, ...(secret ? { [secret.header]: toBeReplaced(secret.name) } : {}) },
    ...(Object.keys(query).length > 0
      ? {
          query_params: Object.fromEntries(
            Object.entries(query).map(([key, { constant }]) => [
              key,
              constant === undefined ? `{{${key}}}` : String(constant),
            ]),
          ),
        }
      : {}),
    args_at_root: true,
    parameter_type: isForm ? 'form' : 'json',
    parameters: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, schema(part)])),
      ...(required.length > 0 ? { required } : {}),
    },
    speak_during_execution: true,
    speak_after_execution: true,
  };
}

const schema = ({ constant, items, properties, ...part }: PlainSchema): object => ({
  ...part,
  ...(constant === undefined ? {} : { const: constant }),
  ...(items ? { items: schema(items) } : {}),
  ...(properties
    ? { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, schema(inner)])) }
    : {}),
});

function toolWarnings(tool: Tool, at: number): string[] {
  const { path, query, secret } = httpRequest(tool);
  const inAddress = [...Object.keys(path), ...Object.keys(query).filter((key) => query[key]?.constant === undefined)];
  return [
    ...(secret
      ? [`/tools/${at}/auth/secretRef: the header ${secret.header} holds a placeholder for ${secret.value}.`]
      : []),
    ...(inAddress.length > 0
      ? [
          `/tools/${at}/connector: ${inAddress.join(', ')} stand in the address as dynamic variables, which have to be known before the call.`,
        ]
      : []),
  ];
}
