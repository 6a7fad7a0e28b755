/** The warning on the page: a modal dialog in a closed shadow root, out of the page's reach. It holds the mask, never the secret. */
import { render } from "preact";
import { Warning, WARNING_DIALOG, type WarningChoice } from "../../ui/warning.tsx";
import styles from "../../ui/warning.css?inline";
import { message } from "../../platform/page.ts";
import type { WarningModel } from "./model.ts";
import { isPasteChord } from "../intercept/keys.ts";
import { setShield } from "./shield.ts";
import { keepVigil } from "./vigil.ts";

export interface WarningEvents {
  onChoose(choice: WarningChoice, reason?: string): void;
  /** The person pressed Ctrl+V once more: the paste itself follows within this very key press, unless this returns false. */
  onPasteAgain(): boolean;
  /** What the person sees cannot be trusted to be this warning. It goes on being open, and approves nothing, until it is closed. */
  onLost(): void;
}

export interface OpenWarning {
  /** Whether it is in the document; nothing about whether it can be seen. */
  isShown(): boolean;
  close(): void;
}

/** Opens the warning; the focus is on the safe choice. Only trusted events count, and approvals only once armed and plainly visible. */
export function openWarning(model: WarningModel, field: Element | null, { onChoose, onPasteAgain, onLost }: WarningEvents): OpenWarning {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement("dialog");
  for (const [name, value] of Object.entries(WARNING_DIALOG)) dialog.setAttribute(name, value);
  root.append(dialog);

  let isArmed = false;
  let isTrustedClick = false;
  const safeChoice = () => root.querySelector<HTMLElement>("[autofocus], button");
  const draw = () =>
    render(
      <Warning
        model={model}
        text={message}
        armed={isArmed}
        onChoose={(choice, reason) => {
          if (!isTrustedClick || (choice !== "dropped" && !vigil.approves())) return;
          onChoose(choice, reason);
        }}
      />,
      dialog,
    );

  draw();
  document.documentElement.append(host);
  setShield({
    host,
    onKeyDown(event) {
      // Enter or the space bar that went down before there was a question presses no button of it.
      if (event.repeat && (event.key === "Enter" || event.key === " ") && root.activeElement instanceof HTMLButtonElement) event.preventDefault();
      if (!isPasteChord(event)) return;
      if (event.repeat || model.repeatKeys === undefined || !vigil.approves()) event.preventDefault();
      else if (!onPasteAgain()) event.preventDefault();
    },
    onInner(event) {
      const { target, copy } = innerTwin(event, root);
      if (!target) return;
      isTrustedClick = event.type === "click";
      try {
        target.dispatchEvent(copy);
      } finally {
        isTrustedClick = false;
      }
    },
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onChoose("dropped");
  });
  const vigil = keepVigil(
    { host, dialog, button: safeChoice, field, show },
    {
      onArmed(armed) {
        isArmed = armed;
        draw();
      },
      onLost,
    },
  );

  function show() {
    const focused = root.activeElement;
    if (dialog.open) dialog.close();
    dialog.showModal();
    (focused instanceof HTMLElement ? focused : safeChoice())?.focus();
  }

  return {
    isShown: () => host.isConnected,
    close() {
      vigil.end();
      if (dialog.open) dialog.close();
      host.remove();
      render(null, dialog);
    },
  };
}

/**
 * The page gets no event on our host, and so neither do the elements inside it: what they need is dispatched in the shadow tree anew, where it
 * stays (not composed).
 */
function innerTwin(event: Event, root: ShadowRoot): { target: Element | null | undefined; copy: Event } {
  if (!(event instanceof MouseEvent)) return { target: root.activeElement, copy: new Event(event.type, { bubbles: true }) };
  const { clientX, clientY, detail } = event;
  // A button pressed by key makes a click without a position.
  const inner = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
  return { target: inner?.closest("button"), copy: new MouseEvent("click", { bubbles: true }) };
}
