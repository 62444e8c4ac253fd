import type { Stage } from '../../blueprint/stage.js';
import { strings } from '../strings.js';

const STAGES = Object.entries(strings.stages) as [Stage, string][];

/** The stages of the interview, the present one marked, and how much is known. */
export function ProgressSteps({ stage, percent }: { stage: Stage; percent: number }) {
  const at = STAGES.findIndex(([name]) => name === stage);
  const isDone = stage === 'completed';
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={strings.progress.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={strings.progress.value(percent, strings.stages[stage])}
    >
      <ol className="progress-stages" aria-hidden="true">
        {STAGES.map(([name, title], index) => (
          <li key={name} className={index < at || isDone ? 'is-past' : index === at ? 'is-now' : ''}>
            <span>{title}</span>
          </li>
        ))}
      </ol>
      <span className="progress-short" aria-hidden="true">
        {strings.stages[stage]} ·{' '}
      </span>
      <span className="progress-percent" aria-hidden="true">
        {strings.progress.percent(percent)}
      </span>
    </div>
  );
}
