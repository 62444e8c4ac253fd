import { useState } from 'react';
import type { Question } from '../../blueprint/question.js';
import { CheckIcon } from '../shell/icons.js';
import { strings } from '../strings.js';

type Props = { question: Question; locale: string | null; onSend(text: string): void };

/** Answers for one click: one of several, several and then send, or none of them. */
export function QuickReplies({ question, locale, onSend }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (question.options.length === 0 && !question.skippable) return null;

  const toggle = (option: string) =>
    setChosen((before) => (before.includes(option) ? before.filter((one) => one !== option) : [...before, option]));
  // In the order in which they are shown, whatever the order of the clicks.
  const answer = question.options.filter((option) => chosen.includes(option)).join(', ');

  return (
    <fieldset className="quick-replies">
      <legend className={question.multiple ? 'quick-legend' : 'visually-hidden'}>
        {question.multiple && question.options.length > 0 ? strings.chat.chooseSeveral : strings.chat.options}
      </legend>
      {question.options.map((option) => (
        <button
          key={option}
          type="button"
          dir="auto"
          lang={locale ?? undefined}
          className="chip"
          {...(question.multiple && { 'aria-pressed': chosen.includes(option) })}
          onClick={() => (question.multiple ? toggle(option) : onSend(option))}
        >
          {question.multiple && chosen.includes(option) && <CheckIcon />}
          {option}
        </button>
      ))}
      {question.multiple && question.options.length > 0 && (
        <button
          type="button"
          className="chip is-send"
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && onSend(answer)}
        >
          {strings.chat.sendChosen(chosen.length)}
        </button>
      )}
      {question.skippable && (
        <button type="button" className="chip is-skip" onClick={() => onSend(strings.chat.skipMessage)}>
          {strings.chat.skip}
        </button>
      )}
    </fieldset>
  );
}
