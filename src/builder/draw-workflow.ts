import { isDeepStrictEqual } from 'node:util';
import type { Blueprint } from '../blueprint/schema.js';
import { synthesise } from '../workflow/synthesise.js';

/**
 * Draws the workflow anew when something that it is drawn from has changed. A workflow that a person edited or brought
 * along is left as it is.
 */
export function drawWorkflow(before: Blueprint, after: Blueprint): Blueprint {
  if (isOwnWork(after)) return after;
  const isDrawn = after.workflow.nodes.length > 0;
  return isDrawn && isDeepStrictEqual(sourcesOf(before), sourcesOf(after)) ? after : redrawWorkflow(after);
}

/** Draws the workflow from the rest of the blueprint, whoever made the present one; its evidence goes with it. */
export function redrawWorkflow(blueprint: Blueprint): Blueprint {
  const evidence = Object.entries(blueprint.evidence).filter(([pointer]) => !isOfWorkflow(pointer));
  return { ...blueprint, workflow: synthesise(blueprint), evidence: Object.fromEntries(evidence) };
}

/** Whether a person made the workflow, or a part of it, by hand, or brought it along. */
const isOwnWork = (blueprint: Blueprint): boolean =>
  Object.entries(blueprint.evidence).some(
    ([pointer, { source }]) =>
      isOfWorkflow(pointer) && (source === 'edited' || source === 'imported' || source === 'user'),
  );

const isOfWorkflow = (pointer: string): boolean => pointer === '/workflow' || pointer.startsWith('/workflow/');

/** The blueprint without what a workflow is not drawn from. */
const sourcesOf = ({
  workflow: _workflow,
  evidence: _evidence,
  scenarios: _scenarios,
  notes: _notes,
  ...sources
}: Blueprint) => sources;
