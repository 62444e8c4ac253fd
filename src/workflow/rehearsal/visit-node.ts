import type { Slot, WorkflowNode } from '../../blueprint/workflow-schema.js';
import { evaluateExpression } from '../expression.js';
import { matchIntent, readSlot, readYesNo } from './read-answer.js';
import type { Choice, Walk } from './walk.js';

/**
 * What happens at a node: what is heard, known and called there, and which way is taken.
 * @param hasElse whether the node has a way for everything else
 */
export function visit(node: WorkflowNode, walk: Walk, hasElse: boolean): Choice {
  switch (node.kind) {
    case 'ask':
      return fillSlots(node.slots, walk);
    case 'route':
      return chooseIntent(node, walk, hasElse);
    case 'decide':
      return decide(node.expression, walk);
    case 'approve':
      return chooseApproval(node, walk);
    case 'loop':
      return chooseRound(node, walk);
    case 'tool':
      return callTool(node, walk);
    case 'say':
      return { branch: null, why: '', says: node.text };
    case 'handoff':
      return {
        branch: null,
        why: node.to === '' ? 'a person takes over' : `${node.to} takes over`,
        says: node.message,
      };
    case 'respond':
    case 'start':
    case 'end':
    case 'join':
    case 'parallel':
    case 'subflow':
      return { branch: null, why: '' };
    default:
      return node satisfies never;
  }
}

function fillSlots(slots: readonly Slot[], walk: Walk): Choice {
  const asked: string[] = [];
  for (const slot of slots) {
    const given = answerFor(slot, walk) ?? hear(slot, walk);
    if (given !== undefined) walk.slots[slot.name] = given;
    else if (slot.required) asked.push(slot.name);
  }
  const says = slots.map((slot) => slot.prompt).join(' ');
  if (asked.length === 0) return { branch: null, why: `known now: ${slots.map((slot) => slot.name).join(', ')}`, says };
  return { stop: { outcome: 'waiting', why: `asks for ${asked.join(', ')}` } };
}

/** A value stays; a list of values gives one for each time, unless the slot itself is a list. */
function answerFor(slot: Slot, walk: Walk): unknown {
  const given = walk.answers.get(slot.name);
  return Array.isArray(given) && slot.type !== 'list' ? given.shift() : given;
}

/** A branch that was chosen is taken once, a list of branches one after the other. */
function choiceFor(nodeId: string, walk: Walk): unknown {
  const given = walk.answers.get(nodeId);
  if (Array.isArray(given)) return given.shift();
  walk.answers.delete(nodeId);
  return given;
}

/** What was said last may hold the answer to a later question too, where its type leaves no doubt. */
function hear(slot: Slot, walk: Walk): unknown {
  const isClear = slot.type === 'email' || slot.type === 'phone' || slot.type === 'integer' || slot.type === 'number';
  const heard = isClear && walk.heard !== '' ? readSlot(slot, walk.heard) : undefined;
  if (heard !== undefined) return heard;
  const message = walk.messages[0];
  const read = message === undefined ? undefined : readSlot(slot, message);
  if (read !== undefined) walk.heard = walk.messages.shift() ?? '';
  return read;
}

/** A message that fits no intent goes the way of everything else; where there is none, it is asked for again. */
function chooseIntent({ id, intents }: Extract<WorkflowNode, { kind: 'route' }>, walk: Walk, hasElse: boolean): Choice {
  const chosen = choiceFor(id, walk);
  if (typeof chosen === 'string') return { branch: chosen, why: 'it was chosen' };
  for (let message = walk.messages.shift(); message !== undefined; message = walk.messages.shift()) {
    walk.heard = message;
    const match = matchIntent(intents, message);
    if (match) return { branch: match.intent.id, why: match.why };
    if (hasElse) return { branch: 'else', why: `no intent shares a word with “${message}”` };
  }
  return { stop: { outcome: 'waiting', why: 'waits to hear what is wanted' } };
}

function decide(expression: string, walk: Walk): Choice {
  const evaluated = evaluateExpression(expression, walk);
  if ('error' in evaluated)
    return { stop: { outcome: 'stuck', why: `${expression} cannot be evaluated: ${evaluated.error}` } };
  return { branch: String(evaluated.value === true), why: `${expression} is ${String(evaluated.value)}` };
}

function chooseApproval({ id, prompt }: Extract<WorkflowNode, { kind: 'approve' }>, walk: Walk): Choice {
  const chosen = choiceFor(id, walk);
  if (typeof chosen === 'string') return { branch: chosen, why: 'it was chosen', says: prompt };
  if (typeof chosen === 'boolean')
    return { branch: chosen ? 'approved' : 'rejected', why: 'it was chosen', says: prompt };
  const message = walk.messages.shift();
  if (message === undefined) return { stop: { outcome: 'waiting', why: 'waits for an approval' } };
  walk.heard = message;
  return {
    branch: readYesNo(message) === true ? 'approved' : 'rejected',
    why: `the answer is “${message}”`,
    says: prompt,
  };
}

/** A loop is done when its condition holds, or when it has come by as often as it may. */
function chooseRound({ id, until, maxIterations }: Extract<WorkflowNode, { kind: 'loop' }>, walk: Walk): Choice {
  const round = (walk.rounds.get(id) ?? 0) + 1;
  walk.rounds.set(id, round);
  const evaluated = evaluateExpression(until, walk);
  const isMet = 'value' in evaluated && evaluated.value === true;
  if (!isMet && round < maxIterations)
    return { branch: 'again', why: `round ${round} of ${maxIterations}: ${until} does not hold` };
  walk.rounds.delete(id);
  return { branch: 'done', why: isMet ? `${until} holds` : `round ${round} was the last` };
}

function callTool(node: Extract<WorkflowNode, { kind: 'tool' }>, walk: Walk): Choice {
  const input: Record<string, unknown> = {};
  for (const [name, expression] of Object.entries(node.input)) {
    const evaluated = evaluateExpression(expression, walk);
    if ('error' in evaluated) return { stop: { outcome: 'stuck', why: `input “${name}”: ${evaluated.error}` } };
    input[name] = typeof evaluated.value === 'bigint' ? Number(evaluated.value) : evaluated.value;
  }
  const call = { toolId: node.toolId, input };
  if (!walk.tools.has(node.toolId)) return { stop: { outcome: 'stuck', why: `there is no tool “${node.toolId}”` } };
  if (choiceFor(node.id, walk) === 'error') {
    if (node.policy.onError === 'fail') return { stop: { outcome: 'stuck', why: 'the call fails' } };
    return { branch: node.policy.onError === 'branch' ? 'error' : null, why: 'the call fails', call };
  }
  if (node.saveAs !== '') walk.results[node.saveAs] = walk.answers.get(node.saveAs) ?? {};
  return { branch: null, why: 'nothing is sent in a rehearsal', call };
}
