import { describe, expect, test } from '@jest/globals';
import { progressOf } from '../../../src/blueprint/completeness.js';
import { AGENT_TYPES } from '../../../src/blueprint/schema.js';
import { STAGES } from '../../../src/blueprint/stage.js';
import { answerTo, aTalk, say, type Talk, told } from './play.js';

const PURPOSE = 'help the people who call us every day';

/** Every state of a talk in which each question is answered, up to the review. */
function talks(type: (typeof AGENT_TYPES)[number]): Talk[] {
  const changes = [told('/identity/purpose', PURPOSE, PURPOSE), told('/identity/type', type, 'kind')];
  const all = [say(aTalk(), PURPOSE, { changes })];
  for (let talk = all[0]; talk?.question && talk.question.topic !== 'confirm' && all.length < 30; talk = all.at(-1)) {
    const words = `what I have to say about ${talk.question.topic}`;
    all.push(say(talk, words, answerTo(talk.question.topic, words)));
  }
  return all;
}

describe('a whole interview', () => {
  test.each(AGENT_TYPES)('B1 a %s agent passes the stages in their order, up to the review', (type) => {
    const places = talks(type).map(({ stage }) => STAGES.indexOf(stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // A tool named with the very last answer is still open then; approval leaves its connection for later.
    expect(['configuring_tools', 'reviewing_workflow']).toContain(STAGES[places.at(-1) ?? 0]);
  });

  test.each(AGENT_TYPES)('B8 its progress never falls and is not complete before the end', (type) => {
    const percents = talks(type).map(({ blueprint, stage }) => progressOf(blueprint, stage).percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBeLessThan(100);
  });

  test('B3 ends completed whatever the answers are, with everything assumed that nobody said', () => {
    let talk = say(aTalk(), 'hm');
    for (let turn = 0; !talk.completed && turn < 30; turn++) {
      const isReview = talk.question?.topic === 'confirm';
      talk = say(talk, 'hm', isReview ? { act: { kind: 'approve' } } : { act: { kind: 'default' } });
    }
    expect(talk.completed).toBe(true);
    expect(progressOf(talk.blueprint, 'completed')).toMatchObject({ percent: 100, missing: [], collected: [] });
  });

  test('B12 no two kinds of agent are asked in the same words', () => {
    const interviews = AGENT_TYPES.map((type) =>
      talks(type)
        .map(({ question }) => [question?.text, ...(question?.options ?? [])].join(' '))
        .join(' '),
    );
    expect(new Set(interviews).size).toBe(AGENT_TYPES.length);
  });
});
