import { useRef } from 'react';
import { ChatPane } from '../chat/chat-pane.js';
import { Panels } from '../panels/panels.js';
import type { Connection, Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import type { PanelName } from './page-context.js';

type View = 'chat' | 'agent';

type Props = {
  session: Session;
  connection: Connection;
  panel: PanelName;
  onPanel(panel: PanelName): void;
  /** Which of the two halves is seen where there is no room for both. */
  view: View;
  onView(view: View): void;
  prefilled: { id: number; text: string };
};

const VIEWS: readonly View[] = ['chat', 'agent'];

/** The conversation and, beside it, the agent that grows out of it. */
export function Workspace({ session, connection, panel, onPanel, view, onView, prefilled }: Props) {
  const seen = useRef(session.revision);
  if (view === 'agent') seen.current = session.revision;
  const hasNews = session.revision > seen.current;
  return (
    <main id="main" className="workspace" data-view={view} tabIndex={-1}>
      <fieldset className="view-switch">
        <legend className="visually-hidden">{strings.panels.views}</legend>
        {VIEWS.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
            {strings.panels[name]}
            {name === 'agent' && hasNews && (
              <span className="news">
                <span className="visually-hidden">, {strings.panels.news}</span>
              </span>
            )}
          </button>
        ))}
      </fieldset>
      <ChatPane session={session} isOnline={connection === 'online'} prefilled={prefilled} />
      <Panels session={session} panel={panel} onPanel={onPanel} />
    </main>
  );
}
