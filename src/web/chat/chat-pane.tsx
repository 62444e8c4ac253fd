import { useEffect, useRef, useState } from 'react';
import { DownIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import { runningTurn, type Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { ChatFoot } from './chat-foot.js';
import { Composer } from './composer.js';
import { languageOf } from './language-of.js';
import { Turn } from './turn.js';
import { UsageLine } from './usage-line.js';
import { useStickToEnd } from './use-stick-to-end.js';

type Props = { session: Session; isOnline: boolean; prefilled: { id: number; text: string } };

/** The conversation, with what can be answered now at its end. */
export function ChatPane({ session, isOnline, prefilled }: Props) {
  const { controller } = usePage();
  const { box, content, isAway, toEnd } = useStickToEnd<HTMLDivElement, HTMLDivElement>();
  const running = runningTurn(session);
  const [focusKey, setFocusKey] = useState(1);
  const send = (text: string): boolean => {
    const isSent = controller.courier.send(text);
    if (isSent) toEnd();
    return isSent;
  };
  const answer = (text: string) => {
    send(text);
    setFocusKey((key) => key + 1);
  };

  return (
    <section className="chat" aria-labelledby="chat-title">
      <h2 id="chat-title" className="visually-hidden">
        {strings.chat.title}
      </h2>
      <div className="chat-body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
        <div className="chat-scroll" ref={box} tabIndex={0} role="log" aria-live="off" aria-label={strings.chat.title}>
          <div className="chat-column" ref={content}>
            {session.turns.length === 0 && <p className="reply">{session.question?.text ?? strings.chat.openings}</p>}
            <ol className="turns">
              {session.turns.map((turn) => (
                <Turn key={turn.key} turn={turn} locale={session.locale} isOnline={isOnline} />
              ))}
            </ol>
            {!running && <ChatFoot session={session} onSend={answer} />}
            <UsageLine usage={session.usage} />
          </div>
        </div>
        {isAway && (
          <button type="button" className="to-latest" aria-label={strings.chat.latest} onClick={toEnd}>
            <DownIcon />
          </button>
        )}
      </div>
      {session.status === 'active' && (
        <div className="chat-composer">
          <Composer
            place={session.sessionId}
            label={strings.chat.composerLabel}
            placeholder={strings.chat.placeholder}
            prefilled={prefilled}
            focusKey={focusKey}
            onStop={running ? () => controller.courier.stop() : undefined}
            onSend={send}
          />
        </div>
      )}
      <LatestReply session={session} />
    </section>
  );
}

/** Reads each new reply out once it is whole; pieces of it would be a stammer. */
function LatestReply({ session }: { session: Session }) {
  const turn = session.turns.findLast(({ phase }) => phase === 'done');
  const first = useRef(turn?.key);
  useEffect(() => {
    if (turn?.key !== first.current) first.current = undefined;
  }, [turn?.key]);
  const isNew = turn !== undefined && turn.key !== first.current;
  return (
    <div
      className="visually-hidden"
      aria-live="polite"
      lang={isNew ? (languageOf(turn.reply) ?? session.locale ?? undefined) : undefined}
    >
      {isNew ? turn.reply : ''}
    </div>
  );
}
