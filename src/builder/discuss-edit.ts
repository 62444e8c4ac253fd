import type { Evidence } from '../blueprint/evidence.js';
import { diffBlueprints, replayPatch } from '../blueprint/patch.js';
import type { Question } from '../blueprint/question.js';
import type { Blueprint } from '../blueprint/schema.js';
import { OFFLINE_USAGE } from '../llm/usage.js';
import { proposeEdit } from '../workflow/propose-edit.js';
import { readYesNo } from '../workflow/rehearsal/read-answer.js';
import { toMermaid } from '../workflow/to-mermaid.js';
import type { AdvanceDeps, Advanced, Message } from './advanced.js';
import { type ProposalMessages, proposalMessages } from './data/proposal-messages.js';
import { openInput } from './open-input.js';
import type { OpenProposal, Session } from './session.js';

/**
 * A message at the review that asks for a change of the workflow, or that decides on a change which was proposed.
 * Nothing is changed before the user has agreed.
 * @returns null when the message is neither; it is then a turn of the interview
 */
export async function discussEdit(session: Session, message: Message, deps: AdvanceDeps): Promise<Advanced | null> {
  const words = proposalMessages(session.state.locale);
  const decision = session.proposal && decisionIn(message.text, words);
  if (session.proposal && typeof decision === 'boolean') return decide(session, decision, deps);
  if (session.stage !== 'reviewing_workflow') return null;

  const { patch, summary, ask, workflow } = proposeEdit(message.text, session.blueprint);
  if (patch && workflow) {
    const question: Question = {
      topic: 'confirm',
      text: words.ask,
      options: [words.apply, words.drop],
      multiple: false,
      skippable: true,
    };
    const proposal = { id: message.turnId, patch, summary, diagram: toMermaid(workflow) };
    return { ...said(session, `${summary}\n\n${words.ask}`, question), proposal };
  }
  if (!ask) return null;
  return said(session, ask, { topic: 'other', text: ask, options: [], multiple: false, skippable: true });
}

/** What a decision on the open proposal comes to, made in words or by a call. */
export async function decide(session: Session, accept: boolean, deps: AdvanceDeps): Promise<Advanced> {
  const words = proposalMessages(session.state.locale);
  const blueprint = accept && session.proposal ? applied(session.blueprint, session.proposal) : session.blueprint;
  const opened = await deps.interviewer.open(openInput({ ...session, blueprint }, 'resumed'));
  const told = accept ? words.applied : words.dropped;
  const reply = opened.question ? `${told}\n\n${opened.question.text}` : told;
  return { ...said(session, reply, opened.question), patch: diffBlueprints(session.blueprint, blueprint) };
}

/** The words of a chip, or a plain yes or no; null where the message says something else. */
function decisionIn(text: string, { apply, drop }: ProposalMessages): boolean | null {
  const plain = text.trim().toLowerCase();
  if (plain === apply.toLowerCase()) return true;
  if (plain === drop.toLowerCase()) return false;
  return plain.length <= LONGEST_DECISION ? readYesNo(plain) : null;
}

/** A longer message says more than yes or no. */
const LONGEST_DECISION = 40;

function applied(blueprint: Blueprint, { patch, turnId, quote }: OpenProposal): Blueprint {
  const changed = replayPatch(blueprint, patch);
  const evidence: Evidence = { source: 'user', turn: turnId, quote: quote.slice(0, 2000), confidence: 1 };
  return { ...changed, evidence: { ...changed.evidence, '/workflow': evidence } };
}

const said = ({ state }: Session, reply: string, question: Question | null): Advanced => ({
  patch: [],
  state: { ...state, open: question },
  question,
  reply,
  interviewer: 'offline',
  usage: OFFLINE_USAGE,
  prompt: null,
  undid: false,
  approvedPrompt: null,
  proposal: null,
});
