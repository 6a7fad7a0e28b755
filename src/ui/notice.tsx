/** A message about what just happened or went wrong, read out when it appears. */
import type { ComponentChildren, JSX } from "preact";

export function Notice({ tone, children, action }: { tone: "ok" | "bad"; children: ComponentChildren; action?: JSX.Element | undefined }): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === "bad" ? "alert" : "status"}>
      <p>{children}</p>
      {action}
    </div>
  );
}
