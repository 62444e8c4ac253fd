import { usePage } from '../shell/page-context.js';
import { SessionList } from '../shell/session-list.js';
import { useResource } from '../shell/use-resource.js';
import { strings } from '../strings.js';

const MOST = 3;

/** The agents that were worked on last; nothing where there are none. */
export function Recent() {
  const { rest } = usePage();
  const list = useResource('recent', rest.list);
  const sessions = (list.value?.sessions ?? [])
    .filter(({ status, revision }) => status !== 'abandoned' && revision > 0)
    .slice(0, MOST);
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="recent" className="recent">
      <h2 id="recent">{strings.home.recent}</h2>
      <SessionList sessions={sessions} current={null} />
    </section>
  );
}
