import { useRef, useState } from 'react';
import { PencilIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { textsOf } from './display.js';
import { EvidenceMark } from './evidence-mark.js';
import { evidenceOf } from './evidence-of.js';
import { FieldEditor } from './field-editor.js';
import { valueAt } from './pointer.js';
import type { Field } from './sections.js';
import { WithMark } from './with-mark.js';

type Props = {
  session: Session;
  field: Field;
  pointer: string;
  /** What the fact is called where the label of its field is not enough: "goal 2". */
  name?: string;
  isLabelHidden?: boolean;
  /** A part of a larger fact, which already says where it comes from; only what is its own is told. */
  isPart?: boolean;
  /** Begins in its editor; told when that closes. */
  onClose?: () => void;
};

/** One fact: its value, where it comes from, and an editor in its place. */
export function Fact({
  session,
  field,
  pointer,
  name = field.label,
  isLabelHidden = false,
  isPart = false,
  onClose,
}: Props) {
  const { store } = usePage();
  const [isEditing, setIsEditing] = useState(onClose !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const read = () => {
    const now = store.state().session ?? session;
    return { value: valueAt(now.blueprint, pointer), revision: now.revision };
  };
  const close = () => {
    setIsEditing(false);
    onClose?.();
    requestAnimationFrame(() => button.current?.focus());
  };
  const isFresh = session.fresh.some(
    (path) => path === pointer || path.startsWith(`${pointer}/`) || pointer.startsWith(`${path}/`),
  );
  const editButton = session.status === 'active' && (
    <button
      ref={button}
      type="button"
      className="icon-button is-small"
      aria-label={strings.blueprint.edit(name)}
      onClick={() => setIsEditing(true)}
    >
      <PencilIcon />
    </button>
  );

  return (
    <div className={isFresh ? 'fact is-fresh' : 'fact'} data-pointer={pointer}>
      <div className={isLabelHidden && !isEditing ? 'visually-hidden' : 'fact-label'}>{field.label}</div>
      {isEditing ? (
        <FieldEditor field={field} pointer={pointer} read={read} onDone={close} />
      ) : (
        <div className="fact-body">
          <Value session={session} field={field} pointer={pointer} name={name} isPart={isPart} />
          {editButton}
        </div>
      )}
    </div>
  );
}

/** Whether anything is known of a field; a choice that nobody made stands at its default. */
export const isKnown = (session: Session, field: Field, pointer: string): boolean =>
  textsOf(field, valueAt(session.blueprint, pointer)).length > 0 &&
  (field.kind !== 'choice' || evidenceOf(session.blueprint, pointer) !== undefined);

/** The text, or the texts with the evidence of each. */
function Value({
  session,
  field,
  pointer,
  name,
  isPart,
}: Required<Pick<Props, 'session' | 'field' | 'pointer' | 'name' | 'isPart'>>) {
  const value = valueAt(session.blueprint, pointer);
  const texts = textsOf(field, value);
  const own = isPart ? session.blueprint.evidence[pointer] : evidenceOf(session.blueprint, pointer);
  if (!isPart && !isKnown(session, field, pointer)) return <span className="unknown">{strings.blueprint.unknown}</span>;
  if (field.isTag) return <span className="tag">{texts[0]}</span>;
  if (!Array.isArray(value)) {
    return (
      <span className="fact-text" dir="auto">
        <WithMark text={texts[0] ?? ''} mark={<EvidenceMark evidence={own} label={name} />} />
      </span>
    );
  }
  const isShort = texts.every((text) => text.length < 28);
  return (
    <ul className={isShort ? 'fact-chips' : 'fact-list'}>
      {texts.map((text, at) => (
        <li key={text} dir="auto">
          <WithMark
            text={text}
            mark={<EvidenceMark evidence={evidenceOf(session.blueprint, `${pointer}/${at}`)} label={text} />}
          />
        </li>
      ))}
    </ul>
  );
}
