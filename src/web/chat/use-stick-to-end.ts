import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const NEAR_PIXELS = 80;

/**
 * Keeps a scrolled box at its end while its content grows, unless the user has scrolled away.
 * @returns refs for the box and for its content, whether it is away from its end, and a way back
 */
export function useStickToEnd<Box extends HTMLElement, Content extends HTMLElement>(): {
  box: RefObject<Box | null>;
  content: RefObject<Content | null>;
  isAway: boolean;
  toEnd(): void;
} {
  const box = useRef<Box>(null);
  const content = useRef<Content>(null);
  const isStuck = useRef(true);
  const [isAway, setIsAway] = useState(false);

  const toEnd = useCallback(() => {
    isStuck.current = true;
    setIsAway(false);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, []);

  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (!outer || !inner) return undefined;
    let lastTop = outer.scrollTop;
    const onScroll = () => {
      const isNear = outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR_PIXELS;
      // Only who scrolls up leaves the end; content that grows under a scroll event does not.
      if (isNear) isStuck.current = true;
      else if (outer.scrollTop < lastTop) isStuck.current = false;
      lastTop = outer.scrollTop;
      setIsAway(!isStuck.current);
    };
    const observer = new ResizeObserver(() => {
      if (isStuck.current) outer.scrollTo({ top: outer.scrollHeight });
    });
    observer.observe(inner);
    observer.observe(outer);
    outer.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      outer.removeEventListener('scroll', onScroll);
    };
  }, []);

  return { box, content, isAway, toEnd };
}
