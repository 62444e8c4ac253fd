import { createContext, useContext } from 'react';
import type { Controller } from '../client/controller.js';
import type { Notebook } from '../client/notebook.js';
import type { Rest } from '../client/rest.js';
import type { Store } from '../state/store.js';

export type PanelName = 'blueprint' | 'diagram' | 'prompt' | 'downloads';

/** What any part of the page may use. */
export type Page = {
  store: Store;
  controller: Controller;
  rest: Rest;
  notebook: Notebook;
  /** Puts words into the composer, after what is there, and the cursor behind them. */
  prefill(text: string): void;
  showPanel(name: PanelName): void;
};

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a part of the page is used outside of it');
  return page;
}
