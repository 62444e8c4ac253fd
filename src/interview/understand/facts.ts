import type { AgentType, Channel, Guardrail } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import type { FoundStep } from './procedure.js';

/** Something that the user said: the value, and the shortest words that carry it; `quote` is null where it was inferred. */
export type Said<Value> = { value: Value; quote: string | null; confidence: number };

export type KnowledgeSource = { kind: 'text' | 'url' | 'file'; source: string };

/** All that a message says about the agent, before it is compared with what is known. */
export type Facts = {
  type: Said<AgentType> | null;
  name: Said<string> | null;
  purpose: Said<string> | null;
  goals: Said<string>[];
  audience: Said<string> | null;
  tone: Said<string>[];
  /** Tones that the user does not want. */
  notTone: string[];
  verbosity: Said<'concise' | 'detailed'> | null;
  languages: Said<string>[];
  channels: Said<Channel>[];
  needs: ToolNeed[];
  noTools: Said<true> | null;
  rules: Said<{ kind: Guardrail['kind']; text: string }>[];
  escalation: { when: Said<string>[]; to: Said<string> | null; message: Said<string> | null };
  greeting: Said<string> | null;
  examples: Said<{ user: string; agent: string }>[];
  edgeCases: Said<{ situation: string; response: string }>[];
  knowledge: Said<KnowledgeSource>[];
  memory: Said<'none' | 'conversation' | 'user'> | null;
  success: Said<string> | null;
  procedure: FoundStep[];
};

export const noFacts = (): Facts => ({
  type: null,
  name: null,
  purpose: null,
  goals: [],
  audience: null,
  tone: [],
  notTone: [],
  verbosity: null,
  languages: [],
  channels: [],
  needs: [],
  noTools: null,
  rules: [],
  escalation: { when: [], to: null, message: null },
  greeting: null,
  examples: [],
  edgeCases: [],
  knowledge: [],
  memory: null,
  success: null,
  procedure: [],
});
