/** The checklist on the page: a small tab at the edge that opens a panel. A guest there (`guest.ts`). */
import { render } from "preact";
import type { ChecklistAct, ChecklistModel } from "../../ui/checklist-model.ts";
import { Checklist } from "../../ui/checklist.tsx";
import { Mark } from "../../ui/logo.tsx";
import type { Text } from "../../ui/text.ts";
import { makeGuest, type Place } from "../guest.ts";
import { boxOf, closest, OPERATED } from "./nodes.ts";
import styles from "./panel.css?inline";

export interface Panel {
  /** Draws the tab or, when it is open, the panel. */
  show(model: ChecklistModel, isOpen: boolean): void;
  /** Takes everything off the page. */
  remove(): void;
  /** The element in the page's document that holds it; the reader looks past it. */
  readonly host: HTMLElement;
  /** An event on the host, which the page did not get. `true`: it was a key for the panel. */
  hear(event: Event): void;
  /** The panel is plainly there, and has been for a moment: a click on `register` may count. Scrolls the panel if the button is in part below its edge. */
  isSound(): boolean;
}

/** A click that was on its way when the button appeared, or when the page moved it, registers nothing. */
const ARMING_MS = 500;
const MARGIN = 12;
const TAB = { width: 36, height: 150 };
/** Heights at which the tab may stand, as parts of the window; the first that covers nothing a person operates. */
const HEIGHTS = [0.4, 0.25, 0.6, 0.75, 0.1, 0.9] as const;

export function makePanel(text: Text, onOpen: (byKey: boolean) => void, onAct: (act: ChecklistAct) => void): Panel {
  const guest = makeGuest(styles, text);
  const { host, root, body } = guest;
  let [isOpen, armedFrom] = [false, Number.POSITIVE_INFINITY];
  let registerAt = "";

  const registerButton = () => root.querySelector<HTMLElement>("[data-act='register']");

  /** Where the button stands; a change of it starts the delay anew. */
  const watchButton = (): void => {
    const box = registerButton()?.getBoundingClientRect();
    const at = box ? `${Math.round(box.left)} ${Math.round(box.top)}` : "";
    if (at !== registerAt) armedFrom = at === "" ? Number.POSITIVE_INFINITY : performance.now() + ARMING_MS;
    registerAt = at;
  };

  const place = (): void => guest.place(isOpen ? openPlace(host) : tabPlace(host));

  return {
    host,
    show(model, open) {
      const changed = open !== isOpen || !host.isConnected;
      isOpen = open;
      render(
        open ? (
          <div class="sheet" tabIndex={-1}>
            <Checklist model={model} text={text} place="panel" onAct={onAct} />
          </div>
        ) : (
          <button type="button" class="edge" data-act="open" aria-expanded="false" onClick={(event) => onOpen(event.detail === 0)}>
            <Mark />
            {text("checklist_tab")}
            {model.steps.some(({ mark }) => mark === "wrong") && <span class="wrong" />}
          </button>
        ),
        body,
      );
      // Placed before it is there: the browser would count it as a shift of the page's layout.
      if (changed || !open) place();
      guest.putInFront();
      watchButton();
    },
    remove() {
      host.remove();
      render(null, body);
    },
    hear: guest.hear,
    isSound() {
      const button = registerButton();
      if (button === null || performance.now() < armedFrom) return false;
      bringWholly(button);
      return guest.isPlain(button);
    },
  };
}

/** Some browsers leave a button that took the focus half below the edge. By the sheet's own position: `scrollIntoView` may move the page as well. */
function bringWholly(button: HTMLElement): void {
  const sheet = button.closest(".sheet");
  if (!sheet) return;
  const [inner, outer] = [button.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (inner.bottom > outer.bottom) sheet.scrollTop += inner.bottom - outer.bottom + MARGIN;
  else if (inner.top < outer.top) sheet.scrollTop -= outer.top - inner.top + MARGIN;
}

function tabPlace(host: HTMLElement): Place {
  const { innerWidth, innerHeight } = window;
  for (const side of ["right", "left"] as const) {
    for (const height of HEIGHTS) {
      const top = Math.max(0, Math.round(innerHeight * height - TAB.height / 2));
      const left = side === "right" ? innerWidth - TAB.width : 0;
      if (isFree(host, left, top, TAB.width, TAB.height)) return { side, top, gap: 0 };
    }
  }
  return { side: "right", top: Math.round(innerHeight * 0.4), gap: 0 };
}

/** On the side where it covers less of what a person operates. */
function openPlace(host: HTMLElement): Place {
  const width = Math.min(380, window.innerWidth - 16);
  const covered = (left: number): number =>
    [...document.querySelectorAll(OPERATED)].filter((element) => {
      const box = boxOf(element);
      return element !== host && box.width > 0 && box.right > left && box.left < left + width && box.bottom > 0 && box.top < window.innerHeight;
    }).length;
  return { side: covered(window.innerWidth - width - 8) <= covered(8) ? "right" : "left", top: 8, gap: 8 };
}

function isFree(host: HTMLElement, left: number, top: number, width: number, height: number): boolean {
  for (const x of [left + 2, left + width / 2, left + width - 2]) {
    for (let y = top; y <= top + height; y += 10) {
      const there = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (there && closest(there, OPERATED)) return false;
    }
  }
  return true;
}
