import type { Blueprint } from './schema.js';

export const STAGES = [
  'initial',
  'collecting_basics',
  'exploring_tools',
  'configuring_tools',
  'reviewing_workflow',
  'finalizing',
  'completed',
] as const;

export type Stage = (typeof STAGES)[number];

/** A person's approval of one revision. */
export type Approval = { revision: number; by: string; at: string };

/** A stage is left when its gate opens; the first closed gate names the stage. */
const GATES: readonly [Stage, (blueprint: Blueprint) => boolean][] = [
  [
    'initial',
    (blueprint) =>
      knows(blueprint, '/identity/purpose') || knows(blueprint, '/goals') || knows(blueprint, '/identity/type'),
  ],
  ['collecting_basics', (blueprint) => ['/identity/type', '/goals', '/style/tone'].every((at) => knows(blueprint, at))],
  ['exploring_tools', (blueprint) => knows(blueprint, '/tools')],
  ['configuring_tools', (blueprint) => blueprint.tools.every((tool, at) => isConfigured(blueprint, tool, at))],
];

/**
 * The stage of an interview, derived from its blueprint and from whether the present revision is approved.
 * @param done whether prompt and exports of the approved revision were made, that is, the session is completed
 */
export function stageOf(blueprint: Blueprint, { approved, done }: { approved: boolean; done: boolean }): Stage {
  if (done) return 'completed';
  if (approved) return 'finalizing';
  const closed = GATES.find(([, isOpen]) => !isOpen(blueprint));
  return closed?.[0] ?? 'reviewing_workflow';
}

/** Whether something is recorded about a fact or a part of it, be it said, assumed or edited. */
export const knows = (blueprint: Blueprint, pointer: string): boolean =>
  Object.keys(blueprint.evidence).some((key) => key === pointer || key.startsWith(`${pointer}/`));

/** A tool can be called, or it was left for later, which is a default with evidence at its connector. */
export const isConfigured = (blueprint: Blueprint, tool: Blueprint['tools'][number], at: number): boolean =>
  tool.connector.kind !== 'unset' || blueprint.evidence[`/tools/${at}/connector`] !== undefined;
