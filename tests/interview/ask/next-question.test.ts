import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TOPIC_POINTERS } from '../../../src/blueprint/completeness.js';
import { applyChanges, type Change } from '../../../src/blueprint/patch.js';
import { TOPICS, type Topic } from '../../../src/blueprint/question.js';
import { AGENT_TYPES, emptyBlueprint, toolSchema } from '../../../src/blueprint/schema.js';
import { STAGES } from '../../../src/blueprint/stage.js';
import { nextQuestion } from '../../../src/interview/ask/next-question.js';
import { interviewStateSchema } from '../../../src/interview/interviewer.js';
import { LOCALES, messagesFor } from '../../../src/interview/messages/messages.js';
import { answerTo, aTalk, say, type Talk, told } from './play.js';

const aState = interviewStateSchema.parse.bind(interviewStateSchema);
const ONE_LINE = 'an agent that answers the phone of our shop';

/** Answers question after question until the draft is under review. */
function interview(start: Talk, answer: (topic: Topic) => string): Topic[] {
  let talk = start;
  const topics: Topic[] = [];
  while (talk.question && talk.question.topic !== 'confirm' && topics.length < 40) {
    const { topic } = talk.question;
    topics.push(topic);
    const words = answer(topic);
    talk = say(talk, words, words === 'skip' ? { act: { kind: 'default' } } : answerTo(topic, words));
  }
  return topics;
}

const oneLiner = (type: (typeof AGENT_TYPES)[number], state = {}): Talk =>
  say(aTalk(state), ONE_LINE, {
    changes: [told('/identity/purpose', ONE_LINE, ONE_LINE), told('/identity/type', type, 'agent')],
  });

