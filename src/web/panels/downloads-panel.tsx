import type { ExportStatus } from '../../builder/builder.js';
import { inPlainWords } from '../blueprint/sections.js';
import { DownloadLink } from '../shell/download-link.js';
import { DownloadIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { downloadGroups } from './download-groups.js';
import { DownloadPreview } from './download-preview.js';
import { EmptyState } from './empty-state.js';

/** Every form in which the agent can be taken away, and what each still needs. */
export function DownloadsPanel({ session }: { session: Session }) {
  const { rest } = usePage();
  const { sessionId, revision } = session;
  const list = useResource(`exports ${sessionId} ${revision}`, () => rest.exports(sessionId));
  if (list.problem) {
    return (
      <EmptyState title={strings.downloads.emptyTitle} text={list.problem.detail}>
        <button type="button" className="secondary-button" onClick={list.reload}>
          {strings.downloads.retry}
        </button>
      </EmptyState>
    );
  }
  if (list.value === null) return <p className="loading">{strings.downloads.loading}</p>;
  return (
    <div className="download-groups" aria-busy={list.isLoading}>
      {downloadGroups(list.value.exports).map(({ name, items }) => (
        <section key={name} aria-labelledby={`downloads-${name}`}>
          <h3 id={`downloads-${name}`}>{strings.downloads.groups[name]}</h3>
          <ul className="downloads">
            {items.map((item) => (
              <Download
                key={item.target}
                item={item}
                address={rest.exportAddress(sessionId, item.target)}
                revision={revision}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type Props = { item: ExportStatus; address: string; revision: number };

function Download({ item, address, revision }: Props) {
  return (
    <li className={item.ready ? 'download' : 'download is-waiting'}>
      <div className="download-text">
        <h4>{item.title}</h4>
        <p className="download-file">{item.filename}</p>
        {item.missing.length > 0 && (
          <p>
            {strings.downloads.missing}
            {item.missing.map(inPlainWords).join(', ')}
          </p>
        )}
      </div>
      {item.ready ? (
        <DownloadLink
          className="secondary-button"
          address={address}
          filename={item.filename}
          label={`${strings.downloads.download} ${item.title}`}
        >
          <DownloadIcon />
          {strings.downloads.download}
        </DownloadLink>
      ) : (
        <span className="tag">{strings.downloads.notReady}</span>
      )}
      <DownloadPreview item={item} address={address} revision={revision} />
    </li>
  );
}
