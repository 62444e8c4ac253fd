import type { ReactNode } from 'react';
import { asProblem } from '../client/rest.js';
import { usePage } from './page-context.js';

type Props = { address: string; filename: string; label: string; className: string; children: ReactNode };

/** A link to a file. Where the server asks for a key, which links do not carry, the page fetches the file itself. */
export function DownloadLink({ address, filename, label, className, children }: Props) {
  const { rest, store } = usePage();
  const fetchFile = async () => {
    try {
      const file = URL.createObjectURL(await rest.download(address));
      Object.assign(document.createElement('a'), { href: file, download: filename }).click();
      URL.revokeObjectURL(file);
    } catch (thrown) {
      store.dispatch({ type: 'notice', text: asProblem(thrown).detail });
    }
  };
  return (
    <a
      className={className}
      href={address}
      download={filename}
      aria-label={label}
      onClick={(event) => {
        if (!rest.needsKey()) return;
        event.preventDefault();
        void fetchFile();
      }}
    >
      {children}
    </a>
  );
}
