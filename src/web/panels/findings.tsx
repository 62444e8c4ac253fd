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
            <li
              key={`${finding.code} ${finding.nodeId} ${finding.message}`}
              className={`finding is-${finding.severity}`}
            >
              <strong>{strings.diagram.severity[finding.severity]}</strong> {finding.message} {finding.fix}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
