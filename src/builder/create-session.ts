import { asImported, withImportedEvidence } from '../blueprint/imported-evidence.js';
import { replayPatch } from '../blueprint/patch.js';
import { type Blueprint, emptyBlueprint } from '../blueprint/schema.js';
import { importBlueprint } from '../export/import/import-blueprint.js';
import { unreadSentences } from '../export/import/unread-sentences.js';
import { type InterviewState, interviewStateSchema, type OpenInput } from '../interview/interviewer.js';
import type { SessionHeader, SessionStore } from '../store/session-store.js';
import { advanceSession } from './advance-session.js';
import type { AdvanceDeps } from './advanced.js';
import type { Builder, Caller, CreateInput } from './builder.js';
import { drawWorkflow } from './draw-workflow.js';
import { beginSession, foldEntry } from './fold-session.js';
import type { LiveSessions } from './live-sessions.js';
import { maskSecrets } from './mask-secrets.js';
import { openInput } from './open-input.js';
import type { Session } from './session.js';
import type { SessionEntry } from './session-log.js';
import { turnEntry } from './turns.js';
import { sessionView } from './views.js';

export type CreateSessionDeps = {
  live: LiveSessions;
  store: SessionStore;
  advance: AdvanceDeps;
  now: () => Date;
  newId: () => string;
};

/** The beginning of sessions: new ones, with or without a first message, and imported ones. */
export function createSessionMaker({
  live,
  store,
  advance,
  now,
  newId,
}: CreateSessionDeps): Pick<Builder, 'create' | 'importSession'> {
  /** Makes the session and its first turn together, so that there is never one without its answer. */
  async function begin(by: Caller, input: CreateInput, occasion: 'new' | 'imported') {
    const created = newSession(by, input);
    const opened = await openSession(created, occasion);
    const steps = [opened, ...(input.message === undefined ? [] : [await firstTurn(opened, input.message)])];
    const session = steps.at(-1)?.session ?? created.session;
    const log = steps.map(({ entry }) => entry);
    const { header, created: isNew } = await store.create({ header: session.header, log });
    if (isNew) live.add(session);
    return { session: isNew ? session : await live.read(by, header.id), created: isNew };
  }

  function newSession(by: Caller, { locale, blueprint, clientSessionId }: CreateInput) {
    const at = now().toISOString();
    const header = live.renewed({
      id: newId(),
      ownerId: by.ownerId,
      clientSessionId: clientSessionId ?? null,
      status: 'active',
      createdAt: at,
      updatedAt: at,
      expiresAt: at,
      completedAt: null,
    });
    const empty = emptyBlueprint();
    const first = blueprint ? drawWorkflow(empty, withImportedEvidence(blueprint)) : empty;
    const state = interviewStateSchema.parse(locale ? { locale } : {});
    return start(header, first, state, '');
  }

  function start(header: SessionHeader, blueprint: Blueprint, state: InterviewState, reply: string) {
    const entry: SessionEntry & { kind: 'created' } = {
      kind: 'created',
      at: header.createdAt,
      blueprint,
      state,
      reply,
    };
    return { session: beginSession(header, entry), entry };
  }

  async function openSession({ session, entry }: ReturnType<typeof start>, occasion: OpenInput['occasion']) {
    const { text, state, question } = await advance.interviewer.open(openInput(session, occasion));
    return start(session.header, entry.blueprint, { ...state, open: question }, text);
  }

  async function firstTurn({ session }: { session: Session }, message: string) {
    const started = performance.now();
    const turn = { turnId: newId(), text: maskSecrets(message), clientMessageId: null };
    const advanced = await advanceSession(session, turn, advance);
    const entry = turnEntry(turn, advanced, { pieces: [advanced.reply], at: now().toISOString(), started });
    return { session: foldEntry(session, entry).session, entry };
  }

  /** What the words of a prompt say of an agent, as facts that were brought along, and the sentences that say nothing. */
  async function readWords(by: Caller, text: string, blueprint: Blueprint | undefined) {
    const { session } = newSession(by, { blueprint });
    const { patch } = await advanceSession(session, { turnId: newId(), text }, advance);
    const heard = replayPatch(session.blueprint, patch);
    return { blueprint: asImported(heard), unread: unreadSentences(text, heard) };
  }

  return {
    async create(by, input) {
      const { session, created } = await begin(by, input, input.blueprint ? 'imported' : 'new');
      return { session: sessionView(session), created };
    },

    async importSession(by, { format, content }) {
      const { blueprint, plainText, notCarriedOver } = importBlueprint({ format, content: maskSecrets(content) });
      const read = plainText === undefined ? { blueprint, unread: [] } : await readWords(by, plainText, blueprint);
      const { session } = await begin(by, { blueprint: read.blueprint }, 'imported');
      return { ...sessionView(session), notCarriedOver: [...notCarriedOver, ...read.unread] };
    },
  };
}
