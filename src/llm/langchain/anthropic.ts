import { ChatAnthropic } from '@langchain/anthropic';
import type { ModelPort, ModelRequest } from '../port.js';
import { askWithout, type Feature } from './features.js';
import { messagesOf } from './messages-of.js';
import { readChunk } from './read-chunk.js';

export type AnthropicOptions = {
  model: string;
  apiKey: string;
  baseUrl: string;
  /** How much a model thinks before it answers; null leaves it to the model. */
  effort: 'low' | 'medium' | 'high' | null;
};

/** A model of Anthropic. */
export function createAnthropicPort(options: AnthropicOptions): ModelPort {
  const inUse = new Set<Feature>(['schema', 'tool', ...(options.effort === null ? [] : (['effort'] as const))]);
  const chatFor = createChats(options);

  /** Straight from the client: `stream` would send every word through tracing and callbacks first. */
  async function* ask(request: ModelRequest, signal: AbortSignal) {
    const call = { signal, maxRetries: 0, ...shapeOf(request, inUse, options.effort) };
    for await (const chunk of chatFor(request)._streamResponseChunks(messagesOf(request, { isMarked: true }), call)) {
      yield* readChunk(chunk.message, chunk.generationInfo);
    }
  }

  return {
    provider: 'anthropic',
    model: options.model,
    stream: (request, { signal }) => askWithout(inUse, () => ask(request, signal)),
  };
}

/** Clients are kept: making one for each call costs more than the call. */
function createChats({ model, apiKey, baseUrl }: AnthropicOptions) {
  const chats = new Map<number, ChatAnthropic>();
  return ({ maxOutputTokens }: ModelRequest): ChatAnthropic => {
    const known = chats.get(maxOutputTokens);
    if (known) return known;
    const chat = new ChatAnthropic({
      model,
      apiKey,
      anthropicApiUrl: baseUrl,
      maxTokens: maxOutputTokens,
      maxRetries: 0,
      streaming: true,
    });
    chats.set(maxOutputTokens, chat);
    return chat;
  };
}

/**
 * How the answer is held to its schema: as structured output, else as the input of a tool, streamed as it is written.
 * The tool is not forced: newer models refuse that.
 */
function shapeOf({ answer }: ModelRequest, inUse: ReadonlySet<Feature>, effort: AnthropicOptions['effort']) {
  const { name, json } = answer;
  const isSchema = inUse.has('schema');
  const outputConfig = {
    ...(isSchema && { format: { type: 'json_schema' as const, schema: json } }),
    ...(inUse.has('effort') && effort !== null && { effort }),
  };
  const tool = {
    name,
    description: 'Gives the answer. Always used, and used once.',
    input_schema: { ...json, type: 'object' as const },
    eager_input_streaming: true,
  };
  return {
    ...(Object.keys(outputConfig).length > 0 && { outputConfig }),
    ...(!isSchema && inUse.has('tool') && { tools: [tool], tool_choice: 'auto' as const }),
  };
}
