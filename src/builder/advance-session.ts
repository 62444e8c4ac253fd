import { applyChanges, diffBlueprints } from '../blueprint/patch.js';
import type { Blueprint } from '../blueprint/schema.js';
import { emptyBlueprint } from '../blueprint/schema.js';
import { stageOf } from '../blueprint/stage.js';
import { leaveToolsForLater } from '../interview/ask/fill-defaults.js';
import type { Reply, TurnContext, TurnInput, TurnIo, Understanding } from '../interview/interviewer.js';
import { OFFLINE_USAGE } from '../llm/usage.js';
import { selectTools } from '../tools/select-tools.js';
import { validateWorkflow } from '../workflow/validate-workflow.js';
import { acceptChanges } from './accept-changes.js';
import type { AdvanceDeps, Advanced, Message } from './advanced.js';
import { discussEdit } from './discuss-edit.js';
import { drawWorkflow } from './draw-workflow.js';
import { blueprintAt } from './fold-session.js';
import type { Session } from './session.js';

/** Nobody listens, and nobody stops. */
const SILENT: TurnIo = { say: () => undefined, signal: new AbortController().signal };

/**
 * One turn in four steps: understand the message, take the facts and the tools that it calls for, draw the workflow,
 * answer and ask on. Changes nothing; the given session is untouched.
 */
export async function advanceSession(
  session: Session,
  message: Message,
  deps: AdvanceDeps,
  io: TurnIo = SILENT,
): Promise<Advanced> {
  const discussed = message.act ? null : await discussEdit(session, message, deps);
  if (discussed) return discussed;

  const said = session.turns.map(({ entry }) => entry.text);
  const turn: TurnInput = {
    turnId: message.turnId,
    text: message.text,
    blueprint: session.blueprint,
    state: session.state,
    stage: session.stage,
    said,
    ...(message.act && { act: message.act }),
    context: contextOf(session),
  };
  const understanding = await deps.interviewer.understand(turn, io);
  const taken = takeFacts(session, understanding, [...said, message.text], message.turnId);
  const blueprint = drawWorkflow(session.blueprint, taken);

  const findings = validateWorkflow(blueprint.workflow, { tools: blueprint.tools });
  const isSound = findings.every(({ severity }) => severity !== 'error');
  const completed = wantsEnd(understanding) && isSound && deps.missingForPrompt(blueprint).length === 0;
  const approvedPrompt = completed ? deps.writePrompt(blueprint) : null;
  const stage = stageOf(blueprint, { approved: completed, done: completed });
  const reply: Reply = await deps.interviewer.reply({ turn, understanding, blueprint, stage, findings, completed });

  return {
    patch: diffBlueprints(session.blueprint, blueprint),
    state: { ...reply.state, open: reply.question },
    question: reply.question,
    reply: reply.text,
    interviewer: reply.by ?? deps.interviewer.name,
    usage: reply.usage ?? OFFLINE_USAGE,
    prompt: reply.prompt ?? null,
    undid: understanding.act.kind === 'undo' && session.past.length > 0,
    approvedPrompt,
    proposal: null,
  };
}

const contextOf = ({ header, turns }: Session): TurnContext => ({
  sessionId: header.id,
  ownerId: header.ownerId,
  replies: turns.map(({ view }) => view.reply),
  spentUsd: turns.reduce((sum, { entry }) => sum + (entry.usage.costUsd ?? 0), 0),
});

const wantsEnd = ({ act }: Understanding): boolean => act.kind === 'approve' || act.kind === 'finish';

/**
 * The blueprint with what the message said: its facts, then the tools that they call for. Once a user has dealt with
 * the details of tools, how to reach a further one is left for later too.
 */
function takeFacts(session: Session, understanding: Understanding, said: readonly string[], turnId: string): Blueprint {
  const { act, changes, needs, state } = understanding;
  const { blueprint } = acceptChanges(groundOf(session, act), changes, said);
  const equipped = applyChanges(blueprint, selectTools(blueprint, needs, { turnId }));
  return state.settled.includes('tool_details')
    ? applyChanges(equipped, leaveToolsForLater(equipped, turnId))
    : equipped;
}

/** What the facts are laid on: usually the blueprint as it is, but a user may take back, or begin again. */
function groundOf(session: Session, act: Understanding['act']): Blueprint {
  if (act.kind === 'start_over' && act.confirmed) return emptyBlueprint();
  const last = session.past.at(-1);
  if (act.kind === 'undo' && last !== undefined) return blueprintAt(session, last) ?? session.blueprint;
  return session.blueprint;
}
