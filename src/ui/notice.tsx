/** A message about what just happened or went wrong, read out when it appears. */
import type { ComponentChildren, JSX } from "preact";

export interface NoticeProps {
  tone: "ok" | "bad";
  children: ComponentChildren;
  action?: JSX.Element | undefined;
  /** Takes the focus when it appears: for what follows from a press of a button that may be gone by then, or out of sight. */
  takesFocus?: boolean;
}

const focus = (element: HTMLElement | null) => element?.focus();

export function Notice({ tone, children, action, takesFocus = false }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === "bad" ? "alert" : "status"} tabIndex={-1} ref={takesFocus ? focus : null}>
      <p>{children}</p>
      {action}
    </div>
  );
}
