import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { PlusIcon, TrashIcon } from '../shell/icons.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { Fact } from './fact.js';
import { valueAt } from './pointer.js';
import type { ListSection } from './sections.js';
import { useRevise } from './use-revise.js';

type Props = { session: Session; section: ListSection; extra?: (at: number) => ReactNode };

/** The items of one list of the blueprint; each can be edited and removed, and new ones put in. */
export function FactList({ session, section, extra }: Props) {
  const value = valueAt(session.blueprint, section.list);
  const items: unknown[] = Array.isArray(value) ? value : [];
  const revise = useRevise();
  const isActive = session.status === 'active';
  return (
    <>
      {items.length === 0 && !isActive && <p className="unknown">{strings.blueprint.unknown}</p>}
      {items.length > 0 && (
        <ul className="items">
          {items.map((item, at) => {
            const pointer = `${section.list}/${at}`;
            const name = `${section.item} ${at + 1}`;
            return (
              <li key={keyOf(item, at)} className="item">
                <div className="item-facts">
                  {section.fields
                    .filter((field) => field.main || isFilled(valueAt(item, field.at)))
                    .map((field) => (
                      <Fact
                        key={field.at}
                        session={session}
                        field={field}
                        pointer={pointer + field.at}
                        name={field.main ? name : `${name}, ${field.label.toLowerCase()}`}
                        isLabelHidden={field.main === true || field.isTag === true}
                        isPart={field.main !== true}
                      />
                    ))}
                  {extra?.(at)}
                </div>
                {isActive && (
                  <button
                    type="button"
                    className="icon-button is-small"
                    aria-label={strings.blueprint.remove(name)}
                    onClick={() => revise([{ op: 'remove', path: pointer }])}
                  >
                    <TrashIcon />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isActive && <AddItem section={section} />}
    </>
  );
}

const isFilled = (value: unknown): boolean => value !== '' && value !== undefined;

const keyOf = (item: unknown, at: number): string =>
  item !== null && typeof item === 'object' && 'id' in item ? String(item.id) : String(at);

function AddItem({ section }: { section: ListSection }) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const revise = useRevise();
  const id = useId();
  if (!isOpen) {
    return (
      <button type="button" className="add-button" onClick={() => setIsOpen(true)}>
        <PlusIcon />
        {strings.blueprint.add(section.item)}
      </button>
    );
  }
  const close = () => {
    setIsOpen(false);
    setText('');
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const item = section.blank(text.trim(), `${section.id}-${Date.now().toString(36)}`);
    if (await revise([{ op: 'add', path: `${section.list}/-`, value: JSON.parse(JSON.stringify(item)) }])) close();
  };
  return (
    <form
      className="field-editor"
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label htmlFor={id} className="visually-hidden">
        {strings.blueprint.add(section.item)}
      </label>
      {/* biome-ignore lint/a11y/noAutofocus: the field appears because the user asked for it */}
      <input id={id} dir="auto" autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      <div className="editor-actions">
        <button type="submit" className="small-button is-main">
          {strings.blueprint.save}
        </button>
        <button type="button" className="small-button" onClick={close}>
          {strings.blueprint.cancel}
        </button>
      </div>
    </form>
  );
}
