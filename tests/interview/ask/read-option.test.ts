import { describe, expect, test } from '@jest/globals';
import { applyChanges } from '../../../src/blueprint/patch.js';
import { TOPICS, type Topic } from '../../../src/blueprint/question.js';
import { emptyBlueprint, toolSchema } from '../../../src/blueprint/schema.js';
import { questionAbout } from '../../../src/interview/ask/next-question.js';
import { optionsFor } from '../../../src/interview/ask/question-options.js';
import { readOption } from '../../../src/interview/ask/read-option.js';
import { LOCALES, messagesFor } from '../../../src/interview/messages/messages.js';
import { aTalk, aTurn, say, told } from './play.js';

const asked = (topic: Topic, locale = 'en', blueprint = emptyBlueprint()) =>
  aTalk({ locale, open: questionAbout(topic, blueprint, locale) }, blueprint);

describe('an option that was offered', () => {
  test.each(LOCALES)('is understood in %s, whichever it is, with the words of the user as evidence', (locale) => {
    const start = applyChanges(emptyBlueprint(), [
      told('/goals', [{ id: 'goal_1', text: 'something', successCriteria: '' }], 'something'),
      told('/identity/type', 'hospitality', 'house'),
    ]);
    for (const topic of TOPICS) {
      for (const { text } of optionsFor(topic, start, locale)) {
        const turn = aTurn(asked(topic, locale, start), text);
        const heard = readOption(turn);
        expect({ topic, text, isRead: heard !== null }).toEqual({ topic, text, isRead: true });
        const changes = heard?.changes ?? [];
        const isKept = text === messagesFor(locale).chips.nothingElse;
        const isEmpty = !isKept && changes.length === 0 && heard?.needs.length === 0 && heard.act.kind === 'tell';
        expect({ topic, text, isEmpty }).toEqual({ topic, text, isEmpty: false });
        expect(() => applyChanges(start, changes)).not.toThrow();
        for (const { evidence } of changes) expect(turn.text).toContain(evidence.quote);
      }
    }
  });

  test('may be several, joined in any usual way', () => {
    const { tones } = messagesFor('en');
    const heard = readOption(aTurn(asked('tone'), `${tones.friendly}, ${tones.clear}`));
    expect(heard?.changes.map(({ operation }) => operation)).toEqual([
      { op: 'replace', path: '/style/tone', value: [tones.friendly, tones.clear] },
    ]);
    expect(heard?.state.settled).toContain('tone');
  });

  test('is not guessed: other words are left to the listener', () => {
    expect(readOption(aTurn(asked('tone'), 'friendly, but not too much'))).toBeNull();
    expect(readOption(aTurn(aTalk(), 'friendly'))).toBeNull();
  });

  test('tools become needs, and none of them is a fact', () => {
    const [first] = optionsFor('tools', emptyBlueprint(), 'en');
    expect(readOption(aTurn(asked('tools'), first?.text ?? ''))?.needs).toMatchObject([
      { wanted: true, confidence: 1 },
    ]);
    const none = readOption(aTurn(asked('tools'), messagesFor('en').chips.noTools));
    const blueprint = applyChanges(emptyBlueprint(), none?.changes ?? []);
    expect(blueprint.evidence['/tools']).toMatchObject({ source: 'user', quote: 'No tools' });
  });

  test('"nothing else" keeps what there is and settles the question', () => {
    const tool = toolSchema.parse({ id: 'crm', capability: 'crm', name: 'crm' });
    const start = applyChanges(emptyBlueprint(), [told('/tools/-', JSON.parse(JSON.stringify(tool)), 'crm', 'add')]);
    const talk = asked('tools', 'en', start);
    const { chips, keptAll } = messagesFor('en');
    expect(talk.state.open?.options).not.toContain(chips.noTools);
    const turn = aTurn(talk, chips.nothingElse);
    const heard = readOption(turn);
    expect(heard).toMatchObject({ act: { kind: 'tell' }, changes: [], needs: [] });
    expect(heard?.state.settled).toContain('tools');
    const after = say(talk, turn.text, { state: heard?.state ?? {} });
    expect(after.reply).toContain(keptAll);
    expect(after.blueprint.tools).toHaveLength(1);
  });

  test('a nod takes the people whom the question named', () => {
    const practice = applyChanges(emptyBlueprint(), [told('/identity/type', 'health', 'practice')]);
    const talk = asked('audience', 'en', practice);
    expect(talk.state.open?.text).toContain('patients');
    const heard = readOption(aTurn(talk, 'Yes.'));
    expect(heard?.changes[0]?.operation).toMatchObject({ path: '/audience/description', value: 'patients' });
  });

  test('the last word is approval or a wish to change something', () => {
    const { chips } = messagesFor('ja');
    expect(readOption(aTurn(asked('confirm', 'ja'), chips.approve))?.act).toEqual({ kind: 'approve' });
    expect(readOption(aTurn(asked('confirm', 'ja'), chips.change))?.act).toEqual({ kind: 'go_back', topic: null });
  });

  test('starting over needs its own yes', () => {
    const talk = { ...asked('other') };
    talk.state = { ...talk.state, pending: 'start_over' };
    expect(readOption(aTurn(talk, 'yes'))?.act).toEqual({ kind: 'start_over', confirmed: true });
    const no = readOption(aTurn(talk, 'No'));
    expect(no?.act).toEqual({ kind: 'tell' });
    expect(no?.state.pending).toBeNull();
  });
});
