import { useEffect, useState } from 'react';
import { usePage } from '../shell/page-context.js';
import { type Session, waitingProposal } from '../state/session-state.js';
import { strings } from '../strings.js';
import { CopyButton } from './copy-button.js';
import { DiagramPicture } from './diagram-picture.js';
import { EmptyState } from './empty-state.js';
import { Findings } from './findings.js';
import { Rehearsal } from './rehearsal.js';
import { Source } from './source.js';

type Form = 'picture' | 'source' | 'rehearse';

const FORMS: readonly Form[] = ['picture', 'source', 'rehearse'];

/** The workflow as a picture or as text, with what its check says. */
export function DiagramPanel({ session }: { session: Session }) {
  const { store, rest } = usePage();
  const [form, setForm] = useState<Form>('picture');
  const { sessionId, revision, mermaid } = session;
  const isEmpty = session.blueprint.workflow.nodes.length === 0;

  useEffect(() => {
    if (mermaid !== null || isEmpty) return;
    rest.diagram(sessionId).then(
      (text) => store.dispatch({ type: 'drawn', mermaid: text, revision }),
      () => undefined, // the next event or the next visit brings it
    );
  }, [mermaid, isEmpty, rest, store, sessionId, revision]);

  if (isEmpty) return <EmptyState title={strings.diagram.emptyTitle} text={strings.diagram.emptyText} />;
  return (
    <div className="diagram">
      <div className="toolbar">
        <fieldset className="switch">
          <legend className="visually-hidden">{strings.diagram.view}</legend>
          {FORMS.map((name) => (
            <button key={name} type="button" aria-pressed={form === name} onClick={() => setForm(name)}>
              {strings.diagram[name]}
            </button>
          ))}
        </fieldset>
        {form === 'source' && mermaid !== null && <CopyButton text={mermaid} label={strings.diagram.copy} />}
      </div>
      {waitingProposal(session) && <p className="proposed">{strings.proposal.note}</p>}
      {mermaid !== null && form === 'picture' && <DiagramPicture text={mermaid} />}
      {mermaid !== null && form === 'source' && <Source text={mermaid} />}
      {form === 'rehearse' && <Rehearsal session={session} />}
      <Findings session={session} />
    </div>
  );
}
