/**
 * Something of ours at the edge of a page, without being asked: in a closed shadow root, in the top layer. Nothing of the page moves for it, it
 * takes no focus by itself, and the page hears nothing that happens in it.
 */
import { localeOf, type Text } from "../ui/text.ts";

export interface Guest {
  /** The element in the page's document that holds it; whoever reads the page looks past it. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where its contents are drawn. */
  readonly body: HTMLElement;
  /** In CSS pixels from the top and from one side of the window. Before it is put in front: else the browser counts it as a shift of the layout. */
  place(place: Place): void;
  /** Puts it where it can be seen and operated, also while the page shows a modal dialog of its own. */
  putInFront(): void;
  /** An event on the host, which the page did not get. */
  hear(event: Event): void;
  /** Is this element of its plainly there for a person, uncovered and as we drew it? */
  isPlain(element: Element): boolean;
}

export interface Place {
  side: "left" | "right";
  top: number;
  gap: number;
}

const PLAIN: Readonly<Record<string, string>> = { opacity: "1", visibility: "visible", filter: "none", transform: "none", clipPath: "none", pointerEvents: "auto" };

export function makeGuest(styles: string, text: Text): Guest {
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
  return {
    host,
    root,
    body,
    place: ({ side, top, gap }) => placing.replaceSync(`:host { top: ${top}px !important; ${side}: ${gap}px !important; }`),
    putInFront() {
      // A modal dialog of the page makes everything outside of it dead: then the guest stands inside it, still in the top layer.
      const modal = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal")).at(-1);
      const home = modal ?? document.documentElement;
      if (host.parentElement !== home) home.append(host);
      if (!host.matches(":popover-open")) host.showPopover();
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
    isPlain(element) {
      if (document.visibilityState !== "visible") return false;
      const style = getComputedStyle(host) as unknown as Record<string, string>;
      if (!Object.entries(PLAIN).every(([property, value]) => (style[property] ?? value) === value)) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part] as const);
      return right - left > 8 && points.every(([x, y]) => document.elementFromPoint(x, y) === host);
    },
  };
}
