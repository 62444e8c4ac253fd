import { useState } from 'react';
import { PlusIcon } from '../shell/icons.js';
import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';
import { Fact, isKnown } from './fact.js';
import type { Field } from './sections.js';

/** What is known of a section, and, in one line, what could still be said. */
export function SectionFacts({ session, fields }: { session: Session; fields: readonly Field[] }) {
  const [adding, setAdding] = useState('');
  const isShown = (field: Field) => field.at === adding || isKnown(session, field, field.at);
  const unknown = fields.filter((field) => !isShown(field));
  return (
    <>
      {fields.filter(isShown).map((field) => (
        <Fact
          // Begun anew when it goes from unknown to known, so that its editor is closed.
          key={`${field.at} ${field.at === adding}`}
          session={session}
          field={field}
          pointer={field.at}
          {...(field.at === adding && { onClose: () => setAdding('') })}
        />
      ))}
      {unknown.length > 0 && session.status === 'active' && (
        <div className="unknowns">
          {unknown.map(({ at, label }) => (
            <button
              key={at}
              type="button"
              className="unknown-button"
              aria-label={strings.blueprint.addField(label)}
              onClick={() => setAdding(at)}
            >
              <PlusIcon />
              {label}
            </button>
          ))}
        </div>
      )}
      {unknown.length === fields.length && session.status !== 'active' && (
        <p className="unknown">{strings.blueprint.unknown}</p>
      )}
    </>
  );
}
