import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { blueprintSchema } from '../../src/blueprint/schema.js';
import { proposeEdit } from '../../src/workflow/propose-edit.js';
import { editCaseSchema, judgeEdit } from './judge-edit.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../evals/${name}.json`, import.meta.url), 'utf8'));
const cases = z.array(editCaseSchema).parse(read('workflow-edits'));
const references = z.record(z.string(), blueprintSchema).parse(read('workflow-edits-references'));

describe('B17 sixty wishes of a reader who has not seen the rules', () => {
  const verdicts = cases.map((one) => {
    const blueprint = references[one.workflow];
    if (blueprint === undefined) throw new Error(`no workflow ${one.workflow}`);
    return { ...one, ...judgeEdit(one, blueprint) };
  });
  const wrong = verdicts.filter(({ isRight }) => !isRight);

  it('give the expected graph in at least 55', () => {
    process.stdout.write(`${figures(verdicts)}\n`);
    expect(verdicts.length).toBe(60);
    expect(wrong.length).toBeLessThanOrEqual(5);
  });

  it('are asked back, never guessed, where they do not', () => {
    expect(wrong.filter(({ asked }) => !asked).map(({ id, faults }) => [id, faults])).toEqual([]);
  });
});

describe('B17 what people say at the review about other things', () => {
  it.each([
    'yes',
    'Looks good, thank you!',
    "That's all, please finish.",
    'I approve this workflow',
    'Make it more formal',
    'Never promise refunds.',
    'payments should not be in there, and it is support, not sales',
    'can we go back to the tools?',
    'We are open from 9 to 5, not from 8.',
    'Our customers are mostly elderly people in rural areas.',
    'What happens if somebody is rude?',
    'The agent should be called Bob.',
    'It should speak French and German too.',
    "Don't use emojis",
    'Only answer in English',
    'Please remove the payments tool',
    'Change the tone to something warmer',
    'we need it on WhatsApp as well as on the web',
    'Ja, das passt so.',
    'Sei bitte etwas förmlicher.',
    'Wir haben zwölf Mitarbeiter in zwei Büros.',
    'Versprich niemals Rabatte.',
    'Sí, está perfecto',
    'No des nunca consejos médicos.',
    'Le ton doit être plus chaleureux.',
    'Nous sommes une petite entreprise familiale à Lyon.',
    'Perfetto, va bene così.',
    'Pode ser mais informal?',
    'Да, всё верно.',
    'Никогда не обещай скидок.',
    '看起来不错，谢谢！',
    '语气再正式一点',
    'はい、これで大丈夫です。',
    'もっと丁寧な口調にしてください。',
  ])('%s', (text) => {
    for (const blueprint of Object.values(references)) {
      expect(proposeEdit(text, blueprint)).toEqual({ patch: null, summary: '' });
    }
  });
});

type Judged = { id: string; language: string; isRight: boolean; asked: boolean; faults: string[]; sentence: string };

function figures(verdicts: readonly Judged[]): string {
  const languages = [...new Set(verdicts.map(({ language }) => language))];
  const lines = languages.map((language) => {
    const of = verdicts.filter((verdict) => verdict.language === language);
    return `${language} ${of.filter(({ isRight }) => isRight).length}/${of.length}`;
  });
  const wrong = verdicts.filter(({ isRight }) => !isRight);
  const told = wrong.map(
    ({ id, asked, sentence, faults }) =>
      `${id} ${asked ? 'asked back' : 'WRONG'}: ${sentence}\n  ${faults.join(' | ')}`,
  );
  return [`right: ${verdicts.length - wrong.length}/${verdicts.length} (${lines.join(', ')})`, ...told].join('\n');
}
