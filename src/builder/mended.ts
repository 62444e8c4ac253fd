import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow } from '../blueprint/workflow-schema.js';
import { AppError } from '../errors.js';
import { fixFinding } from '../workflow/fix-finding.js';
import { validateWorkflow } from '../workflow/validate-workflow.js';

/**
 * The workflow with one of its findings mended.
 * @throws FINDING_NOT_FOUND, FINDING_NOT_FIXABLE where it needs a decision of a person
 */
export function mended({ workflow, tools }: Blueprint, wanted: { code: string; nodeId: string | null }): Workflow {
  const findings = validateWorkflow(workflow, { tools });
  const finding = findings.find(({ code, nodeId }) => code === wanted.code && nodeId === wanted.nodeId);
  if (!finding) throw new AppError('FINDING_NOT_FOUND');
  const fixed = fixFinding(workflow, finding);
  if (!fixed) throw new AppError('FINDING_NOT_FIXABLE', { detail: finding.fix });
  return fixed;
}
