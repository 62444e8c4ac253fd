import { RedoIcon, UndoIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { EmptyState } from '../panels/empty-state.js';
import { AssumptionsCard } from './assumptions-card.js';
import { Fact } from './fact.js';
import { FactList } from './fact-list.js';
import { evidenceOf } from './evidence-of.js';
import { Procedure } from './procedure.js';
import { SECTIONS, type Section } from './sections.js';
import { ToolFacts } from './tool-facts.js';

/** The blueprint as cards that can be read, and corrected in their places. */
export function BlueprintPanel({ session }: { session: Session }) {
  const { controller } = usePage();
  const isEmpty = Object.keys(session.blueprint.evidence).length === 0;
  const isActive = session.status === 'active';
  return (
    <div className="blueprint">
      {isActive && session.revision > 0 && (
        <div className="toolbar">
          <button type="button" className="icon-button" aria-label={strings.blueprint.undo} title={strings.blueprint.undo} onClick={() => void controller.undo()}>
            <UndoIcon />
          </button>
          <button type="button" className="icon-button" aria-label={strings.blueprint.redo} title={strings.blueprint.redo} onClick={() => void controller.redo()}>
            <RedoIcon />
          </button>
        </div>
      )}
      {isEmpty ? (
        <EmptyState title={strings.blueprint.emptyTitle} text={strings.blueprint.emptyText} />
      ) : (
        <div className="cards">
          <AssumptionsCard session={session} />
          {SECTIONS.map((section) => (
            <SectionCard key={section.id} session={session} section={section} />
          ))}
        </div>
      )}
    </div>
  );
}

function SectionCard({ session, section }: { session: Session; section: Section }) {
  const { blueprint } = session;
  const id = `section-${section.id}`;
  const hasNoTools = section.id === 'tools' && blueprint.tools.length === 0 && evidenceOf(blueprint, '/tools') !== undefined;
  return (
    <>
      <section className="panel-card" aria-labelledby={id}>
        <h3 id={id}>{section.title}</h3>
        {hasNoTools && <p className="card-note">{strings.blueprint.noTools}</p>}
        {'list' in section ? (
          <FactList
            session={session}
            section={section}
            {...(section.id === 'tools' && {
              extra: (at: number) => {
                const tool = blueprint.tools[at];
                return tool && <ToolFacts tool={tool} />;
              },
            })}
          />
        ) : (
          section.fields.map((field) => <Fact key={field.at} session={session} field={field} pointer={field.at} />)
        )}
      </section>
      {section.id === 'tools' && blueprint.procedure.length > 0 && (
        <section className="panel-card" aria-labelledby="section-procedure">
          <h3 id="section-procedure">{strings.blueprint.procedure}</h3>
          <Procedure steps={blueprint.procedure} />
        </section>
      )}
    </>
  );
}
