import { strings } from '../strings.js';
import { usePage } from './page-context.js';

/** Shown for the address of a session that is not there, or not the caller's. */
export function Missing() {
  const { controller } = usePage();
  return (
    <main id="main" className="opening" tabIndex={-1}>
      <h1>{strings.app.missingTitle}</h1>
      <p>{strings.app.missingText}</p>
      <button type="button" className="primary-button" onClick={() => controller.leave()}>
        {strings.app.newAgent}
      </button>
    </main>
  );
}