describe('the next question', () => {
  test.each(AGENT_TYPES)('B12 a one-liner about a %s agent is asked at most eight questions, none twice', (type) => {
    const topics = interview(oneLiner(type), (topic) => `what I answer about ${topic} in one plain sentence`);
    expect(topics.length).toBeLessThanOrEqual(8);
    expect(topics.length).toBeGreaterThanOrEqual(5);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics[0]).toBe('goals');
  });

  test('B12 whoever wants to be asked everything is asked about everything', () => {
    const topics = interview(oneLiner('sales', { depth: 'deep' }), (topic) => `my answer about ${topic}`);
    const missing = TOPICS.filter(
      (topic) => !['purpose', 'other', 'confirm'].includes(topic) && !topics.includes(topic),
    );
    expect(missing).toEqual([]);
  });

  test('B12 whoever wants it short is asked for little', () => {
    const topics = interview(oneLiner('sales', { depth: 'short' }), () => 'an answer of usual length');
    expect(topics.length).toBeLessThanOrEqual(2);
  });

  test('B12 answers that get shorter and shorter end the questions early', () => {
    const long = say(aTalk(), ONE_LINE.repeat(4), { changes: [told('/identity/purpose', ONE_LINE, ONE_LINE)] });
    expect(interview(long, () => 'skip').length).toBeLessThanOrEqual(4);
  });

  test('B12 a message that says everything leads straight to the review', () => {
    const topics: Topic[] = ['purpose', 'audience', 'tone', 'channel', 'workflow', 'constraints', 'escalation'];
    const changes = topics.flatMap((topic) => answerTo(topic, `all about ${topic}`).changes ?? []);
    const goals = ['book', 'cancel', 'remind'].map((text) => told('/goals/-', { id: text, text }, text, 'add'));
    const steps = ['ask', 'look', 'offer', 'book'].map((text) =>
      told('/procedure/-', { kind: 'do', text }, text, 'add'),
    );
    const type = told('/identity/type', 'health', 'practice');
    const talk = say(aTalk(), 'everything at once', {
      changes: [...changes, ...goals, ...steps, type],
      needs: [{ capability: 'calendar', wanted: true, product: '', quote: 'calendar', confidence: 0.9 }],
    });
    expect(talk.question?.topic).toBe('confirm');
  });

  test('B10 what is in doubt is asked about, what is certain is not', () => {
    const doubtful = told('/style/tone', ['formal'], 'suits');
    const sure: Change = { ...doubtful, evidence: { ...doubtful.evidence, confidence: 0.7 } };
    const unsure: Change = { ...doubtful, evidence: { ...doubtful.evidence, confidence: 0.3 } };
    const settled = TOPICS.filter((topic) => topic !== 'tone');
    const topicAfter = (tone: Change) =>
      nextQuestion(applyChanges(emptyBlueprint(), [tone]), aState({ settled }), 'collecting_basics')?.topic;
    expect(topicAfter(unsure)).toBe('tone');
    expect(topicAfter(sure)).toBe('confirm');
  });

  test.each(['customer_support', 'legal', 'hr'] as const)('a %s agent without a source is asked for one', (type) => {
    expect(interview(oneLiner(type), () => 'an answer of usual length')).toContain('knowledge');
  });

  test('a guest house is asked for its languages, a coding helper is not', () => {
    expect(interview(oneLiner('hospitality'), () => 'an answer of usual length')).toContain('language');
    expect(interview(oneLiner('coding'), () => 'an answer of usual length')).not.toContain('language');
  });

  test('how to reach a tool is asked once for each tool in depth, and "later" leaves all of them', () => {
    const blueprint = applyChanges(
      emptyBlueprint(),
      ['crm', 'email', 'maps'].map((id) =>
        told('/tools/-', toolSchema.parse({ id, capability: id, name: id }), id, 'add'),
      ),
    );
    const settled = TOPICS.filter((topic) => topic !== 'tool_details');
    const first = say(aTalk({ depth: 'deep', settled }, blueprint), 'go on');
    expect(first.question?.text).toContain(messagesFor('en').capabilities.crm);
    const second = say(first, 'I do not know much about such things, it is a cloud thing');
    expect(second.question?.text).toContain(messagesFor('en').capabilities.email);
    const done = say(second, 'later', { act: { kind: 'default' } });
    expect(done.question?.topic).toBe('confirm');
    expect(Object.keys(done.blueprint.evidence).filter((at) => at.endsWith('/connector'))).toHaveLength(3);
  });

  test('everything but the purpose and the last word can be skipped', () => {
    for (const depth of ['normal', 'deep'] as const) {
      let talk = say(aTalk({ depth }), 'hm');
      const skippable = new Map<Topic, boolean>();
      for (let turn = 0; talk.question && talk.question.topic !== 'confirm' && turn < 40; turn++) {
        skippable.set(talk.question.topic, talk.question.skippable);
        talk = say(talk, 'something', answerTo(talk.question.topic, 'something'));
      }
      expect([...skippable].filter(([, can]) => !can).map(([topic]) => topic)).toEqual(['purpose']);
      expect(talk.question?.skippable).toBe(false);
    }
  });

  test('no question follows the end', () => {
    expect(nextQuestion(emptyBlueprint(), aState({}), 'completed')).toBeNull();
  });

  test('never asks for what was said at length, or was dealt with, whatever else is known', () => {
    const askable = TOPICS.filter((topic) => topic in TOPIC_POINTERS);
    const anyState = fc.record({
      locale: fc.constantFrom(...LOCALES),
      settled: fc.subarray([...TOPICS]),
      asked: fc.array(fc.constantFrom(...TOPICS), { maxLength: 6 }),
      depth: fc.constantFrom('short', 'normal', 'deep'),
      lengths: fc.array(fc.nat(2000), { maxLength: 6 }),
    });
    const anyKnown = fc.subarray(askable);
    fc.assert(
      fc.property(
        anyState,
        anyKnown,
        fc.constantFrom(...AGENT_TYPES),
        fc.constantFrom(...STAGES),
        (raw, known, type, stage) => {
          const state = aState(raw);
          const blueprint = applyChanges(emptyBlueprint(), [
            told('/identity/type', type, 'kind'),
            ...known.flatMap((topic) => fullAnswer(topic)),
          ]);
          const topic = nextQuestion(blueprint, state, stage)?.topic;
          expect(
            topic === undefined || !state.settled.includes(topic) || topic === 'confirm' || topic === 'other',
          ).toBe(true);
          expect(known).not.toContain(topic);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** An answer that leaves nothing open: lists with several entries. */
function fullAnswer(topic: Topic): Change[] {
  const goals = ['one', 'two', 'three'].map((text) => ({ id: text, text, successCriteria: '' }));
  if (topic === 'goals') return [told('/goals', goals, 'one, two, three')];
  if (topic === 'success') return [told('/goals', goals, 'one'), told('/goals/0/successCriteria', 'done', 'done')];
  if (topic === 'workflow')
    return [
      told(
        '/procedure',
        ['a', 'b', 'c', 'd'].map((text) => ({ kind: 'do', text })),
        'a, b',
      ),
    ];
  if (topic === 'tools') return [told('/tools', [], 'no tools')];
  return answerTo(topic, 'said').changes ?? [];
}
