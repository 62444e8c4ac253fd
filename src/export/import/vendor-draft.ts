import type { Tool } from '../../blueprint/schema.js';

/** What a vendor's configuration says of an agent. */
export type VendorDraft = {
  name: string;
  greeting: string;
  languages: string[];
  channels: ('chat' | 'voice')[];
  /** The system prompt, in which the rest is said. */
  prompt: string;
  model: { provider?: string; name?: string; temperature?: number; maxTokens?: number };
  tools: Tool[];
  guardrails: { text: string; enforcement: 'output' }[];
  /** What counts as reached, by the goal that it belongs to. */
  goals: { text: string; successCriteria: string }[];
};

export const emptyDraft = (): VendorDraft => ({
  name: '',
  greeting: '',
  languages: [],
  channels: [],
  prompt: '',
  model: {},
  tools: [],
  guardrails: [],
  goals: [],
});
