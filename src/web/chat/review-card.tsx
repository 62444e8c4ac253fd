import { useState } from 'react';
import { assumptionsIn } from '../blueprint/assumptions-in.js';
import { CheckIcon } from '../shell/icons.js';
import { usePage } from '../shell/page-context.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

/** The last step: approve what was made, or say what should be different. */
export function ReviewCard({ session }: { session: Session }) {
  const { controller, prefill, showPanel } = usePage();
  const [isBusy, setIsBusy] = useState(false);
  const assumed = assumptionsIn(session.blueprint).length;
  const approve = async () => {
    setIsBusy(true);
    if (await controller.approve()) showPanel('downloads');
    setIsBusy(false);
  };
  return (
    <section className="card is-review" aria-labelledby="review-title">
      <h3 id="review-title">{strings.review.title}</h3>
      <p>
        {strings.review.text} {assumed > 0 && strings.review.assumed(assumed)}{' '}
        {assumed > 0 && (
          <button type="button" className="link-button" onClick={() => showPanel('blueprint')}>
            {strings.review.showAssumptions}
          </button>
        )}
      </p>
      <div className="card-actions">
        <button type="button" className="primary-button" disabled={isBusy} onClick={() => void approve()}>
          <CheckIcon />
          {strings.review.approve}
        </button>
        <button type="button" className="secondary-button" onClick={() => prefill(strings.review.changePrefill)}>
          {strings.review.change}
        </button>
      </div>
    </section>
  );
}
