import type { Blueprint, Tool } from '../../blueprint/schema.js';
import {
  nodeSchema,
  type Slot,
  slotSchema,
  type Workflow,
  type WorkflowNode,
} from '../../blueprint/workflow-schema.js';
import { FIND_OUT } from '../data/edit-words.js';
import { type Language, MESSAGES } from '../data/messages.js';
import { SLOT_OF_CONCEPT, STEP_VERBS } from '../data/step-verbs.js';
import { slotName } from '../slot-name.js';
import { isHandoffTool, namesPerson } from '../synthesis/synthesis-context.js';
import { fill, idWords, shortTitle, wordsOf } from '../synthesis/words.js';
import { freshId } from './graph-edits.js';
import { isAmong, meantBy } from './step-words.js';

/** A node for a step that a person adds in words; its kind follows from the verb, and from the tools that there are. */
export function newStep(
  text: string,
  { blueprint, workflow, language }: { blueprint: Blueprint; workflow: Workflow; language: Language },
): WorkflowNode {
  const title = shortTitle(capitalise(text));
  const base = { id: freshId(workflow, ['step', idWords(text)].filter((part) => part !== '').join('_')), title };
  const act = actOf(text, language);
  const tool = act === 'ask' || act === 'say' ? undefined : toolNamed(text, blueprint.tools);
  if (namesPerson(text, MESSAGES[language]) && act === null) {
    const { to, message } = blueprint.escalation;
    return nodeSchema.parse({ ...base, kind: 'handoff', to, message: message || MESSAGES[language].handoff });
  }
  if (tool)
    return nodeSchema.parse({
      ...base,
      kind: 'tool',
      toolId: tool.id,
      saveAs: slotName(tool.id),
      policy: { retries: tool.effect === 'read' ? 1 : 0 },
    });
  const slot = slotIn(text);
  if (act === 'ask' || (act === 'check' && slot !== null)) {
    const asked = slot ?? slotSchema.parse({ name: slotName(text), prompt: text });
    return nodeSchema.parse({ ...base, kind: 'ask', slots: [asked] });
  }
  if (act === 'confirm')
    return nodeSchema.parse({ ...base, kind: 'approve', prompt: fill(MESSAGES[language].mayI, { what: text }) });
  if (act === 'say') return nodeSchema.parse({ ...base, kind: 'say', text });
  return nodeSchema.parse({ ...base, kind: 'respond', instructions: text });
}

function actOf(text: string, language: Language): (typeof STEP_VERBS)[number][0] | null {
  const lower = text.toLowerCase();
  if (FIND_OUT.test(lower)) return 'ask';
  const all = wordsOf(lower);
  // In German the verb may come last.
  const words = [...all.slice(0, 4), ...(language === 'de' ? all.slice(-1) : [])];
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lower);
  const says = (beginning: string) =>
    isUnspaced ? lower.includes(beginning) : words.some((word) => word.startsWith(beginning));
  return STEP_VERBS.find(([, beginnings]) => beginnings.split(' ').some(says))?.[0] ?? null;
}

/** The tool that a text speaks of by its name or what it is for. */
function toolNamed(text: string, tools: readonly Tool[]): Tool | undefined {
  const said = meantBy(text).filter(({ concepts }) => !concepts.some((concept) => EVERYDAY.has(concept)));
  const shares = tools
    .filter((tool) => !isHandoffTool(tool))
    .map((tool) => {
      const own = meantBy(`${tool.name} ${tool.capability.replaceAll('_', ' ')} ${tool.usage}`);
      return { tool, share: said.filter((word) => isAmong(word, own)).length };
    });
  const [best, second] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share > 0 && best.share > (second?.share ?? 0) ? best.tool : undefined;
}

/** Concepts that say little about which tool is meant. */
const EVERYDAY = new Set(['check', 'search', 'number', 'name', 'time', 'start', 'offer', 'system', 'else', 'read']);

/** The slot for a thing that everybody is asked for, such as an e-mail address. */
function slotIn(text: string): Slot | null {
  const concepts = meantBy(text).flatMap((word) => word.concepts);
  // A date of birth is not the date that is talked about otherwise.
  const known = SLOT_OF_CONCEPT[concepts.find((concept) => SLOT_OF_CONCEPT[concept]) ?? ''];
  if (known === undefined || concepts.includes('birth')) return null;
  return slotSchema.parse({ ...known, prompt: text });
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
