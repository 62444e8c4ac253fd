import type { Step } from '../../blueprint/procedure-schema.js';
import { strings } from '../strings.js';

/** The steps of the agent's work, with their conditions and repetitions, as an outline. */
export function Procedure({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="procedure">
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no ids and are never rearranged in place
        <li key={at} dir="auto">
          <StepView step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepView({ step }: { step: Step }) {
  switch (step.kind) {
    case 'do':
      return (
        <>
          <span className="step-act">{strings.blueprint.stepActs[step.act]}</span> {step.text}
        </>
      );
    case 'if':
      return (
        <>
          <span className="step-act">{strings.blueprint.when}</span> {step.condition.text}
          <Procedure steps={step.then} />
          {step.otherwise.length > 0 && (
            <>
              <span className="step-act">{strings.blueprint.otherwise}</span>
              <Procedure steps={step.otherwise} />
            </>
          )}
        </>
      );
    case 'repeat':
      return (
        <>
          <span className="step-act">{strings.blueprint.repeat(step.times, step.until.text)}</span>
          <Procedure steps={step.steps} />
        </>
      );
    default:
      return step satisfies never;
  }
}
