/** The platforms for which a system prompt is written, each in the shape that its own guidance asks for. */
export const PROMPT_FORMATS = [
  'generic',
  'openai_assistant',
  'openai_chat',
  'anthropic',
  'elevenlabs',
  'vapi',
  'retell',
] as const;

export type PromptFormat = (typeof PROMPT_FORMATS)[number];

export const isPromptFormat = (format: string): format is PromptFormat =>
  PROMPT_FORMATS.some((known) => known === format);
