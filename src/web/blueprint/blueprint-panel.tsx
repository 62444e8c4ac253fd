import { EmptyState } from '../panels/empty-state.js';
import { RedoIcon, UndoIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { AssumptionsCard } from './assumptions-card.js';
import { Legend } from './legend.js';
import { SectionCard } from './section-card.js';
import { SECTIONS } from './sections.js';

/** Which sections stand in which column: fixed, so that nothing jumps to the other side while they grow. */
const COLUMNS: readonly (readonly string[])[] = [
  ['identity', 'goals', 'audience', 'style', 'more'],
  ['tools', 'guardrails', 'escalation', 'knowledge', 'edge-cases'],
];

/** The blueprint as cards that can be read, and corrected in their places. */
export function BlueprintPanel({ session }: { session: Session }) {
  if (Object.keys(session.blueprint.evidence).length === 0) {
    return <EmptyState title={strings.blueprint.emptyTitle} text={strings.blueprint.emptyText} />;
  }
  return (
    <div className="blueprint">
      <div className="toolbar">
        <Legend session={session} />
        {session.status === 'active' && <Travel />}
      </div>
      <AssumptionsCard session={session} />
      <div className="columns">
        {COLUMNS.map((ids) => (
          <div key={ids[0]} className="column">
            {SECTIONS.filter(({ id }) => ids.includes(id)).map((section) => (
              <SectionCard key={section.id} session={session} section={section} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Back and forth through the revisions. */
function Travel() {
  const { controller } = usePage();
  return (
    <div className="travel">
      <button
        type="button"
        className="icon-button"
        aria-label={strings.blueprint.undo}
        title={strings.blueprint.undo}
        onClick={() => void controller.undo()}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={strings.blueprint.redo}
        title={strings.blueprint.redo}
        onClick={() => void controller.redo()}
      >
        <RedoIcon />
      </button>
    </div>
  );
}
