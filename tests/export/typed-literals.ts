/** A body of a vendor, and the type that its SDK gives it. */
export type JudgedBody = { type: keyof typeof TYPES; body: unknown };

const TYPES = {
  ResponseCreateParamsNonStreaming:
    "import type { ResponseCreateParamsNonStreaming } from 'openai/resources/responses/responses';",
  RealtimeSessionCreateRequest:
    "import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime';",
  MessageCreateParamsNonStreaming:
    "import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';",
  'Vapi.CreateAssistantDto': "import type { Vapi } from '@vapi-ai/server-sdk';",
  LlmCreateParams: "import type { LlmCreateParams } from 'retell-sdk/resources/llm';",
  AgentCreateParams: "import type { AgentCreateParams } from 'retell-sdk/resources/agent';",
} as const;

/** The bodies that the exports of an agent hold. */
export function judgedBodies(
  read: (target: 'openai' | 'anthropic' | 'vapi' | 'retell') => Record<string, unknown>,
): JudgedBody[] {
  const { responses, realtime } = read('openai');
  const { llm, agent } = read('retell');
  return [
    { type: 'ResponseCreateParamsNonStreaming', body: responses },
    { type: 'RealtimeSessionCreateRequest', body: realtime },
    { type: 'MessageCreateParamsNonStreaming', body: read('anthropic') },
    { type: 'Vapi.CreateAssistantDto', body: read('vapi') },
    { type: 'LlmCreateParams', body: llm },
    { type: 'AgentCreateParams', body: agent },
  ];
}

/** A module that says each body as a literal of its type. */
export const literalOf = (bodies: readonly JudgedBody[]): string =>
  [
    ...new Set(bodies.map(({ type }) => TYPES[type])),
    ...bodies.map(({ type, body }, at) => `export const body${at}: ${type} = ${JSON.stringify(body)};`),
    '',
  ].join('\n');
