import { describe, expect, test } from '@jest/globals';
import { emptyBlueprint } from '../../../src/blueprint/schema.js';
import { questionAbout } from '../../../src/interview/ask/next-question.js';
import { openInterview } from '../../../src/interview/ask/open-interview.js';
import { interviewStateSchema } from '../../../src/interview/interviewer.js';
import { messagesFor } from '../../../src/interview/messages/messages.js';
import { aBlueprint } from '../../fixtures/a-blueprint.js';

const en = messagesFor('en');
const state = interviewStateSchema.parse({});
const base = { blueprint: aBlueprint(), state, stage: 'reviewing_workflow', findings: [] } as const;

describe('without a message', () => {
  test('B7 a new session is welcomed and asked what it is about; that does not count as asked', () => {
    const reply = openInterview({ ...base, occasion: 'new', blueprint: emptyBlueprint(), stage: 'initial' });
    expect(reply.text).toBe(`${en.welcome}\n\n${en.questions.purpose}`);
    expect(reply.state.asked).toEqual([]);
  });

  test('B7 a resumed one hears where it stands and the open question again', () => {
    const open = questionAbout('channel', base.blueprint, 'en');
    const reply = openInterview({ ...base, occasion: 'resumed', state: { ...state, open } });
    expect(reply.text).toContain('Mara');
    expect(reply.question).toEqual(open);
    expect(reply.text.endsWith(open.text)).toBe(true);
  });

  test('a finished one is told so and asked nothing', () => {
    const reply = openInterview({ ...base, occasion: 'resumed', stage: 'completed' });
    expect(reply).toMatchObject({ text: en.resumedCompleted, question: null });
  });

  test('a reopened one stands at the review', () => {
    const settled = ['goals', 'workflow', 'tools', 'constraints', 'knowledge', 'audience', 'channel'] as const;
    const reply = openInterview({ ...base, occasion: 'reopened', state: { ...state, settled: [...settled] } });
    expect(reply.text).toContain(en.reopened);
    expect(reply.question?.topic).toBe('confirm');
    expect(reply.text).toContain(en.review.assumed);
  });

  test('an imported agent is told back', () => {
    const reply = openInterview({ ...base, occasion: 'imported' });
    expect(reply.text).toContain('I have read your agent');
    expect(reply.text).toContain('Mara');
    expect(reply.question).not.toBeNull();
  });
});
