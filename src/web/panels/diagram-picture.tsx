import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FitIcon, MinusIcon, PlusIcon } from '../shell/icons.js';
import { useIsDark } from '../shell/theme.js';
import { strings } from '../strings.js';
import { drawMermaid } from './draw-mermaid.js';
import { Source } from './source.js';
import { useDragToScroll } from './use-drag-to-scroll.js';

const STEP = 1.25;
/** Smaller than this nobody reads; a larger diagram is scrolled. */
const LEAST_READABLE = 0.6;
const LEAST = 0.1;
const MOST = 4;

type Size = { width: number; height: number };
type Picture = Size & { svg: string };

/** The drawn diagram in a box that scrolls; zoomed by buttons, or fitted to its room. */
export function DiagramPicture({ text, label = strings.diagram.label }: { text: string; label?: string }) {
  const isDark = useIsDark();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  /** Null until the first picture is there. */
  const [zoom, setZoom] = useState<number | 'fit' | null>(null);
  const box = useRef<HTMLElement>(null);
  const drag = useDragToScroll(box);

  useEffect(() => {
    let isCurrent = true;
    drawMermaid(text, isDark).then(
      (svg) => {
        if (!isCurrent) return;
        const size = sizeOf(svg);
        setPicture({ svg, ...size });
        setZoom((before) => before ?? (fitOf(size, box.current) < LEAST_READABLE ? LEAST_READABLE : 'fit'));
        setIsBroken(false);
      },
      () => isCurrent && setIsBroken(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, isDark]);

  const hasPicture = picture !== null;
  useLayoutEffect(() => {
    if (hasPicture && box.current) box.current.scrollLeft = (box.current.scrollWidth - box.current.clientWidth) / 2;
  }, [hasPicture]);

  if (isBroken) {
    return (
      <>
        <p className="card-note">{strings.diagram.failed}</p>
        <Source text={text} />
      </>
    );
  }
  const by = (factor: number) => {
    const now = typeof zoom === 'number' ? zoom : fitOf(picture, box.current);
    setZoom(Math.min(MOST, Math.max(LEAST, now * factor)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const zooms: Record<string, () => void> = {
      '+': () => by(STEP),
      '-': () => by(1 / STEP),
      '0': () => setZoom('fit'),
    };
    zooms[event.key]?.();
  };
  const size =
    typeof zoom === 'number'
      ? { inlineSize: (picture?.width ?? 0) * zoom, flex: 'none' }
      : { maxInlineSize: '100%', maxBlockSize: '100%' };

  return (
    <div className="picture-frame">
      <div className="zoom">
        <button type="button" className="icon-button" aria-label={strings.diagram.zoomIn} onClick={() => by(STEP)}>
          <PlusIcon />
        </button>
        <button type="button" className="icon-button" aria-label={strings.diagram.zoomOut} onClick={() => by(1 / STEP)}>
          <MinusIcon />
        </button>
        <button type="button" className="icon-button" aria-label={strings.diagram.fit} onClick={() => setZoom('fit')}>
          <FitIcon />
        </button>
      </div>
      <section
        className="picture"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        onKeyDown={onKeyDown}
        {...drag}
      >
        {picture && (
          <img
            className="picture-image"
            alt={strings.diagram.alternative}
            draggable={false}
            width={picture.width}
            height={picture.height}
            style={size}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
          />
        )}
      </section>
    </div>
  );
}

/** How much the picture has to shrink to be seen as a whole; it is not made larger than it is. */
function fitOf(picture: Size | null, box: HTMLElement | null): number {
  if (!picture || !box) return 1;
  return Math.min(1, box.clientWidth / picture.width, box.clientHeight / picture.height);
}

function sizeOf(svg: string): Size {
  const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  return { width: Number(box?.[1] ?? 800), height: Number(box?.[2] ?? 600) };
}
