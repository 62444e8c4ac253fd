import { useId, useState } from 'react';
import { labelOf } from '../blueprint/sections.js';
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
  const text = prompt.value?.prompt ?? null;
  const remarks = prompt.value?.remarks ?? [];
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
        {prompt.value && (
          <span className="toolbar-note">
            {strings.prompt.length(prompt.value.prompt.split(/\s+/).length, prompt.value.tokens)}
          </span>
        )}
      </div>
      {prompt.problem && (
        <EmptyState title={strings.prompt.notReadyTitle} text={prompt.problem.detail}>
          {prompt.problem.errors.map(({ pointer, message }) => (
            <p key={pointer}>{message}</p>
          ))}
        </EmptyState>
      )}
      {text !== null && <Source text={text} />}
      {text !== null && (
        <section className="findings" aria-label={strings.prompt.remarks}>
          {remarks.length === 0 ? (
            <p className="findings-none">{strings.prompt.noRemarks}</p>
          ) : (
            <ul>
              {remarks.map(({ code, pointer, message }) => (
                <li key={`${code} ${pointer} ${message}`} className="finding">
                  {pointer !== '' && <strong>{labelOf(pointer)}</strong>} {message}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
