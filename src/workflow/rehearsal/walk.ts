import type { WorkflowNode } from '../../blueprint/workflow-schema.js';

/** One node that a rehearsal came by. */
export type RehearsalStep = {
  nodeId: string;
  kind: WorkflowNode['kind'];
  title: string;
  /** The case that was followed; null where there was none to choose. */
  branch: string | null;
  /** Why that case, in words. */
  why: string;
  /** What the agent would say here; '' where it says nothing that is written. */
  says: string;
  /** What the tool would be sent; nothing is sent. */
  call: { toolId: string; input: Record<string, unknown> } | null;
  slots: Record<string, unknown>;
};

/** How a walk came to its end; `met`: at the join of the parallel branch that it walked. */
export type Stop = { outcome: 'ended' | 'waiting' | 'stuck' | 'too_long' | 'met'; why: string };

/** The case to follow (null: the plain edge), or why the walk stops here. */
export type Choice =
  | { branch: string | null; why: string; says?: string; call?: RehearsalStep['call'] }
  | { stop: Stop };

/** What a walk has heard, knows and has passed so far; it changes as the walk goes on. */
export type Walk = {
  answers: Map<string, unknown>;
  messages: string[];
  /** The message that was heard last. */
  heard: string;
  slots: Record<string, unknown>;
  results: Record<string, unknown>;
  steps: RehearsalStep[];
  rounds: Map<string, number>;
  tools: ReadonlySet<string>;
};
