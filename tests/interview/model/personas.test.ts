import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { TurnView } from '../../../src/builder/builder.js';
import { type Behaviour, FAULTS, type Heard, lastMessage } from '../../fakes/model-provider.mjs';
import { ANNA, aChange, aModelBuilder, anAnswer, messageIn, type Talk } from './model.fixture.js';

const personaSchema = z.looseObject({
  id: z.string(),
  opening: z.string(),
  truth: z.looseObject({ tools: z.array(z.string()).default([]) }),
  expected: z.looseObject({ max_turns: z.number().default(25) }),
});

type Persona = z.infer<typeof personaSchema>;
type Move = { say?: string; approve?: boolean } | null;
type Actor = { next: (turn: Pick<TurnView, 'question' | 'stage'>) => Move };

const PERSONAS = ['personas-dev', 'personas-held-out'].flatMap((file) =>
  z.array(personaSchema).parse(JSON.parse(readFileSync(`evals/${file}.json`, 'utf8'))),
);

/** The program that plays a persona, as the evaluations run it. */
const actorOf = async (persona: Persona): Promise<Actor> => {
  const { createPersona }: { createPersona: (persona: Persona) => Actor } = await import(
    pathToFileURL('evals/persona.mjs').href
  );
  return createPersona(persona);
};

/** The share of answers that are broken, and in which ways: all but those after which nobody asks for a while. */
const BROKEN = 0.05;
const BREAKS = FAULTS.filter((fault) => !['wrong_key', 'unknown_model', 'no_first_token'].includes(fault));

const open: Talk[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** What a script makes of an answer: the fact that was asked about, in the user's words. */
function scripted(heard: Heard, persona: Persona): string {
  const message = messageIn(heard);
  const topic = /<question>\n(\w+):/.exec(lastMessage(heard.body))?.[1] ?? 'purpose';
  const said = { value: message, quote: message };
  if (/^(skip|idk|whatever|dunno|.{0,12}(decide|pick))/i.test(message))
    return anAnswer({ reply: 'Fine.', act: 'default' });
  if (topic === 'confirm') return anAnswer({ reply: 'Good.', act: 'approve' });
  const facts: Record<string, unknown[]> = {
    purpose: [
      aChange({ op: 'set', field: 'purpose', ...said }),
      aChange({ field: 'goals', ...said }),
      aChange({ op: 'set', field: 'type', value: 'other' }),
    ],
    goals: [aChange({ field: 'goals', ...said })],
    audience: [aChange({ op: 'set', field: 'audience', ...said })],
    tone: [aChange({ field: 'tone', ...said })],
    tools: persona.truth.tools.map((value) => aChange({ field: 'tools', value, quote: message })),
    constraints: [aChange({ field: 'rules', ...said })],
    escalation: [aChange({ field: 'escalation_when', ...said })],
    greeting: [aChange({ op: 'set', field: 'greeting', ...said })],
    name: [aChange({ op: 'set', field: 'name', ...said })],
    channel: [aChange({ field: 'channels', value: 'chat', quote: message })],
    edge_cases: [aChange({ field: 'edge_cases', ...said })],
    success: [aChange({ op: 'set', field: 'success', ...said })],
    knowledge: [aChange({ field: 'knowledge', ...said, detail: 'text' })],
  };
  const line = { depth: 0, kind: 'do', text: message, act: 'respond', capability: '', expression: '', slots: [] };
  const procedure = topic === 'workflow' ? { lines: [line], quote: message, confidence: 0.9 } : null;
  return anAnswer({ reply: 'I see.', changes: facts[topic] ?? [], procedure });
}

describe('whole interviews with a model', () => {
  test(`cost one call per turn, and at most 1.10 where ${BROKEN * 100} % of the answers are broken`, async () => {
    let asked = 0;
    let broken = 0;
    const calls = { turns: 0, calls: 0 };
    for (const persona of PERSONAS) {
      const talk = await aModelBuilder({
        behave: (heard): Behaviour => {
          asked += 1;
          const text = scripted(heard, persona);
          // Every twentieth answer, in one way after the other.
          if (asked % Math.round(1 / BROKEN) !== 0) return { kind: 'answer', text };
          broken += 1;
          return { kind: 'fault', fault: BREAKS[broken % BREAKS.length] ?? 'server_error', text };
        },
      });
      open.push(talk);
      const { turns, spent } = await play(talk, persona);
      calls.turns += turns;
      calls.calls += spent;
      expect(talk.faults).toEqual([]);
    }
    expect(calls.turns).toBeGreaterThan(PERSONAS.length * 4);
    expect(broken).toBeGreaterThan(calls.turns / 40);
    // Chips and buttons need no call, so there are turns without one.
    expect(calls.calls / calls.turns).toBeLessThanOrEqual(1.1);
    expect(calls.calls / calls.turns).toBeGreaterThan(0.6);
  }, 120_000);
});

/** Plays one persona to its end, its limit, or its silence. */
async function play({ builder }: Talk, persona: Persona): Promise<{ turns: number; spent: number }> {
  const actor = await actorOf(persona);
  const { session } = await builder.create(ANNA, { message: persona.opening });
  const id = session.sessionId;
  let turn: Pick<TurnView, 'question' | 'stage' | 'status'> = session;
  for (let count = 1; turn.status === 'active' && count < persona.expected.max_turns; count += 1) {
    const move = actor.next(turn);
    if (move === null) break;
    if (move.approve) {
      const { question, stage, status } = await builder.review(ANNA, id, { approved: true });
      turn = { question, stage, status };
    } else turn = await builder.send(ANNA, id, { text: move.say ?? '' });
  }
  const { history, usage } = await builder.get(ANNA, id);
  for (const { usage: each } of history) expect(each.calls).toBeLessThanOrEqual(4);
  return { turns: history.length, spent: usage.calls };
}
