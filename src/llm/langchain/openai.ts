import { ChatOpenAICompletions, type ChatOpenAIFields } from '@langchain/openai';
import { PROVIDERS } from '../data/providers.js';
import type { ModelPort, ModelRequest } from '../port.js';
import { askWithout, type Feature } from './features.js';
import { messagesOf } from './messages-of.js';
import { readChunk } from './read-chunk.js';

export type OpenAiOptions = {
  model: string;
  /** Servers on one's own machine often need none. */
  apiKey: string | null;
  /** Any OpenAI-compatible server. */
  baseUrl: string;
  /** How much a model thinks before it answers; null leaves it to the server. */
  effort: string | null;
};

/** A model of OpenAI, or of a server that speaks as OpenAI does: Ollama, vLLM, LM Studio, OpenRouter, llama.cpp. */
export function createOpenAiPort(options: OpenAiOptions): ModelPort {
  const inUse = featuresFor(options);
  const chatFor = createChats(options, inUse);

  /** Straight from the client: `stream` would send every word through tracing and callbacks first. */
  async function* ask(request: ModelRequest, signal: AbortSignal) {
    const call = { signal, maxRetries: 0, ...shapeOf(request, inUse) };
    for await (const chunk of chatFor(request)._streamResponseChunks(messagesOf(request, { isMarked: false }), call)) {
      yield* readChunk(chunk.message, chunk.generationInfo);
    }
  }

  return {
    provider: 'openai',
    model: options.model,
    stream: (request, { signal }) => askWithout(inUse, () => ask(request, signal)),
  };
}

function featuresFor({ baseUrl, effort }: OpenAiOptions): Set<Feature> {
  const isVendor = baseUrl === PROVIDERS.openai.url;
  return new Set<Feature>([
    'schema',
    'tool',
    'usage',
    ...(isVendor ? (['completion_limit', 'cache_key'] as const) : []),
    ...(effort === null ? [] : (['effort'] as const)),
  ]);
}

/** Clients are kept: making one for each call costs more than the call. */
function createChats({ model, apiKey, baseUrl, effort }: OpenAiOptions, inUse: ReadonlySet<Feature>) {
  const chats = new Map<string, ChatOpenAICompletions>();
  return ({ maxOutputTokens }: ModelRequest): ChatOpenAICompletions => {
    const key = [maxOutputTokens, ...inUse].join(' ');
    const known = chats.get(key);
    if (known) return known;
    const chat = new LimitedChat({
      model,
      // The client insists on one.
      apiKey: apiKey ?? 'none',
      configuration: { baseURL: baseUrl },
      maxRetries: 0,
      streamUsage: inUse.has('usage'),
      // A refusal comes in a field of its own, which stands in the raw answer only.
      __includeRawResponse: true,
      modelKwargs: inUse.has('effort') ? { reasoning_effort: effort } : {},
      maxTokens: maxOutputTokens,
      limitName: inUse.has('completion_limit') ? 'max_completion_tokens' : 'max_tokens',
    });
    chats.set(key, chat);
    return chat;
  };
}

type LimitName = 'max_tokens' | 'max_completion_tokens';

/**
 * The parent decides by the model's name under which of two names the limit of the answer goes; it knows neither the
 * newest models nor other servers, of which each takes one name only.
 */
class LimitedChat extends ChatOpenAICompletions {
  private readonly limitName: LimitName;

  constructor({ limitName, ...fields }: ChatOpenAIFields & { limitName: LimitName }) {
    super(fields);
    this.limitName = limitName;
  }

  override invocationParams(...given: Parameters<ChatOpenAICompletions['invocationParams']>) {
    const { max_tokens: _tokens, max_completion_tokens: _completion, ...params } = super.invocationParams(...given);
    return { ...params, [this.limitName]: this.maxTokens };
  }
}

/** How the answer is held to its schema: as the server's own structured output, else as the input of a tool. */
function shapeOf({ answer, cacheKey }: ModelRequest, inUse: ReadonlySet<Feature>) {
  const { name, json } = answer;
  const key = inUse.has('cache_key') ? { promptCacheKey: cacheKey } : {};
  if (inUse.has('schema')) {
    const format = { type: 'json_schema' as const, json_schema: { name, strict: true, schema: json } };
    return { ...key, response_format: format };
  }
  if (!inUse.has('tool')) return key;
  return {
    ...key,
    tools: [{ type: 'function' as const, function: { name, description: 'Gives the answer.', parameters: json } }],
    tool_choice: { type: 'function' as const, function: { name } },
  };
}
