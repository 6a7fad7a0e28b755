/** Steps that are ticked one after the other. The next one stands out; any may be ticked. */
import type { JSX } from "preact";

export interface Step {
  id: string;
  title: string;
  hint?: string | undefined;
  isDone: boolean;
  isNext: boolean;
  action?: JSX.Element | undefined;
  /** It is ticked by what is done elsewhere. */
  isFixed?: boolean;
}

export function StepList({ steps, onToggle }: { steps: readonly Step[]; onToggle: (id: string, isDone: boolean) => void }): JSX.Element {
  return (
    <ol class="steps">
      {steps.map(({ id, title, hint, isDone, isNext, action, isFixed = false }) => (
        <li key={id} class={isNext ? "coming" : undefined} aria-current={isNext ? "step" : undefined}>
          <label>
            <input type="checkbox" checked={isDone} disabled={isFixed} onChange={() => onToggle(id, !isDone)} />
            <span>
              <b>{title}</b>
              {hint !== undefined && <span class="hint">{hint}</span>}
            </span>
          </label>
          {isNext && action}
        </li>
      ))}
    </ol>
  );
}
