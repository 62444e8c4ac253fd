import { useEffect, useRef } from 'react';
import type { ExportStatus } from '../../builder/builder.js';
import { DownloadLink } from '../shell/download-link.js';
import { DownloadIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

/** What most people take first, in this order. */
const FIRST = ['bundle', 'text', 'markdown'];

/** The end of the way: the files in front, and where to go from here. */
export function DoneCard({ session }: { session: Session }) {
  const { controller, rest, showPanel } = usePage();
  const { sessionId, revision, blueprint } = session;
  const exports = useResource(`exports ${sessionId} ${revision}`, () => rest.exports(sessionId));
  const ready = (exports.value?.exports ?? []).filter((item) => item.ready);
  const offered = FIRST.flatMap((target) => ready.find((item) => item.target === target) ?? []);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone, and the focus with it.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="card is-done" aria-labelledby="done-title">
      <h3 id="done-title" ref={title} tabIndex={-1} dir="auto">
        {strings.done.title(blueprint.identity.name)}
      </h3>
      <p>{strings.done.text}</p>
      <ul className="done-files">
        {offered.map((item: ExportStatus, at) => (
          <li key={item.target}>
            <DownloadLink
              className={at === 0 ? 'primary-button' : 'secondary-button'}
              address={rest.exportAddress(sessionId, item.target)}
              filename={item.filename}
              label={strings.done.download(
                item.target === 'bundle' ? strings.done.everything.toLowerCase() : item.title,
              )}
            >
              <DownloadIcon />
              {item.target === 'bundle' ? strings.done.everything : item.title}
            </DownloadLink>
          </li>
        ))}
      </ul>
      <div className="card-actions">
        <button type="button" className="secondary-button" onClick={() => showPanel('downloads')}>
          {strings.done.all}
        </button>
        <button type="button" className="secondary-button" onClick={() => void controller.resume(true)}>
          {strings.done.reopen}
        </button>
        <button type="button" className="secondary-button" onClick={() => controller.leave()}>
          {strings.app.newAgent}
        </button>
      </div>
    </section>
  );
}
