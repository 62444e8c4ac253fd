import { useEffect, useRef } from 'react';
import { strings } from '../strings.js';
import { CloseIcon } from './icons.js';
import { usePage } from './page-context.js';
import { SessionList } from './session-list.js';
import { useResource } from './use-resource.js';

/** The user's sessions, over the page; Escape closes it and gives the focus back. */
export function SessionsDialog({ current, onClose }: { current: string | null; onClose: () => void }) {
  const { rest } = usePage();
  const list = useResource('sessions', rest.list);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const sessions = (list.value?.sessions ?? []).filter(
    ({ revision, sessionId }) => revision > 0 || sessionId === current,
  );
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="sessions-title" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="sessions-title">{strings.sessions.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={strings.sessions.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      {list.problem ? (
        <p role="alert">{list.problem.detail}</p>
      ) : list.value === null ? (
        <p aria-busy="true">{strings.sessions.loading}</p>
      ) : sessions.length === 0 ? (
        <p>{strings.sessions.empty}</p>
      ) : (
        <SessionList sessions={sessions} current={current} onOpen={() => dialog.current?.close()} />
      )}
    </dialog>
  );
}
