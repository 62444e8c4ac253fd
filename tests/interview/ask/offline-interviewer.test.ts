import { describe, expect, test } from '@jest/globals';
import { applyChanges } from '../../../src/blueprint/patch.js';
import { emptyBlueprint } from '../../../src/blueprint/schema.js';
import { questionAbout } from '../../../src/interview/ask/next-question.js';
import { interviewStateSchema, type TurnInput } from '../../../src/interview/interviewer.js';
import { LOCALES, messagesFor } from '../../../src/interview/messages/messages.js';
import { createOfflineInterviewer } from '../../../src/interview/offline-interviewer.js';

const interviewer = createOfflineInterviewer();
const understand = (turn: TurnInput) =>
  interviewer.understand(turn, { say: () => undefined, signal: new AbortController().signal });

const aTurn = (turn: Partial<TurnInput>): TurnInput => ({
  turnId: 'turn',
  text: '',
  blueprint: emptyBlueprint(),
  state: interviewStateSchema.parse({}),
  stage: 'initial',
  said: [],
  ...turn,
});

describe('the offline interviewer', () => {
  test('B7 speaks first on a new session', async () => {
    const start = aTurn({});
    const { blueprint, state, stage } = start;
    const opening = await interviewer.open({ occasion: 'new', blueprint, state, stage, findings: [] });
    expect(opening.question?.topic).toBe('purpose');
  });

  test('B3 a button needs no words: approval fills in what is missing', async () => {
    const { act, changes } = await understand(aTurn({ act: { kind: 'approve' } }));
    expect(act).toEqual({ kind: 'approve' });
    const full = applyChanges(emptyBlueprint(), changes);
    expect(full.goals.length).toBeGreaterThan(0);
    expect(full.style.greeting).not.toBe('');
  });

  test.each(LOCALES)('a chip means what it says, in %s', async (locale) => {
    const open = questionAbout('confirm', emptyBlueprint(), locale);
    const state = interviewStateSchema.parse({ locale, open });
    const [approve = '', change = ''] = open.options;
    expect((await understand(aTurn({ text: approve, state }))).act).toEqual({ kind: 'approve' });
    expect((await understand(aTurn({ text: change, state }))).act).toEqual({
      kind: 'go_back',
      topic: null,
    });
  });

  test('B3 the first message is answered, and ends with a question', async () => {
    const turn = aTurn({ text: 'I need a bot that takes table reservations for our restaurant.' });
    const understanding = await understand(turn);
    const blueprint = applyChanges(turn.blueprint, understanding.changes);
    const rest = { stage: 'collecting_basics', findings: [], completed: false } as const;
    const reply = await interviewer.reply({ turn, understanding, blueprint, ...rest });
    expect(reply.question).not.toBeNull();
    expect(reply.text.endsWith(reply.question?.text ?? '-')).toBe(true);
    expect(reply.text).not.toBe(reply.question?.text);
    expect(reply.text).not.toContain(messagesFor('en').nothingTaken);
  });

  test('the same talk leads to the same words', async () => {
    const turn = aTurn({ text: 'a tutor for mathematics' });
    expect(await understand(turn)).toEqual(await understand(turn));
  });
});
