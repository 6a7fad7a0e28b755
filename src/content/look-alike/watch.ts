/**
 * A page for keys under an address that looks like an exchange's warns by itself: a card on the page, a sign on the toolbar button. Everywhere
 * else this ends with one comparison of names. May not change anything on the page.
 */
import { ask } from "../../platform/page.ts";
import { mayBeKeyPage } from "../checklist/key-page.ts";
import { frameDestination } from "../decision.ts";
import { pause } from "../inquiry.ts";
import { asksForKey } from "./asks.ts";
import { makeNotice, type Notice } from "./notice.tsx";

/** A look now and then sees what comes late, in shadow trees and in frames too; nothing else would. */
const LOOK_EVERY_MS = 1_000;
/** A page that takes the card away as often has the sign on the button; a fight would only slow the browser down. */
const MOST_SHOWN = 20;

let isWatched = false;
let notice: Notice | undefined;
/** Where it was told, and whether the person has put it away. */
let [toldAt, isClosed, isAsking, shown] = ["", false, false, 0];
let domain = "";

/** Once in a frame; does nothing where the address is nobody's look-alike. */
export function watchAddress(): void {
  if (isWatched || window !== window.top) return;
  isWatched = true;
  const { kind, resembles } = frameDestination([]);
  if (kind !== "unknown" || resembles?.by !== "spelling" || resembles.isVague) return;
  ({ domain } = resembles);
  setInterval(() => void look(), LOOK_EVERY_MS);
  void look();
}

/** Ours first: what happens on the card is nobody else's. */
export function noticeSees(event: Event): boolean {
  if (!notice) return false;
  if (event.target === notice.host) {
    notice.hear(event);
    return true;
  }
  if (event.type === "keydown" && (event as KeyboardEvent).key === "Escape" && event.isTrusted) close(false);
  return false;
}

/** A worker that is stopped the moment it is asked may leave the question open for ever: the warning does not wait for it. */
const PATIENCE_MS = 3_000;

async function look(): Promise<void> {
  if (isClosed || isAsking || document.hidden) return;
  const asks = asksForKey(mayBeKeyPage(location), notice?.host ?? null);
  if (asks) return tell();
  // A step of a dialog hides the fields of the last; another address is another page.
  if (notice && location.href !== toldAt) {
    notice.remove();
    notice = undefined;
    void ask({ type: "checklist-look-alike", seen: false });
  }
}

async function tell(): Promise<void> {
  toldAt = location.href;
  if (!notice) {
    isAsking = true;
    const answer = await Promise.race([ask({ type: "checklist-look-alike", seen: true }), pause(PATIENCE_MS).then(() => null)]);
    isAsking = false;
    // Nobody to ask, or asked too often: the address is what it is.
    if (answer?.ok && !answer.value.told) {
      isClosed = true;
      return;
    }
    notice = makeNotice(location.hostname, domain, close);
  }
  if (shown++ < MOST_SHOWN) notice.show();
}

function close(isForSite: boolean): void {
  isClosed = true;
  notice?.remove();
  notice = undefined;
  if (isForSite) void ask({ type: "checklist-dismiss", dismissed: true });
}
