import { describe, expect, it } from '@jest/globals';
import type { Problem, SessionEvent } from '../../src/builder/builder.js';
import { type Action, reduce } from '../../src/web/state/reduce.js';
import { type AppState, initialState, runningTurn, waitingProposal } from '../../src/web/state/session-state.js';
import { aHistoryTurn, anOpenPage, aSessionView, aTurnView, sessionOf } from './a-session-view.js';

const pageAfter = (state: AppState, ...actions: Action[]): AppState => actions.reduce(reduce, state);

type Told = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'sessionId' | 'seq'>
    : never
  : never;

const heard = (seq: number, event: Told): Action => ({
  type: 'event',
  event: { ...event, sessionId: 'session-1', seq } as SessionEvent,
});
const delta = (seq: number, text: string, turnId = 'turn-1') => heard(seq, { type: 'message:delta', turnId, text });
const problem = (code: string): Problem => ({
  type: 'about:blank',
  title: '',
  status: 409,
  detail: 'No.',
  code,
  errors: [],
});
const sent: Action = { type: 'sent', clientMessageId: 'message-1', text: 'a bot for my shop' };

describe('a message and its reply', () => {
  it('B3 answers the first message: it stands in the chat at once and its reply grows piece by piece', () => {
    const state = pageAfter(anOpenPage(), sent, delta(1, 'What '), delta(2, 'is it for?'));
    const { turns } = sessionOf(state);
    expect(turns).toHaveLength(1);
    expect(turns[0]).toMatchObject({
      text: 'a bot for my shop',
      reply: 'What is it for?',
      phase: 'streaming',
      turnId: 'turn-1',
    });
  });

  it('is one turn, whether its end is heard, acknowledged or both', () => {
    const turn = aTurnView({ stage: 'exploring_tools' });
    const both = pageAfter(anOpenPage(), sent, delta(1, 'What'), heard(2, { type: 'turn:done', turn }), {
      type: 'answered',
      clientMessageId: 'message-1',
      turn,
    });
    const acknowledged = pageAfter(anOpenPage(), sent, { type: 'answered', clientMessageId: 'message-1', turn });
    for (const state of [both, acknowledged]) {
      const session = sessionOf(state);
      expect(session.turns).toHaveLength(1);
      expect(session.turns[0]).toMatchObject({ phase: 'done', reply: 'What is it for?', text: 'a bot for my shop' });
      expect(session.stage).toBe('exploring_tools');
      expect(runningTurn(session)).toBeUndefined();
    }
  });

  it('keeps the place of a turn on the page when it is read from the server', () => {
    const shown = pageAfter(anOpenPage(), sent, delta(1, 'What'));
    const key = sessionOf(shown).turns[0]?.key;
    const read = pageAfter(shown, { type: 'loaded', view: aSessionView({ history: [aHistoryTurn()], lastSeq: 3 }) });
    expect(sessionOf(read).turns).toHaveLength(1);
    expect(sessionOf(read).turns[0]).toMatchObject({ key, phase: 'done' });
  });

  it('keeps the words of a message that fails', () => {
    const state = pageAfter(anOpenPage(), sent, {
      type: 'refused',
      clientMessageId: 'message-1',
      problem: problem('DEPENDENCY_DOWN'),
    });
    expect(sessionOf(state).turns[0]).toMatchObject({ phase: 'failed', text: 'a bot for my shop' });
    const read = pageAfter(state, { type: 'loaded', view: aSessionView() });
    expect(sessionOf(read).turns[0]).toMatchObject({ phase: 'failed', text: 'a bot for my shop' });
  });

  it('takes the place of its failed try when it is sent again', () => {
    const refused: Action = { type: 'refused', clientMessageId: 'message-1', problem: problem('INTERNAL') };
    const state = pageAfter(anOpenPage(), sent, refused, sent);
    expect(sessionOf(state).turns).toHaveLength(1);
    expect(sessionOf(state).turns[0]).toMatchObject({ phase: 'sending', problem: null, reply: '' });
  });

  it('is stopped, not failed, when the user stopped it', () => {
    const state = pageAfter(
      anOpenPage(),
      sent,
      delta(1, 'What'),
      heard(2, { type: 'turn:failed', turnId: 'turn-1', problem: problem('TURN_STOPPED') }),
    );
    expect(sessionOf(state).turns[0]).toMatchObject({ phase: 'stopped', text: 'a bot for my shop' });
  });

  it('closes an expired session, which can then be resumed', () => {
    const state = pageAfter(anOpenPage(), sent, {
      type: 'refused',
      clientMessageId: 'message-1',
      problem: problem('SESSION_EXPIRED'),
    });
    expect(sessionOf(state)).toMatchObject({
      status: 'expired',
      turns: [{ phase: 'failed', text: 'a bot for my shop' }],
    });
  });
});

