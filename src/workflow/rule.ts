import type { Tool } from '../blueprint/schema.js';
import type { Finding } from '../blueprint/workflow-schema.js';
import type { ReadExpression } from './expression.js';
import type { Graph } from './graph.js';

/** What the proof needs to know of a tool. */
export type ToolFacts = Pick<Tool, 'id' | 'effect' | 'approval' | 'requires' | 'inputSchema'>;

export type RuleContext = {
  tools: ReadonlyMap<string, ToolFacts>;
  /** Reads an expression; the same one is read once in a proof. */
  read: (expression: string) => ReadExpression;
};

/** Looks at one level of a workflow; findings name nodes by their own id. */
export type Rule = (graph: Graph, context: RuleContext) => Finding[];
