import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { evidenceOf } from './evidence-of.js';
import { FactList } from './fact-list.js';
import { Procedure } from './procedure.js';
import { SectionFacts } from './section-facts.js';
import type { Section } from './sections.js';
import { ToolFacts } from './tool-facts.js';

/** One section of the blueprint as a card; how the work is done follows the tools that it uses. */
export function SectionCard({ session, section }: { session: Session; section: Section }) {
  const { blueprint } = session;
  const id = `section-${section.id}`;
  const isTools = section.id === 'tools';
  const hasNoTools = isTools && blueprint.tools.length === 0 && evidenceOf(blueprint, '/tools') !== undefined;
  const toolFacts = (at: number) => {
    const tool = blueprint.tools[at];
    return tool && <ToolFacts tool={tool} />;
  };
  return (
    <>
      <section className="panel-card" aria-labelledby={id}>
        <h3 id={id}>{section.title}</h3>
        {hasNoTools && <p className="card-note">{strings.blueprint.noTools}</p>}
        {'list' in section ? (
          <FactList session={session} section={section} {...(isTools && { extra: toolFacts })} />
        ) : (
          <SectionFacts session={session} fields={section.fields} />
        )}
      </section>
      {isTools && blueprint.procedure.length > 0 && (
        <section className="panel-card" aria-labelledby="section-procedure">
          <h3 id="section-procedure">{strings.blueprint.procedure}</h3>
          <Procedure steps={blueprint.procedure} />
        </section>
      )}
    </>
  );
}
