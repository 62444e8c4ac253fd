/**
 * What a model says passes here on its way to the user, piece by piece. It holds back as little as it can: the first
 * words go on as they come.
 */
export type ReplyFilter = {
  /** @param whole the reply as far as it is written @returns what can be said now, beyond what was said */
  push: (whole: string) => string;
  /** The reply is at its end. @returns the rest */
  end: (whole: string) => string;
  /** Whether something was kept back for good: then nothing more is said. */
  hasLeaked: () => boolean;
};

export type FilterOptions = {
  /** Never said, whoever asks for it: the prompt. */
  prompt: ReadonlySet<string>;
  /** Keys. */
  secrets: readonly string[];
};

/** So many words of the prompt in a row are no chance. */
const RUN = 8;
/** From so many on, the words wait for what comes next. */
const SUSPICIOUS = 4;
/** Characters; longer than so many words are. */
const LOOKED_BACK = 400;
const MASK = '•••••';

/** The runs of words of a prompt, for the filter. */
export function runsOf(prompt: string): ReadonlySet<string> {
  const words = wordsIn(prompt).map(({ word }) => word);
  return new Set(words.slice(0, -(SUSPICIOUS - 1)).map((_, at) => words.slice(at, at + SUSPICIOUS).join(' ')));
}

export function createReplyFilter({ prompt, secrets }: FilterOptions): ReplyFilter {
  let said = '';
  let leaked = false;

  function release(whole: string, isEnd: boolean): string {
    if (leaked) return '';
    // What was said long ago cannot be the beginning of a run any more.
    const from = Math.max(0, said.length - LOOKED_BACK);
    const { safe, leaks } = beforeLeak(whole.slice(from), prompt, isEnd);
    leaked = leaks;
    const masked = secrets.reduce((text, secret) => text.replaceAll(secret, MASK), whole.slice(0, from + safe));
    const shown = withoutPictures(isEnd || leaks ? masked : masked.slice(0, masked.length - heldBack(masked, secrets)));
    if (!shown.startsWith(said)) return '';
    const news = shown.slice(said.length);
    said = shown;
    return news;
  }

  return {
    push: (whole) => release(whole, false),
    end: (whole) => release(whole, true),
    hasLeaked: () => leaked,
  };
}

/** Whether a text can be said as it is. */
export function isSayable(text: string, options: FilterOptions): boolean {
  const filter = createReplyFilter(options);
  return filter.end(text) === text;
}

/** A picture is fetched as soon as it is shown, from wherever its address says; a link waits for a click. */
const withoutPictures = (text: string): string => text.replaceAll('![', '[');

/** How many characters at the end may be the beginning of something that must not be said. */
function heldBack(text: string, secrets: readonly string[]): number {
  if (text.endsWith('!')) return 1;
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0xd800 && last <= 0xdbff) return 1;
  const lengths = secrets.map((secret) => {
    for (let length = Math.min(secret.length - 1, text.length); length > 0; length -= 1) {
      if (text.endsWith(secret.slice(0, length))) return length;
    }
    return 0;
  });
  return Math.max(0, ...lengths);
}

/** How far the text can be said: up to where it begins to repeat the prompt. */
function beforeLeak(text: string, runs: ReadonlySet<string>, isEnd: boolean): { safe: number; leaks: boolean } {
  const words = wordsIn(text);
  let run = 0;
  for (let at = SUSPICIOUS; at <= words.length; at += 1) {
    const window = words.slice(at - SUSPICIOUS, at);
    run = runs.has(window.map(({ word }) => word).join(' ')) ? run + 1 : 0;
    const start = words[at - SUSPICIOUS - (run - 1)]?.start ?? 0;
    if (run > 0 && run + SUSPICIOUS - 1 >= RUN) return { safe: start, leaks: true };
    if (run > 0 && at === words.length && !isEnd) return { safe: start, leaks: false };
  }
  return { safe: text.length, leaks: false };
}

/** Words as they are compared: letters and digits only, whatever stands between them. */
const wordsIn = (text: string): { word: string; start: number }[] =>
  [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
  }));
