import type { Change } from '../../src/blueprint/patch.js';
import type { Question } from '../../src/blueprint/question.js';
import type { DialogueAct, Interviewer, ReplyInput, TurnInput } from '../../src/interview/interviewer.js';

/** What the interviewer does with the next message. */
export type Line = {
  act?: DialogueAct;
  changes?: Change[];
  reply?: string;
  question?: Question | null;
  /** Thrown instead of understanding. */
  fails?: Error;
  /** Awaited before anything is understood. */
  waits?: Promise<void>;
};

const aQuestion = (text: string): Question => ({
  topic: 'other',
  text,
  options: [],
  multiple: false,
  skippable: true,
});

/** An interviewer that says what it is told to, records what it hears, and throws when its script runs out. */
export function createScriptedInterviewer(script: readonly Line[]) {
  const heard: TurnInput[] = [];
  const replied: ReplyInput[] = [];
  const lines = [...script];
  let line: Line = {};

  const interviewer: Interviewer = {
    name: 'scripted',
    async understand(turn) {
      heard.push(turn);
      const next = lines.shift();
      if (!next) throw new Error('the script has run out');
      line = next;
      await line.waits;
      if (line.fails) throw line.fails;
      return {
        act: turn.act ?? line.act ?? { kind: 'tell' },
        changes: line.changes ?? [],
        needs: [],
        state: turn.state,
      };
    },
    async reply(input) {
      replied.push(input);
      return { text: line.reply ?? 'Noted.', question: line.question ?? null, state: input.turn.state };
    },
    async open({ occasion, state }) {
      return { text: `Opened: ${occasion}.`, question: aQuestion('What should it do?'), state };
    },
  };
  return { interviewer, heard, replied };
}
