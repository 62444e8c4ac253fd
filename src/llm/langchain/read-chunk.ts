import { AIMessageChunk, type BaseMessageChunk } from '@langchain/core/messages';
import { z } from 'zod';
import type { ModelPart, StopReason, TokenCounts } from '../port.js';

/** The parts of an answer in one chunk, as LangChain gives it for either vendor. */
export function readChunk(message: BaseMessageChunk, generationInfo: Record<string, unknown> = {}): ModelPart[] {
  if (!(message instanceof AIMessageChunk)) return [];
  const texts = [...textsOf(message.content), ...toolTexts(message)].filter((text) => text !== '');
  const kwargs = kwargsSchema.parse(message.additional_kwargs);
  const stop = [generationInfo.finish_reason, kwargs.stop_reason].find((reason) => typeof reason === 'string');
  const tokens = tokensOf(message);
  const isThinking = texts.length === 0 && (kwargs.reasoning_content !== undefined || hasThoughts(message.content));
  return [
    ...texts.map((text): ModelPart => ({ kind: 'text', text })),
    ...(isThinking ? [{ kind: 'thinking' } as const] : []),
    ...(tokens ? [{ kind: 'tokens', tokens } as const] : []),
    ...(isRefusal(kwargs) ? [{ kind: 'stop', reason: 'refusal' } as const] : []),
    ...(stop === undefined ? [] : [{ kind: 'stop', reason: STOP_REASONS[stop] ?? 'done' } as const]),
  ];
}

/** The words of both vendors; what is not here ended as it should. */
const STOP_REASONS: Record<string, StopReason> = {
  length: 'length',
  max_tokens: 'length',
  content_filter: 'content_filter',
  refusal: 'refusal',
  model_context_window_exceeded: 'context',
};

const choiceSchema = z.looseObject({ delta: z.looseObject({ refusal: z.string().nullish() }) });

const kwargsSchema = z
  .looseObject({
    stop_reason: z.string().nullish(),
    reasoning_content: z.unknown(),
    __raw_response: z
      .looseObject({ choices: z.array(choiceSchema) })
      .optional()
      .catch(undefined),
  })
  .partial();

type Kwargs = z.infer<typeof kwargsSchema>;

const isRefusal = ({ __raw_response: raw }: Kwargs): boolean => Boolean(raw?.choices[0]?.delta.refusal);

const blockSchema = z.looseObject({ type: z.string(), text: z.string().optional() });

function textsOf(content: AIMessageChunk['content']): string[] {
  if (typeof content === 'string') return [content];
  return content.flatMap((block) => {
    const parsed = blockSchema.safeParse(block);
    return parsed.success && parsed.data.type === 'text' ? [parsed.data.text ?? ''] : [];
  });
}

const hasThoughts = (content: AIMessageChunk['content']): boolean =>
  typeof content !== 'string' && content.some((block) => blockSchema.safeParse(block).data?.type === 'thinking');

/** An answer that is given as the input of a tool. */
const toolTexts = ({ tool_call_chunks: chunks }: AIMessageChunk): string[] =>
  (chunks ?? []).map(({ args }) => args ?? '');

const usageSchema = z.looseObject({
  input_tokens: z.number(),
  output_tokens: z.number(),
  input_token_details: z
    .looseObject({ cache_read: z.number().optional().catch(0), cache_creation: z.number().optional().catch(0) })
    .optional(),
});

/** Each vendor's counts; a later chunk may bring the output's alone. */
function tokensOf(message: AIMessageChunk): Partial<TokenCounts> | null {
  const usage = usageSchema.safeParse(message.usage_metadata).data;
  if (!usage) return null;
  const { input_tokens: input, output_tokens: output, input_token_details: details } = usage;
  const read = { input, cached: details?.cache_read ?? 0, written: details?.cache_creation ?? 0 };
  return { ...(input > 0 && read), ...(output > 0 && { output }) };
}
