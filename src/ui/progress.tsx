/** How far a long task is, and the way to end it. */
import type { JSX } from "preact";
import { Button } from "./button.tsx";

export interface ProgressProps {
  /** What is being done. */
  says: string;
  /** 0 to 1. */
  share: number;
  /** Left out where there is nothing to be cancelled any more. */
  cancel?: { says: string; onCancel: () => void };
}

const focus = (element: HTMLElement | null) => element?.focus();

export function Progress({ says, share, cancel }: ProgressProps): JSX.Element {
  // The button that began it is gone: the focus waits here.
  return (
    <div class="card pad progress" tabIndex={-1} ref={focus}>
      <p id="progress-says">{says}</p>
      <progress max={1} value={share} aria-labelledby="progress-says" />
      {cancel && (
        <div class="row">
          <Button onClick={cancel.onCancel}>{cancel.says}</Button>
        </div>
      )}
    </div>
  );
}
