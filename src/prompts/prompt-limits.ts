import type { PromptFormat } from '../blueprint/prompt-format.js';

type Limit = { most: number; unit: 'characters' | 'tokens'; why: string };

/** From here on a platform refuses a prompt, or follows it no longer well. */
export const PROMPT_LIMITS: Record<PromptFormat, Limit> = {
  generic: { most: 32_000, unit: 'tokens', why: 'the rules of longer prompts are followed less reliably' },
  openai_assistant: { most: 256_000, unit: 'characters', why: 'the instructions of an assistant may be no longer' },
  openai_chat: { most: 16_384, unit: 'tokens', why: 'instructions and tools of a Realtime session may be no longer' },
  anthropic: { most: 32_000, unit: 'tokens', why: 'the rules of longer prompts are followed less reliably' },
  elevenlabs: { most: 8_000, unit: 'tokens', why: 'a longer prompt delays each answer of a call' },
  vapi: { most: 8_000, unit: 'tokens', why: 'a longer prompt delays each answer of a call' },
  retell: { most: 32_768, unit: 'tokens', why: 'the platform takes no longer prompt' },
};
