import type { Scenarios } from '../client/rest.js';
import { usePage } from '../shell/page-context.js';
import { useResource } from '../shell/use-resource.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

/** How the workflow fares with what people may say to it, walked without a model. */
export function Rehearsal({ session }: { session: Session }) {
  const { rest } = usePage();
  const { sessionId, revision } = session;
  const report = useResource(`scenarios ${sessionId} ${revision}`, () => rest.scenarios(sessionId));
  if (report.problem) return <p className="card-note">{report.problem.detail}</p>;
  if (report.value === null) return <p className="loading">{strings.rehearsal.loading}</p>;
  const { scenarios, coverage } = report.value;
  const good = scenarios.filter(({ asExpected }) => asExpected).length;
  return (
    <section className="rehearsal" aria-label={strings.rehearsal.title} aria-busy={report.isLoading}>
      <p>
        {strings.rehearsal.summary(good, scenarios.length)}{' '}
        {coverage.branches > 0 && strings.rehearsal.coverage(coverage.covered, coverage.branches)}
      </p>
      <ul>
        {scenarios.map((each) => (
          <Scenario key={each.scenario.id} {...each} />
        ))}
      </ul>
    </section>
  );
}

function Scenario({ scenario, outcome, why, asExpected }: Scenarios['scenarios'][number]) {
  return (
    <li className={asExpected ? 'scenario is-good' : 'scenario is-bad'}>
      <p className="scenario-head">
        <span className="tag">{strings.rehearsal.kinds[scenario.kind]}</span>
        <span className="scenario-verdict">
          {asExpected ? strings.rehearsal.asExpected : strings.rehearsal.otherwise}
        </span>
      </p>
      <p dir="auto">{scenario.messages.map((message) => `“${message}”`).join(' ')}</p>
      <p className="scenario-outcome">
        {strings.rehearsal.outcomes[outcome]}: {why}
      </p>
    </li>
  );
}