describe('another window on the same session', () => {
  it('shows its reply, and asks for its words to be read', () => {
    const streaming = pageAfter(anOpenPage(), delta(1, 'Hello', 'turn-9'));
    expect(sessionOf(streaming).turns[0]).toMatchObject({ text: null, reply: 'Hello', phase: 'streaming' });
    const done = pageAfter(
      streaming,
      heard(2, { type: 'turn:done', turn: aTurnView({ turnId: 'turn-9', reply: 'Hello' }) }),
    );
    expect(sessionOf(done).isStale).toBe(true);
    const view = aSessionView({
      history: [aHistoryTurn({ turnId: 'turn-9', reply: 'Hello', text: 'hi' })],
      lastSeq: 2,
    });
    expect(sessionOf(pageAfter(done, { type: 'loaded', view }))).toMatchObject({
      isStale: false,
      turns: [{ text: 'hi' }],
    });
  });

  it('gives back a message that was refused because the other one was faster', () => {
    const state = pageAfter(anOpenPage(), sent, delta(1, 'Hello', 'turn-9'), {
      type: 'refused',
      clientMessageId: 'message-1',
      problem: problem('TURN_RUNNING'),
    });
    const mine = sessionOf(state).turns.find(({ clientMessageId }) => clientMessageId === 'message-1');
    expect(mine).toMatchObject({ phase: 'failed', turnId: null, reply: '' });
  });

  it('forgets its turn when that is stopped', () => {
    const state = pageAfter(
      anOpenPage(),
      delta(1, 'Hello', 'turn-9'),
      heard(2, { type: 'turn:failed', turnId: 'turn-9', problem: problem('TURN_STOPPED') }),
    );
    expect(sessionOf(state).turns).toEqual([]);
  });
});

describe('the blueprint on the page', () => {
  const name = (value: string, revision: number, seq: number) =>
    heard(seq, { type: 'blueprint:changed', revision, patch: [{ op: 'replace', path: '/identity/name', value }] });

  it('follows its changes and knows which facts are fresh', () => {
    const session = sessionOf(pageAfter(anOpenPage(), name('Ada', 2, 1)));
    expect(session.blueprint.identity.name).toBe('Ada');
    expect(session).toMatchObject({ revision: 2, fresh: ['/identity/name'], isStale: false });
  });

  it('hears nothing twice', () => {
    const once = pageAfter(anOpenPage(), name('Ada', 2, 1));
    expect(pageAfter(once, name('Bob', 3, 1))).toEqual(once);
  });

  it('asks to be read again when something was missed', () => {
    expect(sessionOf(pageAfter(anOpenPage(), name('Ada', 2, 5))).isStale).toBe(true);
  });

  it('asks to be read again when a change does not fit', () => {
    const event = heard(1, { type: 'blueprint:changed', revision: 2, patch: [{ op: 'remove', path: '/goals/7' }] });
    expect(sessionOf(pageAfter(anOpenPage(), event)).isStale).toBe(true);
  });

  it('asks to be read again when a turn ends at a revision that was not heard of', () => {
    const done = heard(1, { type: 'turn:done', turn: aTurnView({ revision: 4 }) });
    expect(sessionOf(pageAfter(anOpenPage(), sent, done)).isStale).toBe(true);
  });

  it('does not change twice by an edit that is acknowledged and heard', () => {
    const blueprint = aSessionView().blueprint;
    const view = { sessionId: 'session-1', revision: 2, stage: 'collecting_basics' as const, changes: [], blueprint };
    const patch = [{ op: 'add' as const, path: '/notes/-', value: 'closed on Mondays' }];
    const edited = { ...view, blueprint: { ...blueprint, notes: ['closed on Mondays'] } };
    const state = pageAfter(
      anOpenPage(),
      { type: 'patched', view: edited },
      heard(1, { type: 'blueprint:changed', revision: 2, patch }),
    );
    expect(sessionOf(state).blueprint.notes).toEqual(['closed on Mondays']);
  });

  it('does not fall back behind what was heard while it was being read', () => {
    const state = pageAfter(anOpenPage(), name('Ada', 2, 1), { type: 'loaded', view: aSessionView({ revision: 1 }) });
    expect(sessionOf(state).blueprint.identity.name).toBe('Ada');
    expect(sessionOf(state).isStale).toBe(true);
  });

  it('takes the picture of its own revision only', () => {
    const old = pageAfter(anOpenPage({ revision: 3 }), { type: 'drawn', mermaid: 'flowchart TD', revision: 2 });
    expect(sessionOf(old).mermaid).toBeNull();
    const fit = pageAfter(old, heard(1, { type: 'diagram:changed', mermaid: 'flowchart TD' }));
    expect(sessionOf(fit).mermaid).toBe('flowchart TD');
  });
});

