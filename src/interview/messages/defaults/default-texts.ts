import type { AgentType } from '../../../blueprint/schema.js';

/** What is taken in one language where the user leaves something open, and offered as an answer before. */
export type DefaultTexts = {
  kinds: Record<AgentType, KindTexts>;
  /** What holds for every agent: not inventing facts, and keeping personal data. */
  rules: readonly [string, string];
  /** Has {name}. */
  greeting: string;
  /** Has {business}. */
  businessName: string;
  escalation: { when: readonly [string, string]; to: string; message: string };
  edgeCases: readonly [EdgeCaseText, EdgeCaseText];
  success: string;
};

type EdgeCaseText = { situation: string; response: string };

export type KindTexts = {
  /** What an agent of this kind is called. */
  label: string;
  name: string;
  audience: string;
  /** A rule that agents of this kind usually have. */
  rule: string;
  goals: readonly [string, string, string];
};
