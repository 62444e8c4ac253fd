import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Evidence } from '../../blueprint/evidence.js';
import { PencilIcon, QuoteIcon } from '../shell/icons.js';
import { strings } from '../strings.js';

const GAP = 6;
const WIDTH = 300;

/** Says where a fact comes from, when it is pointed at, focused or tapped. Escape puts it away. */
export function EvidenceMark({ evidence, label }: { evidence: Evidence | undefined; label: string }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number; isAbove: boolean } | null>(null);
  const isOpen = place !== null;

  useEffect(() => {
    if (!isOpen) return undefined;
    const hide = () => setPlace(null);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    addEventListener('keydown', onKey);
    addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('scroll', hide, { capture: true });
    };
  }, [isOpen]);

  if (!evidence) return null;
  const show = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    const isAbove = box.bottom + 140 > innerHeight;
    const left = Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8));
    setPlace({ left, top: isAbove ? box.top - GAP : box.bottom + GAP, isAbove });
  };
  // What nobody said is marked in words, the rest by a small drawing.
  const { source } = evidence;
  const mark = source === 'inferred' || source === 'default' ? strings.evidence.short[source] : '';
  const Drawing = source === 'edited' ? PencilIcon : QuoteIcon;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same for keys and fingers
    <span className="evidence" onMouseEnter={show} onMouseLeave={() => setPlace(null)}>
      <button
        ref={button}
        type="button"
        className={`mark is-${source}`}
        aria-label={mark === '' ? strings.evidence.button(label) : strings.evidence.marked(mark, label)}
        aria-describedby={isOpen ? id : undefined}
        onFocus={show}
        onBlur={() => setPlace(null)}
        onClick={show}
      >
        {mark === '' ? <Drawing /> : mark}
      </button>
      {place &&
        createPortal(
          <span
            id={id}
            role="tooltip"
            className={place.isAbove ? 'tooltip is-above' : 'tooltip'}
            style={{ left: place.left, top: place.top, maxInlineSize: WIDTH }}
            dir="auto"
          >
            {words(evidence)}
          </span>,
          document.body,
        )}
    </span>
  );
}

function words({ source, quote, confidence }: Evidence): string {
  switch (source) {
    case 'user':
      return quote ? strings.evidence.said(quote) : strings.evidence.saidWithout;
    case 'inferred':
      return strings.evidence.inferred(Math.round(confidence * 100));
    case 'default':
    case 'edited':
    case 'imported':
      return strings.evidence[source];
    default:
      return source satisfies never;
  }
}
