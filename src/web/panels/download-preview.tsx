import { useState } from 'react';
import type { ExportStatus } from '../../builder/builder.js';
import { inPlainWords } from '../blueprint/sections.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import { strings } from '../strings.js';
import { Source } from './source.js';

type Props = { item: ExportStatus; address: string; revision: number };

/** What a file says and what it leaves out, before it is taken. It is fetched when somebody looks. */
export function DownloadPreview({ item, address, revision }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const notes = item.warnings.length;
  if (!item.ready && notes === 0) return null;
  return (
    <details className="download-preview" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {item.ready ? strings.downloads.preview : strings.downloads.warnings(notes)}
        <span className="visually-hidden"> {item.title}</span>
        {item.ready && notes > 0 && <span className="download-notes">{strings.downloads.warnings(notes)}</span>}
      </summary>
      {notes > 0 && (
        <ul>
          {item.warnings.map((warning) => (
            <li key={warning} dir="auto">
              {inPlainWords(warning)}
            </li>
          ))}
        </ul>
      )}
      {isOpen && item.ready && <Content item={item} address={address} revision={revision} />}
    </details>
  );
}

function Content({ item, address, revision }: Props) {
  const { rest } = usePage();
  const isText = item.mediaType !== 'application/zip';
  const file = useResource(`file ${address} ${revision}`, async () => {
    const blob = await rest.download(address);
    return { size: blob.size, text: isText ? await blob.text() : null };
  });
  if (file.problem) return <p>{file.problem.detail}</p>;
  if (file.value === null) return <p className="loading">{strings.downloads.looking}</p>;
  return (
    <>
      <p>{strings.downloads.size(file.value.size)}</p>
      {file.value.text !== null && <Source text={file.value.text} />}
    </>
  );
}
