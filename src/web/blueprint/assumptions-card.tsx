import { useState } from 'react';
import { CheckIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { assumptionsIn, type Listed } from './assumptions-in.js';
import { EvidenceMark } from './evidence-mark.js';
import { evidenceOf } from './evidence-of.js';
import { valueAt } from './pointer.js';
import { useRevise } from './use-revise.js';

/** More than this would push the blueprint itself out of sight. */
const MOST_AT_FIRST = 8;

/** Everything that nobody said, each with a way to change it or to agree. */
export function AssumptionsCard({ session }: { session: Session }) {
  const [isOpen, setIsOpen] = useState(false);
  const all = assumptionsIn(session.blueprint);
  if (all.length === 0) return null;
  const shown = isOpen || all.length <= MOST_AT_FIRST + 1 ? all : all.slice(0, MOST_AT_FIRST);
  return (
    <section className="panel-card is-assumptions" aria-labelledby="assumptions-title">
      <h3 id="assumptions-title">
        {strings.blueprint.assumptions} <span className="count">{all.length}</span>
      </h3>
      <p className="card-note">{strings.blueprint.assumptionsText}</p>
      <ul className="assumptions">
        {shown.map((assumption) => (
          <Assumption key={assumption.pointer} session={session} assumption={assumption} />
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
          {strings.blueprint.more(all.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Assumption({ session, assumption: { pointer, label, text } }: { session: Session; assumption: Listed }) {
  const { prefill } = usePage();
  const revise = useRevise();
  const agree = () => {
    const value = JSON.parse(JSON.stringify(valueAt(session.blueprint, pointer) ?? null));
    void revise([{ op: 'replace', path: pointer, value }]);
  };
  return (
    <li>
      <span className="assumption-text">
        <strong>{label}</strong> <EvidenceMark evidence={evidenceOf(session.blueprint, pointer)} label={label} />
        <span className="assumption-value" dir="auto">
          {text}
        </span>
      </span>
      {session.status === 'active' && (
        <span className="assumption-actions">
          <button
            type="button"
            className="text-button"
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
            onClick={agree}
          >
            <CheckIcon />
          </button>
        </span>
      )}
    </li>
  );
}
