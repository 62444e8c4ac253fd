/** The key of an installation that asks for one; kept for as long as the window is open. */
export type KeyRing = { key(): string; setKey(key: string): void };

const NAME = 'parley:key';

export const createKeyRing = (storage: Pick<Storage, 'getItem' | 'setItem'>): KeyRing => ({
  key: () => storage.getItem(NAME) ?? '',
  setKey: (key) => storage.setItem(NAME, key),
});
