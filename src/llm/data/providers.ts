/** Where providers are, and which of their models is asked where none is set: quick ones that follow a form. */
export const PROVIDERS = {
  openai: { url: 'https://api.openai.com/v1', model: 'gpt-6-luna' },
  anthropic: { url: 'https://api.anthropic.com', model: 'claude-haiku-5-5' },
} as const;

export type ProviderName = keyof typeof PROVIDERS;

/** Where Ollama listens unless told otherwise. */
export const OLLAMA_URL = 'http://127.0.0.1:11434';
