/** The paste that a person makes, seen before any page script: let through untouched, or stopped and held. */
import { decide, frameDestination } from "../decision.ts";
import { gateSees } from "../hold/gate.ts";
import { plainText, takeHeld, type Held } from "../hold/held.ts";
import { takePass } from "../hold/pass.ts";
import { currentFilter, currentPolicy } from "../page-state.ts";
import { ownPlaces } from "../../policy/policy.ts";
import { hold, isHolding, note } from "../holding.ts";

export function onPaste(event: Event): void {
  if (!(event instanceof ClipboardEvent) || gateSees(event)) return;
  if (!event.isTrusted || !event.clipboardData) return; // a page's own event carries only what the page has already
  if (isHolding()) return stopAtDialog(event);
  const held = takeHeld(event.clipboardData);
  const pass = takePass(held);
  if (pass?.isSame) return;
  const text = scannable(held);
  if (text === "") return;
  const policy = currentPolicy();
  const decision = decide(text, frameDestination(ownPlaces(policy)), currentFilter(), policy);
  if (decision.action === "allow") return;
  if (decision.action === "notify") return note(decision, "paste");
  if (pass && decision.suspects.every(({ digest }) => pass.approves(digest))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  hold({ held, text, decision, road: "paste" });
}

/** A paste while a warning is open goes nowhere: the page would see it on our host. The held one stays held. */
function stopAtDialog(event: ClipboardEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** A link's address can carry a key that its text does not show. */
const LINK_ATTRIBUTES = ["href", "src", "action"] as const;

/** What is scanned: the plain text (or the markup's own), then the addresses in the markup. */
function scannable(held: Held): string {
  const { "text/html": html = "", "text/uri-list": uris = "" } = held.strings;
  const plain = plainText(held);
  if (html === "") return plain || uris;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const links = LINK_ATTRIBUTES.flatMap((name) =>
    [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  ).filter((link) => !link.startsWith("data:"));
  return [plain || (parsed.body.textContent ?? ""), ...links].join("\n");
}
