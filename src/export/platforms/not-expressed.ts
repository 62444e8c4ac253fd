import type { Blueprint, Tool } from '../../blueprint/schema.js';
import { httpRequest } from './http-request.js';

/** What a platform's file can say by its own means; what it cannot is at best a sentence of the prompt. */
export type Expresses = {
  workflow?: boolean;
  approval?: boolean;
  memory?: boolean;
  enforcement?: boolean;
  /** Kinds of connectors that the platform calls by itself. */
  connectors: readonly Blueprint['tools'][number]['connector']['kind'][];
};

/** Warnings for platforms that call addresses themselves, and can send objects only. */
export const inexactCalls = (tools: readonly Tool[]): string[] =>
  tools.flatMap((tool, at) =>
    httpRequest(tool).isExact
      ? []
      : [
          `/tools/${at}/connector/body: is a list, which the platform cannot send; only what goes into it is described.`,
        ],
  );

/** A warning for each part of the blueprint that does not become a setting of the platform. */
export function notExpressed(blueprint: Blueprint, can: Expresses): string[] {
  const { tools, guardrails, knowledge, memory, scenarios, workflow } = blueprint;
  return [
    ...(!can.workflow && workflow.nodes.length > 0
      ? ['/workflow: becomes the steps of the prompt; the model follows them, the platform does not enforce them.']
      : []),
    ...tools.flatMap((tool, at) => [
      ...(!can.connectors.includes(tool.connector.kind) && tool.connector.kind !== 'unset'
        ? [
            `/tools/${at}/connector: the platform does not call "${tool.connector.kind}" by itself; the call has to be answered by your own code.`,
          ]
        : []),
      ...(!can.approval && tool.approval !== 'never'
        ? [`/tools/${at}/approval: is an instruction only; the platform does not hold the call back.`]
        : []),
    ]),
    ...guardrails.flatMap(({ enforcement }, at) =>
      !can.enforcement && enforcement !== 'prompt'
        ? [`/guardrails/${at}/enforcement: "${enforcement}" becomes an instruction of the prompt.`]
        : [],
    ),
    ...knowledge.flatMap(({ kind }, at) =>
      kind === 'text' ? [] : [`/knowledge/${at}: is only named; the platform has to be given the ${kind} itself.`],
    ),
    ...(!can.memory && memory.scope === 'user'
      ? ['/memory/scope: remembering a person between conversations has to be set up apart.']
      : []),
    ...(scenarios.length > 0 ? ['/scenarios: are not part of the file.'] : []),
  ];
}
