import type { ReactNode } from 'react';

/** A longer word than this may be broken anyway, so nothing is gained by holding on to it. */
const LONGEST_WORD = 24;

/** A text with a mark behind it, which stays on the line of the last word. */
export function WithMark({ text, mark }: { text: string; mark: ReactNode }) {
  const at = text.lastIndexOf(' ') + 1;
  if (text.length - at > LONGEST_WORD) {
    return (
      <>
        {text} {mark}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <span className="held">
        {text.slice(at)} {mark}
      </span>
    </>
  );
}
