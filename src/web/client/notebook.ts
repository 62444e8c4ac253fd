/** What the page remembers in the browser: names of sessions, unsent words, messages on their way, the theme. */

export type Theme = 'auto' | 'light' | 'dark';

/** A message that the server may not have answered yet. */
export type Waiting = { clientMessageId: string; text: string };

export type Notebook = ReturnType<typeof createNotebook>;

const PREFIX = 'parley:';
const MOST_TITLES = 200;

/** @param storage the browser's; a browser that refuses to store costs the memory, nothing else */
export function createNotebook(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  const read = (key: string): string => {
    try {
      return storage.getItem(PREFIX + key) ?? '';
    } catch {
      return '';
    }
  };
  const write = (key: string, value: string): void => {
    try {
      if (value === '') storage.removeItem(PREFIX + key);
      else storage.setItem(PREFIX + key, value);
    } catch {
      // Full or forbidden: the page works without.
    }
  };
  const titles = (): Record<string, string> => stringsOf(parse(read('titles')));

  return {
    theme: (): Theme => THEMES.find((theme) => theme === read('theme')) ?? 'auto',
    setTheme: (theme: Theme) => write('theme', theme),
    lastSession: () => read('last'),
    setLastSession: (sessionId: string) => write('last', sessionId),
    draft: (place: string) => read(`draft:${place}`),
    setDraft: (place: string, text: string) => write(`draft:${place}`, text),
    titles,
    setTitle: (sessionId: string, title: string) => {
      const rest = Object.entries(titles()).filter(([id]) => id !== sessionId);
      write('titles', JSON.stringify(Object.fromEntries([...rest, [sessionId, title]].slice(-MOST_TITLES))));
    },
    waiting: (sessionId: string): Waiting | null => waitingOf(parse(read(`waiting:${sessionId}`))),
    setWaiting: (sessionId: string, waiting: Waiting | null) =>
      write(`waiting:${sessionId}`, waiting === null ? '' : JSON.stringify(waiting)),
  };
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const stringsOf = (value: unknown): Record<string, string> =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {};

function waitingOf(value: unknown): Waiting | null {
  const { clientMessageId, text } = stringsOf(value);
  return clientMessageId && text ? { clientMessageId, text } : null;
}
