import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Controller } from './client/controller.js';
import type { KeyRing } from './client/key-ring.js';
import type { Notebook } from './client/notebook.js';
import type { Rest } from './client/rest.js';
import { Home } from './home/home.js';
import { Banner } from './shell/banner.js';
import { Header } from './shell/header.js';
import { KeyForm } from './shell/key-form.js';
import { Missing } from './shell/missing.js';
import { Notice } from './shell/notice.js';
import { type Page, PageContext, type PanelName } from './shell/page-context.js';
import { SessionsDialog } from './shell/sessions-dialog.js';
import type { Store } from './state/store.js';
import { strings } from './strings.js';

const loadWorkspace = () => import('./shell/workspace.js').then(({ Workspace }) => ({ default: Workspace }));
const Workspace = lazy(loadWorkspace);

type Props = { store: Store; controller: Controller; rest: Rest; notebook: Notebook; keyRing: KeyRing };

/** The whole page: the first screen, or the workspace of a session. */
export function App({ store, controller, rest, notebook, keyRing }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [panel, setPanel] = useState<PanelName>('blueprint');
  const [view, setView] = useState<'chat' | 'agent'>('chat');
  const [prefilled, setPrefilled] = useState({ id: 0, text: '' });
  const [isListOpen, setIsListOpen] = useState(false);

  const page = useMemo<Page>(
    () => ({
      ...{ store, controller, rest, notebook },
      prefill: (text) => {
        setView('chat');
        setPrefilled(({ id }) => ({ id: id + 1, text }));
      },
      showPanel: (name) => {
        setView('agent');
        setPanel(name);
      },
    }),
    [store, controller, rest, notebook],
  );

  useEffect(() => {
    void loadWorkspace(); // while the user reads the first screen
  }, []);
  const name = state.session?.blueprint.identity.name ?? '';
  useEffect(() => {
    document.title = name === '' ? strings.app.name : `${name} – ${strings.app.name}`;
  }, [name]);

  return (
    <PageContext value={page}>
      <a className="skip-link" href="#main">
        {strings.app.skipLink}
      </a>
      <Header session={state.session} onList={() => setIsListOpen(true)} />
      <Banner connection={state.connection} wasOnline={state.wasOnline} />
      {state.phase === 'locked' ? (
        <KeyForm keyRing={keyRing} />
      ) : state.session ? (
        <Suspense fallback={<Opening />}>
          <Workspace
            key={state.session.sessionId}
            session={state.session}
            connection={state.connection}
            panel={panel}
            onPanel={setPanel}
            view={view}
            onView={setView}
            prefilled={prefilled}
          />
        </Suspense>
      ) : state.phase === 'missing' ? (
        <Missing />
      ) : state.phase === 'opening' ? (
        <Opening />
      ) : (
        <Home />
      )}
      {isListOpen && <SessionsDialog current={state.session?.sessionId ?? null} onClose={() => setIsListOpen(false)} />}
      <Notice notice={state.notice} />
    </PageContext>
  );
}

const Opening = () => (
  <main id="main" className="opening" aria-busy="true">
    <p>{strings.app.opening}</p>
  </main>
);
