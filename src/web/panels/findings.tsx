import { useState } from 'react';
import type { FullSessionView } from '../../builder/builder.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

/** What the proof of the workflow found, in words. */
export function Findings({ session }: { session: Session }) {
  const { rest } = usePage();
  const { sessionId, revision } = session;
  const workflow = useResource(`workflow ${sessionId} ${revision}`, () => rest.workflow(sessionId));
  const findings = workflow.value?.findings ?? session.findings;
  return (
    <section className="findings" aria-label={strings.diagram.findings}>
      {findings.length === 0 ? (
        <p className="findings-none">{strings.diagram.sound}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <Finding
              key={`${finding.code} ${finding.nodeId} ${finding.message}`}
              finding={finding}
              isOpen={session.status === 'active'}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type FindingProps = { finding: FullSessionView['findings'][number]; isOpen: boolean };

/** One fault, mended by a button where that needs no decision; else the chat is the place to say what was meant. */
function Finding({ finding, isOpen }: FindingProps) {
  const { controller, prefill } = usePage();
  const [state, setState] = useState<'open' | 'busy' | 'undecided'>('open');
  const fix = async () => {
    setState('busy');
    setState((await controller.fix(finding)) === 'undecided' ? 'undecided' : 'open');
  };
  return (
    <li className={`finding is-${finding.severity}`}>
      <strong>{strings.diagram.severity[finding.severity]}</strong> {finding.message} {finding.fix}
      <span role="status">{state === 'undecided' && ` ${strings.diagram.undecided}`}</span>{' '}
      {isOpen && state === 'undecided' && (
        <button type="button" className="small-button" onClick={() => prefill(strings.review.changePrefill)}>
          {strings.diagram.sayIt}
        </button>
      )}
      {isOpen && state !== 'undecided' && (
        <button
          type="button"
          className="small-button"
          aria-label={strings.diagram.fixLabel(finding.message)}
          aria-disabled={state === 'busy'}
          onClick={() => state === 'open' && void fix()}
        >
          {strings.diagram.fix}
        </button>
      )}
    </li>
  );
}
