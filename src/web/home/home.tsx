import { useState } from 'react';
import { Composer } from '../chat/composer.js';
import { asProblem } from '../client/rest.js';
import { usePage } from '../shell/page-context.js';
import { strings } from '../strings.js';
import { Recent } from './recent.js';

/** The first screen: what this is, a place to begin, and examples. */
export function Home() {
  const { controller, notebook } = usePage();
  const [prefilled, setPrefilled] = useState({ id: 0, text: '' });
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const begin = (text: string): boolean => {
    setIsBusy(true);
    setProblem('');
    controller.start(text).then(
      () => notebook.setDraft('home', ''),
      (thrown: unknown) => {
        setIsBusy(false);
        setProblem(asProblem(thrown).detail);
      },
    );
    return false; // the words stay until there is a session that has them
  };

  return (
    <main id="main" className="home" tabIndex={-1}>
      <div className="home-column">
        <h1>{strings.home.title}</h1>
        <p className="home-lead">{strings.home.lead}</p>
        <Composer
          place="home"
          label={strings.home.label}
          placeholder={strings.home.placeholder}
          prefilled={prefilled}
          isBusy={isBusy}
          isLabelShown
          onSend={begin}
        />
        <p className="home-problem" role="alert">
          {problem}
        </p>
        <section aria-labelledby="starters">
          <h2 id="starters">{strings.home.starters}</h2>
          <ul className="starters">
            {strings.starters.map(({ field, text }) => (
              <li key={field}>
                <button
                  type="button"
                  className="starter"
                  onClick={() => setPrefilled(({ id }) => ({ id: id + 1, text }))}
                >
                  <span className="starter-field">{field}</span>
                  <span className="starter-text">{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Recent />
        <ol className="steps">
          {strings.home.steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </main>
  );
}
