import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Blueprint } from '../../src/blueprint/schema.js';
import type { Builder } from '../../src/builder/builder.js';
import { createBuilder } from '../../src/builder/create-builder.js';
import { createOfflineInterviewer } from '../../src/interview/offline-interviewer.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { createMermaidReader } from '../../src/workflow/mermaid/diagram-reader.js';
import { parseMermaid } from '../../src/workflow/parse-mermaid.js';
import { toSvg } from '../../src/workflow/to-svg.js';

const BY = { ownerId: 'evaluations' };
const MOST_TURNS = 40;
const EVALS = new URL('../../evals/', import.meta.url);

type Heard = { question: { topic: string } | null; stage: string };
type Reaction = { say: string } | { approve: true } | null;
type Actor = { next: (heard: Heard) => Reaction };

const casesSchema = z.array(z.looseObject({ id: z.string(), description: z.string() }));
const personasSchema = z.array(z.looseObject({ id: z.string(), opening: z.string() }));

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, EVALS), 'utf8'));

/** The agents that come out of the descriptions and of the interviews with the personas, by their ids. */
export async function evaluatedAgents(): Promise<Record<string, Blueprint>> {
  const builder = await anOfflineBuilder();
  const { createPersona }: { createPersona: (persona: unknown) => Actor } = await import(
    new URL('persona.mjs', EVALS).href
  );
  const agents: Record<string, Blueprint> = {};
  for (const { id, description } of casesSchema.parse(read('descriptions-dev.json'))) {
    agents[id] = (await builder.create(BY, { message: description })).session.blueprint;
  }
  for (const persona of personasSchema.parse(read('personas-dev.json'))) {
    agents[persona.id] = await interview(builder, persona.opening, createPersona(persona));
  }
  return agents;
}

/** A builder as it is delivered, but for what it keeps. */
export async function anOfflineBuilder(): Promise<Builder> {
  const reader = createMermaidReader();
  return createBuilder({
    store: createMemoryStore(),
    interviewer: createOfflineInterviewer(),
    prompts: await createPromptWriter({ directory: 'prompts' }),
    mermaid: { parse: (text, previous) => parseMermaid(text, previous, { reader }), draw: toSvg },
    ttlSeconds: 3600,
    replyPaceMs: 0,
    now: () => new Date(),
    newId: randomUUID,
    onError: (error) => {
      throw error;
    },
  });
}

/** Talks until the session is completed, or the persona has nothing to say. */
async function interview(builder: Builder, opening: string, actor: Actor): Promise<Blueprint> {
  const { session } = await builder.create(BY, { message: opening });
  let heard: Heard = session;
  for (let turns = 1; turns < MOST_TURNS; turns += 1) {
    const reaction = actor.next(heard);
    if (reaction === null) break;
    if ('approve' in reaction) {
      await builder.review(BY, session.sessionId, { approved: true });
      break;
    }
    const turn = await builder.send(BY, session.sessionId, { text: reaction.say });
    heard = turn;
    if (turn.status === 'completed') break;
  }
  return (await builder.get(BY, session.sessionId)).blueprint;
}
