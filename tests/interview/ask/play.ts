import { applyChanges, type Change } from '../../../src/blueprint/patch.js';
import type { Question, Topic } from '../../../src/blueprint/question.js';
import { type Blueprint, emptyBlueprint, toolSchema } from '../../../src/blueprint/schema.js';
import { type Stage, stageOf } from '../../../src/blueprint/stage.js';
import type { ToolNeed } from '../../../src/blueprint/tool-need.js';
import { completeUnderstanding } from '../../../src/interview/ask/complete-understanding.js';
import { composeReply } from '../../../src/interview/ask/compose-reply.js';
import {
  type DialogueAct,
  type InterviewState,
  interviewStateSchema,
  type TurnInput,
  type Understanding,
} from '../../../src/interview/interviewer.js';

/** What a message is understood as; everything that is left out is nothing. */
export type Heard = { act?: DialogueAct; changes?: Change[]; needs?: ToolNeed[]; state?: Partial<InterviewState> };

export type Talk = {
  blueprint: Blueprint;
  state: InterviewState;
  stage: Stage;
  said: string[];
  reply: string;
  question: Question | null;
  completed: boolean;
};

export const aTalk = (state: Partial<InterviewState> = {}, blueprint = emptyBlueprint()): Talk => ({
  blueprint,
  state: interviewStateSchema.parse(state),
  stage: stageOf(blueprint, { approved: false, done: false }),
  said: [],
  reply: '',
  question: null,
  completed: false,
});

/** A fact in the user's words. */
export const told = (path: string, value: unknown, quote: string, op: 'add' | 'replace' = 'replace'): Change => ({
  operation: { op, path, value: value as never },
  evidence: { source: 'user', turn: 'turn', quote, confidence: 0.9 },
});

export const aTurn = (talk: Talk, text: string): TurnInput => ({
  turnId: `turn-${talk.said.length}`,
  text,
  blueprint: talk.blueprint,
  state: talk.state,
  stage: talk.stage,
  said: talk.said,
});

/** One turn as a builder runs it, with what the message means given. */
export function say(talk: Talk, text: string, heard: Heard = {}): Talk {
  const turn = aTurn(talk, text);
  const state = { ...talk.state, ...heard.state };
  return run(talk, turn, { act: { kind: 'tell' }, changes: [], needs: [], ...heard, state });
}

function run(talk: Talk, turn: TurnInput, heard: Understanding): Talk {
  const understanding = completeUnderstanding(turn, heard);
  const ground = heard.act.kind === 'start_over' && heard.act.confirmed ? emptyBlueprint() : talk.blueprint;
  const blueprint = withTools(applyChanges(ground, understanding.changes), understanding.needs);
  const completed = heard.act.kind === 'approve' || heard.act.kind === 'finish';
  const stage = stageOf(blueprint, { approved: completed, done: completed });
  const reply = composeReply({ turn, understanding, blueprint, stage, findings: [], completed });
  const said = [...talk.said, turn.text];
  const state = { ...reply.state, open: reply.question };
  return { blueprint, state, stage, said, reply: reply.text, question: reply.question, completed };
}

function withTools(blueprint: Blueprint, needs: readonly ToolNeed[]): Blueprint {
  const changes = needs.map(({ capability, quote, confidence }): Change => {
    const tool = toolSchema.parse({ id: capability, capability, name: capability });
    const source = quote === null ? 'inferred' : 'user';
    return {
      operation: { op: 'add', path: '/tools/-', value: JSON.parse(JSON.stringify(tool)) },
      evidence: { source, turn: 'turn', quote, confidence },
    };
  });
  return applyChanges(blueprint, changes);
}

/** What a user who answers the topic of each question, and nothing else, means. */
export function answerTo(topic: Topic, words: string): Heard {
  const need = { capability: 'calendar', wanted: true, product: '', quote: words, confidence: 0.9 } as const;
  const changes: Partial<Record<Topic, Change[]>> = {
    purpose: [told('/identity/purpose', words, words)],
    goals: [told('/goals', [{ id: 'a', text: words, successCriteria: '' }], words)],
    audience: [told('/audience/description', words, words)],
    tone: [told('/style/tone', [words], words)],
    language: [told('/identity/languages', ['en'], words)],
    channel: [told('/identity/channels', ['chat'], words)],
    knowledge: [told('/knowledge', [{ id: 'k', kind: 'text', source: words, usage: '' }], words)],
    workflow: [told('/procedure', [{ kind: 'do', text: words }], words)],
    constraints: [told('/guardrails', [{ id: 'r', kind: 'must_not', text: words }], words)],
    escalation: [told('/escalation/when', [words], words)],
    greeting: [told('/style/greeting', words, words)],
    name: [told('/identity/name', words, words)],
    edge_cases: [told('/edgeCases', [{ situation: words, response: words }], words)],
    success: [told('/goals/0/successCriteria', words, words)],
  };
  return topic === 'tools' ? { needs: [need] } : { changes: changes[topic] ?? [] };
}
