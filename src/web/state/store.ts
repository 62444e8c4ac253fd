import { type Action, reduce } from './reduce.js';
import { type AppState, initialState } from './session-state.js';

/** Holds what the page shows, and tells who listens when it changes. */
export type Store = {
  state(): AppState;
  dispatch(action: Action): void;
  subscribe(listener: () => void): () => void;
};

export function createStore(): Store {
  const listeners = new Set<() => void>();
  let state = initialState;
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
