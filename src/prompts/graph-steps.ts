import type { Workflow, WorkflowNode } from '../blueprint/workflow-schema.js';
import type { PromptStep } from './prompt-step.js';

const INDENT = '   ';

/**
 * A workflow as numbered lines, in the order in which they are reached. Where it does not just go on with the next
 * line, the lines say where, and when.
 */
export function graphSteps(workflow: Workflow, indent = ''): PromptStep[] {
  const order = reachable(workflow).filter(({ kind }) => kind !== 'start');
  const numbers = new Map(order.map(({ id }, at) => [id, at + 1]));
  return order.flatMap((node, at) => {
    const { text, details, waits } = describe(node);
    const goesOn = whereNext(workflow, node, numbers, at + 1);
    const inner = indent + INDENT;
    return [
      { indent, marker: `${at + 1}.`, text, waits },
      ...details.map((detail) => ({ indent: inner, marker: '-', text: detail, waits: false })),
      ...(node.kind === 'subflow' ? graphSteps(node.workflow, inner) : []),
      ...goesOn.map((line) => ({ indent: inner, marker: '-', text: line, waits: false })),
    ];
  });
}

/** The nodes in the order of a walk from the entry that finishes each branch before the next. */
function reachable({ entry, nodes, edges }: Workflow): WorkflowNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const start = byId.get(entry) ?? nodes.find(({ kind }) => kind === 'start') ?? nodes[0];
  const seen = new Set<string>();
  const waiting = start ? [start.id] : [];
  const order: WorkflowNode[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    order.push(node);
    waiting.push(
      ...edges
        .filter(({ from }) => from === node.id)
        .map(({ to }) => to)
        .reverse(),
    );
  }
  return order;
}

function describe(node: WorkflowNode): { text: string; details: string[]; waits: boolean } {
  const plain = (text: string, details: string[] = []) => ({ text, details, waits: false });
  switch (node.kind) {
    case 'start':
    case 'join':
      return plain(node.title || 'Go on when all of this is done.');
    case 'end':
      return plain('End the conversation.');
    case 'say':
      return plain(`Say: "${node.text || node.title}"`);
    case 'ask':
      return { text: node.title || 'Ask', details: node.slots.map(slotLine), waits: true };
    case 'route':
      return { text: node.title || 'Find out what the person wants.', details: [], waits: true };
    case 'respond': {
      const tools = node.tools.length > 0 ? ` (tools: ${node.tools.join(', ')})` : '';
      return plain(`${node.instructions || node.title || 'Answer'}${tools}`);
    }
    case 'tool':
      return plain(`${node.title || 'Call the tool'} (tool: ${node.toolId})`);
    case 'decide':
      return plain(`${node.title || 'Check'}: ${inWords(node.expression)}`);
    case 'approve':
      return { text: `Ask for a yes: "${node.prompt || node.title}"`, details: [], waits: true };
    case 'handoff':
      return plain(`Hand over${node.to ? ` to ${node.to}` : ''}${node.message ? `: "${node.message}"` : ''}`);
    case 'parallel':
      return plain(node.title || 'Do the following side by side:');
    case 'loop':
      return plain(`Repeat until ${inWords(node.until)}, at most ${node.maxIterations} times`);
    case 'subflow':
      return plain(node.title || 'Do these steps:');
    default: {
      const unknown: never = node;
      return unknown;
    }
  }
}

const slotLine = ({ name, type, prompt, required }: Extract<WorkflowNode, { kind: 'ask' }>['slots'][number]): string =>
  `${name}${type === 'string' ? '' : ` (${type})`}${required ? '' : ', if there is one'}${prompt ? `: "${prompt}"` : ''}`;

/** CEL reads its values from `slots` and `results`; a person does not need to hear that. */
const inWords = (expression: string): string => expression.replace(/\b(?:slots|results)\./g, '');

/** Where a node leads, unless that is simply the next line. */
function whereNext(
  { edges }: Workflow,
  node: WorkflowNode,
  numbers: ReadonlyMap<string, number>,
  own: number,
): string[] {
  const leaving = edges.filter(({ from }) => from === node.id);
  const [only] = leaving;
  if (leaving.length === 1 && only && only.when === undefined && numbers.get(only.to) === own + 1) return [];
  return leaving.flatMap(({ to, when }) => {
    const number = numbers.get(to);
    if (number === undefined) return [];
    const target = `${number === own + 1 ? 'go on with' : 'go to'} step ${number}`;
    return [when === undefined ? `Then ${target}.` : `${caseOf(node, when)}: ${target}.`];
  });
}

const CASES: Record<string, string> = {
  true: 'If so',
  false: 'If not',
  approved: 'On a yes',
  rejected: 'On a no',
  again: 'While it is not so',
  done: 'When it is so, or after the last time',
  error: 'If it fails',
  else: 'Otherwise',
};

function caseOf(node: WorkflowNode, when: string): string {
  const intent = node.kind === 'route' ? node.intents.find(({ id }) => id === when) : undefined;
  if (!intent) return CASES[when] ?? `If ${when}`;
  const examples =
    intent.examples.length > 0 ? ` (such as ${intent.examples.map((text) => `"${text}"`).join(', ')})` : '';
  return `If it is about this: ${intent.description || intent.id}${examples}`;
}
