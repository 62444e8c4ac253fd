import type { Blueprint } from './schema.js';
import { knows } from './stage.js';

/**
 * What a system prompt cannot do without: the type of the agent and at least one goal.
 * @returns JSON Pointers of what is unknown; empty when a prompt can be written
 */
export function missingForPrompt(blueprint: Blueprint): string[] {
  const missing: string[] = [];
  if (blueprint.identity.type === 'other' && !knows(blueprint, '/identity/type')) missing.push('/identity/type');
  if (blueprint.goals.length === 0) missing.push('/goals');
  return missing;
}
