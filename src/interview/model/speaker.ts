import { plainSoFar } from './plain-answer.js';
import { isPlainText, readReplySoFar } from './read-answer-text.js';
import { createReplyFilter, type FilterOptions } from './reply-filter.js';

/** Says a model's reply while the answer is still being written. */
export type Speaker = {
  /** A new attempt begins: what it says is no continuation of what was said. */
  restart(): void;
  hear(text: string): void;
  /** The answer is there as a whole. @returns the reply as it may be said */
  end(reply: string): Spoken;
  /** What was said so far, by all attempts. */
  said(): string;
};

export type Spoken = {
  text: string;
  /** The attempt that spoke was not the one that ended: its words stand there, broken off. */
  brokeOff: boolean;
  /** Something was kept back that must not be said. */
  withheld: boolean;
};

export function createSpeaker(say: (text: string) => void, options: FilterOptions): Speaker {
  let said = '';
  let heard = '';
  let filter = createReplyFilter(options);
  /** Another attempt has spoken before: this one is said when it is whole. */
  let isSilent = false;
  let isWhole = false;

  const speak = (text: string): void => {
    if (text === '' || isSilent) return;
    said += text;
    say(text);
  };

  return {
    restart() {
      isSilent = said !== '';
      heard = '';
      isWhole = false;
      filter = createReplyFilter(options);
    },
    hear(text) {
      if (isWhole || isSilent) return;
      heard += text;
      const soFar = isPlainText(heard) ? { reply: plainSoFar(heard), isWhole: false } : readReplySoFar(heard);
      if (!soFar) return;
      isWhole = soFar.isWhole;
      speak(filter.push(soFar.reply));
    },
    end(reply) {
      const whole = createReplyFilter(options);
      const text = whole.end(reply);
      const brokeOff = said !== '' && !text.startsWith(said);
      if (!brokeOff) speak(text.slice(said.length));
      return { text, brokeOff, withheld: whole.hasLeaked() };
    },
    said: () => said,
  };
}
