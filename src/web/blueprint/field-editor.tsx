import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { strings } from '../strings.js';
import { fromDraft, inWords, toDraft } from './display.js';
import { editPatch } from './edit-patch.js';
import type { Field } from './sections.js';
import { useEditor } from './use-editor.js';

type Props = {
  field: Field;
  pointer: string;
  /** What the place holds now, by the page's knowledge of this moment. */
  read(): { value: unknown; revision: number };
  onDone(): void;
};

/** Edits one fact in its place. What was typed stays, also where somebody else changed the same fact. */
export function FieldEditor({ field, pointer, read, onDone }: Props) {
  const [seen, setSeen] = useState(() => read().value);
  const [draft, setDraft] = useState(() => toDraft(seen));
  const { saving, problem, save } = useEditor(read);
  const id = useId();

  const submit = async (value: unknown = seen) => {
    const isSaved = await save({ value, build: (before) => editPatch(pointer, before, fromDraft(field, draft)) });
    if (isSaved) onDone();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    const isSaving = event.key === 'Enter' && (field.kind === 'line' || event.ctrlKey || event.metaKey);
    if (!isSaving || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };

  return (
    <form className="field-editor" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Input field={field} id={id} draft={draft} onDraft={setDraft} />
      {saving === 'conflict' && (
        <div className="conflict" role="alert">
          <strong>{strings.blueprint.conflictTitle}</strong>
          <p>
            {strings.blueprint.now}: <q dir="auto">{inWords(field, read().value)}</q>
          </p>
          <p>
            {strings.blueprint.yours}: <q dir="auto">{inWords(field, fromDraft(field, draft))}</q>
          </p>
          <button
            type="button"
            className="small-button"
            onClick={() => {
              const now = read().value;
              setSeen(now);
              void submit(now);
            }}
          >
            {strings.blueprint.saveMine}
          </button>
          <button type="button" className="small-button" onClick={onDone}>
            {strings.blueprint.keepTheirs}
          </button>
        </div>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
      {saving !== 'conflict' && (
        <div className="editor-actions">
          <button type="submit" className="small-button is-main" disabled={saving === 'saving'}>
            {strings.blueprint.save}
          </button>
          <button type="button" className="small-button" onClick={onDone}>
            {strings.blueprint.cancel}
          </button>
        </div>
      )}
    </form>
  );
}

type InputProps = { field: Field; id: string; draft: string; onDraft(draft: string): void };

function Input({ field, id, draft, onDraft }: InputProps) {
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const hold = (element: HTMLElement | null) => {
    first.current = element;
  };
  switch (field.kind) {
    case 'choice':
      return (
        <select
          id={id}
          ref={hold}
          aria-label={field.label}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        >
          {Object.entries(field.names).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'choices':
      return <Choices field={field} draft={draft} onDraft={onDraft} hold={hold} />;
    case 'line':
      return (
        <input
          id={id}
          ref={hold}
          aria-label={field.label}
          dir="auto"
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'text':
    case 'lines':
    case 'languages':
      return (
        <>
          <textarea
            id={id}
            ref={hold}
            aria-label={field.label}
            dir="auto"
            rows={2}
            value={draft}
            onChange={(event) => onDraft(event.target.value)}
          />
          {field.kind !== 'text' && <span className="editor-hint">{strings.blueprint.onePerLine}</span>}
        </>
      );
    default:
      return field satisfies never;
  }
}

type ChoicesProps = {
  field: Field & { kind: 'choices' };
  draft: string;
  onDraft(draft: string): void;
  hold(element: HTMLElement | null): void;
};

function Choices({ field, draft, onDraft, hold }: ChoicesProps) {
  const chosen = draft.split('\n').filter((one) => one !== '');
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{field.label}</legend>
      {Object.entries(field.names).map(([value, name], at) => (
        <label key={value}>
          <input
            type="checkbox"
            ref={at === 0 ? hold : undefined}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onDraft((target.checked ? [...chosen, value] : chosen.filter((one) => one !== value)).join('\n'))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
