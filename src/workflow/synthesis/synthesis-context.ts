import type { Step } from '../../blueprint/procedure-schema.js';
import type { Blueprint, Tool } from '../../blueprint/schema.js';
import type { Workflow } from '../../blueprint/workflow-schema.js';
import { LANGUAGES, type Language, MESSAGES, type Messages } from '../data/messages.js';
import { type Cursor, createFlowWriter, type FlowWriter } from './flow-writer.js';
import { contentWords, sharedWords, shortTitle } from './words.js';

/** What every part of the synthesis works with. Ways out of a branch are gathered, and connected at the end. */
export type SynthesisContext = {
  blueprint: Blueprint;
  writer: FlowWriter;
  messages: Messages;
  /** Ends that go on to "anything else?". */
  toHub: Cursor[];
  /** Ends that are over for good, such as after a hand-over. */
  toEnd: Cursor[];
  /** Ends that a person takes over. */
  toHandoff: Cursor[];
  /** Ends after which the person is done. */
  toGoodbye: Cursor[];
  /** Nodes that say why something was left or failed, by their text. */
  sayings: Map<string, string>;
  hasHandoff: boolean;
  resultNames: Set<string>;
  /** Lists of steps that the user told more than once, by their content. */
  repeated: ReadonlySet<string>;
  /** What was written for them. */
  subflows: Map<string, Subflow>;
};

/** A list of steps as a workflow of its own, and what is known for certain behind it. */
export type Subflow = { workflow: Workflow; gained: ReadonlySet<string> };

/** A context for one synthesis. */
export function createContext(blueprint: Blueprint): SynthesisContext {
  const { escalation, tools } = blueprint;
  return {
    blueprint,
    writer: createFlowWriter(),
    messages: MESSAGES[languageOf(blueprint)],
    toHub: [],
    toEnd: [],
    toHandoff: [],
    toGoodbye: [],
    sayings: new Map(),
    hasHandoff:
      escalation.when.length > 0 || escalation.to !== '' || escalation.message !== '' || tools.some(isHandoffTool),
    resultNames: new Set(),
    repeated: repeatedLists(blueprint.procedure),
    subflows: new Map(),
  };
}

/** What tells one list of steps from another. */
export const keyOf = (steps: readonly Step[]): string => JSON.stringify(steps);

/** Lists of at least two steps that stand at more than one place. */
function repeatedLists(procedure: readonly Step[]): Set<string> {
  const times = new Map<string, number>();
  const visit = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.kind === 'do') continue;
      for (const list of step.kind === 'if' ? [step.then, step.otherwise] : [step.steps]) {
        if (list.length > 1) times.set(keyOf(list), (times.get(keyOf(list)) ?? 0) + 1);
        visit(list);
      }
    }
  };
  visit(procedure);
  return new Set([...times].filter(([, count]) => count > 1).map(([key]) => key));
}

/** The agent's first language that there are words for, else English. */
function languageOf({ identity }: Blueprint): Language {
  const spoken = identity.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}

/** A hand-over to a person is a node of its own kind, not a call of a tool. */
export const isHandoffTool = (tool: Pick<Tool, 'capability'>): boolean => tool.capability === 'human_handoff';

/** Whether a text tells that a person takes over. */
export const namesPerson = (text: string, { personWords }: Messages): boolean => {
  const lower = text.toLowerCase();
  return personWords.some((word) => lower.includes(word));
};

/** Leads a way to a node that says a text; the same text is said by one node. */
export function leadToSaying(
  context: SynthesisContext,
  cursor: Cursor,
  saying: { name: string; title: string; text: string },
): void {
  const { sayings, writer, toHub } = context;
  const existing = sayings.get(saying.text);
  if (existing !== undefined) {
    writer.connect(cursor, existing);
    return;
  }
  const id = writer.add(cursor, saying.name, { kind: 'say', title: shortTitle(saying.title), text: saying.text });
  sayings.set(saying.text, id);
  toHub.push([{ from: id, known: new Set() }]);
}

/** The tool of a capability, the one that a text speaks of where there are several. */
export function toolFor(tools: readonly Tool[], capability: string, text: string): Tool | undefined {
  const words = contentWords(text);
  const candidates = tools.filter((tool) => tool.capability === capability);
  return candidates.toSorted((a, b) => sharedWords(words, toolWords(b)) - sharedWords(words, toolWords(a)))[0];
}

/** The words that tell what a tool is for. */
export const toolWords = (tool: Tool): Set<string> =>
  contentWords(
    [tool.name, tool.capability.replaceAll('_', ' '), tool.description, tool.usage, ...tool.triggers].join(' '),
  );
