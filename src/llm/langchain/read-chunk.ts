import { AIMessageChunk, type BaseMessageChunk } from '@langchain/core/messages';
import type { ModelPart, StopReason, TokenCounts } from '../port.js';

/**
 * The parts of an answer in one chunk, as LangChain gives it for either vendor. There is a chunk for every few letters,
 * so this looks at members by hand: a schema would take more time than all the rest.
 */
export function readChunk(message: BaseMessageChunk, generationInfo: Record<string, unknown> = {}): ModelPart[] {
  if (!(message instanceof AIMessageChunk)) return [];
  const { content, additional_kwargs: kwargs } = message;
  const parts: ModelPart[] = [];
  for (const text of [...textsOf(content), ...toolTexts(message)]) {
    if (text !== '') parts.push({ kind: 'text', text });
  }
  if (parts.length === 0 && (kwargs.reasoning_content !== undefined || hasThoughts(content))) {
    parts.push({ kind: 'thinking' });
  }
  const tokens = tokensOf(message.usage_metadata);
  if (tokens) parts.push({ kind: 'tokens', tokens });
  if (isRefusal(kwargs.__raw_response)) parts.push({ kind: 'stop', reason: 'refusal' });
  const stop = generationInfo.finish_reason ?? kwargs.stop_reason;
  if (typeof stop === 'string') parts.push({ kind: 'stop', reason: STOP_REASONS[stop] ?? 'done' });
  return parts;
}

/** The words of both vendors; what is not here ended as it should. */
const STOP_REASONS: Record<string, StopReason> = {
  length: 'length',
  max_tokens: 'length',
  content_filter: 'content_filter',
  refusal: 'refusal',
  model_context_window_exceeded: 'context',
};

/** A member of something that came over the wire; undefined where there is none. */
const member = (of: unknown, name: string): unknown =>
  of !== null && typeof of === 'object' ? Reflect.get(of, name) : undefined;

const numberIn = (of: unknown, name: string): number => {
  const value = member(of, name);
  return typeof value === 'number' ? value : 0;
};

function textsOf(content: AIMessageChunk['content']): string[] {
  if (typeof content === 'string') return [content];
  return content.flatMap((block) => {
    const text = member(block, 'type') === 'text' ? member(block, 'text') : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}

const hasThoughts = (content: AIMessageChunk['content']): boolean =>
  typeof content !== 'string' && content.some((block) => member(block, 'type') === 'thinking');

/** An answer that is given as the input of a tool. */
const toolTexts = ({ tool_call_chunks: chunks }: AIMessageChunk): string[] =>
  (chunks ?? []).map(({ args }) => args ?? '');

/** OpenAI's refusals come in a field of their own: `choices[0].delta.refusal`. */
function isRefusal(raw: unknown): boolean {
  const choices = member(raw, 'choices');
  const refusal = Array.isArray(choices) ? member(member(choices[0], 'delta'), 'refusal') : undefined;
  return typeof refusal === 'string' && refusal !== '';
}

/** Each vendor's counts; a later chunk may bring the output's alone. */
function tokensOf(usage: unknown): Partial<TokenCounts> | null {
  if (usage === undefined || usage === null) return null;
  const input = numberIn(usage, 'input_tokens');
  const output = numberIn(usage, 'output_tokens');
  const details = member(usage, 'input_token_details');
  const read = { input, cached: numberIn(details, 'cache_read'), written: numberIn(details, 'cache_creation') };
  return { ...(input > 0 && read), ...(output > 0 && { output }) };
}
