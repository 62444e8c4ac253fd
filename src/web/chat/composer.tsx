import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { SendIcon, StopIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { strings } from '../strings.js';

const LONGEST = 20_000;
const COUNT_FROM = 18_000;

/** A touch screen would answer a focus that nobody asked for with its keyboard. */
const isTouched = () => matchMedia('(hover: none)').matches;

type Props = {
  /** Under this name what was typed survives a reload. */
  place: string;
  label: string;
  placeholder: string;
  /** Words to put in; a new id puts them in. */
  prefilled?: { id: number; text: string };
  /** A reply is on its way: the button stops it. */
  onStop?: (() => void) | undefined;
  isBusy?: boolean;
  isLabelShown?: boolean;
  /** Takes the focus when it appears and whenever this grows: the answer by a click has taken its button away. */
  focusKey?: number;
  /** @returns whether the text was taken; what was not stays */
  onSend(text: string): boolean;
};

/** Where the user writes. Enter sends; nothing typed is ever lost. */
export function Composer({
  place,
  label,
  placeholder,
  prefilled,
  onStop,
  isBusy = false,
  isLabelShown,
  focusKey = 0,
  onSend,
}: Props) {
  const { notebook } = usePage();
  const [text, setText] = useState(() => notebook.draft(place));
  const box = useRef<HTMLTextAreaElement>(null);
  const putIn = useRef(prefilled?.id);
  const id = useId();
  const over = text.length - LONGEST;
  const canSend = text.trim() !== '' && over <= 0 && !isBusy && !onStop;

  const write = (next: string) => {
    setText(next);
    notebook.setDraft(place, next);
  };

  useEffect(() => {
    if (!prefilled || prefilled.id === putIn.current) return;
    putIn.current = prefilled.id;
    setText((old) =>
      old.trim() === '' || prefilled.text.startsWith(old) ? prefilled.text : `${old}\n${prefilled.text}`,
    );
    requestAnimationFrame(() => {
      const area = box.current;
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  }, [prefilled]);

  useEffect(() => {
    if (focusKey > 0 && !isTouched()) box.current?.focus({ preventScroll: true });
  }, [focusKey]);

  const send = () => {
    if (canSend && onSend(text.trim())) write('');
    if (!isTouched()) box.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form className="composer" onSubmit={onSubmit}>
      <label htmlFor={id} className={isLabelShown ? 'composer-label' : 'visually-hidden'}>
        {label}
      </label>
      <div className="composer-box">
        <textarea
          id={id}
          ref={box}
          rows={1}
          dir="auto"
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-hint ${id}-count`}
          aria-invalid={over > 0}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {onStop ? (
          <button type="button" className="round-button is-stop" aria-label={strings.chat.stop} onClick={onStop}>
            <StopIcon />
          </button>
        ) : (
          <button type="submit" className="round-button" aria-label={strings.chat.send} aria-disabled={!canSend}>
            <SendIcon />
          </button>
        )}
      </div>
      <div className="composer-foot">
        <span id={`${id}-hint`} className="composer-hint">
          {strings.chat.hint}
        </span>
        <span id={`${id}-count`} role="status" className={over > 0 ? 'composer-count is-over' : 'composer-count'}>
          {text.length < COUNT_FROM ? '' : over > 0 ? strings.chat.tooLong(over) : strings.chat.left(-over)}
        </span>
      </div>
    </form>
  );
}
