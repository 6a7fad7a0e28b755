/**
 * The checklist on the page: a small tab at the edge that opens a panel, in a closed shadow root, in the top layer. Nothing of the page moves
 * for it, it takes no focus by itself, and the page hears nothing that happens in it.
 */
import { render } from "preact";
import type { ChecklistAct, ChecklistModel } from "../../ui/checklist-model.ts";
import { Checklist } from "../../ui/checklist.tsx";
import { Mark } from "../../ui/logo.tsx";
import { localeOf, type Text } from "../../ui/text.ts";
import { OPERATED } from "./nodes.ts";
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
  /** The panel is plainly there, and has been for a moment: a click on `register` may count. */
  isSound(): boolean;
}

/** A click that was on its way when the button appeared, or when the page moved it, registers nothing. */
const ARMING_MS = 500;
const TAB = { width: 36, height: 150 };
/** Heights at which the tab may stand, as parts of the window; the first that covers nothing a person operates. */
const HEIGHTS = [0.4, 0.25, 0.6, 0.75, 0.1, 0.9] as const;

const SOUND: Readonly<Record<string, string>> = { opacity: "1", visibility: "visible", filter: "none", transform: "none", clipPath: "none", pointerEvents: "auto" };

export function makePanel(text: Text, onOpen: (byKey: boolean) => void, onAct: (act: ChecklistAct) => void): Panel {
  const host = document.createElement("div");
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const [sheet, placing] = [new CSSStyleSheet(), new CSSStyleSheet()];
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet, placing];
  const body = document.createElement("div");
  body.className = "kb";
  body.lang = localeOf(text);
  body.dir = text("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
  root.append(body);
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

  const place = (): void => {
    const { side, top } = isOpen ? openPlace(host) : tabPlace(host);
    placing.replaceSync(`:host { top: ${top}px !important; ${side}: ${isOpen ? 8 : 0}px !important; }`);
  };

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
      putInFront(host);
      watchButton();
    },
    remove() {
      host.remove();
      render(null, body);
    },
    hear(event) {
      event.stopImmediatePropagation();
      if (!event.isTrusted) return;
      // The focus stays in the page's form; a keyboard comes here by Tab.
      if (event.type === "mousedown") event.preventDefault();
      if (event.type !== "click" || !(event instanceof MouseEvent)) return;
      // A button pressed by key makes a click without a position.
      const inner = event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
      inner?.closest("button")?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: event.detail }));
    },
    isSound() {
      const button = registerButton();
      if (!button || performance.now() < armedFrom || document.visibilityState !== "visible") return false;
      const style = getComputedStyle(host) as unknown as Record<string, string>;
      if (!Object.entries(SOUND).every(([property, value]) => (style[property] ?? value) === value)) return false;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part] as const);
      return right - left > 8 && points.every(([x, y]) => document.elementFromPoint(x, y) === host);
    },
  };
}

/** A modal dialog of the page makes everything outside of it dead: then the panel stands inside it, still in the top layer. */
function putInFront(host: HTMLElement): void {
  const modal = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal")).at(-1);
  const home = modal ?? document.documentElement;
  if (host.parentElement !== home) home.append(host);
  if (!host.matches(":popover-open")) host.showPopover();
}

type Place = { side: "left" | "right"; top: number };

function tabPlace(host: HTMLElement): Place {
  const { innerWidth, innerHeight } = window;
  for (const side of ["right", "left"] as const) {
    for (const height of HEIGHTS) {
      const top = Math.max(0, Math.round(innerHeight * height - TAB.height / 2));
      const left = side === "right" ? innerWidth - TAB.width : 0;
      if (isFree(host, left, top, TAB.width, TAB.height)) return { side, top };
    }
  }
  return { side: "right", top: Math.round(innerHeight * 0.4) };
}

/** On the side where it covers less of what a person operates. */
function openPlace(host: HTMLElement): Place {
  const width = Math.min(380, window.innerWidth - 16);
  const covered = (left: number): number =>
    [...document.querySelectorAll(OPERATED)].filter((element) => {
      const box = element.getBoundingClientRect();
      return element !== host && box.width > 0 && box.right > left && box.left < left + width && box.bottom > 0 && box.top < window.innerHeight;
    }).length;
  return { side: covered(window.innerWidth - width - 8) <= covered(8) ? "right" : "left", top: 8 };
}

function isFree(host: HTMLElement, left: number, top: number, width: number, height: number): boolean {
  for (const x of [left + 2, left + width / 2, left + width - 2]) {
    for (let y = top; y <= top + height; y += 10) {
      const there = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (there?.closest(OPERATED)) return false;
    }
  }
  return true;
}
