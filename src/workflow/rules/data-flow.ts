import type { Finding, Workflow, WorkflowNode } from '../../blueprint/workflow-schema.js';
import type { FactSet } from '../fact-sets.js';
import { finding } from '../finding-table.js';
import { APPROVED, factsOf, knownFacts, resultFact, slotFact } from '../known-facts.js';
import type { RuleContext, ToolFacts } from '../rule.js';
import { slotName } from '../slot-name.js';
import { expressionsOf } from './expressions.js';
import { toolsOf } from './tools.js';

type Located = { found: Finding; prefix: string };

/** What is sure at a node, and what any node at all can give. */
type Sure = { has: (fact: string) => boolean; isGivenSomewhere: (fact: string) => boolean };

/**
 * Every slot that is read was collected on every path before, and no tool is reached without what it requires.
 * A subflow begins with what is known where it is entered.
 */
export function findDataFlowFaults(workflow: Workflow, { tools, read }: RuleContext): Located[] {
  const universe = factsOf(workflow);
  const everything = universe.all();
  const located: Located[] = [];
  const visit = (level: Workflow, inherited: FactSet, prefix: string): void => {
    const { graph, before } = knownFacts(level, universe, inherited);
    for (const [at, node] of graph.nodes.entries()) {
      const known = before[at] ?? universe.none();
      const sure: Sure = {
        has: (fact) => universe.has(known, fact),
        isGivenSomewhere: (fact) => universe.has(everything, fact),
      };
      const findings = [...readFaults(node, sure, read), ...requirementFaults(node, sure, tools)];
      located.push(...findings.map((found) => ({ found, prefix })));
      if (node.kind === 'subflow') visit(node.workflow, known, `${prefix}${node.id}/`);
    }
  };
  visit(workflow, universe.none(), '');
  return located;
}

function readFaults(node: WorkflowNode, sure: Sure, readExpression: RuleContext['read']): Finding[] {
  const name = node.title || node.id;
  return expressionsOf(node).flatMap(({ expression }) => {
    const read = readExpression(expression);
    if (!read.ok) return [];
    const slots = [...read.reads.slots].filter((slot) => !sure.has(slotFact(slot)));
    const results = [...read.reads.results].filter((result) => !sure.has(resultFact(result)));
    return [
      ...slots.map((slot) => slotFault(node.id, name, slot)),
      ...results.map((result) => resultFault(node.id, name, result, sure)),
    ];
  });
}

const slotFault = (id: string, name: string, slot: string): Finding =>
  finding(
    'SLOT_NOT_COLLECTED',
    id,
    `“${name}” reads slots.${slot}, which is not collected on every path before.`,
    `Ask for “${slot}” before this step.`,
  );

function resultFault(id: string, name: string, result: string, sure: Sure): Finding {
  if (sure.isGivenSomewhere(resultFact(result))) {
    const message = `“${name}” reads results.${result}, which is not saved on every path before.`;
    return finding(
      'RESULT_NOT_ALWAYS_SAVED',
      id,
      message,
      `Test it first with has(results.${result}), or call the tool before.`,
    );
  }
  const message = `“${name}” reads results.${result}, which no tool saves.`;
  return finding('RESULT_UNKNOWN', id, message, `Save a tool's result as “${result}”, or read another one.`);
}

function requirementFaults(node: WorkflowNode, sure: Sure, tools: RuleContext['tools']): Finding[] {
  const name = node.title || node.id;
  return toolsOf(node).flatMap((id) => {
    const tool = tools.get(id);
    if (tool === undefined) return [];
    const code = tool.effect === 'read' ? 'REQUIREMENT_OPEN' : 'REQUIREMENT_NOT_MET';
    const findings = tool.requires
      .filter((required) => !sure.has(slotFact(required)) && !sure.has(slotFact(slotName(required))))
      .map((required) => {
        const message = `“${name}” may call “${id}” without knowing “${required}”.`;
        return finding(code, node.id, message, `Ask for “${slotName(required)}” before this step.`);
      });
    if (!needsApproval(tool) || sure.has(APPROVED)) return findings;
    const message = `“${name}” may call “${id}” without the approval that this tool asks for.`;
    return [...findings, finding('APPROVAL_MISSING', node.id, message, 'Put an approval before this step.')];
  });
}

/** Whether a person must agree before the tool is called. */
export const needsApproval = (tool: Pick<ToolFacts, 'approval' | 'effect'>): boolean =>
  tool.approval === 'always' || (tool.approval === 'on_write' && tool.effect !== 'read');
