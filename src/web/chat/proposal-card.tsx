import type { Question } from '../../blueprint/question.js';
import type { TurnView } from '../../builder/builder.js';
import { DiagramPicture } from '../panels/diagram-picture.js';
import { strings } from '../strings.js';

type Props = {
  proposal: NonNullable<TurnView['proposal']>;
  question: Question;
  locale: string | null;
  onSend(text: string): void;
};

/** A change of the workflow before it is made: what it is, how the agent would work then, and the word on it. */
export function ProposalCard({ proposal, question, locale, onSend }: Props) {
  return (
    <section className="card is-proposal" aria-labelledby="proposal-title">
      <h3 id="proposal-title">{strings.proposal.title}</h3>
      <p dir="auto" lang={locale ?? undefined}>
        {proposal.summary}
      </p>
      <DiagramPicture text={proposal.diagram} label={strings.proposal.picture} />
      <div className="card-actions">
        {question.options.map((option, at) => (
          <button
            key={option}
            type="button"
            dir="auto"
            lang={locale ?? undefined}
            className={at === 0 ? 'primary-button' : 'secondary-button'}
            onClick={() => onSend(option)}
          >
            {option}
          </button>
        ))}
      </div>
    </section>
  );
}
