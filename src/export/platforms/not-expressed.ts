import type { Blueprint, Tool } from '../../blueprint/schema.js';
import { httpRequest } from './http-request.js';

/** What a platform's file can say by its own means; what it cannot is at best a sentence of the prompt. */
export type Expresses = {
  workflow?: boolean;
  approval?: boolean;
  requires?: boolean;
  memory?: boolean;
  /** What a tool gives back. */
  results?: boolean;
  /** The rules that the platform itself enforces. */
  enforces?: (rule: Blueprint['guardrails'][number]) => boolean;
  /** Kinds of connectors that the platform calls by itself. */
  connectors: readonly Tool['connector']['kind'][];
};

const USUAL_TURNS = 20;

/** A warning for each part of the blueprint that does not become a setting of the platform. */
export const notExpressed = (blueprint: Blueprint, can: Expresses): string[] => [
  ...(!can.workflow && blueprint.workflow.nodes.length > 0
    ? ['/workflow: becomes the steps of the prompt; the model follows them, the platform does not enforce them.']
    : []),
  ...blueprint.tools.flatMap((tool, at) => toolWarnings(tool, at, can)),
  ...blueprint.guardrails.flatMap((rule, at) =>
    rule.enforcement === 'prompt' || can.enforces?.(rule)
      ? []
      : [`/guardrails/${at}/enforcement: "${rule.enforcement}" becomes an instruction of the prompt.`],
  ),
  ...blueprint.knowledge.flatMap(({ kind }, at) =>
    kind === 'text' ? [] : [`/knowledge/${at}: is only named; the platform has to be given the ${kind} itself.`],
  ),
  ...memoryWarnings(blueprint, can),
  ...recordWarnings(blueprint),
];

function toolWarnings({ connector, approval, requires, outputSchema }: Tool, at: number, can: Expresses): string[] {
  return [
    ...(!can.connectors.includes(connector.kind) && connector.kind !== 'unset'
      ? [`/tools/${at}/connector: is not part of the file; the call has to be answered by your own code.`]
      : []),
    ...(!can.approval && approval !== 'never'
      ? [`/tools/${at}/approval: is an instruction only; the platform does not hold the call back.`]
      : []),
    ...(!can.requires && requires.length > 0
      ? [`/tools/${at}/requires: is an instruction only; the platform does not check it.`]
      : []),
    ...(!can.results && Object.keys(Object(outputSchema.properties)).length > 0
      ? [`/tools/${at}/outputSchema: is not part of the file.`]
      : []),
  ];
}

function memoryWarnings({ memory }: Blueprint, can: Expresses): string[] {
  if (can.memory) return [];
  return [
    ...(memory.scope === 'conversation' ? [] : [`/memory/scope: "${memory.scope}" has to be set up apart.`]),
    ...(memory.maxTurns === USUAL_TURNS ? [] : ['/memory/maxTurns: has to be set up apart.']),
  ];
}

/** What is kept for those who build the agent; the agent itself does without. */
export const recordWarnings = ({ scenarios, notes }: Blueprint): string[] => [
  ...(scenarios.length > 0 ? ['/scenarios: are not part of the file.'] : []),
  ...(notes.length > 0 ? ['/notes: are not part of the file.'] : []),
];

/** Warnings for platforms that call addresses themselves, and can send objects only. */
export const inexactCalls = (tools: readonly Tool[]): string[] =>
  tools.flatMap((tool, at) =>
    httpRequest(tool).isExact
      ? []
      : [
          `/tools/${at}/connector/body: is a list, which the platform cannot send; only what goes into it is described.`,
        ],
  );
