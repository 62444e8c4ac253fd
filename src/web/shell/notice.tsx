import { useEffect, useState } from 'react';
import type { AppState } from '../state/session-state.js';

const SHOWN_MS = 6000;

/** A short remark that goes away by itself. */
export function Notice({ notice }: Pick<AppState, 'notice'>) {
  const [goneId, setGoneId] = useState(0);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setGoneId(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="notice-place" role="status">
      {notice && notice.id !== goneId && <p className="notice">{notice.text}</p>}
    </div>
  );
}
