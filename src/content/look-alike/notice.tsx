/** The card that says: this page asks for a key, and it is not the exchange that its address looks like. A guest on the page (`guest.ts`). */
import { render } from "preact";
import { Mark } from "../../ui/logo.tsx";
import { message } from "../../platform/page.ts";
import type { Text } from "../../ui/text.ts";
import warning from "../../ui/warning.css?inline";
import { type Guest, makeGuest } from "../guest.ts";
import styles from "./notice.css?inline";

export interface Notice {
  readonly host: HTMLElement;
  /** Puts it there, and back where a page has taken it away. */
  show(): void;
  remove(): void;
  hear(event: Event): void;
}

/** A click that was on its way when the card appeared puts nothing away. */
const ARMING_MS = 500;

const text: Text = (key, substitutions) => message(key, substitutions);

/** @param onClose it was put away on this page, or for this site. */
export function makeNotice(host: string, domain: string, onClose: (isForSite: boolean) => void): Notice {
  const guest: Guest = makeGuest(warning + styles, text);
  guest.body.classList.add("card");
  let armedFrom = Number.POSITIVE_INFINITY;
  const close = (isForSite: boolean): void => {
    if (performance.now() >= armedFrom && guest.isPlain(guest.body)) onClose(isForSite);
  };
  return {
    host: guest.host,
    show() {
      if (guest.host.isConnected && guest.host.matches(":popover-open")) return;
      render(
        <section class="grave" role="alert" aria-labelledby="look-alike-title">
          <div class="stripe" />
          <div class="in">
            <div class="logo">
              <Mark />
              {text("extension_name")}
            </div>
            <h2 id="look-alike-title">{text("title_look_alike", [host, domain])}</h2>
            <p>{text("why_look_alike", [domain])}</p>
            <p>{text("look_alike_act", [domain])}</p>
            <p>{text("look_alike_notice")}</p>
            <div class="acts">
              <button type="button" data-act="close" onClick={() => close(false)}>
                {text("look_alike_close")}
              </button>
              <button type="button" data-act="dismiss" onClick={() => close(true)}>
                {text("checklist_dismiss")}
              </button>
            </div>
          </div>
        </section>,
        guest.body,
      );
      // On the far side of where the page's lines and fields begin.
      guest.place({ side: getComputedStyle(document.documentElement).direction === "rtl" ? "left" : "right", top: 8, gap: 8 });
      guest.putInFront();
      armedFrom = performance.now() + ARMING_MS;
    },
    remove() {
      guest.host.remove();
      render(null, guest.body);
    },
    hear: guest.hear,
  };
}
