import { type PointerEvent, type RefObject, useRef } from 'react';

/** Lets a mouse pull the content of a scrolled box about; fingers and keys scroll it as they are. */
export function useDragToScroll(box: RefObject<HTMLElement | null>) {
  const last = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, pointerId, button, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'mouse' || button !== 0) return;
      last.current = { x: clientX, y: clientY };
      box.current?.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!last.current) return;
      box.current?.scrollBy(last.current.x - clientX, last.current.y - clientY);
      last.current = { x: clientX, y: clientY };
    },
    onPointerUp: () => {
      last.current = null;
    },
    onPointerCancel: () => {
      last.current = null;
    },
  };
}
