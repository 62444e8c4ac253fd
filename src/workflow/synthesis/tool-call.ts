import type { Tool } from '../../blueprint/schema.js';
import { type Slot, slotSchema } from '../../blueprint/workflow-schema.js';
import { APPROVED, resultFact, slotFact } from '../known-facts.js';
import { needsApproval } from '../rules/data-flow.js';
import { slotName } from '../slot-name.js';
import { collect } from './collect.js';
import { after, type Cursor, knownAt } from './flow-writer.js';
import { leadToSaying, namesPerson, type SynthesisContext } from './synthesis-context.js';
import { fill, shortTitle } from './words.js';

/**
 * A call of a tool: what it requires is asked first, a person agrees where the tool wants that, and its failure has a
 * way of its own.
 * @param title the user's words for the step
 */
export function callTool(
  context: SynthesisContext,
  cursor: Cursor,
  { tool, name, title }: { tool: Tool; name: string; title: string },
): Cursor {
  const { messages, writer } = context;
  const slots = neededSlots(tool);
  const what = slots.map((slot) => slot.prompt || slot.name.replaceAll('_', ' ')).join(', ');
  let at = collect(context, cursor, { slots, name: `${name}_details`, title: fill(messages.askFor, { what }) });
  if (needsApproval(tool) && !knownAt(at).has(APPROVED)) {
    at = approve(context, at, {
      name: `${name}_approval`,
      title: fill(messages.confirm, { what: title }),
      prompt: fill(messages.mayI, { what: title }),
    });
  }
  const saveAs = resultName(context, tool);
  const known = knownAt(at);
  const id = writer.add(
    at,
    name,
    { kind: 'tool', title: shortTitle(title), toolId: tool.id, input: inputOf(tool, known), saveAs },
    { onError: 'branch', retries: tool.effect === 'read' ? 1 : 0 },
  );
  known.delete(APPROVED);
  leadFailure(context, after(id, known, 'error'), tool);
  return after(id, new Set([...known, resultFact(saveAs)]));
}

/** Has a person agree; a refusal leaves the work undone. */
export function approve(
  context: SynthesisContext,
  cursor: Cursor,
  { name, title, prompt }: { name: string; title: string; prompt: string },
): Cursor {
  const { writer, messages } = context;
  const known = knownAt(cursor);
  const id = writer.add(cursor, name, { kind: 'approve', title: shortTitle(title), prompt });
  leadToSaying(context, after(id, known, 'rejected'), {
    name: 'declined',
    title: messages.title.declined,
    text: messages.declined,
  });
  return after(id, new Set([...known, APPROVED]), 'approved');
}

function leadFailure(context: SynthesisContext, cursor: Cursor, tool: Tool): void {
  const { messages, hasHandoff, toHandoff } = context;
  if (hasHandoff && namesPerson(tool.onError, messages)) {
    toHandoff.push(cursor);
    return;
  }
  const text = tool.onError || messages.failed;
  leadToSaying(context, cursor, { name: 'failed', title: tool.onError || messages.title.failed, text });
}

/** What must be known before the call: what the tool requires, and the parameters without which it cannot be called. */
function neededSlots(tool: Tool): Slot[] {
  const properties = propertiesOf(tool);
  const names = [...tool.requires, ...requiredParameters(tool)];
  return names.map((name) => {
    const property =
      properties[name] ?? Object.entries(properties).find(([key]) => slotName(key) === slotName(name))?.[1];
    return slotSchema.parse({ name: slotName(name), type: slotType(property), prompt: describe(property) });
  });
}

function inputOf(tool: Tool, known: ReadonlySet<string>): Record<string, string> {
  const parameters = Object.keys(propertiesOf(tool));
  const names = [...new Set([...parameters, ...requiredParameters(tool)])];
  const given = names.length > 0 ? names : tool.requires.map(slotName);
  const fitting = given.filter((name) => name.length <= 200 && known.has(slotFact(slotName(name))));
  return Object.fromEntries(fitting.map((name) => [name, `slots.${slotName(name)}`]));
}

const requiredParameters = (tool: Tool): string[] => {
  const { required } = tool.inputSchema;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
};

const propertiesOf = (tool: Tool): Record<string, unknown> => {
  const { properties } = tool.inputSchema;
  return isRecord(properties) ? properties : {};
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The slot's type for a parameter's JSON Schema. */
function slotType(property: unknown): Slot['type'] {
  if (!isRecord(property)) return 'string';
  const byFormat = { date: 'date', 'date-time': 'date', email: 'email', phone: 'phone' } as const;
  const byType = { number: 'number', integer: 'integer', boolean: 'boolean', array: 'list' } as const;
  const format = Object.entries(byFormat).find(([name]) => name === property.format)?.[1];
  return format ?? Object.entries(byType).find(([name]) => name === property.type)?.[1] ?? 'string';
}

const describe = (property: unknown): string =>
  isRecord(property) && typeof property.description === 'string' ? property.description.slice(0, 2000) : '';

function resultName({ resultNames }: SynthesisContext, tool: Tool): string {
  const base = slotName(tool.id).slice(0, 60);
  let name = base;
  for (let count = 2; resultNames.has(name); count++) name = `${base}_${count}`;
  resultNames.add(name);
  return name;
}
