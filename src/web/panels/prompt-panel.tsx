import { useId, useState } from 'react';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { CopyButton } from './copy-button.js';
import { EmptyState } from './empty-state.js';
import { Source } from './source.js';

const FORMATS = Object.entries(strings.prompt.formats);

/** The system prompt that the blueprint amounts to, in the form that a platform takes. */
export function PromptPanel({ session }: { session: Session }) {
  const { rest } = usePage();
  const [format, setFormat] = useState('generic');
  const id = useId();
  const { sessionId, revision } = session;
  const prompt = useResource(`prompt ${sessionId} ${revision} ${format}`, () => rest.prompt(sessionId, format));
  const text = prompt.value;
  return (
    <div className="prompt" aria-busy={prompt.isLoading}>
      <div className="toolbar">
        <label htmlFor={id}>{strings.prompt.format}</label>
        <select id={id} value={format} onChange={(event) => setFormat(event.target.value)}>
          {FORMATS.map(([value, title]) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
        {text !== null && <CopyButton text={text} label={strings.prompt.copy} />}
        {text !== null && <span className="toolbar-note">{strings.prompt.words(text.split(/\s+/).length)}</span>}
      </div>
      {prompt.problem && (
        <EmptyState title={strings.prompt.notReadyTitle} text={prompt.problem.detail}>
          {prompt.problem.errors.map(({ pointer, message }) => (
            <p key={pointer}>{message}</p>
          ))}
        </EmptyState>
      )}
      {text !== null && <Source text={text} />}
    </div>
  );
}
