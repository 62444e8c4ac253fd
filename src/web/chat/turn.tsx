import { memo } from 'react';
import { usePage } from '../shell/page-context.js';
import type { ChatTurn } from '../state/session-state.js';
import { strings } from '../strings.js';
import { languageOf } from './language-of.js';
import { Markdown } from './markdown.js';

type Props = {
  turn: ChatTurn;
  /** In which the user is addressed. */
  locale: string | null;
  isOnline: boolean;
};

/** One message and its reply; a failed one keeps its words and can be sent again. */
export const Turn = memo(function Turn({ turn, locale, isOnline }: Props) {
  const isFailed = turn.phase === 'failed' || turn.phase === 'stopped';
  return (
    <li className="turn">
      <div className={isFailed ? 'bubble is-user is-failed' : 'bubble is-user'} dir="auto" lang={languageOf(turn.text)}>
        <span className="visually-hidden">{strings.chat.you}: </span>
        {turn.text ?? <em>{strings.chat.elsewhere}</em>}
      </div>
      {isFailed ? <Failed turn={turn} /> : <Answer turn={turn} locale={locale} isOnline={isOnline} />}
    </li>
  );
});

function Answer({ turn, locale, isOnline }: Props) {
  if (turn.reply === '') {
    return (
      <p className="thinking">
        {isOnline ? <span className="visually-hidden">{strings.chat.thinking}</span> : strings.chat.waiting}
        {isOnline && <span className="dots" aria-hidden="true" />}
      </p>
    );
  }
  const isStreaming = turn.phase === 'streaming';
  return (
    <div
      className={isStreaming ? 'reply is-streaming' : 'reply'}
      dir="auto"
      lang={languageOf(turn.reply) ?? locale ?? undefined}
      aria-busy={isStreaming}
    >
      <span className="visually-hidden">{strings.chat.parley}: </span>
      <Markdown text={turn.reply} />
    </div>
  );
}

function Failed({ turn }: { turn: ChatTurn }) {
  const { controller, store, prefill } = usePage();
  const isStopped = turn.phase === 'stopped';
  return (
    <div className={isStopped ? 'failure is-stopped' : 'failure'} role={isStopped ? 'status' : 'alert'}>
      <p>{isStopped ? strings.chat.stopped : `${strings.chat.failed} ${turn.problem?.detail ?? ''}`}</p>
      <button type="button" className="small-button" onClick={() => controller.courier.retry(turn.key)}>
        {isStopped ? strings.chat.again : strings.chat.retry}
      </button>
      <button
        type="button"
        className="small-button"
        onClick={() => {
          store.dispatch({ type: 'dropped', key: turn.key });
          prefill(turn.text ?? '');
        }}
      >
        {strings.chat.edit}
      </button>
    </div>
  );
}
