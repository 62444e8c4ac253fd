import { hashOf } from '../client/address.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { ListIcon, PlusIcon } from './icons.js';
import { Logo } from './logo.js';
import { usePage } from './page-context.js';
import { ProgressSteps } from './progress-steps.js';
import { ThemeToggle } from './theme-toggle.js';

/** The bar on top: where one is, how far it is, and the way to other agents. */
export function Header({ session, onList }: { session: Session | null; onList: () => void }) {
  const { controller } = usePage();
  const name = session?.blueprint.identity.name ?? '';
  return (
    <header className="header">
      <a className="brand" href={hashOf(null)}>
        <Logo />
        <span className="brand-name">{strings.app.name}</span>
      </a>
      {session && (
        <h1 className="agent-name" dir="auto" title={name}>
          {name || strings.app.untitled}
        </h1>
      )}
      {session ? (
        <ProgressSteps stage={session.stage} percent={session.progress.percent} />
      ) : (
        <span className="spacer" />
      )}
      <nav className="header-actions" aria-label={strings.app.myAgents}>
        <button type="button" className="quiet-button" onClick={onList}>
          <ListIcon />
          <span>{strings.app.myAgents}</span>
        </button>
        {session && (
          <button type="button" className="quiet-button" onClick={() => controller.leave()}>
            <PlusIcon />
            <span>{strings.app.newAgent}</span>
          </button>
        )}
        <ThemeToggle />
      </nav>
    </header>
  );
}
