import { CheckIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { assumptionsIn } from './assumptions-in.js';
import { inWords } from './display.js';
import { EvidenceMark } from './evidence-mark.js';
import { evidenceOf } from './evidence-of.js';
import { valueAt } from './pointer.js';
import { labelOf, SECTIONS } from './sections.js';
import { useRevise } from './use-revise.js';

/** Everything that nobody said, each with a way to change it or to agree. */
export function AssumptionsCard({ session }: { session: Session }) {
  const pointers = assumptionsIn(session.blueprint);
  if (pointers.length === 0) return null;
  return (
    <section className="panel-card is-assumptions" aria-labelledby="assumptions-title">
      <h3 id="assumptions-title">
        {strings.blueprint.assumptions} <span className="count">{pointers.length}</span>
      </h3>
      <p className="card-note">{strings.blueprint.assumptionsText}</p>
      <ul className="assumptions">
        {pointers.map((pointer) => (
          <Assumption key={pointer} session={session} pointer={pointer} />
        ))}
      </ul>
    </section>
  );
}

function Assumption({ session, pointer }: { session: Session; pointer: string }) {
  const { prefill } = usePage();
  const revise = useRevise();
  const value = valueAt(session.blueprint, pointer);
  const label = labelOf(pointer);
  const field = SECTIONS.flatMap(({ fields }) => fields).find(({ at }) => pointer === at || pointer.startsWith(`${at}/`));
  return (
    <li>
      <span className="assumption-text" dir="auto">
        <strong>{label}</strong> {inWords(field, value) || strings.blueprint.none}{' '}
        <EvidenceMark evidence={evidenceOf(session.blueprint, pointer)} label={label} />
      </span>
      {session.status === 'active' && (
        <span className="assumption-actions">
          <button
            type="button"
            className="small-button"
            aria-label={strings.blueprint.changeLabel(label)}
            onClick={() => prefill(strings.blueprint.changePrefill(label))}
          >
            {strings.blueprint.change}
          </button>
          <button
            type="button"
            className="icon-button is-small"
            aria-label={strings.blueprint.agreeLabel(label)}
            title={strings.blueprint.agree}
            onClick={() => void revise([{ op: 'replace', path: pointer, value: JSON.parse(JSON.stringify(value ?? null)) }])}
          >
            <CheckIcon />
          </button>
        </span>
      )}
    </li>
  );
}
