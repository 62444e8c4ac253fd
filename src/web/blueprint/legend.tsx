import type { EvidenceSource } from '../../blueprint/evidence.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

const SOURCES = Object.keys(strings.evidence.counts) as EvidenceSource[];

/** How many facts come from whom. */
export function Legend({ session }: { session: Session }) {
  const sources = Object.values(session.blueprint.evidence).map(({ source }) => source);
  const counted = SOURCES.map((source) => ({ source, count: sources.filter((one) => one === source).length }));
  return (
    <ul className="legend" aria-label={strings.evidence.legend}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ source, count }) => (
          <li key={source} className={`is-${source}`}>
            {strings.evidence.counts[source](count)}
          </li>
        ))}
    </ul>
  );
}
