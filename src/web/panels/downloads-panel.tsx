import type { ExportStatus } from '../../builder/builder.js';
import { inPlainWords } from '../blueprint/sections.js';
import { DownloadLink } from '../shell/download-link.js';
import { DownloadIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
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
    <ul className="downloads" aria-busy={list.isLoading}>
      {bundleFirst(list.value.exports).map((item) => (
        <Download key={item.target} item={item} address={rest.exportAddress(sessionId, item.target)} />
      ))}
    </ul>
  );
}

/** Most people want everything. */
const bundleFirst = (items: readonly ExportStatus[]): ExportStatus[] =>
  items.toSorted((a, b) => Number(b.target === 'bundle') - Number(a.target === 'bundle'));

function Download({ item, address }: { item: ExportStatus; address: string }) {
  return (
    <li className={item.ready ? 'download' : 'download is-waiting'}>
      <div className="download-text">
        <h3>{item.title}</h3>
        <p className="download-file">{item.filename}</p>
        {item.missing.length > 0 && (
          <p>
            {strings.downloads.missing}
            {item.missing.map(inPlainWords).join(', ')}
          </p>
        )}
        {item.warnings.length > 0 && (
          <details>
            <summary>{strings.downloads.warnings(item.warnings.length)}</summary>
            <ul>
              {item.warnings.map((warning) => (
                <li key={warning}>{inPlainWords(warning)}</li>
              ))}
            </ul>
          </details>
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
    </li>
  );
}
