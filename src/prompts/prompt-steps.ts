import type { Condition, DoStep, Step } from '../blueprint/procedure-schema.js';
import type { Blueprint } from '../blueprint/schema.js';
import { graphSteps } from './graph-steps.js';
import type { PromptStep } from './prompt-step.js';

const INDENT = '   ';
/** A condition may come with its own "if". */
const HAS_CONDITION_WORD =
  /^(?:if|when|whenever|unless|once|wenn|falls|sobald|si|cuando|quand|lorsque|se|quando|если|когда|如果|当|もし)(?=[\s,]|[\p{sc=Han}\p{sc=Hiragana}])/iu;
const HAS_END_WORD = /^(?:until|till|bis|hasta|jusqu|até|finché|пока|直到)/iu;

/**
 * How the work is done, as numbered lines: a workflow that a person drew or brought along as it is; else the procedure
 * in the words in which it was told; else the workflow that was drawn from the goals.
 */
export function promptSteps(blueprint: Blueprint): PromptStep[] {
  const isDrawnByHand = Object.entries(blueprint.evidence).some(
    ([pointer, { source }]) => /^\/workflow(\/|$)/.test(pointer) && source !== 'inferred' && source !== 'default',
  );
  const hasWorkflow = blueprint.workflow.nodes.length > 0;
  if (blueprint.procedure.length > 0 && !(isDrawnByHand && hasWorkflow)) {
    return sequence(blueprint.procedure, '', toolsByCapability(blueprint));
  }
  return graphSteps(blueprint.workflow);
}

type ToolIds = ReadonlyMap<string, string[]>;

const toolsByCapability = ({ tools }: Blueprint): ToolIds =>
  new Map(
    tools.map(({ capability }) => [
      capability,
      tools.filter((tool) => tool.capability === capability).map(({ id }) => id),
    ]),
  );

const sequence = (steps: readonly Step[], indent: string, tools: ToolIds): PromptStep[] =>
  steps.flatMap((step, at) => stepLines(step, { indent, marker: `${at + 1}.` }, tools));

function stepLines(step: Step, place: { indent: string; marker: string }, tools: ToolIds): PromptStep[] {
  const inner = place.indent + INDENT;
  switch (step.kind) {
    case 'do':
      return [{ ...place, ...doLine(step, tools) }];
    case 'if':
      return [
        { ...place, text: `${conditional(step.condition)}:`, waits: false },
        ...sequence(step.then, inner, tools),
        ...(step.otherwise.length > 0
          ? [
              { indent: inner, marker: '-', text: 'Otherwise:', waits: false },
              ...sequence(step.otherwise, inner + INDENT, tools),
            ]
          : []),
      ];
    case 'repeat':
      return [
        { ...place, text: `${repetition(step.until, step.times)}:`, waits: false },
        ...sequence(step.steps, inner, tools),
      ];
    default: {
      const unknown: never = step;
      return unknown;
    }
  }
}

const UNWORDED: Record<DoStep['act'], string> = {
  ask: 'Ask',
  say: 'Say what is next',
  use: 'Use the tool',
  confirm: 'Ask whether to go on',
  handoff: 'End here',
  respond: 'Answer',
};

function doLine({ text, act, slots, capability }: DoStep, tools: ToolIds): { text: string; waits: boolean } {
  const called = act === 'use' ? (tools.get(capability) ?? []) : [];
  const words = text.trim() || UNWORDED[act];
  const additions = [
    act === 'ask' && slots.length > 0 ? `collect: ${slots.map(({ name }) => name).join(', ')}` : '',
    called.length > 0 ? `tool: ${called.join(' or ')}` : '',
    act === 'confirm' ? 'go on only after a yes' : '',
    act === 'handoff' ? 'hand over to a person' : '',
  ].filter((addition) => addition !== '');
  return {
    text: additions.length > 0 ? `${words} (${additions.join('; ')})` : words,
    waits: act === 'ask' || act === 'confirm',
  };
}

const conditional = ({ text, expression }: Condition): string => {
  const condition = (text || expression).trim();
  return HAS_CONDITION_WORD.test(condition) ? condition : `If ${condition}`;
};

function repetition({ text, expression }: Condition, times: number): string {
  const end = (text || expression).trim();
  if (end === '') return times === 1 ? 'Do once' : `Repeat ${times} times`;
  const limit = `at most ${times} time${times === 1 ? '' : 's'}`;
  return HAS_END_WORD.test(end) ? `Repeat ${end} (${limit})` : `Repeat until ${end} (${limit})`;
}
