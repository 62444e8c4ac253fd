import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FitIcon, MinusIcon, PlusIcon } from '../shell/icons.js';
import { useIsDark } from '../shell/theme.js';
import { strings } from '../strings.js';
import { drawMermaid } from './draw-mermaid.js';
import { Source } from './source.js';
import { useDragToScroll } from './use-drag-to-scroll.js';

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 4;

type Picture = { svg: string; width: number; height: number };

/** The drawn diagram in a box that scrolls; zoomed by buttons, or fitted to its room. */
export function DiagramPicture({ text }: { text: string }) {
  const isDark = useIsDark();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  /** Null is fitted. */
  const [zoom, setZoom] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  const drag = useDragToScroll(box);

  useEffect(() => {
    let isCurrent = true;
    drawMermaid(text, isDark).then(
      (svg) => {
        if (!isCurrent) return;
        setPicture({ svg, ...sizeOf(svg) });
        setIsBroken(false);
      },
      () => isCurrent && setIsBroken(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, isDark]);

  if (isBroken) {
    return (
      <>
        <p className="card-note">{strings.diagram.failed}</p>
        <Source text={text} />
      </>
    );
  }
  const fitted = () => {
    if (!picture || !box.current) return 1;
    const { clientWidth, clientHeight } = box.current;
    return Math.min(1, clientWidth / picture.width, clientHeight / picture.height);
  };
  const by = (factor: number) => setZoom((now) => Math.min(MOST, Math.max(LEAST, (now ?? fitted()) * factor)));
  const onKeyDown = (event: KeyboardEvent) => {
    const zooms: Record<string, () => void> = {
      '+': () => by(STEP),
      '-': () => by(1 / STEP),
      '0': () => setZoom(null),
    };
    zooms[event.key]?.();
  };
  const size =
    zoom === null
      ? { maxInlineSize: '100%', maxBlockSize: '100%' }
      : { inlineSize: (picture?.width ?? 0) * zoom, flex: 'none' };

  return (
    <div className="picture-frame">
      <div className="zoom">
        <button type="button" className="icon-button" aria-label={strings.diagram.zoomIn} onClick={() => by(STEP)}>
          <PlusIcon />
        </button>
        <button type="button" className="icon-button" aria-label={strings.diagram.zoomOut} onClick={() => by(1 / STEP)}>
          <MinusIcon />
        </button>
        <button type="button" className="icon-button" aria-label={strings.diagram.fit} onClick={() => setZoom(null)}>
          <FitIcon />
        </button>
      </div>
      <section
        className="picture"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        tabIndex={0}
        aria-label={strings.diagram.label}
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

function sizeOf(svg: string): { width: number; height: number } {
  const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  return { width: Number(box?.[1] ?? 800), height: Number(box?.[2] ?? 600) };
}
