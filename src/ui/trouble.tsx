/** What can be done where the registry is lost or cannot be read: try again, restore a backup, start anew. Props in, events out. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Failure } from "../messages.ts";
import { FAILURES } from "./asking.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import type { Text } from "./text.ts";

export interface TroubleProps {
  failure: Failure;
  text: Text;
  onRetry: () => void;
  /** Left out where the restore is on the page already. */
  onRestore?: (() => void) | undefined;
  onStartAnew: () => void;
}

export function isUnreadable(failure: Failure | undefined): boolean {
  return failure === "registry-lost" || failure === "registry-unavailable";
}

export function Trouble({ failure, text, onRetry, onRestore, onStartAnew }: TroubleProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <section class="card pad danger" aria-labelledby="anew-title">
        <h2 id="anew-title">{text("anew_title")}</h2>
        <p class="sub">{text("anew_says")}</p>
        <div class="row after">
          <Button look="primary" onClick={() => setAsking(false)}>
            {text("back")}
          </Button>
          <Button onClick={onStartAnew}>{text("start_anew")}</Button>
        </div>
      </section>
    );
  }
  return (
    <>
      <Notice tone="bad">{text(FAILURES[failure])}</Notice>
      <div class="row after">
        {failure !== "nothing-kept" && (
          <Button look={failure === "registry-lost" ? "plain" : "primary"} onClick={onRetry}>
            {text("try_again")}
          </Button>
        )}
        {isUnreadable(failure) && onRestore && (
          <Button look={failure === "registry-lost" ? "primary" : "plain"} onClick={onRestore}>
            {text("restore_backup")}
          </Button>
        )}
        {isUnreadable(failure) && <Button onClick={() => setAsking(true)}>{text("start_anew")}</Button>}
      </div>
    </>
  );
}
