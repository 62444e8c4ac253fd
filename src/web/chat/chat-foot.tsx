import { usePage } from '../shell/page-context.js';
import { type Session, waitingProposal } from '../state/session-state.js';
import { strings } from '../strings.js';
import { DoneCard } from './done-card.js';
import { ProposalCard } from './proposal-card.js';
import { QuickReplies } from './quick-replies.js';
import { ReviewCard } from './review-card.js';

/** What the conversation offers after its last reply, by how it stands. */
export function ChatFoot({ session, onSend }: { session: Session; onSend(text: string): void }) {
  switch (session.status) {
    case 'completed':
      return <DoneCard session={session} />;
    case 'expired':
      return <ExpiredCard />;
    case 'abandoned':
      return <p className="card">{strings.expired.abandoned}</p>;
    case 'active': {
      const proposal = waitingProposal(session);
      if (proposal && session.question) {
        return (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            question={session.question}
            locale={session.locale}
            onSend={onSend}
          />
        );
      }
      const isReview = session.stage === 'reviewing_workflow' || session.stage === 'finalizing';
      if (isReview && (session.question === null || session.question.topic === 'confirm'))
        return <ReviewCard session={session} />;
      // A new question begins with nothing chosen.
      return (
        session.question && (
          <QuickReplies
            key={session.question.text}
            question={session.question}
            locale={session.locale}
            onSend={onSend}
          />
        )
      );
    }
    default:
      return session.status satisfies never;
  }
}

function ExpiredCard() {
  const { controller } = usePage();
  return (
    <section className="card" aria-labelledby="expired-title">
      <h3 id="expired-title">{strings.expired.title}</h3>
      <p>{strings.expired.text}</p>
      <button type="button" className="primary-button" onClick={() => void controller.resume(false)}>
        {strings.expired.resume}
      </button>
    </section>
  );
}
