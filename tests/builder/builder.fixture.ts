import { randomUUID } from 'node:crypto';
import type { Evidence } from '../../src/blueprint/evidence.js';
import type { Change, PatchOperation } from '../../src/blueprint/patch.js';
import type { Builder, SessionEvent } from '../../src/builder/builder.js';
import { createBuilder } from '../../src/builder/create-builder.js';
import { createPromptWriter } from '../../src/prompts/prompt-writer.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { SessionStore } from '../../src/store/session-store.js';
import { createMermaidReader } from '../../src/workflow/mermaid/diagram-reader.js';
import { parseMermaid } from '../../src/workflow/parse-mermaid.js';
import { toSvg } from '../../src/workflow/to-svg.js';
import { createScriptedInterviewer, type Line } from '../fakes/scripted-interviewer.js';

export const ANNA = { ownerId: 'anna' };
export const BERT = { ownerId: 'bert' };

export const bySaying = (quote: string): Evidence => ({ source: 'user', turn: 'turn', quote, confidence: 0.9 });

export const fact = (operation: PatchOperation, evidence: Evidence): Change => ({ operation, evidence });

/** What makes an agent complete enough for its prompt. */
export const basics = (words: string): Change[] => [
  fact({ op: 'replace', path: '/identity/purpose', value: words }, bySaying(words)),
  fact({ op: 'replace', path: '/identity/type', value: 'hospitality' }, bySaying(words)),
  fact({ op: 'add', path: '/goals/-', value: { id: 'g1', text: words, successCriteria: '' } }, bySaying(words)),
  fact({ op: 'replace', path: '/style/tone', value: ['warm'] }, bySaying(words)),
  fact({ op: 'replace', path: '/tools', value: [] }, bySaying(words)),
];

type Setup = { script?: Line[]; store?: SessionStore; ttlSeconds?: number };

/** A builder with a scripted interviewer, a clock that can be put forward, and a record of its faults. */
export async function aBuilder({ script = [], store = createMemoryStore(), ttlSeconds = 3600 }: Setup = {}) {
  const { interviewer, heard } = createScriptedInterviewer(script);
  const writer = await createPromptWriter({ directory: 'prompts' });
  const reader = createMermaidReader();
  const faults: unknown[] = [];
  let offsetMs = 0;
  const builder = createBuilder({
    store,
    interviewer,
    prompts: writer,
    mermaid: { parse: (text, previous) => parseMermaid(text, previous, { reader }), draw: toSvg },
    ttlSeconds,
    replyPaceMs: 1,
    now: () => new Date(Date.now() + offsetMs),
    newId: () => randomUUID(),
    onError: (error) => faults.push(error),
  });
  return { builder, heard, faults, store, passSeconds: (seconds: number) => (offsetMs += seconds * 1000) };
}

/** A session of Anna's, with all that is heard of it. */
export async function aSession(builder: Builder) {
  const { session } = await builder.create(ANNA, {});
  const events: SessionEvent[] = [];
  await builder.subscribe(ANNA, session.sessionId, (event) => events.push(event));
  return { id: session.sessionId, session, events };
}
