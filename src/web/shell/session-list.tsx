import type { StatusView } from '../../builder/builder.js';
import { hashOf } from '../client/address.js';
import { strings } from '../strings.js';
import { usePage } from './page-context.js';

type Props = { sessions: readonly StatusView[]; current: string | null; onOpen?: (() => void) | undefined };

/** Links to sessions, with how far each is. */
export function SessionList({ sessions, current, onOpen }: Props) {
  const { notebook } = usePage();
  const titles = notebook.titles();
  return (
    <ul className="session-list">
      {sessions.map(({ sessionId, status, stage, progress, updatedAt }) => (
        <li key={sessionId}>
          <a href={hashOf(sessionId)} aria-current={sessionId === current ? 'true' : undefined} onClick={onOpen}>
            <span className="session-title" dir="auto">
              {titles[sessionId] ?? strings.app.untitled}
            </span>
            <span className="session-facts">
              {status === 'active'
                ? `${strings.stages[stage]} · ${progress.percent} %`
                : strings.sessions.statuses[status]}
              {' · '}
              <time dateTime={updatedAt}>{ago(updatedAt)}</time>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A time as people say it: "5 minutes ago". */
function ago(time: string): string {
  const passed = Date.now() - Date.parse(time);
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, milliseconds]) => passed >= milliseconds) ?? ['second', 60_000];
  return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(passed / size), unit);
}
