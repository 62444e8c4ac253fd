import { useState } from 'react';
import { CheckIcon, CopyIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { strings } from '../strings.js';

const SHOWN_MS = 2000;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { store } = usePage();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), SHOWN_MS);
    } catch {
      store.dispatch({ type: 'notice', text: strings.prompt.copyFailed });
    }
  };
  return (
    <button type="button" className="small-button" onClick={() => void copy()}>
      {isCopied ? <CheckIcon /> : <CopyIcon />}
      <span role="status">{isCopied ? strings.prompt.copied : label}</span>
    </button>
  );
}