describe('a proposed change', () => {
  const proposal = { id: 'turn-1', patch: [], summary: 'Steps 2 and 3 change places.', diagram: 'flowchart TD' };
  const proposed = pageAfter(anOpenPage(), sent, {
    type: 'answered',
    clientMessageId: 'message-1',
    turn: aTurnView({ proposal }),
  });

  it('waits, also where the session is read again', () => {
    const view = aSessionView({ history: [aHistoryTurn()] });
    for (const state of [proposed, pageAfter(proposed, { type: 'loaded', view })]) {
      expect(waitingProposal(sessionOf(state))).toEqual(proposal);
    }
  });

  it.each<[string, Action]>([
    ['another turn', heard(1, { type: 'turn:done', turn: aTurnView({ turnId: 'turn-2' }) })],
    ['another change', heard(1, { type: 'blueprint:changed', revision: 2, patch: [] })],
    [
      'a turn that is read',
      { type: 'loaded', view: aSessionView({ history: [aHistoryTurn(), aHistoryTurn({ turnId: 'turn-2' })] }) },
    ],
    ['the end of the session', heard(1, { type: 'session:ended', status: 'completed' })],
  ])('waits no longer after %s', (_what, action) => {
    expect(waitingProposal(sessionOf(pageAfter(proposed, action)))).toBeNull();
  });
});

describe('what the models cost', () => {
  const usage = { ...aTurnView().usage, calls: 1, inputTokens: 90, outputTokens: 10, costUsd: 0.5 };

  it('counts each turn once, whether its end is heard, acknowledged or both', () => {
    const turn = aTurnView({ usage });
    const state = pageAfter(anOpenPage({ usage }), sent, heard(1, { type: 'turn:done', turn }), {
      type: 'answered',
      clientMessageId: 'message-1',
      turn,
    });
    expect(sessionOf(state).usage).toMatchObject({ calls: 2, inputTokens: 180, outputTokens: 20, costUsd: 1 });
  });

  it('is unknown once a part of it is', () => {
    const turn = aTurnView({ usage: { ...usage, costUsd: null } });
    const state = pageAfter(anOpenPage({ usage }), heard(1, { type: 'turn:done', turn }));
    expect(sessionOf(state).usage).toMatchObject({ inputTokens: 180, costUsd: null });
  });
});

describe('the page', () => {
  it('tells a lost connection from one that is being made', () => {
    const trying = pageAfter(initialState, { type: 'connection', connection: 'offline' });
    const lost = pageAfter(
      trying,
      { type: 'connection', connection: 'online' },
      { type: 'connection', connection: 'offline' },
    );
    expect([trying.wasOnline, lost.wasOnline]).toEqual([false, true]);
  });

  it('takes no events of a session that it has left', () => {
    const left = pageAfter(anOpenPage(), { type: 'left' });
    expect(pageAfter(left, delta(1, 'Hello'))).toEqual(left);
  });

  it('shows the end of a session', () => {
    const state = pageAfter(anOpenPage(), heard(1, { type: 'session:ended', status: 'completed' }));
    expect(sessionOf(state).status).toBe('completed');
  });
});
